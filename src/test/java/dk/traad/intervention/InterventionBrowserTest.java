package dk.traad.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.traad.GivenPlans;
import dk.traad.GivenRelations;
import dk.traad.browser.BrowserTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who does what around a child: ranked by a button, by an arrow key and by hand; wished otherwise; and on one sheet of paper. */
class InterventionBrowserTest extends BrowserTest {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

    private ChildId august;
    private Parent cecilie;
    private Professional sofie;

    @BeforeEach
    void august_has_help_from_three_sectors() {
        var daycare = given.daycare("Børnehuset Fjorden");
        var room = given.group(daycare, "Havet");
        sofie = given.educator("Sofie Damgaard", room);
        var charlotte = given.healthVisitor("Charlotte Bruun", given.healthVisiting("Sundhedsplejen"));
        var rosa = given.employed("Rosa Bille", Role.PP_ADVICE, given.ppAdvice("PPR Fjord"), null);
        august = given.child("August", room);
        given.assigned(august, charlotte);
        cecilie = given.custodyHolder("Cecilie", august);
        given.custodyHolder("Thor", august);
        var relations = new GivenRelations(given, clock);
        relations.coordinator(sofie, august);
        var plans = new GivenPlans(given, clock);
        var sleep = plans.written(
                august,
                charlotte,
                "Ro om aftenen",
                "August sover, så vi alle har det bedre om morgenen",
                "Charlotte kommer på tirsdag og ser på aftenen sammen med os");
        plans.agree(sleep, charlotte, "CONFIRMED");
        clock.plus(Duration.ofMinutes(1));
        var words = plans.written(
                august,
                sofie,
                "At sige, hvad man vil",
                "August kan fortælle de andre, hvad han gerne vil lege",
                "Sofie laver otte billedkort sammen med August");
        plans.also(words, rosa, "Rosa er med på stuen én formiddag og viser tre lege");
        plans.agree(words, sofie, "CONFIRMED");
        clock.plus(Duration.ofMinutes(1));
        var morning = plans.agreed(
                august,
                sofie,
                "En god start",
                "En god aflevering om morgenen",
                "Rune går med til trampolinen klokken otte");
        for (var often : new String[] {"SELDOM", "SELDOM", "SOMETIMES", "OFTEN"}) {
            plans.seen(words, sofie, often);
            plans.seen(sleep, charlotte, often.equals("OFTEN") ? "SOMETIMES" : "SELDOM");
            clock.plusDays(6);
        }
        assertThat(morning.goal()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void what_matters_most_is_moved_to_the_top_and_everybody_sees_the_same_order(Size size) {
        var page = open(size);
        signIn(page, sofie);
        page.navigate("/children/" + august);
        more(page);
        page.getByText("Hvem gør hvad").first().click();
        page.waitForSelector(".around-lines");
        sound(page, "around-" + size.word());

        lines(page).nth(1).locator("[data-way=up]").click();
        page.waitForSelector(".alert-success");
        assertThat(goal(page, 0)).contains("lege");
        lines(page).first().locator(".around-grip").press("ArrowDown");
        page.waitForSelector(".around-line:first-child:has-text('sover')");

        page.locator(".around-later .around-switch").click();
        page.waitForSelector("#unfinished");
        sound(page, "around-full-" + size.word());
        page.getByText("Byt om").click();
        page.waitForSelector(".alert-success");

        page = open(size);
        signIn(page, cecilie);
        page.navigate("/family/children/" + august);
        page.getByText("Se, hvem der gør hvad").click();
        page.locator(".around-join button").first().click();
        page.waitForSelector(".around-joined");
        sound(page, "around-family-" + size.word());
        page.getByText("Foreslå en anden rækkefølge").click();
        page.waitForSelector(".around-wishing");
        lines(page).nth(1).locator("[data-way=up]").click();
        page.waitForSelector(".alert-success");
        page.fill("[name=words]", "Morgenerne er det sværeste lige nu.");
        sound(page, "around-wish-" + size.word());
        page.locator("form[action$='/wish'] button").first().click();
        page.waitForSelector(".alert-success");

        page = open(size);
        signIn(page, sofie);
        page.navigate("/children/" + august + "/interventions");
        sound(page, "around-wished-" + size.word());
        page.getByText("Gør som ønsket").click();
        page.waitForSelector(".alert-success");
    }

    @Test
    void a_hand_moves_a_line_too() {
        var page = open(Size.DESKTOP);
        signIn(page, sofie);
        page.navigate("/children/" + august + "/interventions");
        lines(page).nth(2).locator(".around-grip").dragTo(lines(page).nth(0).locator(".around-goal"));
        page.waitForSelector(".alert-success");
        assertThat(page.locator(".around-step").first().textContent()).contains("Rosa");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void the_meeting_table_has_nothing_but_this_child_and_is_one_sheet_of_paper(Size size) throws Exception {
        var page = open(size);
        signIn(page, sofie);
        page.navigate("/children/" + august + "/interventions");
        page.getByText("Mødevisning").click();
        page.waitForSelector(".meeting");
        sound(page, "meeting-" + size.word());
        assertThat(page.locator("nav").count()).isZero();
        var sheets = page.pdf(
                new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true).setPrintBackground(true));
        Files.write(
                Files.createDirectories(Path.of("target", "pictures")).resolve("meeting-" + size.word() + ".pdf"),
                sheets);
        assertThat(SHEET.matcher(new String(sheets, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .as("sheets of paper")
                .isOne();
    }

    private static Locator lines(Page page) {
        return page.locator(".around-line[data-key]");
    }

    private static String goal(Page page, int place) {
        return lines(page).nth(place).locator(".around-goal").textContent();
    }
}

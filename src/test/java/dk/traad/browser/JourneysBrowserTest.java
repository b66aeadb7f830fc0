package dk.traad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.traad.GivenPlans;
import dk.traad.GivenTransitions;
import dk.traad.homevisit.PlanHomeVisits;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The ten jobs people do most, from the page one meets after signing in, by pressing only what stands there: how many
 * presses and pages each takes is what docs/journeys.md says.
 */
class JourneysBrowserTest extends BrowserTest {
    private static final Path TOLD = Path.of("docs", "journeys.md");

    @Autowired
    private PlanHomeVisits planHomeVisits;

    private UnitId myretuen;
    private GroupId red;
    private Professional mette;

    @BeforeEach
    void a_room() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette Lund", red);
    }

    @Test
    void a_group_of_22_is_assessed() {
        children(22);
        given.campaignFor(red);
        var page = begins(Size.TABLET, mette);
        var hand = CountingHand.on(page);
        page.navigate("/");
        page.locator("main a[href*='/assessments/']").first().click();
        assertThat(page.locator("form.group-row")).hasCount(22);
        for (var row : page.locator("form.group-row").all()) {
            press(row.locator("input[name=position][value=GREEN]"));
            press(row.locator("input[name=strength]").first());
            assertThat(row.locator(".saved")).containsText("færdig");
        }
        page.locator("form[data-send] button").click();
        assertThat(page.getByText("Alle dine vurderinger er sendt.")).isVisible();
        told("Assess a group of 22", hand);
        assertThat(hand.seconds()).as("seconds of hand time").isLessThan(180);
    }

    @Test
    void five_children_are_decided() {
        var children = children(5);
        var campaign = given.campaignFor(red);
        assessed(campaign, children.getFirst());
        var page = begins(Size.TABLET, mette);
        var hand = CountingHand.on(page);
        page.navigate("/");
        page.locator("main a[href*='/decisions/']").first().click();
        page.getByText("Beslut for dem med kryds").click();
        pressLink(page, "Barn1 Prøve");
        press(page.locator("input[name=position][value=YELLOW]"));
        page.locator("#attention").fill("Står ofte på kanten af legen.");
        page.locator("#context").fill("På legepladsen.");
        press(page.locator("input[name=nextStep][value=DIALOGUE]"));
        pressButton(page, "Beslut");
        assertThat(page.getByText("Det har I besluttet")).isVisible();
        told("Decide five children, one of them a worry", hand);
    }

    @Test
    void an_observation_is_noted() {
        plan(children(1).getFirst());
        var page = begins(Size.PHONE, mette);
        var hand = CountingHand.on(page);
        page.navigate("/");
        page.locator(".tap-row button").first().click();
        page.waitForSelector(".alert-success");
        told("Note an observation", hand);
    }

    @Test
    void a_parent_answers() {
        var ida = children(1).getFirst();
        var karen = given.custodyHolder("Karen", ida);
        given.decided(ida, mette, "PARENTS_INFORMED", Position.YELLOW);
        var page = begins(Size.PHONE, karen);
        var hand = CountingHand.on(page);
        page.navigate("/");
        pressLink(page, "Skriv, hvad du ser");
        page.locator("#question").fill("Hvornår på dagen ser I det?");
        page.locator("main form button").last().click();
        page.waitForURL("**/answered");
        told("Answer as a parent", hand);
        assertThat(hand.seconds()).as("seconds from the mail").isLessThan(60);
    }

    @Test
    void a_consent_is_given() {
        var ida = children(1).getFirst();
        var karen = given.custodyHolder("Karen", ida);
        given.decided(ida, mette, "CLOSED", Position.YELLOW);
        var school = given.school("Søvangskolen");
        given.leader("Knud Bro", school);
        new GivenTransitions(given, clock).asked(ida, myretuen, school, mette);
        var page = begins(Size.PHONE, karen);
        var hand = CountingHand.on(page);
        page.navigate("/");
        press(page.locator(".family-waits a").first());
        assertThat(page.locator("input[value=YES]").first()).isVisible();
        for (var yes : page.locator("input[value=YES]").all()) {
            press(yes);
        }
        pressButton(page, "Send mit svar");
        assertThat(page.locator("main")).containsText("Tak for dit svar");
        told("Give consent", hand);
    }

    @Test
    void a_week_of_visits_is_planned() {
        var visitor = given.healthVisitor("Lone Friis", given.healthVisiting("Sundhedsplejen"));
        for (var name : List.of("Bo", "Vera", "Otto", "Ella", "Liv")) {
            var child = given.child(name, clock.today().minusMonths(8));
            given.custodyHolder("Mor" + name, child);
            given.assigned(child, visitor);
        }
        planHomeVisits.planAll();
        var page = begins(Size.DESKTOP, visitor);
        var hand = CountingHand.on(page);
        page.navigate("/");
        pressLink(page, "Besøg");
        pressLink(page, "Vis ugen");
        page.waitForURL("**/visits/week**");
        assertThat(page.locator("main").getByText("Find tid").nth(4)).isVisible();
        for (var day = 1; day <= 5; day++) {
            page.locator("main").getByText("Find tid").first().click();
            page.locator("#on").fill(clock.today().plusDays(1 + day % 4).toString());
            page.locator("#at").fill(day < 5 ? "10:00" : "13:00");
            pressButton(page, "Aftal");
            assertThat(page.getByText("Besøget er aftalt, og familien får besked."))
                    .isVisible();
        }
        told("Plan a week of five visits", hand);
    }

    @Test
    void a_follow_up_is_held() {
        var ida = children(1).getFirst();
        given.custodyHolder("Karen", ida);
        plan(ida);
        clock.plusDays(80);
        var page = begins(Size.TABLET, mette);
        var hand = CountingHand.on(page);
        page.navigate("/");
        page.locator("main a[href^='/follow-ups/']").first().click();
        press(page.locator("input[type=radio][name^=attainment][value='1']").first());
        page.locator("textarea[name^=words]").first().fill("Hun går hen til bordet.");
        press(page.locator("input[name=tookPart]").first());
        press(page.locator("input[name=outcome][value=CONTINUE]"));
        page.locator("#reason").fill("Det virker.");
        pressButton(page, "Gem opfølgningen");
        page.waitForURL("**/focus-points/**");
        told("Hold a follow-up", hand);
    }

    @Test
    void a_class_is_handed_over() {
        var school = given.school("Søvangskolen");
        var lis = given.leader("Lis Holm", myretuen);
        for (var child : children(24)) {
            given.custodyHolder("Karen", child);
            new GivenTransitions(given, clock).toSchool(child, myretuen, school, "PARENTS");
        }
        clock.set(LocalDate.of(clock.today().getYear() + 1, 7, 5));
        var page = begins(Size.DESKTOP, lis);
        var hand = CountingHand.on(page);
        page.navigate("/");
        page.locator("main a[href='/transitions']").first().click();
        assertThat(page.locator(".transition-tick")).hasCount(24);
        pressButton(page, "Overlever de valgte");
        assertThat(page.getByText("De valgte, der var klar, er overleveret.")).isVisible();
        told("Hand over a class of 24", hand);
    }

    @Test
    void what_is_overdue_is_found() {
        var lis = given.leader("Lis Holm", myretuen);
        plan(children(1).getFirst());
        clock.plusDays(110);
        var page = begins(Size.DESKTOP, lis);
        var hand = CountingHand.on(page);
        page.navigate("/");
        assertThat(page.locator("main")).containsText("Skulle have været holdt");
        told("Find what is overdue", hand);
    }

    @Test
    void a_parent_sees_who_has_looked() {
        var ida = children(1).getFirst();
        var karen = given.custodyHolder("Karen", ida);
        plain(mette).get("/children/" + ida);
        var page = begins(Size.PHONE, karen);
        var hand = CountingHand.on(page);
        page.navigate("/");
        pressLink(page, "Se, hvem der har kigget");
        assertThat(page.locator("main")).containsText("Pædagog · Myretuen");
        told("See who has looked", hand);
    }

    /** Everybody thrives but one; sent without a screen. */
    private void assessed(UUID campaign, ChildId worry) {
        var desk = plain(mette);
        var path = "/groups/" + red + "/assessments/" + campaign;
        var screen = desk.get(path);
        for (var form : screen.page().select("form.group-row")) {
            var own = form.attr("action");
            if (own.contains(assessmentOf(worry).toString())) {
                desk.send(
                        screen,
                        own,
                        "position",
                        "YELLOW",
                        "strength",
                        "0",
                        "indicators",
                        "D3-Y1",
                        "surroundings",
                        "Mange");
            } else {
                desk.send(screen, own, "position", "GREEN", "strength", "0");
            }
        }
        desk.send(screen, path + "/submit");
    }

    private Page begins(Size size, SignedIn who) {
        var page = open(size);
        signIn(page, who);
        return page;
    }

    /** The words beside a choice are what a finger meets. */
    private static void press(Locator input) {
        input.locator("xpath=ancestor-or-self::label[1] | self::*[not(ancestor::label)]")
                .first()
                .click();
    }

    private static void told(String job, CountingHand hand) {
        try {
            assertThat(Files.readString(TOLD)).contains("| " + job + " | " + hand.line() + " |");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private List<ChildId> children(int many) {
        var children = new ArrayList<ChildId>();
        for (var number = 1; number <= many; number++) {
            children.add(given.child("Barn" + number, red));
        }
        return children;
    }

    private void plan(ChildId child) {
        new GivenPlans(given, clock)
                .agreed(
                        child,
                        mette,
                        "At turde sige til",
                        "Ida siger til, når noget er svært",
                        "Vi øver at række hånden op");
    }

    private UUID assessmentOf(ChildId child) {
        return given.value(UUID.class, "SELECT id FROM assessment WHERE child = ?", child.value());
    }
}

package dk.traad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.traad.kernel.Position;
import dk.traad.platform.web.Language;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The family's side in a real browser, by the keyboard alone where something is sent. */
class FamilyBrowserTest extends BrowserTest {
    @ParameterizedTest
    @EnumSource(Size.class)
    void a_parent_finds_the_news_reads_it_answers_and_is_answered(Size size) {
        var room = given.group(given.daycare("Myretuen"), "Stue Rød");
        var mette = given.educator("Mette Holm", room);
        var lone = given.healthVisitor("Lone Vang", given.healthVisiting("Sundhedsplejen"));
        var ida = given.child("Ida", room);
        var ole = given.child("Ole", clock.today().minusYears(8));
        var karen = given.custodyHolder("Karen", ida);
        given.related(karen, ole, true);
        given.decided(ida, lone, "CLOSED", Position.GREEN);
        clock.plusDays(100);
        var assessment = given.decided(ida, mette, "JOINT_DECIDED", Position.YELLOW);
        given.notice(assessment, karen, clock.today().plusDays(7));
        given.change(
                "UPDATE cooperation_model SET contact_name = 'Børn & Kultur, Sekretariatet',"
                        + " contact_phone = '12 34 56 78', information_link = 'https://kommune.example/boern'",
                Map.of());

        var page = open(size);
        signIn(page, karen);
        page.navigate("/family");
        sound(page, "family-children-" + size.word());
        page.getByText("Ida", new Page.GetByTextOptions().setExact(true)).click();
        sound(page, "family-child-" + size.word());
        page.getByText("Hvad betyder det?").click();
        page.getByText("Læs det hele").click();
        sound(page, "family-assessment-" + size.word());
        page.getByText("Skriv, hvad du ser").click();
        sound(page, "family-answer-" + size.word());
        page.getByText("Send", new Page.GetByTextOptions().setExact(true)).click();
        sound(page, "family-answer-empty-" + size.word());
        assertThat(page.title()).startsWith("Fejl:");

        page.locator("#question").focus();
        page.keyboard().type("Hjemme spørger hun os tit. Hvornår på dagen ser I det?");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**/answered");
        sound(page, "family-answered-" + size.word());
        given.change(
                "UPDATE parent_contribution SET reply = 'Mest om formiddagen, når vi er mange.', replied_by = :by,"
                        + " replied_at = :now",
                Map.of("by", mette.employee(), "now", clock.instant()));
        given.corrected(assessment, mette, "bliver stille, når vi er mange", "I havde ret: det er kun om formiddagen.");
        given.notice(assessment, karen, null);
        given.change("UPDATE assessment SET state = 'PARENTS_INFORMED' WHERE id = :id", Map.of("id", assessment));
        page.getByText("Se, hvad du skrev").click();
        assertThat(page.content()).contains("Mest om formiddagen");
        sound(page, "family-dialogue-" + size.word());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        picture(page, "family-print-" + size.word());
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void nothing_yet_is_said_kindly_by_night_and_in_english(Size size) {
        var karen =
                given.custodyHolder("Karen", given.child("Ida", clock.today().minusYears(2)));
        var page = open(size, true, Language.ENGLISH);
        signIn(page, karen);
        page.navigate("/family");
        sound(page, "family-empty-night-" + size.word());
        assertThat(page.title()).startsWith("Ida");
    }
}

package dk.traad.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.traad.browser.BrowserTest;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Professional;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A decision that saves itself, and words that come along when the language is changed, in a real browser. */
class DecisionBrowserTest extends BrowserTest {
    private Professional mette;
    private Professional soeren;
    private UUID assessment;

    @BeforeEach
    void aTeamThatTalks() {
        GroupId room = given.group(given.daycare("Myretuen"), "Stue Rød");
        mette = given.educator("Mette Holm", room);
        soeren = given.educator("Søren Bak", room);
        assessment = given.openAssessment(given.child("Aya", room));
        given.change("""
                UPDATE own_assessment SET position = 'YELLOW', strengths = 'Er en god ven at lege med',
                    surroundings = 'Mindre grupper', submitted_at = :now, touched_at = :now, first_touched_at = :now
                """, Map.of("now", clock.instant()));
        given.change("UPDATE assessment SET state = 'IN_DIALOGUE'", Map.of());
    }

    @Test
    void what_is_written_is_there_again_and_a_colleague_sees_it() {
        var page = open(Size.DESKTOP);
        signIn(page, mette);
        page.navigate("/assessments/" + assessment);
        assertThat(page.locator("#goingWell")).hasValue("Aya er en god ven at lege med.");
        assertThat(page.getByText("Gem kladde")).isHidden();
        page.locator("#attention").fill("Aya står ofte på kanten af legen.");
        assertThat(page.locator(".draft-saved")).containsText("Kladde gemt 10.00");
        page.reload();
        assertThat(page.locator("#attention")).hasValue("Aya står ofte på kanten af legen.");
        sound(page, "decision-draft-desktop");

        var colleague = open(Size.PHONE);
        signIn(colleague, soeren);
        colleague.navigate("/assessments/" + assessment);
        colleague.getByText("Mette Holm skriver også på beslutningen").click();
        assertThat(colleague.locator(".colleague-draft")).containsText("på kanten af legen");
        sound(colleague, "decision-colleague-phone");
    }

    @Test
    void two_windows_show_both_texts() {
        var page = open(Size.PHONE);
        signIn(page, mette);
        page.navigate("/assessments/" + assessment);
        var other = page.context().newPage();
        other.navigate("/assessments/" + assessment);
        page.locator("#attention").fill("Fra det ene vindue");
        assertThat(page.locator(".draft-saved")).containsText("Kladde gemt");
        other.locator("#attention").fill("Fra det andet vindue");
        assertThat(other.locator(".draft-saved")).containsText("Fra det ene vindue");
        sound(other, "decision-two-windows-phone");
        other.getByText("Gem det, jeg har skrevet her").click();
        assertThat(other.locator(".draft-saved")).containsText("Kladde gemt");
        other.reload();
        assertThat(other.locator("#attention")).hasValue("Fra det andet vindue");
    }

    @Test
    void with_a_concern_going_on_as_now_is_no_choice_and_is_not_promised() {
        var page = open(Size.TABLET);
        signIn(page, mette);
        page.navigate("/assessments/" + assessment);
        var goOn = page.locator("[name=nextStep][value=NOTHING]");
        var promise = page.locator("#parents [data-when=nextStep][data-is=NOTHING]");
        position(page, "GREEN");
        goOn.check(new Locator.CheckOptions().setForce(true));
        assertThat(promise).isVisible();
        position(page, "RED");
        assertThat(page.getByText("Vi fortsætter som nu")).isHidden();
        assertThat(goOn).not().isChecked();
        assertThat(promise).isHidden();
        sound(page, "decision-concern-tablet");
        position(page, "GREEN");
        assertThat(page.getByText("Vi fortsætter som nu")).isVisible();
    }

    @Test
    void half_typed_words_come_along_into_the_other_language_and_nowhere_else() {
        var page = open(Size.PHONE);
        signIn(page, mette);
        page.navigate("/assessments/" + assessment);
        page.locator("#context").fill("Mest om morgenen");
        page.locator("[name=position][value=YELLOW]").check(new Locator.CheckOptions().setForce(true));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.locator("h1")).containsText("Joint assessment");
        assertThat(page.locator("#context")).hasValue("Mest om morgenen");
        assertThat(page.locator("[name=position][value=YELLOW]")).isChecked();
        org.assertj.core.api.Assertions.assertThat(page.evaluate("sessionStorage.length"))
                .isEqualTo(0);

        var child = given.value(UUID.class, "SELECT child FROM assessment");
        page.navigate("/children/" + child + "/wonderings/new");
        page.locator("#sentence").fill("Aya er stille om morgenen.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dansk"))
                .click();
        assertThat(page.locator("h1")).containsText("Hvad undrer");
        assertThat(page.locator("#sentence")).hasValue("Aya er stille om morgenen.");
        page.navigate("/children/" + child + "/wonderings/new");
        assertThat(page.locator("#sentence")).hasValue("");
    }

    private static void position(Page page, String position) {
        page.locator(".decision [name=position][value=" + position + "]")
                .check(new Locator.CheckOptions().setForce(true));
    }
}

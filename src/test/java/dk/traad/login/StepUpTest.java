package dk.traad.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.traad.browser.BrowserTest;
import dk.traad.browser.PlainBrowser;
import dk.traad.kernel.SignedIn.Professional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes to a family asks for a fresh proof of who sends it, and loses nothing on the way. */
class StepUpTest extends BrowserTest {
    private Professional mette;
    private UUID assessment;

    @BeforeEach
    void a_decision_the_parents_have_not_been_told() {
        var room = given.group(given.daycare("Myretuen"), "Stue Rød");
        mette = given.educator("Mette Holm", room);
        var ida = given.child("Ida", room);
        given.custodyHolder("Kirsten", ida);
        assessment = given.openAssessment(ida);
        given.decided(assessment, "YELLOW", mette);
        given.change("UPDATE assessment SET state = 'JOINT_DECIDED'", Map.of());
    }

    @Test
    void whoever_has_just_signed_in_is_not_asked() {
        var browser = plain(mette);
        clock.plus(Duration.ofMinutes(9));
        assertThat(inform(browser).location()).isEqualTo(path());
        assertThat(state()).isEqualTo("PARENTS_INFORMED");
    }

    @Test
    void after_ten_minutes_one_press_confirms_and_sends_what_was_on_its_way() {
        var browser = plain(mette);
        var key = browser.cookies();
        clock.plus(Duration.ofMinutes(11));
        var asked = inform(browser);
        assertThat(asked.status()).isEqualTo(403);
        assertThat(asked.text()).contains("Bekræft, at det er dig", "Bekræft som Mette Holm");
        assertThat(state()).isEqualTo("JOINT_DECIDED");
        assertThat(confirm(browser, asked).location()).isEqualTo(path());
        assertThat(state()).isEqualTo("PARENTS_INFORMED");
        assertThat(browser.cookies()).isNotEqualTo(key);
        assertThat(plain().with(key).get("/desk").status()).isNotEqualTo(200);
    }

    @Test
    void confirming_twice_has_one_effect() {
        var browser = plain(mette);
        clock.plus(Duration.ofMinutes(11));
        var asked = inform(browser);
        assertThat(confirm(browser, asked).location()).isEqualTo(path());
        assertThat(browser.post(path() + "/inform", asked.hidden("/sign-in/confirm"))
                        .location())
                .isEqualTo(path());
        assertThat(given.value(Long.class, "SELECT count(*) FROM parent_notice"))
                .isOne();
    }

    @Test
    void it_leads_to_no_other_site_and_asks_for_a_token() {
        var browser = plain(mette);
        clock.plus(Duration.ofMinutes(11));
        var asked = inform(browser);
        for (var elsewhere : List.of("https://evil.example", "//evil.example", "/\\evil.example", "evil", "")) {
            var fields = asked.hidden("/sign-in/confirm");
            for (var at = 0; at < fields.length; at += 2) {
                if (fields[at].equals("confirm-to")) {
                    fields[at + 1] = elsewhere;
                }
            }
            assertThat(browser.post("/sign-in/confirm", fields).status()).isEqualTo(404);
        }
        assertThat(browser.post("/sign-in/confirm", "confirm-to", "/desk", "confirm-form", "false")
                        .status())
                .isEqualTo(403);
        assertThat(inform(browser).status()).isEqualTo(403);
    }

    @Test
    void every_word_of_a_decision_survives_the_detour_in_a_real_browser() {
        given.change("DELETE FROM joint_assessment", Map.of());
        given.change("UPDATE assessment SET state = 'IN_DIALOGUE'", Map.of());
        given.change(
                "UPDATE own_assessment SET position = 'GREEN', submitted_at = :now, touched_at = :now",
                Map.of("now", clock.instant()));
        for (var size : List.of(Size.PHONE, Size.DESKTOP)) {
            var page = open(size);
            signIn(page, mette);
            page.navigate(path());
            page.locator("#goingWell").fill("Leger gerne med de andre, \"helt\" af sig selv & <længe>.");
            page.locator("input[name=nextStep][value=NOTHING]").check();
            page.locator("input[name=position][value=GREEN]").check();
            page.locator("input[name=tookPart]").first().check();
            clock.plus(Duration.ofMinutes(11));
            page.locator("form.decision-words button.button-primary").click();
            page.getByText("Bekræft som Mette Holm").waitFor();
            sound(page, "confirm-" + size.word());
            if (size == Size.DESKTOP) {
                confirmed(page);
            }
        }
    }

    private void confirmed(Page page) {
        page.getByText("Bekræft som Mette Holm").click();
        page.waitForURL("**" + path());
        assertThat(given.value(String.class, "SELECT going_well FROM joint_assessment"))
                .isEqualTo("Leger gerne med de andre, \"helt\" af sig selv & <længe>.");
        assertThat(state()).isEqualTo("PARENTS_INFORMED");
    }

    private PlainBrowser.Answer inform(PlainBrowser browser) {
        return browser.send(browser.get(path()), path() + "/inform");
    }

    /** As browsers follow a 307: the same fields again, to where it leads. */
    private static PlainBrowser.Answer confirm(PlainBrowser browser, PlainBrowser.Answer asked) {
        var answer = browser.send(asked, "/sign-in/confirm");
        assertThat(answer.status()).isEqualTo(307);
        return browser.post(answer.location(), asked.hidden("/sign-in/confirm"));
    }

    private String path() {
        return "/assessments/" + assessment;
    }

    private String state() {
        return given.value(String.class, "SELECT state FROM assessment WHERE id = ?", assessment);
    }
}

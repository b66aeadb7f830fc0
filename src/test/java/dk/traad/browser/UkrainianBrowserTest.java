package dk.traad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.traad.kernel.Position;
import dk.traad.platform.web.Language;
import org.junit.jupiter.api.Test;

/** A parent who reads Ukrainian, on a phone; and the same pages as a language read from the right would have them. */
class UkrainianBrowserTest extends BrowserTest {
    @Test
    void a_parent_chooses_ukrainian_reads_and_answers_on_a_phone() {
        var room = given.group(given.daycare("Myretuen"), "Stue Rød");
        var mette = given.educator("Mette Holm", room);
        var ida = given.child("Ida", room);
        var karen = given.custodyHolder("Karen", ida);
        given.custodyHolder("Ole", ida);
        var assessment = given.decided(ida, mette, "JOINT_DECIDED", Position.YELLOW);
        given.notice(assessment, karen, clock.today().plusDays(7));

        var page = open(Size.PHONE);
        signIn(page, karen);
        page.navigate("/family/children/" + ida);
        pressButton(page, "Українська");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("uk");
        assertThat(page.locator("[lang=da].words").first().textContent()).isNotBlank();
        sound(page, "ukrainian-child-phone");
        pressLink(page, "Напишіть, що бачите ви");
        sound(page, "ukrainian-answer-phone");
        page.fill("#question", "Коли на день ви це бачите?");
        pressButton(page, "Надіслати");
        page.waitForURL("**/answered");
        assertThat(page.locator("h1").textContent()).isEqualTo("Дякуємо. Ми це отримали.");
        sound(page, "ukrainian-answered-phone");
        pressLink(page, "Подивитися, що ви написали");
        assertThat(page.content()).contains("Коли на день ви це бачите?");
        pressButton(page, "Dansk");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("da");
    }

    @Test
    void read_from_the_right_the_pages_are_whole_too() {
        var room = given.group(given.daycare("Myretuen"), "Stue Rød");
        var mette = given.educator("Mette Holm", room);
        var ida = given.child("Ida", room);
        var karen = given.custodyHolder("Karen", ida);
        var assessment = given.decided(ida, mette, "JOINT_DECIDED", Position.YELLOW);
        given.notice(assessment, karen, clock.today().plusDays(7));
        var page = open(Size.PHONE, false, Language.UKRAINIAN);
        signIn(page, karen);
        fromTheRight(page, "/family/children/" + ida, "child");
        fromTheRight(page, "/family/assessments/" + assessment + "/answer", "answer");
        fromTheRight(page, "/family/children/" + ida + "/look-ups", "look-ups");
    }

    private void fromTheRight(Page page, String path, String name) {
        page.navigate(path);
        page.evaluate("document.documentElement.dir = 'rtl'");
        sound(page, "from-the-right-" + name);
        assertThat(page.evaluate("getComputedStyle(document.querySelector('h1')).direction"))
                .isEqualTo("rtl");
    }
}

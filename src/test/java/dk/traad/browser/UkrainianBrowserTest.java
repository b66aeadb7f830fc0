package dk.traad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.traad.kernel.Position;
import dk.traad.platform.web.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A parent who reads Ukrainian, on a phone; and the same pages as a language read from the right would have them. */
class UkrainianBrowserTest extends BrowserTest {
    /** Texts that hold one of the words no Danish sentence does without, outside of what says another language. */
    private static final String DANISH_WORDS = """
            (() => {
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                const found = [];
                while (walker.nextNode()) {
                    const text = walker.currentNode;
                    const said = text.parentElement.closest("[lang]").lang;
                    if (said === "uk" && /(^|\\s)(og|ikke|det|eller|hvad|hvem|du|din|vi|er|har|til|kan|om)(\\s|[.,?!]|$)/i
                            .test(text.textContent)) {
                        found.push(text.textContent.trim());
                    }
                }
                return found;
            })()
            """;

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

    /** Every page the child's page leads to: whole, and nothing in Danish but what says that it is. */
    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void no_page_of_a_parent_is_a_mixture(Size size) {
        var room = given.group(given.daycare("Myretuen"), "Stue Rød");
        var mette = given.educator("Mette Holm", room);
        var ida = given.child("Ida", room);
        var karen = given.custodyHolder("Karen", ida);
        given.decided(ida, mette, "PARENTS_INFORMED", Position.YELLOW);
        var page = open(size, false, Language.UKRAINIAN);
        signIn(page, karen);
        var home = "/family/children/" + ida;
        page.navigate(home);
        speaksUkrainianAlone(page, "ukrainian-child-" + size.word());
        var paths = page.locator("main a[href^='/family']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        assertThat(paths).hasSizeGreaterThan(5);
        for (var at = 0; at < paths.size(); at++) {
            page.navigate(paths.get(at));
            speaksUkrainianAlone(page, "ukrainian-" + at + "-" + size.word());
        }
        page.navigate("/sessions");
        speaksUkrainianAlone(page, "ukrainian-sessions-" + size.word());
        page.navigate("/family/nothing-here");
        speaksUkrainianAlone(page, "ukrainian-not-found-" + size.word());
    }

    private void speaksUkrainianAlone(Page page, String name) {
        sound(page, name);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("uk");
        assertThat((List<?>) page.evaluate(DANISH_WORDS))
                .as("Danish on " + page.url())
                .isEmpty();
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

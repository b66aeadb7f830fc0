package dk.traad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import dk.traad.platform.web.Language;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameBrowserTest extends BrowserTest {
    @ParameterizedTest
    @EnumSource(Size.class)
    void the_first_pages_are_sound_by_day_and_night_in_every_language(Size size) {
        for (var language : Language.values()) {
            for (var night : new boolean[] {false, true}) {
                var page = open(size, night, language);
                var name = size.word() + (night ? "-night-" : "-day-") + language.code();
                page.navigate("/sign-in");
                sound(page, "sign-in-" + name);
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.code());
                page.navigate("/sign-in/nothing-here");
                sound(page, "not-found-" + name);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void every_component_is_sound_for_staff_and_for_families(Size size) {
        var group = given.group(given.daycare("Myretuen"), "Stue Rød");
        var mette = given.educator("Mette Holm", group);
        var parent = given.custodyHolder("Kirsten", given.child("Ida", group));
        for (var night : new boolean[] {false, true}) {
            var page = open(size, night, Language.DANISH);
            signIn(page, mette);
            page.navigate("/sign-in/test/gallery");
            sound(page, "components-staff-" + size.word() + (night ? "-night" : "-day"));
        }
        var page = open(size);
        signIn(page, parent);
        page.navigate("/sign-in/test/gallery");
        sound(page, "components-family-" + size.word());
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void the_desk_the_children_and_a_childs_thread_are_sound(Size size) {
        var group = given.group(given.daycare("Myretuen"), "Stue Rød");
        var mette = given.educator("Mette Holm", group);
        var ida = given.child("Ida", group);
        given.custodyHolder("Kirsten", ida);
        var page = open(size);
        signIn(page, mette);
        page.navigate("/desk");
        sound(page, "desk-" + size.word());
        page.navigate("/children");
        sound(page, "children-" + size.word());
        page.navigate("/children/" + ida.value());
        sound(page, "thread-" + size.word());
    }

    @Test
    void on_a_phone_the_menu_is_large_enough_for_a_thumb() {
        var page = open(Size.PHONE);
        signIn(page, given.educator("Mette Holm", given.group(given.daycare("Myretuen"), "Stue Rød")));
        page.navigate("/desk");
        var words = page.locator(".menu a").all();
        assertThat(words).isNotEmpty().allSatisfy(word -> {
            assertThat(word.boundingBox().height).isGreaterThanOrEqualTo(44);
            assertThat(word.boundingBox().y).isGreaterThan(700);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in/nothing-here", "/sign-in/test/gallery"})
    void nothing_lies_outside_the_narrowest_window(String path) {
        var page = open(320, 640, false, Language.DANISH);
        signIn(page, given.educator("Mette Holm", given.group(given.daycare("Myretuen"), "Stue Rød")));
        page.navigate(path);
        noSidewaysScrolling(page);
        picture(page, "narrow" + path.replace('/', '-'));
    }

    @Test
    void the_first_key_leads_past_the_header() {
        var page = open(Size.DESKTOP);
        page.navigate("/sign-in");
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("#content");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
    }

    @Test
    void a_form_with_mistakes_is_read_from_its_summary() {
        var page = open(Size.DESKTOP);
        page.navigate("/sign-in/test/gallery");
        assertThat(page.evaluate("document.activeElement.className").toString()).contains("error-summary");
        assertThat(page.title()).startsWith("Fejl:");
        page.locator(".error-summary a").first().click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("title");
    }

    @Test
    void what_was_done_is_said_once() {
        var page = open(Size.DESKTOP);
        signIn(page, given.educator("Mette Holm", given.group(given.daycare("Myretuen"), "Stue Rød")));
        page.navigate("/sign-in/test/done");
        assertThat(page.locator("[role=status]").textContent()).contains("færdig");
        page.reload();
        assertThat(page.locator("[role=status]").count()).isZero();
    }

    @Test
    void a_form_is_sent_once_however_often_its_button_is_pressed() {
        var page = open(Size.DESKTOP);
        var sent = new AtomicInteger();
        page.route("**/language", request -> sent.incrementAndGet());
        page.navigate("/sign-in");
        page.evaluate("for (let i = 0; i < 3; i++) document.querySelector('.head-button').click()");
        page.waitForTimeout(200);
        assertThat(sent).hasValue(1);
    }

    @Test
    void on_paper_stands_what_was_written_and_when_it_was_printed() {
        var page = open(Size.DESKTOP);
        signIn(page, given.educator("Mette Holm", given.group(given.daycare("Myretuen"), "Stue Rød")));
        page.navigate("/sign-in/test/gallery");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        picture(page, "paper");
        assertThat(page.locator(".head").isVisible()).isFalse();
        assertThat(page.locator(".print-only").textContent()).endsWith("Udskrevet 16. november 2026");
        assertThat(page.locator(".print-only").isVisible()).isTrue();
    }

    @Test
    void with_the_persons_own_colours_everything_is_still_there() {
        var page = open(Size.DESKTOP);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        page.navigate("/sign-in/test/gallery");
        sound(page, "components-forced-colours");
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.getAttribute('href')");
    }
}

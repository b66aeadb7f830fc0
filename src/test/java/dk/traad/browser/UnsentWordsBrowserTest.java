package dk.traad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sentences somebody wrote: not left by a wrong press, and not cut in silence where the field is full. */
class UnsentWordsBrowserTest extends BrowserTest {
    private Professional mette;
    private ChildId ida;

    @BeforeEach
    void a_child() {
        var room = given.group(given.daycare("Myretuen"), "Stue Rød");
        mette = given.educator("Mette Holm", room);
        ida = given.child("Ida", room);
        given.custodyHolder("Camilla Prøve", ida);
    }

    @Test
    void the_browser_asks_before_words_are_left_and_not_when_they_are_sent() {
        var page = opened();
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> stay(dialog, asked));
        page.locator(".head-mark").click();
        page.waitForURL("**/desk");
        assertThat(asked).as("nothing was written").isEmpty();

        page.navigate("/children/" + ida + "/wonderings/new");
        page.locator("main textarea").first().click();
        page.keyboard().insertText("Ida har trukket sig lidt de sidste uger");
        page.locator(".head-mark").click();

        assertThat(page.locator("main textarea").first()).hasValue("Ida har trukket sig lidt de sidste uger");
        assertThat(asked).containsExactly("beforeunload");
        page.locator("main form button").last().click();
        page.waitForURL(url -> !url.endsWith("/new"));
        assertThat(asked).as("what is sent is not asked about").hasSize(1);
    }

    @Test
    void a_full_field_says_so_and_is_quiet_again_when_there_is_room() {
        var page = opened();
        var field = page.locator("main textarea[maxlength]").first();
        field.click();
        page.keyboard().insertText("x".repeat(Integer.parseInt(field.getAttribute("maxlength")) + 50));
        var line = page.locator(".field-full");
        assertThat(line).containsText("Der er ikke plads til mere: højst");
        sound(page, "field-full");
        page.keyboard().press("Backspace");
        assertThat(line).isEmpty();
    }

    private static void stay(Dialog dialog, ArrayList<String> asked) {
        asked.add(dialog.type());
        dialog.dismiss();
    }

    private Page opened() {
        var page = open(Size.DESKTOP);
        signIn(page, mette);
        page.navigate("/children/" + ida + "/wonderings/new");
        return page;
    }
}

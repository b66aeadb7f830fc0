package dk.traad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do to forms in a real browser: press twice, go back and send again, change a word in between. */
class SendingTwiceBrowserTest extends BrowserTest {
    private Professional mette;
    private ChildId ida;

    @BeforeEach
    void a_child() {
        var room = given.group(given.daycare("Myretuen"), "Stue Rød");
        mette = given.educator("Mette Holm", room);
        ida = given.child("Ida", room);
    }

    @Test
    void pressing_twice_sends_once_and_without_scripts_has_one_effect() {
        var page = filled();
        page.evaluate("""
                () => {
                    const form = document.querySelector("main form");
                    const body = () => new URLSearchParams(new FormData(form));
                    const send = () => fetch(form.action, { method: "POST", body: body() });
                    return Promise.all([send(), send(), send()]);
                }
                """);
        assertThat(written()).isOne();
    }

    @Test
    void going_back_and_sending_again_has_no_second_effect() {
        var page = filled();
        page.locator("main form button").last().click();
        page.waitForURL("**/focus-points/*-*");
        assertThat(written()).isOne();
        page.goBack();
        page.waitForLoadState();
        page.locator("main form button").last().click();
        page.waitForLoadState();
        assertThat(written()).isOne();
        picture(page, "sent-again");
    }

    @Test
    void its_page_is_sound() {
        for (var size : List.of(Size.PHONE, Size.DESKTOP)) {
            var page = filled(size);
            page.evaluate("""
                    () => {
                        const form = document.querySelector("main form");
                        return fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
                    }
                    """);
            page.locator("[name=title]").fill("At kunne vente på tur");
            page.locator("main form button").last().click();
            page.waitForLoadState();
            assertThat(page.content()).contains("Du har sendt det én gang");
            sound(page, "sent-before-" + size.word());
        }
    }

    private Page filled() {
        return filled(Size.DESKTOP);
    }

    private Page filled(Size size) {
        var page = open(size);
        signIn(page, mette);
        page.navigate("/children/" + ida + "/focus-points/new");
        page.locator("[name=title]").fill("At turde sige til");
        for (var field : List.of("attention", "purpose", "strengths", "surroundings", "ideas")) {
            page.locator("[name=" + field + "]").fill("Noget om " + field);
        }
        // As a form that has no key of its own.
        page.evaluate("document.querySelector('main form [name=key]').remove()");
        return page;
    }

    private long written() {
        return given.value(Long.class, "SELECT count(*) FROM focus_point");
    }
}

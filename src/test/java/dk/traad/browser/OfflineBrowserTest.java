package dk.traad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The connection goes, and what was typed is still there when it comes back. */
class OfflineBrowserTest extends BrowserTest {
    private static final String WORDS = "Vi vil se alle børn to gange om året";

    @Override
    protected boolean keepsAPage() {
        return true;
    }

    @Test
    void what_was_typed_when_the_connection_went_stands_there_again() {
        var page = open(Size.PHONE);
        signIn(page, given.administrator("Anna Berg"));
        page.navigate("/settings");
        keptItsPage(page);
        page.fill("#contactName", WORDS);

        page.context().setOffline(true);
        page.getByText("Se, hvad det ændrer").click();
        page.getByText("Ingen forbindelse").waitFor();
        assertThat(page.innerText("body")).contains("No connection").doesNotContain("Anna", "Prøvekøbing");
        sound(page, "offline-phone");

        page.context().setOffline(false);
        page.getByText("Prøv igen").click();
        page.waitForURL("**/settings");
        assertThat(page.inputValue("#contactName")).isEqualTo(WORDS);
    }

    @Test
    void what_was_sent_does_not_come_back() {
        var page = open(Size.PHONE);
        signIn(page, given.administrator("Anna Berg"));
        page.navigate("/settings");
        page.fill("#contactName", WORDS);
        page.getByText("Se, hvad det ændrer").click();
        page.waitForSelector("#why");
        page.navigate("/settings");
        assertThat(page.inputValue("#contactName")).isEmpty();
    }

    private static void keptItsPage(Page page) {
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        page.reload();
    }

    @Test
    void nothing_about_anybody_is_kept_on_the_device() {
        var page = open(Size.PHONE);
        signIn(page, given.administrator("Anna Berg"));
        page.navigate("/settings");
        keptItsPage(page);
        var kept = page.evaluate(
                "caches.keys().then(names => Promise.all(names.map(name => caches.open(name)"
                        + ".then(kept => kept.keys())))).then(all => all.flat().map(one => new URL(one.url).pathname).join(' '))");
        assertThat(kept.toString()).matches("/offline( /assets/\\S+){4}");
    }
}

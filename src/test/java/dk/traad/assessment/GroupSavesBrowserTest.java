package dk.traad.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dk.traad.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** A room's rows save themselves: what is told around them keeps step, and being signed out loses nothing. */
class GroupSavesBrowserTest extends BrowserTest {
    private Page room() {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        var mette = given.educator("Mette", red);
        given.child("Aya", red);
        given.child("Bo", red);
        var page = at(Size.TABLET, mette);
        page.navigate("/groups/" + red + "/assessments/" + given.campaignFor(red));
        return page;
    }

    private static Locator row(Page page, String child) {
        return page.locator("form.group-row", new Page.LocatorOptions().setHasText(child));
    }

    private static void choose(Page page, String child) {
        row(page, child).locator("label:has([name=position][value=GREEN])").click();
    }

    @Test
    void what_a_child_lacks_is_told_as_soon_as_it_is_saved() {
        var page = room();
        choose(page, "Aya");
        row(page, "Aya").locator("[name=ownWords]").fill("Hun ler");
        assertThat(row(page, "Aya").locator(".saved")).containsText("færdig");
        page.reload();
        var missing = page.locator("[data-missing]:not([hidden])");
        assertThat(missing).hasCount(1);
        assertThat(missing).containsText("hvordan barnet har det");
        choose(page, "Bo");
        assertThat(missing).not().containsText("hvordan barnet har det");
        assertThat(missing).containsText("noget, der går godt");
        row(page, "Aya").locator(".group-strengths > summary").click();
        row(page, "Aya").locator("[name=ownWords]").fill("");
        assertThat(missing).hasCount(2);
    }

    @Test
    void signed_out_in_the_middle_nothing_is_lost() {
        var page = room();
        page.route("**/own", GroupSavesBrowserTest::signedOut);
        choose(page, "Bo");
        assertThat(page.locator("[data-signed-out]")).isVisible();
        assertThat(row(page, "Bo").locator(".saved")).containsText("Du er logget ud");
        sound(page, "group-signed-out-tablet");
        assertThat(given.value(Long.class, "SELECT count(*) FROM own_assessment WHERE touched_at IS NOT NULL"))
                .isZero();
        page.unroute("**/own");
        page.evaluate("for (const one of document.querySelectorAll('[name=_csrf]')) one.value = 'old'");
        page.evaluate("window.dispatchEvent(new Event('focus'))");
        assertThat(row(page, "Bo").locator(".saved")).containsText("gemt");
        assertThat(page.locator("[data-signed-out]")).isHidden();
    }

    private static void signedOut(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html")
                .setBody("<!doctype html><title>Tråd</title><h1>Log ind</h1>"));
    }
}

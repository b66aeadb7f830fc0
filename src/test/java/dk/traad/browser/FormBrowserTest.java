package dk.traad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator writes a new version of a form, tries it, publishes it and opens a period; an educator meets it. */
class FormBrowserTest extends BrowserTest {
    private static final String SIGN = "Barnet har en ven, det leger med hver dag.";

    private Professional adam;
    private Professional mette;
    private GroupId red;

    @BeforeEach
    void a_room_of_five_year_olds() {
        red = given.group(given.daycare("Myretuen"), "Stue Rød");
        adam = given.administrator("Adam");
        mette = given.educator("Mette Lund", red);
        given.placed(given.child("Ida", clock.today().minusYears(5)), red);
    }

    @Test
    void a_form_is_made_tried_published_and_used() {
        var page = at(Size.DESKTOP, adam);
        page.navigate("/settings");
        page.locator("a[href='/forms']").first().click();
        sound(page, "forms");
        page.getByText("Dagtilbud 3–6 år").first().click();
        sound(page, "form-published");
        pressButton(page, "Lav en ny version");
        page.getByText("Tilføj en linje under Trives").click();
        var line = page.locator("textarea[name=textDa]").first();
        line.fill(SIGN);
        page.locator("textarea[name=textEn]").first().fill("The child has a friend it plays with every day.");
        sound(page, "form-edited");
        pressButton(page, "Gem kladde");
        assertThat(page.getByText("Kladden er gemt.")).isVisible();
        tries(page);
        pressButton(page, "Udgiv");
        because(page, "Skolerne manglede et tegn");
        assertThat(page.getByText("Skemaet er udgivet. Nye vurderingsperioder bruger det."))
                .isVisible();
        opensAPeriod(page);
        meets();
    }

    private void tries(Page page) {
        var out = page.locator(".try-out");
        assertThat(out).containsText(SIGN);
        out.getByLabel(SIGN).check();
        assertThat(page.getByLabel(SIGN)).isChecked();
        sound(page, "form-draft");
        for (var size : new Size[] {Size.PHONE, Size.TABLET}) {
            var other = open(size, true, Language.ENGLISH);
            signIn(other, adam);
            other.navigate(page.url());
            assertThat(other.locator(".try-out")).containsText("plays with every day");
            sound(other, "form-draft-" + size.word());
        }
    }

    private static void opensAPeriod(Page page) {
        page.navigate("/campaigns/new?sector=DAYCARE");
        page.locator("main form .button-primary").first().click();
        page.waitForURL("**/campaigns/*-*");
    }

    private void meets() {
        var campaign = given.value(java.util.UUID.class, "SELECT id FROM assessment_campaign LIMIT 1");
        var tablet = at(Size.TABLET, mette);
        tablet.navigate("/groups/" + red + "/assessments/" + campaign);
        tablet.getByText("Tegn, omgivelser og mere").first().click();
        // What speaks of thriving is one line until it is told.
        tablet.locator(".signs-folded").first().click();
        tablet.getByLabel(SIGN).first().check();
        assertThat(tablet.getByLabel(SIGN)).isChecked();
        sound(tablet, "form-used");
    }
}

package dk.traad.observation;

import com.microsoft.playwright.Page;
import dk.traad.GivenPlans;
import dk.traad.browser.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One tap from the desk, from the group, from the plan and from home; and the line it becomes. */
class ObservationBrowserTest extends BrowserTest {
    @ParameterizedTest
    @EnumSource(Size.class)
    void what_is_seen_is_noted_in_one_tap_wherever_one_is(Size size) {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        var mette = given.educator("Mette Holm", red);
        var ida = given.child("Ida", red);
        var karen = given.custodyHolder("Karen", ida);
        var plans = new GivenPlans(given, clock);
        var plan = plans.agreed(
                ida, mette, "At turde sige til", "Ida siger til, når noget er svært", "Vi øver at række hånden op");
        var campaign = given.campaignFor(red);

        var page = open(size);
        signIn(page, mette);
        page.navigate("/desk");
        sound(page, "observation-desk-" + size.word());
        press(page, "Ikke endnu");
        page.waitForSelector(".alert-success");
        for (var often : new String[] {"SELDOM", "SELDOM", "SOMETIMES", "SELDOM", "OFTEN"}) {
            clock.plusDays(8);
            plans.seen(plan, mette, often);
        }
        page = open(size);
        signIn(page, mette);
        page.navigate("/groups/" + red + "/assessments/" + campaign);
        page.getByText("Ida Prøve: Ida siger til").click();
        sound(page, "observation-group-" + size.word());
        page.navigate(plan.path());
        sound(page, "observation-plan-" + size.word());

        page = open(size);
        signIn(page, karen);
        page.navigate(plan.familyPath());
        page.fill("[name=words]", "Ved aftensmaden");
        press(page, "Næsten altid");
        page.waitForSelector(".alert-success");
        page.getByText("Se, hvem der noterede hvad").click();
        sound(page, "observation-family-" + size.word());
    }

    private static void press(Page page, String often) {
        page.locator(".tap-row button").getByText(often).first().click();
    }
}

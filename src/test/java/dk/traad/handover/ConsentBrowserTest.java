package dk.traad.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.traad.browser.BrowserTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asked at a desk, answered on two phones, taken back between the yes and the sending, given anew, read at the school. */
class ConsentBrowserTest extends BrowserTest {
    private Professional mette;
    private Professional knud;
    private Parent camilla;
    private Parent frederik;
    private ChildId ida;

    @BeforeEach
    void idaGoesToSchool() {
        var myretuen = given.daycare("Myretuen");
        var red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette Lund", red);
        knud = given.leader("Knud Bro", given.school("Søvangskolen"));
        ida = given.child("Ida", red);
        camilla = given.custodyHolder("Camilla", ida);
        frederik = given.custodyHolder("Frederik", ida);
        given.decided(ida, mette, "CLOSED", Position.YELLOW);
    }

    @Test
    void a_consent_is_taken_back_between_the_yes_and_the_sending() {
        var desk = at(Size.DESKTOP, mette);
        prepares(desk);
        var phone = at(Size.PHONE, camilla);
        says(phone, "consent-asked");
        var other = at(Size.PHONE, frederik);
        says(other, "consent-asked-second");
        desk.reload();
        sound(desk, "handover-ready");
        takesBack(other);
        send(desk, "Giv videre nu");
        assertThat(desk.locator("main").innerText()).contains("Samtykket er lige trukket tilbage");
        sound(desk, "handover-stopped");
        says(other, "consent-given-again");
        desk.navigate("/children/" + ida + "/handovers");
        desk.getByText("Til Søvangskolen").click();
        send(desk, "Giv videre nu");
        sound(desk, "handover-delivered");
        receives();
        phone.navigate("/family/children/" + ida + "/consents");
        sound(phone, "consent-all");
        phone.getByText("Kvittering").first().click();
        sound(phone, "consent-receipt");
        var narrow = open(320, 700, false, Language.ENGLISH);
        signIn(narrow, camilla);
        narrow.navigate("/family/children/" + ida + "/consents");
        noSidewaysScrolling(narrow);
        narrow.getByText("See all of it").first().click();
        noSidewaysScrolling(narrow);
        axe(narrow);
        narrow.navigate("/family/children/" + ida + "/what-follows");
        noSidewaysScrolling(narrow);
        axe(narrow);
    }

    @Test
    void the_administrator_tries_what_follows_a_child() {
        var page = at(Size.TABLET, given.administrator("Adam"));
        page.navigate("/settings/sharing");
        page.locator("input[name=kind][value=SUPPORT_PLAN]").check();
        page.locator("input[name=transition][value=DAYCARE_TO_SCHOOL]").check();
        page.getByText("Se, hvad der sker").click();
        assertThat(page.locator("main").innerText()).contains("Familien bliver spurgt");
        sound(page, "sharing-rules");
    }

    private void prepares(Page page) {
        page.navigate("/children/" + ida);
        more(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Giv videre"))
                .first()
                .click();
        sound(page, "handover-begin");
        page.getByLabel("Hvem skal have det?").selectOption("Søvangskolen");
        page.getByLabel("Hvad skal de bruge det til?").fill("At tage godt imod Ida i skolen");
        send(page, "Begynd");
        page.getByLabel("Et afsnit, vi skriver her").check();
        page.getByLabel("Afsnittet").fill("Ida falder til ro, når hun har en voksen i nærheden.");
        page.getByLabel("Hvorfor er det relevant for dem, der får det?")
                .fill("Så læreren kan stå ved døren de første uger");
        page.getByLabel("Det handler om Ida").check();
        send(page, "Tag med");
        page.getByLabel("Trivselsvurdering fra Myretuen").check();
        page.getByLabel("Hvorfor er det relevant for dem, der får det?").fill("Så I kender det, vi har arbejdet med");
        page.getByLabel("Det handler om Ida").check();
        send(page, "Tag med");
        sound(page, "handover-prepared");
        send(page, "Spørg familien");
    }

    private void says(Page phone, String picture) {
        phone.navigate("/family/children/" + ida + "/consents");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Læs og svar"))
                .or(phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se det hele")))
                .first()
                .click();
        for (var box : phone.locator("input[value=YES]").all()) {
            box.check();
        }
        sound(phone, picture);
        send(phone, "Send mit svar");
        assertThat(phone.locator("main").innerText()).contains("Tak for dit svar");
    }

    private void takesBack(Page phone) {
        phone.navigate("/family/children/" + ida + "/consents");
        send(phone, "Træk samtykket tilbage");
        assertThat(phone.locator("main").innerText()).contains("Dit samtykke er trukket tilbage");
        sound(phone, "consent-withdrawn");
    }

    private void receives() {
        var school = at(Size.TABLET, knud);
        school.navigate("/desk");
        school.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Læs"))
                .first()
                .click();
        sound(school, "handover-received");
        send(school, "Vi har modtaget det");
        assertThat(school.locator("main").innerText()).contains("Modtaget");
    }

    private static void send(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }
}

package dk.traad.moving;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.traad.Given;
import dk.traad.browser.BrowserTest;
import dk.traad.kernel.ChildId;
import dk.traad.municipality.Municipalities;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A family moves: chosen at a desk, agreed to on a phone, and read in the other municipality, where nothing else is. */
class MovingBrowserTest extends BrowserTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private CarryAcross carryAcross;

    @Test
    void a_child_moves_to_another_municipality_of_the_installation() {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        var mette = given.educator("Mette Lund", red);
        var ida = given.child("Ida", red);
        var camilla = given.custodyHolder("Camilla", ida);
        var there = new Given(jdbc, transaction, clock, municipalities, false);
        var place = "Nabokøbing " + there.municipality();
        there.change(
                "UPDATE municipality SET name = :name WHERE municipality = :code",
                Map.of("name", place, "code", there.municipality().value()));
        var blue = there.group(there.daycare("Solsikken"), "Stue Blå");
        var anna = there.educator("Anna Vig", blue);

        var desk = open(Size.DESKTOP);
        signIn(desk, mette);
        desk.navigate("/children/" + ida + "/transitions/new");
        desk.locator("input[name=kind][value=TO_OTHER_MUNICIPALITY]").check();
        desk.locator("#toName").fill(place);
        desk.locator("#startsOn").fill(clock.today().plusMonths(1).toString());
        desk.locator("main form button[type=submit]:visible, main form button:visible")
                .last()
                .click();
        sound(desk, "moving-transition");
        pressButton(desk, "Gør klar til at spørge familien");
        sound(desk, "moving-chosen");
        desk.navigate("/children/" + ida + "/handovers");
        desk.locator("#to")
                .selectOption(given.value(UUID.class, "SELECT id FROM unit WHERE kind = 'OTHER_MUNICIPALITY'")
                        .toString());
        desk.getByLabel("Hvad skal de bruge det til?").fill("At tage imod Ida");
        pressButton(desk, "Begynd");
        desk.getByLabel("Et afsnit, vi skriver her").check();
        desk.getByLabel("Afsnittet").fill("Ida falder til ro hos en voksen, hun kender.");
        desk.getByLabel("Hvorfor er det relevant for dem, der får det?").fill("Så hun kan få én fast voksen");
        desk.getByLabel("Det handler om Ida").check();
        pressButton(desk, "Tag med");
        pressButton(desk, "Spørg familien");

        var phone = open(Size.PHONE);
        signIn(phone, camilla);
        phone.navigate("/family/children/" + ida + "/consents");
        phone.getByText("Læs og svar").first().click();
        phone.locator("input[value=YES]").first().check();
        sound(phone, "moving-consent");
        pressButton(phone, "Send mit svar");
        desk.reload();
        pressButton(desk, "Giv videre nu");
        carryAcross.from(given.municipality());

        var child = new ChildId(there.value(UUID.class, "SELECT id FROM child"));
        there.placed(child, blue);
        var arrived = open(Size.TABLET);
        signIn(arrived, anna);
        arrived.navigate("/desk");
        sound(arrived, "moving-desk");
        arrived.locator(".desk-line-verb").first().click();
        assertThat(arrived.getByText("Ida falder til ro hos en voksen, hun kender."))
                .isVisible();
        sound(arrived, "moving-arrival");
        arrived.navigate("/children/" + ida);
        assertThat(arrived.getByText("Stue Rød")).hasCount(0);
        carryAcross.from(given.municipality());
        desk.navigate(
                "/transitions/" + given.value(UUID.class, "SELECT id FROM transition WHERE child = ?", ida.value()));
        assertThat(desk.getByText("Læst første gang")).isVisible();
        sound(desk, "moving-read");
    }
}

package dk.traad.consultation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.browser.BrowserTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A private kindergarten asks the health visitors: in general, and about one child whose family reads the question first. */
class ConsultationBrowserTest extends BrowserTest {
    @Test
    void whoever_stands_in_comes_instead_and_says_what_was_agreed() {
        var klitrosen = given.daycare("Klitrosen");
        var stine = given.educator("Stine Bro", given.group(klitrosen, "Klitten"));
        var visiting = given.healthVisiting("Sundhedsplejen");
        var lone = given.healthVisitor("Lone Friis", visiting);
        var inge = given.healthVisitor("Inge Bertelsen", visiting);
        var educator = at(Size.PHONE, stine);
        educator.navigate("/consultations/new");
        educator.getByLabel("Søvn").check();
        educator.locator("#question").fill("Kan I se på vores puttestue?");
        pressButton(educator, "Send");
        var visitor = at(Size.PHONE, lone);
        visitor.navigate("/desk");
        visitor.locator("main a[href^='/consultations/']").first().click();
        visitor.locator("#on").fill(clock.today().plusDays(2).toString());
        visitor.locator("#at").fill("10:15");
        pressButton(visitor, "Jeg kommer");
        new GivenRelations(given, clock).standIn(inge, lone);
        var standIn = at(Size.PHONE, inge);
        standIn.navigate("/desk");
        standIn.locator("main a[href^='/consultations/']").first().click();
        sound(standIn, "consultation-instead");
        pressButton(standIn, "Jeg kommer i stedet");
        assertThat(standIn.getByText("10:15, Inge Bertelsen")).isVisible();
        standIn.locator("#nextSteps").fill("I slukker lampen, før I synger.");
        pressButton(standIn, "Gem, hvad I aftalte");
        sound(standIn, "consultation-instead-held");
        educator.navigate("/consultations/new");
        assertThat(educator.getByText("Inge Bertelsen").first()).isVisible();
        sound(educator, "consultation-asked-before");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_private_kindergarten_asks_and_a_health_visitor_comes(Size size) {
        var klitrosen = given.daycare("Klitrosen");
        given.change("UPDATE unit SET ownership = 'PRIVATE' WHERE id = :id", Map.of("id", klitrosen));
        var klitten = given.group(klitrosen, "Klitten");
        var stine = given.educator("Stine Bro", klitten);
        var lone = given.healthVisitor("Lone Friis", given.healthVisiting("Sundhedsplejen"));
        var alva = given.child("Alva", klitten);
        var freja = given.custodyHolder("Freja", alva);

        var educator = at(size, stine);
        educator.navigate("/desk");
        pressLink(educator, "Bed sundhedsplejen om et besøg");
        pressButton(educator, "Send");
        sound(educator, "consultation-wrong-" + size.word());
        educator.getByLabel("Hygiejne og sygdom").check();
        educator.locator("#question").fill("Hvor tit skal vi lufte ud?");
        pressButton(educator, "Send");
        assertThat(educator.getByText("Sundhedsplejen har fået jeres spørgsmål."))
                .isVisible();
        sound(educator, "consultation-asked-" + size.word());
        educator.navigate("/children/" + alva);
        more(educator);
        pressLink(educator, "Spørg sundhedsplejen");
        pressButton(educator, "Spørg familien om lov");
        sound(educator, "consultation-child-wrong-" + size.word());
        educator.getByLabel("Søvn").check();
        educator.locator("#question").fill("Alva sover kort, når vi lægger hende ind. Hvordan kan vi hjælpe hende?");
        educator.locator("#purpose").fill("At luren bliver rolig");
        pressButton(educator, "Spørg familien om lov");
        sound(educator, "consultation-child-asked-" + size.word());
        var path = educator.url();

        var home = at(size, freja);
        home.navigate("/family/children/" + alva);
        sound(home, "consultation-family-" + size.word());
        home.locator(".family-waits a").first().click();
        home.locator("input[value=YES]").check();
        sound(home, "consultation-family-answer-" + size.word());
        pressButton(home, "Send mit svar");

        educator.reload();
        sound(educator, "consultation-child-ready-" + size.word());
        pressButton(educator, "Send til sundhedsplejen");

        var visitor = at(size, lone);
        visitor.navigate("/desk");
        sound(visitor, "consultation-desk-" + size.word());
        visitor.navigate(path);
        visitor.locator("#on").fill(clock.today().plusDays(2).toString());
        visitor.locator("#at").fill("10:15");
        pressButton(visitor, "Jeg kommer");
        sound(visitor, "consultation-child-agreed-" + size.word());
        visitor.locator("#nextSteps").fill("Vi lægger Alva først og sidder hos hende, til hun sover.");
        pressButton(visitor, "Gem, hvad I aftalte");
        sound(visitor, "consultation-child-held-" + size.word());
        home.navigate("/family/children/" + alva);
        assertThat(home.getByText("Vi lægger Alva først")).isVisible();
        sound(home, "consultation-family-held-" + size.word());
        pressLink(home, "Fortæl eller ret");
        pressButton(home, "Gem");
        sound(home, "contact-wrong-" + size.word());
        home.getByLabel("Familierådgivning eller familiehus").check();
        home.getByLabel("Alle, der er omkring barnet").check();
        home.getByLabel("De må gerne ringe sammen om, hvordan de hjælper os").check();
        pressButton(home, "Gem");
        sound(home, "contact-said-" + size.word());
        educator.navigate("/children/" + alva + "/circle");
        sound(educator, "contact-circle-" + size.word());
    }
}

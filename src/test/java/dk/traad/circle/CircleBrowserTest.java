package dk.traad.circle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import dk.traad.GivenRelations;
import dk.traad.browser.BrowserTest;
import dk.traad.kernel.Role;
import dk.traad.platform.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People come to stand around a child, in a real browser: a stand-in, a coordinator, a psychologist; and the family sees them. */
class CircleBrowserTest extends BrowserTest {
    @ParameterizedTest
    @EnumSource(
            value = Size.class,
            names = {"PHONE", "DESKTOP"})
    void somebody_stands_in_somebody_coordinates_somebody_is_asked_for_help(Size size) {
        var myretuen = given.daycare("Myretuen");
        var red = given.group(myretuen, "Stue Rød");
        var ida = given.child("Ida", red);
        var mette = given.educator("Mette Lund", red);
        var birgit = given.leader("Birgit Dahl", myretuen);
        var camilla = given.custodyHolder("Camilla", ida);
        given.educator("Søren Holm", given.group(myretuen, "Stue Blå"));
        var advice = given.ppAdvice("PPR Prøvekøbing");
        var pia = given.employed("Pia Borup", Role.PP_ADVICE, advice, null);
        var mia = given.employed("Mia Falk", Role.COORDINATOR, given.familyDepartment("Rådhuset"), null);
        given.assigned(ida, given.healthVisitor("Lone Friis", given.healthVisiting("Sundhedsplejen")));

        var leader = open(size);
        signIn(leader, birgit);
        leader.navigate("/unit");
        sound(leader, "unit-empty-" + size.word());
        pressLink(leader, "Udpeg en vikar");
        sound(leader, "standin-new-" + size.word());
        pressButton(leader, "Udpeg");
        sound(leader, "standin-wrong-" + size.word());
        leader.locator("#place").selectOption(new SelectOption().setLabel("Stue Rød, Myretuen"));
        leader.locator("#colleague").selectOption(new SelectOption().setLabel("Søren Holm, Pædagog"));
        pressButton(leader, "Udpeg");
        assertThat(leader.getByText("Vikaren er udpeget.")).isVisible();

        var educator = open(size);
        signIn(educator, mette);
        educator.navigate("/children/" + ida);
        more(educator);
        pressLink(educator, "Omkring barnet");
        sound(educator, "circle-" + size.word());
        pressLink(educator, "Henvis til hjælp");
        pressButton(educator, "Send");
        sound(educator, "referral-wrong-" + size.word());
        educator.getByText("PPR Prøvekøbing").click();
        educator.locator("#reason").fill("Ida bliver ofte ked af det, når dagen skifter.");
        educator.getByText("Vi har talt med forældrene om det").click();
        sound(educator, "referral-new-" + size.word());
        pressButton(educator, "Send");
        pressLink(educator, "Find en tovholder");
        educator.locator("#who").selectOption(new SelectOption().setLabel("Mia Falk"));
        educator.locator("#task").fill("Hold fast i det, vi aftaler med familien og PPR.");
        sound(educator, "coordination-ask-" + size.word());
        pressButton(educator, "Spørg");

        var coordinator = open(size);
        signIn(coordinator, mia);
        coordinator.navigate("/desk");
        sound(coordinator, "coordination-desk-" + size.word());
        coordinator.navigate("/children/" + ida + "/coordinator/answer");
        sound(coordinator, "coordination-answer-" + size.word());
        pressButton(coordinator, "Ja, det vil jeg");

        var adviser = open(size);
        signIn(adviser, pia);
        adviser.navigate("/referrals");
        sound(adviser, "referral-list-" + size.word());
        pressLink(adviser, "Ida Prøve");
        sound(adviser, "referral-show-" + size.word());
        pressButton(adviser, "Tag imod");
        adviser.navigate("/referrals");
        sound(adviser, "referral-mine-" + size.word());

        educator.navigate("/children/" + ida + "/circle");
        sound(educator, "circle-whole-" + size.word());
        leader.navigate("/unit");
        sound(leader, "unit-" + size.word());

        var parent = open(size);
        signIn(parent, camilla);
        parent.navigate("/family/children/" + ida);
        sound(parent, "circle-family-child-" + size.word());
        pressLink(parent, "Se, hvem det er");
        sound(parent, "circle-family-" + size.word());
    }

    @ParameterizedTest
    @EnumSource(
            value = Size.class,
            names = {"PHONE", "DESKTOP"})
    void by_night_in_english(Size size) {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        var ida = given.child("Ida", red);
        var mette = given.educator("Mette Lund", red);
        var around = new GivenRelations(given, clock);
        var advice = given.ppAdvice("PPR");
        var pia = given.employed("Pia Borup", Role.PP_ADVICE, advice, null);
        around.accepted(around.referral(ida, advice, mette), pia);
        var page = open(size, true, Language.ENGLISH);
        signIn(page, pia);
        page.navigate("/children/" + ida + "/circle");
        sound(page, "circle-night-" + size.word());
        page.navigate("/referrals");
        pressLink(page, "Ida Prøve");
        page.getByText("Close the referral").first().click();
        sound(page, "referral-close-night-" + size.word());
    }
}

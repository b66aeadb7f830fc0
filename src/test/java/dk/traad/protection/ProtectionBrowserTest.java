package dk.traad.protection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.browser.BrowserTest;
import dk.traad.platform.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What shuts a file, in a real browser: shielding, custody on hold, family of employees. */
class ProtectionBrowserTest extends BrowserTest {
    @ParameterizedTest
    @EnumSource(
            value = Size.class,
            names = {"PHONE", "DESKTOP"})
    void a_leader_shields_holds_and_declares_and_an_administrator_sees_to_it(Size size) {
        var myretuen = given.daycare("Myretuen");
        var red = given.group(myretuen, "Stue Rød");
        var ida = given.child("Ida", red);
        var mette = given.educator("Mette Lund", red);
        given.educator("Søren Holm", red);
        var birgit = given.leader("Birgit Dahl", myretuen);
        given.custodyHolder("Camilla", ida);
        given.custodyHolder("Jonas", ida);

        var leader = open(size);
        signIn(leader, birgit);
        leader.navigate("/children/" + ida + "/circle");
        sound(leader, "circle-leader-" + size.word());
        pressLink(leader, "Skærm barnet");
        leader.getByText("Mette Lund").click();
        sound(leader, "shielding-new-" + size.word());
        pressButton(leader, "Skærm barnet");
        sound(leader, "shielding-wrong-" + size.word());
        leader.locator("#reason").fill("Familien er i en svær sag.");
        pressButton(leader, "Skærm barnet");
        sound(leader, "shielding-" + size.word());
        pressLink(leader, "Ophæv skærmningen");
        sound(leader, "shielding-lift-" + size.word());
        leader.navigate("/children/" + ida + "/custody-holds");
        leader.getByText("Jonas Prøve").click();
        leader.locator("#reason").fill("Retten afgør det i december.");
        sound(leader, "custody-hold-new-" + size.word());
        pressButton(leader, "Spær adgangen");
        sound(leader, "custody-hold-" + size.word());
        leader.navigate("/children/" + ida + "/family-ties");
        sound(leader, "family-ties-" + size.word());
        leader.navigate("/children/" + ida + "/circle");
        sound(leader, "circle-shut-" + size.word());

        var educator = open(size);
        signIn(educator, mette);
        pressLink(educator, "Er et barn i din familie?");
        sound(educator, "own-family-" + size.word());
        educator.locator("#child").selectOption(ida.toString());
        educator.getByText("Søskende").click();
        pressButton(educator, "Meld");
        assertThat(educator.getByText("Barn født")).isVisible();
        educator.navigate("/children/" + ida);
        sound(educator, "own-family-refused-" + size.word());

        given.left(birgit);
        given.leader("Bo Friis", myretuen);
        var administrator = open(size);
        signIn(administrator, given.administrator("Ada Vest"));
        administrator.navigate("/protection");
        sound(administrator, "protection-" + size.word());
        pressLink(administrator, "Spær en forælders adgang");
        sound(administrator, "custody-hold-by-number-" + size.word());
    }

    @ParameterizedTest
    @EnumSource(
            value = Size.class,
            names = {"PHONE", "DESKTOP"})
    void nothing_is_shut_by_night_in_english(Size size) {
        var page = open(size, true, Language.ENGLISH);
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        var mette = given.educator("Mette Lund", red);
        new GivenRelations(given, clock).family(mette, given.child("Ida", red));
        signIn(page, given.administrator("Ada Vest"));
        page.navigate("/protection");
        sound(page, "protection-night-" + size.word());
        pressLink(page, "Lift – Mette Lund");
        sound(page, "lift-night-" + size.word());
    }
}

package dk.traad.protection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
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
        link(leader, "Skærm barnet");
        leader.getByText("Mette Lund").click();
        sound(leader, "shielding-new-" + size.word());
        button(leader, "Skærm barnet");
        sound(leader, "shielding-wrong-" + size.word());
        leader.locator("#reason").fill("Familien er i en svær sag.");
        button(leader, "Skærm barnet");
        sound(leader, "shielding-" + size.word());
        link(leader, "Ophæv skærmningen");
        sound(leader, "shielding-lift-" + size.word());
        leader.navigate("/children/" + ida + "/custody-holds");
        leader.getByText("Jonas Prøve").click();
        leader.locator("#reason").fill("Retten afgør det i december.");
        sound(leader, "custody-hold-new-" + size.word());
        button(leader, "Spær adgangen");
        sound(leader, "custody-hold-" + size.word());
        leader.navigate("/children/" + ida + "/family-ties");
        sound(leader, "family-ties-" + size.word());
        leader.navigate("/children/" + ida + "/circle");
        sound(leader, "circle-shut-" + size.word());

        var educator = open(size);
        signIn(educator, mette);
        link(educator, "Er et barn i din familie?");
        sound(educator, "own-family-" + size.word());
        educator.locator("#child").selectOption(new SelectOption().setLabel("Ida Prøve"));
        educator.getByText("Søskende").click();
        button(educator, "Meld");
        assertThat(educator.getByText("Barn født")).isVisible();
        educator.navigate("/children/" + ida);
        sound(educator, "own-family-refused-" + size.word());

        given.left(birgit);
        given.leader("Bo Friis", myretuen);
        var administrator = open(size);
        signIn(administrator, given.administrator("Ada Vest"));
        administrator.navigate("/protection");
        sound(administrator, "protection-" + size.word());
        link(administrator, "Spær en forælders adgang");
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
        link(page, "Lift – Mette Lund");
        sound(page, "lift-night-" + size.word());
    }

    private static void link(Page page, String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }

    private static void button(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }
}

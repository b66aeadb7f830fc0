package dk.traad.networkmeeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dk.traad.browser.BrowserTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The family and several professionals at one table, in a real browser: called, answered, changed, held, and agreements kept. */
class NetworkMeetingBrowserTest extends BrowserTest {
    private Professional mette;
    private Professional lone;
    private ChildId ida;
    private Parent camilla;

    @BeforeEach
    void ida_and_those_around_her() {
        var myretuen = given.daycare("Myretuen");
        var red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette Lund", red);
        given.leader("Birgit Dahl", myretuen);
        ida = given.child("Ida", red);
        camilla = given.custodyHolder("Camilla", ida);
        given.custodyHolder("Rasmus", ida);
        lone = given.healthVisitor("Lone Friis", given.healthVisiting("Sundhedsplejen"));
        given.assigned(ida, lone);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void called_answered_changed_held_and_what_was_agreed_is_done(Size size) {
        var page = at(size, mette);
        calls(page, size);
        var home = at(size, camilla);
        answers(home, size);
        callsTheLeaderToo(page, size);
        liesOnTheTable(size);
        clock.plusDays(3);
        holds(size);
        doesHerOwn(size);
    }

    @Test
    void what_is_called_off_says_why_to_the_family_and_to_those_who_were_called() {
        var page = at(Size.TABLET, mette);
        calls(page, Size.TABLET);
        page.getByText("Aflys mødet").first().click();
        page.locator("textarea[name=reason]").fill("Lone er syg. Vi finder en ny dag.");
        sound(page, "network-call-off");
        pressButton(page, "Aflys mødet");
        page.waitForSelector(".alert-success");
        sound(page, "network-called-off");
        var home = at(Size.PHONE, camilla);
        home.navigate("/family/children/" + ida);
        assertThat(home.getByText("Lone er syg. Vi finder en ny dag.")).isVisible();
        sound(home, "network-family-called-off");
        var other = at(Size.PHONE, lone);
        other.navigate("/children/" + ida);
        assertThat(other.getByText("Netværksmødet blev aflyst")).isVisible();
    }

    private void calls(Page page, Size size) {
        page.navigate("/children/" + ida);
        more(page);
        pressLink(page, "Indkald til netværksmøde");
        page.waitForSelector("#purpose");
        pressButton(page, "Send indkaldelsen");
        page.waitForSelector(".error-summary");
        sound(page, "network-call-wrong-" + size.word());
        page.locator("#purpose").fill("Så vi hjælper Ida på samme måde hjemme og på stuen");
        page.locator("#agenda").fill("Hvad ser I hjemme?\nHvad virker på stuen?");
        page.getByText("Lone Friis, Sundhedsplejerske").click();
        page.locator("#time1").fill(clock.today().plusDays(3).atTime(14, 30).toString());
        page.locator("#time2").fill(clock.today().plusDays(5).atTime(8, 15).toString());
        sound(page, "network-call-" + size.word());
        pressButton(page, "Send indkaldelsen");
        page.waitForSelector(".alert-success");
        sound(page, "network-called-" + size.word());
    }

    private void answers(Page page, Size size) {
        page.navigate("/family/children/" + ida);
        sound(page, "network-family-child-" + size.word());
        pressLink(page, "Vælg en tid");
        page.waitForSelector("#brings");
        sound(page, "network-family-answer-" + size.word());
        page.locator("input[name=answer][value=YES]").check();
        page.locator("input[name=time]").first().check();
        page.locator("input[name=place]").first().check();
        page.locator("#brings").fill("Mormor");
        page.locator("#wants").fill("Søvnen");
        pressButton(page, "Send");
        page.waitForSelector(".alert-success");
        sound(page, "network-family-answered-" + size.word());
    }

    private void callsTheLeaderToo(Page page, Size size) {
        page.reload();
        sound(page, "network-answered-" + size.word());
        pressLink(page, "Ret indkaldelsen");
        page.waitForURL("**/change");
        page.getByText("Birgit Dahl, Leder").click();
        sound(page, "network-change-" + size.word());
        pressButton(page, "Gem");
        page.waitForSelector(".alert-success");
        assertThat(page.locator("main").getByText("Birgit Dahl")).isVisible();
        assertThat(page.locator("main .lead")).containsText("14.30");
    }

    private void liesOnTheTable(Size size) {
        var page = at(size, lone);
        page.navigate("/desk");
        sound(page, "network-desk-" + size.word());
        page.navigate("/children/" + ida);
        more(page);
        pressLink(page, "Netværksmødet, I er kaldt til");
        pressLink(page, "Åbn mødevisningen");
        page.waitForSelector(".meeting");
        assertThat(page.getByText("Søvnen")).isVisible();
        sound(page, "network-table-" + size.word());
    }

    private void holds(Size size) {
        var page = at(size, mette);
        page.navigate("/desk");
        page.locator(".desk-line").getByText("Notér").first().click();
        pressLink(page, "Notér, hvad I aftalte");
        page.locator("#outcome").fill("Ida sover uroligt, når dagen har været lang. Vi ser det samme alle tre steder.");
        agree(page, 0, "Ringe til Camilla om søvnen", "Lone Friis", 5);
        agree(page, 1, "Læse den samme bog hver aften", "Camilla Prøve", 14);
        sound(page, "network-note-" + size.word());
        pressButton(page, "Gem");
        page.waitForSelector(".alert-success");
        sound(page, "network-held-" + size.word());
        page.navigate("/children/" + ida);
        sound(page, "network-thread-" + size.word());
    }

    private void agree(Page page, int place, String words, String who, int days) {
        page.locator("#words-" + place).fill(words);
        page.locator("#responsible-" + place)
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(who));
        page.locator("#due-" + place).fill(clock.today().plusDays(days).toString());
    }

    private void doesHerOwn(Size size) {
        var page = at(size, camilla);
        page.navigate("/family/children/" + ida);
        pressLink(page, "Se mødet");
        page.getByText("Det er gjort").click();
        page.waitForSelector(".alert-success");
        sound(page, "network-family-done-" + size.word());
        var nurse = at(size, lone);
        nurse.navigate("/desk");
        assertThat(nurse.getByText("Ringe til Camilla om søvnen")).isVisible();
    }
}

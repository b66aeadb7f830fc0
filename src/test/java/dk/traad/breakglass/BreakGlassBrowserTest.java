package dk.traad.breakglass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.traad.breakglass.GlassTeam.REASON;

import com.microsoft.playwright.Page;
import dk.traad.browser.BrowserTest;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn;
import dk.traad.lookup.WatchLookUps;
import dk.traad.platform.crypt.CprVault;
import dk.traad.platform.web.Language;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Emergency access in a real browser: asked for, open, read about by the family, reviewed by the leader. */
class BreakGlassBrowserTest extends BrowserTest {
    @Autowired
    CprVault vault;

    @Autowired
    WatchLookUps watch;

    @ParameterizedTest
    @EnumSource(Size.class)
    void from_the_reason_to_the_parents_and_the_leaders_review(Size size) {
        var team = new GlassTeam(given, vault, clock.today());
        var ida = team.child("Ida", "0101259992", team.hanne);
        var mia = given.custodyHolder("Mia", ida);
        given.decided(ida, team.hanne, "CLOSED", Position.YELLOW);

        var visitor = open(size);
        signIn(visitor, team.eva);
        clock.plus(Duration.ofMinutes(11));
        visitor.navigate("/children");
        sound(visitor, "emergency-way-" + size.word());
        pressLink(visitor, "Et barn, der ikke er dit – i en nødsituation");
        pressButton(visitor, "Bekræft som Eva Lind");
        visitor.waitForURL("**/emergency-access");
        sound(visitor, "emergency-ask-" + size.word());
        visitor.locator("#number").fill("010125-9992");
        visitor.locator("#reason").fill("Moren ringer");
        pressButton(visitor, "Åbn barnets sider i en time");
        sound(visitor, "emergency-short-" + size.word());
        visitor.locator("#number").fill("010125-9992");
        visitor.locator("#reason").fill(REASON);
        pressButton(visitor, "Åbn barnets sider i en time");
        visitor.waitForURL("**/children/" + ida);
        sound(visitor, "emergency-child-" + size.word());
        assertThat(visitor.getByText("60 minutter tilbage")).isVisible();
        visitor.navigate("/desk");
        sound(visitor, "emergency-desk-" + size.word());
        pressButton(visitor, "Luk nu");
        assertThat(visitor.getByText("Nødadgangen er lukket.")).isVisible();
        assertThat(visitor.getByText("minutter tilbage")).hasCount(0);

        var parent = open(size);
        signIn(parent, mia);
        parent.navigate("/family/children/" + ida + "/look-ups");
        assertThat(parent.getByText("Begrundelse: »" + REASON + "«")).isVisible();
        sound(parent, "emergency-family-" + size.word());

        var leader = open(size);
        signIn(leader, team.birgit);
        leader.navigate("/desk");
        sound(leader, "emergency-leader-desk-" + size.word());
        pressLink(leader, "Se på det – Nødadgang: Eva Lind");
        sound(leader, "emergency-review-" + size.word());
        leader.getByText("Det var nødvendigt", new Page.GetByTextOptions().setExact(true))
                .click();
        pressButton(leader, "Gem svaret");
        assertThat(leader.getByText("Dit svar er gemt.")).isVisible();
        leader.navigate("/unit");
        sound(leader, "emergency-unit-" + size.word());
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void the_week_the_unusual_and_the_officers_search(Size size) {
        var myretuen = given.daycare("Myretuen");
        var red = given.group(myretuen, "Stue Rød");
        var anna = given.educator("Anna Holm", red);
        var lone = given.leader("Lone Bæk", myretuen);
        var officer = given.dataProtectionOfficer("Dorte Friis");
        var educator = plain(anna);
        for (var name : new String[] {"Ida", "Bo", "Eva"}) {
            educator.get("/children/" + given.child(name, red));
        }
        clock.plusDays(7);
        for (var refusal = 0; refusal < 5; refusal++) {
            plain(anna).get("/children/" + UUID.randomUUID());
        }
        watch.watchAll();

        var leader = open(size);
        signIn(leader, lone);
        leader.navigate("/look-up-samples");
        sound(leader, "samples-" + size.word());
        leader.getByText("I orden").first().click();
        assertThat(leader.getByText("Dit svar er gemt.")).isVisible();
        leader.getByText("Skriv en linje").first().click();
        pressButton(leader, "Gem svaret");
        sound(leader, "sample-wrong-" + size.word());
        leader.navigate("/desk");
        sound(leader, "look-ups-leader-desk-" + size.word());
        leader.navigate("/look-up-alarms");
        sound(leader, "alarms-" + size.word());
        leader.getByText("Se på det").first().click();
        sound(leader, "alarm-" + size.word());

        var page = open(size);
        signIn(page, officer);
        page.navigate("/log");
        sound(page, "log-search-" + size.word());
        page.locator("#caseNumber").fill("2026-118");
        page.locator("#employee")
                .fill(given.value(String.class, "SELECT number FROM employee WHERE id = ?", anna.person()));
        pressButton(page, "Søg");
        page.waitForURL("**/log/searches/*");
        sound(page, "log-found-" + size.word());
    }

    @Test
    void nothing_to_answer_for_by_night_in_english() {
        var page = open(Size.PHONE, true, Language.ENGLISH);
        SignedIn leader = given.leader("Lone Bæk", given.daycare("Myretuen"));
        signIn(page, leader);
        for (var path : new String[] {"/look-up-samples", "/look-up-alarms", "/unit"}) {
            page.navigate(path);
            sound(page, "answering-empty" + path.replace('/', '-') + "-night");
        }
        page = open(320, 700, true, Language.ENGLISH);
        signIn(page, new GlassTeam(given, vault, clock.today()).eva);
        page.navigate("/emergency-access");
        sound(page, "emergency-ask-narrow-night");
    }
}

package dk.traad.homevisit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.traad.browser.BrowserTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A need-visit family from the offer to the visit at 1½ years on the phone, and the leader who shares families out. */
class VisitBrowserTest extends BrowserTest {
    @Autowired
    PlanHomeVisits planHomeVisits;

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_family_that_needed_more_is_offered_the_first_1000_days_and_visited_at_one_and_a_half(Size size) {
        var team = given.healthVisiting("Sundhedsplejen");
        var lone = given.healthVisitor("Lone Friis", team);
        var dorthe = given.leader("Dorthe Winther", team);
        var adam = given.administrator("Adam Holm");
        var vera = child("Vera", 17, lone);
        var maja = given.custodyHolder("Maja", vera);
        child("Bo", 2, lone);
        child("Viggo", 8, lone);
        needVisits(vera);
        planHomeVisits.planAll();

        var administrator = open(size);
        signIn(administrator, adam);
        administrator.navigate("/settings/visits");
        sound(administrator, "visits-schedule-" + size.word());
        pressLink(administrator, "Tilføj et besøg");
        pressButton(administrator, "Gem");
        sound(administrator, "visits-step-wrong-" + size.word());
        administrator.navigate("/settings/programmes");
        sound(administrator, "programmes-empty-" + size.word());
        pressButton(administrator, "Læg op – De første 1000 dage");
        because(administrator, "Bevillingen er givet");
        sound(administrator, "programme-ordinary-" + size.word());

        var visitor = open(size);
        signIn(visitor, lone);
        visitor.navigate("/desk");
        sound(visitor, "visits-desk-" + size.word());
        visitor.navigate("/children/" + vera);
        more(visitor);
        pressLink(visitor, "De første 1000 dage");
        sound(visitor, "programme-offer-" + size.word());
        pressButton(visitor, "Giv familien tilbuddet");
        assertThat(visitor.getByText("Familien har fået tilbuddet.")).isVisible();

        var parent = open(size);
        signIn(parent, maja);
        parent.navigate("/family/children/" + vera);
        sound(parent, "programme-family-child-" + size.word());
        pressLink(parent, "Sig ja eller nej til et tilbud: De første 1000 dage");
        parent.getByLabel("Ja tak").check();
        sound(parent, "programme-family-offer-" + size.word());
        pressButton(parent, "Send svaret");
        assertThat(parent.getByText("Godt, I er med. Besøgene er planlagt.")).isVisible();

        visitor.navigate("/visits");
        sound(visitor, "visits-day-empty-" + size.word());
        visitor.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Vera Prøve").setExact(true))
                .click();
        pressButton(visitor, "Aftal");
        sound(visitor, "visit-wrong-" + size.word());
        visitor.locator("#on").fill(clock.today().toString());
        visitor.locator("#at").fill("11:30");
        pressButton(visitor, "Aftal");
        assertThat(visitor.getByText("Besøget er aftalt, og familien får besked."))
                .isVisible();
        sound(visitor, "visit-booked-" + size.word());

        parent.navigate("/family/children/" + vera);
        sound(parent, "visits-family-child-" + size.word());
        pressLink(parent, "Se eller flyt");
        sound(parent, "visits-family-visit-" + size.word());
        parent.getByText("formiddag").click();
        pressButton(parent, "Bed om en anden tid");
        assertThat(parent.getByText("Sundhedsplejersken har fået jeres ønske.")).isVisible();

        visitor.navigate("/visits");
        sound(visitor, "visits-day-" + size.word());
        visitor.navigate("/visits/week");
        sound(visitor, "visits-week-" + size.word());
        visitor.navigate("/visits");
        pressButton(visitor, "Besøget er holdt – Vera Prøve");
        assertThat(visitor.getByText("Din vurdering hører til dette besøg")).isVisible();
        sound(visitor, "visit-held-" + size.word());
        visitor.navigate("/children/" + vera + "/visits");
        sound(visitor, "visits-child-" + size.word());
        pressLink(visitor, "Nyt behovsbesøg");
        sound(visitor, "visits-need-" + size.word());

        var leader = open(size);
        signIn(leader, dorthe);
        leader.navigate("/children/" + vera + "/continuity");
        sound(leader, "continuity-" + size.word());
        leader.locator("#who").selectOption(lone.employee().toString());
        pressButton(leader, "Udpeg");
        assertThat(leader.getByText("Den gennemgående fagperson er udpeget.")).isVisible();
        leader.navigate("/unit");
        sound(leader, "caseloads-" + size.word());
        parent.navigate("/family/children/" + vera + "/visits");
        sound(parent, "visits-family-all-" + size.word());
    }

    @Test
    void a_visit_of_the_week_is_moved_by_hand_by_keyboard_and_only_by_a_press() {
        var lone = given.healthVisitor("Lone Friis", given.healthVisiting("Sundhedsplejen"));
        child("Vera", 2, lone);
        child("Bo", 5, lone);
        planHomeVisits.planAll();
        var tuesday = clock.today().plusDays(1);
        var thursday = clock.today().plusDays(3);
        var page = at(Size.DESKTOP, lone);
        page.navigate("/visits");
        pressLink(page, "Vera Prøve");
        page.locator("#on").fill(tuesday.toString());
        page.locator("#at").fill("10:15");
        pressButton(page, "Aftal");

        page.navigate("/visits/week");
        var visit = page.locator(".visit-slot", new Page.LocatorOptions().setHasText("Vera Prøve"));
        visit.locator(".visit-time").dragTo(column(page, thursday));
        assertThat(visit.locator("select")).hasValue(thursday.toString());
        assertThat(visit.locator("input[name=at]")).isFocused();
        sound(page, "visits-week-dragged");
        pressButton(page, "Lad det stå");
        assertThat(column(page, tuesday)).containsText("Vera Prøve");
        assertThat(visit.locator("summary")).isFocused();
        visit.locator(".visit-time").dragTo(column(page, thursday));
        pressButton(page, "Flyt");
        assertThat(page.getByText("Besøget er flyttet, og familien får besked."))
                .isVisible();
        assertThat(column(page, thursday)).containsText("Vera Prøve");

        visit.locator("summary").press("Enter");
        visit.locator("select").selectOption(tuesday.plusDays(6).toString());
        visit.locator("input[name=at]").press("Enter");
        assertThat(column(page, tuesday.plusDays(6))).containsText("Vera Prøve");

        var waiting = page.locator(".visit-waiting", new Page.LocatorOptions().setHasText("Bo Prøve"))
                .first();
        waiting.locator(".visit-what").dragTo(column(page, tuesday.plusDays(7)));
        assertThat(page.locator("#on")).hasValue(tuesday.plusDays(7).toString());
        sound(page, "visit-dragged-up");

        var phone = at(Size.PHONE, lone);
        phone.navigate("/visits/week?on=" + tuesday.plusDays(6));
        phone.locator(".visit-slot summary").first().click();
        sound(phone, "visits-week-picked-phone");
    }

    private static Locator column(Page page, LocalDate day) {
        return page.locator("[data-day='" + day + "']");
    }

    @Test
    void by_night_in_english() {
        var lone = given.healthVisitor("Lone Friis", given.healthVisiting("Sundhedsplejen"));
        child("Bo", 2, lone);
        planHomeVisits.planAll();
        var page = open(Size.PHONE, true, Language.ENGLISH);
        signIn(page, lone);
        page.navigate("/visits");
        sound(page, "visits-night");
        page.navigate("/visits/week");
        sound(page, "visits-week-night");
    }

    private ChildId child(String name, int months, Professional visitor) {
        var child = given.child(name, clock.today().minusMonths(months));
        given.assigned(child, visitor);
        return child;
    }

    private void needVisits(ChildId child) {
        for (var i = 0; i < 3; i++) {
            given.insert(
                    """
                    INSERT INTO home_visit (municipality, id, child, window_from, window_to, state, minutes, together, held_on,
                        planned_at)
                    VALUES (:municipality, :id, :child, :on, :on, 'HELD', 60, :id, :on, :now)
                    """,
                    Map.of(
                            "id", UUID.randomUUID(),
                            "child", child,
                            "on", clock.today().minusMonths(9).plusDays(i),
                            "now", clock.instant()));
        }
    }
}

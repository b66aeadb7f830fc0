package dk.traad.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dk.traad.browser.BrowserTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.transition.OpenTransitions;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first 1000 days on the phones of a health visitor and a family, from the offer to the visit at three years. */
class ThousandDaysBrowserTest extends BrowserTest {
    private static final int UNTIL_THREE_YEARS = 560;

    @Autowired
    OpenTransitions openTransitions;

    @Test
    void a_family_says_yes_is_visited_handed_over_to_daycare_and_visited_at_three() {
        var team = given.healthVisiting("Sundhedsplejen");
        var lone = given.healthVisitor("Lone Friis", team);
        var klitrosen = given.daycare("Klitrosen");
        given.change("UPDATE unit SET ownership = 'PRIVATE' WHERE id = :id", Map.of("id", klitrosen));
        var klitten = given.group(klitrosen, "Klitten");
        var marianne = given.leader("Marianne Wulff", klitrosen);
        var vera = given.child("Vera", clock.today().minusMonths(17));
        given.assigned(vera, lone);
        var maja = given.custodyHolder("Maja", vera);
        needVisits(vera);
        var adam = at(Size.DESKTOP, given.administrator("Adam Holm"));
        adam.navigate("/settings/programmes");
        pressButton(adam, "Læg op – De første 1000 dage");
        because(adam, "Bevillingen er givet");
        sound(adam, "thousand-settings");

        var visitor = at(Size.PHONE, lone);
        visitor.navigate("/children/" + vera);
        more(visitor);
        pressLink(visitor, "De første 1000 dage");
        pressButton(visitor, "Giv familien tilbuddet");
        var parent = at(Size.PHONE, maja);
        parent.navigate("/family/children/" + vera);
        pressLink(parent, "Sig ja eller nej til et tilbud: De første 1000 dage");
        parent.getByLabel("Ja tak").check();
        pressButton(parent, "Send svaret");
        sound(parent, "thousand-family-yes");
        visitor.reload();
        visitor.getByLabel("Familien ved, hvem der kommer").check();
        pressButton(visitor, "Gem krydserne");
        sound(visitor, "thousand-steps");
        visitor.navigate("/children/" + vera + "/visits");
        visitor.locator("#district").fill("Nordbyen");
        pressButton(visitor, "Gem området");
        sound(visitor, "thousand-district");
        visited(visitor, "thousand-visit");

        place(vera, klitten, clock.today().plusMonths(1));
        given.in(() -> {
            openTransitions.foresee();
            return true;
        });
        handedOver(visitor, parent, vera);
        var leader = at(Size.PHONE, marianne);
        leader.navigate("/transitions");
        pressButton(leader, "Tag imod de valgte");
        sound(leader, "thousand-received");

        clock.plusDays(UNTIL_THREE_YEARS);
        visitor = at(Size.PHONE, lone);
        visited(visitor, "thousand-visit-at-three");
        parent = at(Size.PHONE, maja);
        parent.navigate("/family/children/" + vera);
        pressLink(parent, "Se mere");
        parent.getByLabel("Meget").check();
        pressButton(parent, "Gem svaret");
        sound(parent, "thousand-experience");

        var director = at(Size.DESKTOP, given.serviceDirector("Ulla Bech"));
        director.navigate("/coverage");
        pressLink(director, "Rapport: De første 1000 dage");
        sound(director, "thousand-report");
        var download = director.waitForDownload(() -> pressLink(director, "Tag rapporten med som PDF"));
        org.assertj.core.api.Assertions.assertThat(download.suggestedFilename()).isEqualTo("program.pdf");
    }

    private void visited(Page visitor, String picture) {
        visitor.navigate("/visits");
        pressLink(visitor, "Vera Prøve");
        visitor.locator("#on").fill(clock.today().toString());
        visitor.locator("#at").fill("19:00");
        pressButton(visitor, "Aftal");
        visitor.navigate("/visits");
        sound(visitor, picture);
        pressButton(visitor, "Besøget er holdt – Vera Prøve");
        assertThat(visitor.getByText("Holdt " + clock.today().getDayOfMonth() + "."))
                .isVisible();
    }

    private void handedOver(Page visitor, Page parent, ChildId vera) {
        visitor.navigate("/children/" + vera);
        pressLink(visitor, "Overgang");
        pressButton(visitor, "Ingen er bekymret: forældrene overleverer selv");
        parent.navigate("/family/children/" + vera);
        pressLink(parent, "Se, hvad I kan gøre");
        pressLink(parent, "Skriv til det nye sted");
        parent.waitForSelector("form.saves-itself");
        parent.locator("#answer-0").fill("Hun falder i søvn med sin bamse");
        assertThat(parent.locator("[data-draft-answer]")).containsText("Gemt");
        pressButton(parent, "Se det, før du sender");
        pressButton(parent, "Send til Klitrosen");
        visitor.reload();
        pressButton(visitor, "Overlever til Klitrosen");
        sound(visitor, "thousand-handed-over");
    }

    private void place(ChildId child, GroupId group, LocalDate from) {
        given.insert("""
                INSERT INTO placement (municipality, id, child, unit, unit_group, from_on)
                SELECT municipality, :id, :child, unit, id, :from FROM unit_group WHERE id = :group
                """, Map.of("id", UUID.randomUUID(), "child", child, "group", group, "from", from));
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

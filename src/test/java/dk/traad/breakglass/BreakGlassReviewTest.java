package dk.traad.breakglass;

import static dk.traad.breakglass.GlassTeam.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.crypt.CprVault;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each emergency access is looked at by a leader within a week, or by the data protection officer. */
class BreakGlassReviewTest extends WebTest {
    private static final String NUMBER = "0101259992";

    @Autowired
    CprVault vault;

    private GlassTeam team;
    private ChildId ida;

    @BeforeEach
    void somebodyHasOpenedAFile() {
        team = new GlassTeam(given, vault, clock.today());
        ida = team.child("Ida", NUMBER, team.hanne);
        open(team.eva);
        as(team.eva).get("/children/" + ida);
    }

    private void open(Professional who) {
        assertThat(as(who).post("/emergency-access", "number", NUMBER, "reason", REASON))
                .hasStatus(303);
    }

    private String review() {
        return "/emergency-access/" + given.value(UUID.class, "SELECT id FROM break_glass") + "/review";
    }

    @Test
    void the_leader_hears_at_once_on_the_desk_and_by_a_mail_without_names() {
        assertThat(text(as(team.birgit).get("/desk")))
                .contains("Nødadgang: Eva Lind", "Sundhedsplejen. Se på det senest om 7 dage")
                .doesNotContain("Ida");
        assertThat(given.value(UUID.class, "SELECT employee FROM outbox_message"))
                .isEqualTo(team.birgit.person());
        assertThat(text(as(team.birgit).get(review())))
                .contains("Eva Lind, Sundhedsplejerske, Sundhedsplejen", "Ida Prøve", REASON, "Så barnets side");
    }

    @Test
    void an_answer_is_given_once_and_needs_a_line_unless_it_was_ordinary() {
        assertThat(text(as(team.birgit).post(review()))).contains("Vælg, hvad du fandt");
        var wordless = as(team.birgit).post(review(), "finding", "ASKED_COLLEAGUE", "note", " ");
        assertThat(wordless).hasStatus(422);
        assertThat(text(wordless)).contains("Skriv en linje om, hvad du har gjort");
        assertThat(as(team.birgit).post(review(), "finding", "ORDINARY", "note", "x".repeat(1001)))
                .hasStatus(422);
        assertThat(as(team.birgit).post(review(), "finding", "ORDINARY")).hasStatus(303);
        assertThat(text(as(team.birgit).get("/desk"))).doesNotContain("Nødadgang");
        assertThat(text(as(team.birgit).get("/unit"))).contains("Nødadgang: Eva Lind", "Det var nødvendigt");
        assertThat(as(team.birgit).post(review(), "finding", "ASKED_COLLEAGUE", "note", "Talt"))
                .hasStatus(409);
    }

    @Test
    void nobody_else_answers_for_it() {
        var otto = given.leader("Otto", given.healthVisiting("Sundhedsplejen Syd"));
        var officer = given.dataProtectionOfficer("Dorte");
        for (var who : new Professional[] {otto, officer, team.eva, team.hanne, given.administrator("Adam")}) {
            assertThat(as(who).get(review())).hasStatus(404);
            assertThat(as(who).post(review(), "finding", "ORDINARY")).hasStatus(404);
        }
    }

    @Test
    void after_a_week_it_is_on_the_officers_desk_too_and_names_no_child() {
        var officer = given.dataProtectionOfficer("Dorte");
        clock.plusDays(7);
        assertThat(text(as(officer).get("/desk"))).doesNotContain("Nødadgang");
        assertThat(as(officer).get(review())).hasStatus(404);
        clock.plusDays(1);
        assertThat(text(as(officer).get("/desk"))).contains("Nødadgang: Eva Lind", "Fristen var i går");
        assertThat(text(as(team.birgit).get("/desk"))).contains("Nødadgang: Eva Lind", "Fristen var i går");
        assertThat(text(as(officer).get(review()))).contains("Eva Lind").doesNotContain("Ida");
        assertThat(as(officer).post(review(), "finding", "ORDINARY")).hasStatus(303);
        assertThat(text(as(team.birgit).get("/desk"))).doesNotContain("Nødadgang");
    }

    @Test
    void without_an_officer_an_administrator_answers_and_without_a_leader_at_once() {
        var adam = given.administrator("Adam");
        given.left(team.birgit);
        assertThat(text(as(adam).get("/desk"))).contains("Nødadgang: Eva Lind");
        assertThat(as(adam).get(review())).hasStatus(200);
        given.dataProtectionOfficer("Dorte");
        assertThat(as(adam).get(review())).hasStatus(404);
    }

    @Test
    void what_is_handed_to_the_officer_ends_with_a_line_of_the_officers() {
        var officer = given.dataProtectionOfficer("Dorte");
        as(team.birgit).post(review(), "finding", "DATA_PROTECTION_OFFICER", "note", "Det var naboens barn");
        assertThat(text(as(officer).get("/desk"))).contains("Lederen beder dig se på det");
        assertThat(text(as(officer).get(review())))
                .contains("Det var naboens barn")
                .doesNotContain("Ida");
        var close = review().replace("/review", "/officer");
        assertThat(as(team.birgit).post(close, "note", "Slut")).hasStatus(404);
        assertThat(as(officer).post(close, "note", "")).hasStatus(422);
        assertThat(as(officer).post(close, "note", "Indskærpet og lukket")).hasStatus(303);
        assertThat(text(as(officer).get("/desk"))).doesNotContain("Nødadgang");
        assertThat(as(officer).post(close, "note", "Igen")).hasStatus(404);
    }

    @Test
    void a_leader_who_does_not_lead_the_childs_own_place_reads_no_name() {
        var around = new GivenRelations(given, clock);
        var advice = given.daycare("PPR");
        var pia = given.employed("Pia", Role.PP_ADVICE, advice, null);
        var poul = given.employed("Poul", Role.PP_ADVICE, advice, null);
        var chief = given.leader("Per", advice);
        around.accepted(around.referral(ida, advice, team.hanne), pia);
        as(team.birgit).post(review(), "finding", "ORDINARY");
        open(poul);
        var id = given.value(UUID.class, "SELECT id FROM break_glass WHERE employee = ?", poul.person());
        assertThat(text(as(chief).get("/emergency-access/" + id + "/review")))
                .contains("Poul", "Navnet står her ikke")
                .doesNotContain("Ida");
        assertThat(as(team.birgit).get("/emergency-access/" + id + "/review")).hasStatus(404);
    }
}

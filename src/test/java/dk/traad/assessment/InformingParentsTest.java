package dk.traad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.SignedIn.Parent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InformingParentsTest extends AssessedRoom {
    @Test
    void every_custody_holder_is_told_at_once_each_separately() {
        given.custodyHolder("Mor", aya);
        given.custodyHolder("Far", aya);
        given.parentWithoutCustody("Papfar", aya);
        bothAreIn();
        decide(mette);
        assertThat(stage()).isEqualTo("PARENTS_INFORMED");
        assertThat(count("parent_notice")).isEqualTo(2);
        assertThat(count("outbox_message")).isEqualTo(2);
        assertThat(text(as(mette).get(path())))
                .contains("Mor Prøve – ikke læst endnu", "Far Prøve")
                .doesNotContain("Papfar");
    }

    @Test
    void a_read_receipt_stands_for_each_of_them() {
        var mother = given.custodyHolder("Mor", aya);
        given.custodyHolder("Far", aya);
        bothAreIn();
        decide(mette);
        given.change(
                "UPDATE parent_notice SET read_at = :now WHERE adult = :adult",
                Map.of("now", clock.instant(), "adult", mother.adult()));
        assertThat(text(as(mette).get(path())))
                .contains(
                        "Mor Prøve – læst 16. november 2026",
                        "Far Prøve – ikke læst endnu, besked sendt 16. november 2026");
    }

    @Test
    void a_mail_that_could_not_be_delivered_is_said_beside_the_parent_until_it_is_read() {
        var mother = given.custodyHolder("Mor", aya);
        bothAreIn();
        decide(mette);
        given.change("UPDATE outbox_message SET given_up_at = :now", Map.of("now", clock.instant()));
        assertThat(text(as(mette).get(path()))).contains("mailen kunne ikke leveres");
        given.change(
                "UPDATE parent_notice SET read_at = :now WHERE adult = :adult",
                Map.of("now", clock.instant(), "adult", mother.adult()));
        assertThat(text(as(mette).get(path()))).doesNotContain("mailen kunne ikke leveres");
    }

    @Test
    void where_parents_read_first_it_is_final_only_when_all_have_answered() {
        parentsReadBefore();
        var mother = given.custodyHolder("Mor", aya);
        var father = given.custodyHolder("Far", aya);
        bothAreIn();
        decide(mette);
        assertThat(stage()).isEqualTo("JOINT_DECIDED");
        assertThat(text(as(mette).get(path())))
                .contains("De kan læse og svare til og med 23. november 2026", "0 af 2 har svaret");
        contribution(mother, "Hun er glad hjemme");
        assertThat(as(mette).post(path() + "/inform")).hasStatus(409);
        contribution(father, "Enig");
        assertThat(as(mette).post(path() + "/inform")).hasStatus(303);
        assertThat(stage()).isEqualTo("PARENTS_INFORMED");
    }

    @Test
    void where_parents_read_first_it_is_final_when_their_days_have_passed() {
        parentsReadBefore();
        given.custodyHolder("Mor", aya);
        bothAreIn();
        decide(mette);
        clock.plusDays(7);
        assertThat(as(mette).post(path() + "/inform")).hasStatus(409);
        clock.plusDays(1);
        assertThat(text(as(mette).get(path()))).contains("Gør vurderingen endelig");
        assertThat(as(mette).post(path() + "/inform")).hasStatus(303);
        assertThat(stage()).isEqualTo("PARENTS_INFORMED");
    }

    @Test
    void a_correction_is_told_again() {
        given.custodyHolder("Mor", aya);
        bothAreIn();
        decide(mette);
        as(mette).post(path() + "/corrections", decision("correctionReason", "Et ord var forkert"));
        assertThat(count("parent_notice")).isEqualTo(2);
        assertThat(count("outbox_message")).isEqualTo(2);
        assertThat(stage()).isEqualTo("PARENTS_INFORMED");
    }

    @Test
    void it_is_held_back_only_with_a_protective_reason_until_it_is_safe() {
        given.custodyHolder("Mor", aya);
        bothAreIn();
        assertThat(decide(mette, "holdBack", "true")).hasStatus(422);
        assertThat(decide(mette, "holdBack", "true", "heldBackReason", "Vi taler med rådgiver først"))
                .hasStatus(303);
        assertThat(count("parent_notice")).isZero();
        assertThat(count("outbox_message")).isZero();
        assertThat(stage()).isEqualTo("JOINT_DECIDED");
        assertThat(text(as(lis).get(path())))
                .contains("Forældrene har ikke fået besked endnu", "Giv forældrene besked nu");
        assertThat(as(lis).post(path() + "/inform")).hasStatus(303);
        assertThat(count("parent_notice")).isEqualTo(1);
        assertThat(stage()).isEqualTo("PARENTS_INFORMED");
    }

    @Test
    void without_a_registered_custody_holder_the_page_says_that_nobody_was_told() {
        bothAreIn();
        decide(mette);
        assertThat(text(as(mette).get(path()))).contains("Der er ingen forældremyndighedsindehavere registreret");
    }

    @Test
    void what_parents_write_stands_beside_ours_and_is_answered_once() {
        var mother = given.custodyHolder("Mor", aya);
        bothAreIn();
        decide(mette);
        var id = contribution(mother, "Hun er glad hjemme");
        assertThat(text(as(mette).get(path()))).contains("Mor Prøve skrev 16. november 2026", "Hun er glad hjemme");
        var reply = path() + "/contributions/" + id + "/reply";
        assertThat(as(mette).post(reply, "reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Der er noget, der skal rettes", "href=\"#reason" + reply.replace('/', '-') + "\"");
        assertThat(as(mette).post(reply, "reason", "Tak, det er godt at vide")).hasStatus(303);
        assertThat(text(as(soeren).get(path()))).contains("Mette svarede", "Tak, det er godt at vide");
        assertThat(as(soeren).post(reply, "reason", "Også tak")).hasStatus(409);
        assertThat(count("outbox_message")).isEqualTo(2);
    }

    @Test
    void only_the_team_answers_and_only_on_this_child() {
        var mother = given.custodyHolder("Mor", aya);
        bothAreIn();
        decide(mette);
        var id = contribution(mother, "Hej");
        assertThat(as(lis).post(path() + "/contributions/" + id + "/reply", "reason", "x"))
                .hasStatus(404);
        assertThat(as(mette).post(path() + "/contributions/" + UUID.randomUUID() + "/reply", "reason", "x"))
                .hasStatus(404);
    }

    @Test
    void the_leader_s_look_does_not_count_as_the_team_having_seen_it() {
        var mother = given.custodyHolder("Mor", aya);
        bothAreIn();
        decide(mette);
        contribution(mother, "Hej");
        as(lis).get(path());
        assertThat(unseen()).isEqualTo(1);
        as(mette).get(path());
        assertThat(unseen()).isZero();
    }

    @Test
    void it_is_closed_by_a_button() {
        bothAreIn();
        decide(mette);
        assertThat(as(mette).post(path() + "/close")).hasStatus(303);
        assertThat(stage()).isEqualTo("CLOSED");
    }

    @Test
    void only_those_around_the_child_tell_the_parents_and_close() {
        bothAreIn();
        decide(mette);
        var other = given.educator("Bo", given.group(myretuen, "Stue Blå"));
        assertThat(as(other).post(path() + "/inform")).hasStatus(404);
        assertThat(as(other).post(path() + "/close")).hasStatus(404);
        assertThat(as(mette).post(path() + "/abandon", "reason", "x")).hasStatus(404);
    }

    private int unseen() {
        return given.value(Integer.class, "SELECT count(*) FROM parent_contribution WHERE seen_by_staff_at IS NULL");
    }

    private UUID contribution(Parent parent, String words) {
        var id = UUID.randomUUID();
        Instant now = clock.instant();
        given.insert(
                "INSERT INTO parent_contribution (municipality, id, assessment, child, adult, going_well, sent_at)"
                        + " SELECT municipality, :id, id, child, :adult, :words, :now FROM assessment WHERE id = :assessment",
                Map.of("id", id, "assessment", assessment, "adult", parent.adult(), "words", words, "now", now));
        return id;
    }
}

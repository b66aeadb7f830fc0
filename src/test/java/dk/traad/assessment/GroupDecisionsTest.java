package dk.traad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.ChildId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroupDecisionsTest extends AssessedRoom {
    private ChildId carl;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoChildren() {
        carl = given.child("Carl", red);
        campaign = given.campaignFor(red);
        first = of(aya);
        second = of(carl);
    }

    @Test
    void the_team_sees_who_is_waited_for_what_is_ready_and_what_is_decided() {
        assessment = first;
        bothAreIn();
        assessment = second;
        green(mette);
        var page = text(as(mette).get(decisions()));
        assertThat(page)
                .contains("Fælles vurderinger i Stue Rød", "0 af 2 er besluttet", "Aya Prøve – Tal sammen og beslut")
                .contains("Carl Prøve – Vi venter på Søren.");
        assertThat(as(soeren).get(decisions()))
                .bodyText()
                .contains("Mangler din vurdering", "/assessments/" + second + "/own")
                .doesNotContain("Vi venter på Søren");
        assessment = first;
        decide(mette);
        assertThat(text(as(mette).get(decisions()))).contains("1 af 2 er besluttet", "Aya Prøve Ekstra opmærksomhed");
    }

    @Test
    void children_all_agree_on_are_decided_together_each_with_an_assessment_of_its_own() {
        bothGreen(first);
        bothGreen(second);
        given.custodyHolder("Mor", aya);
        var page = text(as(mette).get(decisions()));
        assertThat(page).contains("Alle har valgt: Trives", "Med til samtalen: Mette, Søren.");
        var answer = as(mette)
                .post(
                        decisions(),
                        "chosen",
                        first.toString(),
                        "version-" + first,
                        "3",
                        "goingWell-" + first,
                        "Leger, griner og deler",
                        "chosen",
                        second.toString(),
                        "version-" + second,
                        "3",
                        "goingWell-" + second,
                        "Glad for bøger");
        assertThat(answer).hasStatus(303).flash().containsEntry("decided", 2).containsEntry("left", 0);
        assertThat(text(as(mette).get(decisions()))).contains("2 af 2 er besluttet");
        assertThat(given.value(String.class, "SELECT going_well FROM joint_assessment WHERE assessment = ?", first))
                .isEqualTo("Leger, griner og deler");
        assertThat(count("parent_notice")).isEqualTo(1);
    }

    @Test
    void one_that_moved_on_or_lacks_words_is_left_and_said() {
        bothGreen(first);
        bothGreen(second);
        var answer = as(mette)
                .post(
                        decisions(),
                        "chosen",
                        first.toString(),
                        "version-" + first,
                        "2",
                        "goingWell-" + first,
                        "Gammel side",
                        "chosen",
                        second.toString(),
                        "version-" + second,
                        "3",
                        "goingWell-" + second,
                        "");
        assertThat(answer).flash().containsEntry("decided", 0).containsEntry("left", 2);
        assertThat(count("joint_assessment")).isZero();
    }

    @Test
    void a_child_somebody_worries_about_is_never_decided_in_the_heap() {
        assessment = first;
        bothAreIn();
        as(mette)
                .post(
                        decisions(),
                        "chosen",
                        first.toString(),
                        "version-" + first,
                        "3",
                        "goingWell-" + first,
                        "Alt vel");
        assertThat(count("joint_assessment")).isZero();
    }

    @Test
    void the_green_ones_that_are_final_are_closed_together() {
        bothGreen(first);
        as(mette).post(decisions(), "chosen", first.toString(), "version-" + first, "3", "goingWell-" + first, "Godt");
        assertThat(text(as(mette).get(decisions())))
                .contains("Afslut den ene, hvor alt går godt, og forældrene har fået besked");
        assertThat(as(mette).post(decisions() + "/close")).hasStatus(303);
        assertThat(given.value(String.class, "SELECT state FROM assessment WHERE id = ?", first))
                .isEqualTo("CLOSED");
    }

    @Test
    void one_whose_parents_were_promised_a_talk_is_not_closed_in_the_heap() {
        bothGreen(first);
        decide(mette, "position", "GREEN", "nextStep", "DIALOGUE");
        assertThat(text(as(mette).get(decisions())))
                .contains("En samtale med forældrene")
                .doesNotContain("hvor alt går godt, og forældrene har fået besked");
        as(mette).post(decisions() + "/close");
        assertThat(stage()).isEqualTo("PARENTS_INFORMED");
    }

    @Test
    void the_leader_follows_without_seeing_who_chose_what_and_decides_nothing() {
        bothGreen(first);
        assertThat(text(as(lis).get(decisions())))
                .contains("Aya Prøve – Klar til jeres samtale")
                .doesNotContain("Alle har valgt");
        assertThat(as(lis).post(decisions(), "chosen", first.toString())).hasStatus(404);
        assertThat(as(lis).post(decisions() + "/close")).hasStatus(404);
        assertThat(as(given.educator("Bo", given.group(myretuen, "Stue Blå"))).get(decisions()))
                .hasStatus(404);
    }

    private void bothGreen(UUID one) {
        assessment = one;
        green(mette);
        green(soeren);
    }

    private UUID of(ChildId child) {
        return given.value(
                UUID.class, "SELECT id FROM assessment WHERE child = ? AND campaign = ?", child.value(), campaign);
    }

    private String decisions() {
        return "/groups/" + red + "/decisions/" + campaign;
    }
}

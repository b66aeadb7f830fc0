package dk.traad.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenPlans;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who needs somebody now, by name: for those who work with them and can do something. */
class WorkListTest extends WebTest {
    private UnitId myretuen;
    private GroupId red;
    private Professional mette;

    @BeforeEach
    void aRoom() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette Lund", red);
    }

    @Test
    void whoever_works_in_a_room_sees_by_name_who_is_not_seen_and_who_lacks_an_action() {
        given.decided(given.child("Aya", red), mette, "PARENTS_INFORMED", Position.GREEN);
        given.decided(given.child("Bo", red), mette, "PARENTS_INFORMED", Position.YELLOW);
        given.child("Carl", red);
        given.child("Dina", given.group(myretuen, "Stue Gul"));
        var page = text(as(mette).get("/my-group"));
        assertThat(page)
                .contains(
                        "Stue Rød: hvem har brug for os nu?",
                        "2 af 3 er vurderet et sted i kommunen de seneste 12 måneder",
                        "Carl Prøve Stue Rød Ikke endnu",
                        "1 af 3 mangler en handling",
                        "Bo Prøve Stue Rød")
                .doesNotContain("Aya", "Dina");
        assertThat(text(as(mette).inEnglish().get("/my-group"))).contains("Stue Rød: who needs us now?");
    }

    @Test
    void a_focus_point_after_the_assessment_is_an_action_and_a_late_follow_up_is_named() {
        var bo = given.child("Bo", red);
        given.decided(bo, mette, "PARENTS_INFORMED", Position.RED);
        new GivenPlans(given, clock).agreed(bo, mette, "Legen", "Bo er med i legen", "Vi går med");
        assertThat(text(as(mette).get("/my-group")))
                .contains("Ingen mangler en handling", "Ingen opfølgning er forsinket")
                .contains("ingen af dem venter på noget");
        given.change(
                "UPDATE follow_up SET due_on = :day",
                Map.of("day", clock.today().minusDays(3)));
        assertThat(text(as(mette).get("/my-group")))
                .contains(
                        "1 af 1 har en opfølgning, der er forsinket eller lige om hjørnet",
                        "Bo Prøve Stue Rød for 3 dage siden");
    }

    @Test
    void a_focus_point_that_was_under_way_before_the_newest_assessment_is_an_action_too() {
        var bo = given.child("Bo", red);
        new GivenPlans(given, clock).agreed(bo, mette, "Legen", "Bo er med i legen", "Vi går med");
        clock.plusDays(30);
        given.decided(bo, mette, "PARENTS_INFORMED", Position.YELLOW);
        assertThat(text(as(mette).get("/my-group"))).contains("Ingen mangler en handling");
    }

    @Test
    void the_desk_leads_there_and_names_nobody() {
        given.child("Carl", red);
        assertThat(text(as(mette).get("/desk")))
                .contains("Se, hvem der har brug for os nu")
                .doesNotContain("Carl");
    }

    @Test
    void a_leader_has_the_same_list_of_the_own_unit_and_of_no_other() {
        given.child("Carl", red);
        given.child("Dina", given.group(given.daycare("Solstrålen"), "Stue Blå"));
        var lis = given.leader("Lis", myretuen);
        assertThat(text(as(lis).get("/unit")))
                .contains("Hvem har brug for os nu?", "Carl Prøve Stue Rød Ikke endnu")
                .doesNotContain("Dina");
        assertThat(as(lis).get("/my-group")).hasStatus(404);
    }

    @Test
    void an_assessment_of_another_sector_is_not_told_to_those_who_may_not_read_it() {
        var health = given.healthVisiting("Sundhedsplejen");
        var lone = given.healthVisitor("Lone", health);
        var aya = given.child("Aya", red);
        given.assigned(aya, lone);
        given.decided(aya, lone, "PARENTS_INFORMED", Position.RED);
        assertThat(text(as(mette).get("/my-group"))).contains("Ingen mangler en handling");
        assertThat(text(as(lone).get("/my-group")))
                .contains("1 mangler en handling", "Mine børn: hvem har brug for os nu?");
    }

    @Test
    void whether_a_child_was_assessed_has_the_same_answer_here_and_in_the_coverage_wherever_it_was() {
        var health = given.healthVisiting("Sundhedsplejen");
        var lone = given.healthVisitor("Lone", health);
        var aya = given.child("Aya", red);
        var bo = given.child("Bo", red);
        given.child("Carl", red);
        given.assigned(aya, lone);
        given.assigned(bo, lone);
        given.decided(aya, lone, "PARENTS_INFORMED", Position.RED);
        given.decided(bo, lone, "PARENTS_INFORMED", Position.GREEN);
        given.change(
                "UPDATE joint_assessment SET decided_at = :then WHERE child = :bo",
                Map.of(
                        "then",
                        clock.instant().minus(java.time.Duration.ofDays(800)).atOffset(java.time.ZoneOffset.UTC),
                        "bo",
                        bo));
        var lis = given.leader("Lis", myretuen);
        assertThat(text(as(lis).get("/coverage"))).contains("1 af 3 set", "Bo Prøve", "for 2 år siden");
        assertThat(text(as(lis).get("/unit")))
                .contains("1 af 3 er vurderet et sted i kommunen", "Bo Prøve Stue Rød for 2 år siden")
                .contains("Carl Prøve Stue Rød Ikke endnu")
                .doesNotContain("Kræver handling");
        assertThat(text(as(mette).get("/my-group")))
                .contains("1 af 3 er vurderet et sted i kommunen", "Bo Prøve Stue Rød for 2 år siden");
    }

    @Test
    void who_is_soon_to_go_on_and_not_taken_over_stands_there_and_who_has_long_to_go_does_not() {
        goesOn(given.child("Carl", red), clock.today().plusDays(30));
        goesOn(given.child("Dina", red), clock.today().plusMonths(8));
        var page = text(as(mette).get("/my-group"));
        assertThat(page.substring(page.indexOf("Er der taget imod de børn, der skal videre?")))
                .contains("1 af 2 er ikke taget imod på sit nye sted endnu", "Carl")
                .doesNotContain("Dina");
    }

    private void goesOn(ChildId child, LocalDate startsOn) {
        given.insert(
                """
                INSERT INTO transition (municipality, id, child, kind, from_unit, to_unit, starts_on, state, opened_because,
                    opened_at)
                VALUES (:municipality, :id, :child, 'DAYCARE_TO_SCHOOL', :from, :to, :startsOn, 'FORESEEN', 'PERSON', :now)
                """,
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "child",
                        child,
                        "from",
                        myretuen,
                        "to",
                        given.school("Søndre Skole"),
                        "startsOn",
                        startsOn,
                        "now",
                        clock.instant()));
    }

    @Test
    void those_above_see_figures_and_never_this_list() {
        assertThat(as(given.serviceDirector("Dorte")).get("/my-group")).hasStatus(404);
        assertThat(as(given.administrator("Anna")).get("/my-group")).hasStatus(404);
    }
}

package dk.traad.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ThreadTest extends WebTest {
    @Test
    void the_thread_runs_from_birth_to_now_with_places_and_people() {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        var ida = given.child("Ida", red);
        var lone = given.healthVisitor("Lone Friis", given.healthVisiting("Sundhedsplejen"));
        given.assigned(ida, lone);
        given.custodyHolder("Camilla", ida);
        var page = as(given.educator("Mette", red)).get("/children/" + ida);
        assertThat(page).hasStatusOk();
        assertThat(text(page))
                .contains("Ida Prøve", "4 år", "Myretuen · Stue Rød", "Barnet er ikke vurderet her endnu")
                .contains("Sundhedsplejerske: Lone Friis", "Begyndte i Myretuen · Stue Rød", "Født")
                .contains("Camilla Prøve", "forældremyndighed");
        assertThat(as(lone).get("/children/" + ida)).hasStatusOk();
    }

    @Test
    void a_move_told_by_the_roster_is_a_bead_of_its_own() {
        var myretuen = given.daycare("Myretuen");
        var red = given.group(myretuen, "Stue Rød");
        var ida = given.child("Ida", red);
        given.insert(
                """
                INSERT INTO child_event (municipality, id, child, kind, happened_on, from_unit, to_unit, to_group, recorded_at)
                VALUES (:municipality, :id, :child, 'MOVED', :day, :from, :to, :group, :now)
                """,
                Map.of(
                        "id", UUID.randomUUID(),
                        "child", ida,
                        "day", clock.today().minusMonths(6),
                        "from", given.childMinding("Dagplejen Syd"),
                        "to", myretuen,
                        "group", red,
                        "now", clock.instant()));
        assertThat(text(as(given.educator("Mette", red)).get("/children/" + ida)))
                .contains("Flyttede")
                .doesNotContain("Begyndte i Myretuen")
                .contains("Fra Dagplejen Syd til Myretuen · Stue Rød. Kom med kommunens børneliste 16. november 2026.");
    }

    @Test
    void a_child_one_has_nothing_to_do_with_looks_like_one_that_does_not_exist() {
        var myretuen = given.daycare("Myretuen");
        var ida = given.child("Ida", given.group(myretuen, "Stue Rød"));
        var other = given.educator("Søren", given.group(myretuen, "Stue Blå"));
        var foreign = as(other).get("/children/" + ida);
        var missing = as(other).get("/children/" + ChildId.random());
        assertThat(foreign).hasStatus(404);
        assertThat(missing).hasStatus(404);
        assertThat(text(foreign)).isEqualTo(text(missing));
        assertThat(as(other).get("/children/no-id")).hasStatus(404);
    }

    @Test
    void a_leader_sees_the_children_of_her_unit_until_she_stops() {
        var myretuen = given.daycare("Myretuen");
        var ida = given.child("Ida", given.group(myretuen, "Stue Rød"));
        var birgit = given.leader("Birgit", myretuen);
        assertThat(as(birgit).get("/children/" + ida)).hasStatusOk();
        assertThat(as(given.leader("Bo", given.daycare("Solsikken"))).get("/children/" + ida))
                .hasStatus(404);
        assertThat(as(given.administrator("Jens")).get("/children/" + ida)).hasStatus(404);
        given.left(birgit);
        assertThat(as(birgit).get("/children/" + ida)).hasStatus(404);
    }

    @Test
    void another_municipality_has_no_way_in() {
        var ida = given.child("Ida", given.group(given.daycare("Myretuen"), "Stue Rød"));
        aMunicipalityOfItsOwn();
        assertThat(as(given.leader("Bo", given.daycare("Solsikken"))).get("/children/" + ida))
                .hasStatus(404);
    }
}

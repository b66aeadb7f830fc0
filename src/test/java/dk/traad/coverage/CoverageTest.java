package dk.traad.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is missing: names for the leader, figures for those above. */
class CoverageTest extends WebTest {
    private UnitId myretuen;
    private GroupId red;
    private Professional lis;

    @BeforeEach
    void aDaycareWithALeader() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        lis = given.leader("Lis", myretuen);
    }

    @Test
    void a_leader_sees_by_name_who_is_missing_and_when_each_was_last_seen() {
        given.decided(given.child("Aya", red), clock.today().minusMonths(2));
        given.decided(given.child("Bo", red), clock.today().minusMonths(14));
        given.child("Carl", red);
        given.child("Dina", given.group(given.daycare("Solstrålen"), "Stue Gul"));
        var page = text(as(lis).get("/coverage"));
        assertThat(page)
                .contains(
                        "33 % af børnene er set de seneste 12 måneder. 2 mangler.",
                        "Stue Rød 1 af 3 set", "Bo Prøve 4 år for 14 måneder siden", "Carl Prøve 4 år Aldrig")
                .doesNotContain("Aya", "Dina", "Solstrålen", "Trives");
    }

    @Test
    void when_everyone_has_been_seen_the_page_says_so() {
        given.decided(given.child("Aya", red), clock.today().minusMonths(12));
        assertThat(text(as(lis).get("/coverage"))).contains("Alle børn er set de seneste 12 måneder.", "1 af 1 set");
    }

    @Test
    void the_municipality_decides_how_long_lately_is() {
        given.decided(given.child("Aya", red), clock.today().minusMonths(8));
        given.change("UPDATE cooperation_model SET months_between = 6", Map.of());
        assertThat(text(as(lis).get("/coverage")))
                .contains("0 % af børnene er set de seneste 6 måneder. 1 barn mangler.");
    }

    @Test
    void the_leader_of_the_health_visitors_sees_the_children_without_a_place() {
        var health = given.healthVisiting("Sundhedsplejen");
        var lone = given.healthVisitor("Lone", health);
        given.assigned(given.child("Emil", clock.today().minusMonths(4)), lone);
        given.assigned(given.child("Aya", red), lone);
        assertThat(text(as(given.leader("Hanne", health)).get("/coverage")))
                .contains("Lone 0 af 1 set", "Emil Prøve")
                .doesNotContain("Aya");
    }

    @Test
    void a_leader_without_children_is_told_kindly() {
        assertThat(text(as(lis).get("/coverage"))).contains("Ingen børn her i dag");
    }

    @Test
    void those_above_see_figures_and_never_a_name() {
        for (var name : List.of("Aya", "Bo", "Carl", "Dina")) {
            given.child(name, red);
        }
        given.decided(given.child("Eva", red), clock.today().minusDays(3));
        var school = given.school("Søndervangskolen");
        var second = given.group(school, "2.b");
        for (var name : List.of("Finn", "Gry", "Ib", "Kaj", "Liv", "Mia")) {
            var pupil = given.child(name, clock.today().minusYears(8));
            given.placed(pupil, second);
            given.decided(pupil, clock.today().minusMonths(name.equals("Mia") ? 20 : 1));
        }
        for (var who : List.of(given.administrator("Anna"), given.serviceDirector("Dorte"))) {
            assertThat(text(as(who).get("/coverage")))
                    .contains(
                            "55 % af børnene er set de seneste 12 måneder. 5 mangler, flest i dagtilbud.",
                            "Dagtilbud 5 20 % 4", "Skole 6 83 % 1", "Myretuen 5 20 % 4", "Søndervangskolen 6 83 % 1")
                    .doesNotContain("Aya", "Mia", "Stue Rød", "2.b");
        }
    }

    @Test
    void figures_about_fewer_than_five_are_hidden_and_so_is_what_would_tell_them() {
        for (var name : List.of("Aya", "Bo", "Carl", "Dina", "Eva")) {
            given.child(name, red);
        }
        var large = given.group(given.daycare("Solstrålen"), "Stue Gul");
        for (var name : List.of("Finn", "Gry", "Ib", "Kaj", "Liv", "Mia")) {
            given.child(name, large);
        }
        given.child("Noa", given.group(given.childMinding("Dagpleje Nord"), "Hos Grete"));
        assertThat(text(as(given.administrator("Anna")).get("/coverage")))
                .contains(
                        "0 % af børnene",
                        "Dagtilbud 12 0 % 12", "Dagpleje Nord Vises ikke", "Myretuen Vises ikke", "Solstrålen 6 0 % 6");
    }

    @Test
    void units_stand_in_the_order_of_their_numbers() {
        for (var unit : List.of("Dagpleje 10", "Dagpleje 2")) {
            given.child("Aya", given.group(given.childMinding(unit), "Hos Grete"));
        }
        assertThat(text(as(given.administrator("Anna")).get("/coverage")))
                .containsSubsequence("Dagpleje 2 ", "Dagpleje 10 ");
    }

    @Test
    void for_others_the_page_does_not_exist() {
        assertThat(as(given.educator("Mette", red)).get("/coverage")).hasStatus(404);
        var parent = given.custodyHolder("Peter", given.child("Aya", red));
        assertThat(as(parent).get("/coverage")).hasStatus(404);
        given.left(lis);
        assertThat(as(lis).get("/coverage")).hasStatus(404);
    }
}

package dk.traad.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Transitions open by themselves: a coming place, a place just begun, an age; and never twice. */
class OpenTransitionsTest extends OnTheWay {
    @Test
    void a_coming_place_opens_it_with_where_from_and_where_to() {
        foresee();
        assertThat(given.value(String.class, "SELECT kind FROM transition")).isEqualTo("HOME_TO_DAYCARE");
        assertThat(given.value(LocalDate.class, "SELECT starts_on FROM transition"))
                .isEqualTo(clock.today().plusMonths(2));
        assertThat(given.value(
                        Long.class,
                        "SELECT count(*) FROM transition WHERE to_unit = ? AND from_unit = ?",
                        myretuen.value(),
                        visiting.value()))
                .isOne();
    }

    @Test
    void doing_it_again_opens_nothing_twice_also_when_it_was_called_off() {
        foresee();
        foresee();
        assertThat(count()).isOne();
        as(hanne).post(path() + "/call-off", "words", "Familien venter et år");
        clock.plusDays(1);
        foresee();
        assertThat(count()).isOne();
    }

    @Test
    void when_the_roster_tells_of_another_place_or_day_the_open_one_follows() {
        foresee();
        given.change("UPDATE placement SET from_on = from_on + 14", Map.of());
        foresee();
        assertThat(given.value(LocalDate.class, "SELECT starts_on FROM transition"))
                .isEqualTo(clock.today().plusMonths(2).plusDays(14));
        var sun = given.group(given.daycare("Solsikken"), "Stue Gul");
        given.change("DELETE FROM placement WHERE child = :child", Map.of("child", noah));
        place(noah, sun, clock.today().plusMonths(2));
        foresee();
        assertThat(count()).isOne();
        assertThat(text(as(hanne).get("/transitions"))).contains("Solsikken").doesNotContain("Myretuen");
        assertThat(as(birgit).get(path())).hasStatus(404);
    }

    @Test
    void a_move_within_the_same_unit_and_between_alike_places_is_none() {
        var ida = given.child("Ida", red);
        place(ida, given.group(myretuen, "Stue Blå"), clock.today().plusMonths(1));
        var ole = given.child("Ole", red);
        place(
                ole,
                given.group(given.daycare("Solsikken"), "Stue Gul"),
                clock.today().plusMonths(1));
        foresee();
        assertThat(count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MUNICIPAL", "PRIVATE"})
    void a_childminder_is_a_start_in_daycare_whoever_owns_the_place(String ownership) {
        given.change("DELETE FROM placement WHERE child = :child", Map.of("child", noah));
        var minding = given.childMinding("Dagplejen");
        given.change(
                "UPDATE unit SET ownership = :ownership WHERE id = :id", Map.of("ownership", ownership, "id", minding));
        place(noah, given.group(minding, "Hos Ulla"), clock.today().plusMonths(1));
        foresee();
        assertThat(kinds()).containsExactly("HOME_TO_DAYCARE");
    }

    @Test
    void from_a_childminder_to_a_kindergarten_by_the_place_and_by_the_age() {
        var minder = given.group(given.childMinding("Dagplejen"), "Hos Ulla");
        var ida = given.child("Ida", clock.today().minusYears(3).plusDays(60));
        given.placed(ida, minder);
        var ole = given.child("Ole", clock.today().minusYears(2));
        given.placed(ole, minder);
        place(ole, red, clock.today().plusMonths(1));
        foresee();
        assertThat(kinds()).containsExactly("DAYCARE_TO_KINDERGARTEN", "DAYCARE_TO_KINDERGARTEN", "HOME_TO_DAYCARE");
        assertThat(given.value(LocalDate.class, "SELECT starts_on FROM transition WHERE child = ?", ida.value()))
                .isEqualTo(clock.today().plusDays(60));
    }

    @Test
    void those_who_turn_six_next_year_are_on_their_way_to_school_before_a_school_is_known() {
        var next = clock.today().getYear() + 1;
        var ida = given.child("Ida", LocalDate.of(next - 6, 5, 3));
        var young = given.child("Aya", LocalDate.of(next - 5, 5, 3));
        given.placed(ida, red);
        given.placed(young, red);
        foresee();
        assertThat(kinds()).containsExactly("DAYCARE_TO_SCHOOL", "HOME_TO_DAYCARE");
        assertThat(given.value(LocalDate.class, "SELECT starts_on FROM transition WHERE child = ?", ida.value()))
                .isEqualTo(LocalDate.of(next, 8, 1));
        var school = given.school("Skovskolen");
        place(ida, given.group(school, "0.A"), LocalDate.of(next, 8, 10));
        foresee();
        assertThat(kinds()).containsExactly("DAYCARE_TO_SCHOOL", "HOME_TO_DAYCARE");
        assertThat(given.value(Long.class, "SELECT count(*) FROM transition WHERE to_unit = ?", school.value()))
                .isOne();
    }

    @Test
    void a_whole_year_is_handed_over_and_accepted_in_one_sitting() {
        var next = clock.today().getYear() + 1;
        var school = given.school("Skovskolen");
        var head = given.leader("Søren Bak", school);
        for (var name : List.of("Ida", "Ole", "Eva")) {
            var child = given.child(name, LocalDate.of(next - 6, 5, 3));
            given.placed(child, red);
            place(child, given.group(school, "0.A"), LocalDate.of(next, 8, 10));
        }
        foresee();
        var ids = given.in(() -> given.jdbc()
                .sql("SELECT id FROM transition WHERE kind = 'DAYCARE_TO_SCHOOL'")
                .query(java.util.UUID.class)
                .list());
        for (var id : ids.subList(0, 2)) {
            as(birgit).post("/transitions/" + id + "/let-parents");
            as(birgit).post("/transitions/" + id + "/prepare", "words", "Forældrene har talt med skolen");
        }
        assertThat(text(as(birgit).get("/transitions")))
                .contains("Skal videre", "Skovskolen", "3 børn", "Mangler: se på behovet", "Overlever de valgte");
        var chosen = ids.stream()
                .flatMap(id -> java.util.stream.Stream.of("chosen", id.toString()))
                .toArray(String[]::new);
        assertThat(as(birgit).post("/transitions/hand-over", chosen)).hasStatus(303);
        assertThat(states("HANDED_OVER")).isEqualTo(2);
        assertThat(text(as(head).get("/unit"))).contains("3 er på vej til jer", "2 venter på, at I tager imod");
        assertThat(text(as(head).get("/transitions"))).contains("Kommer til jer", "Myretuen", "Tag imod de valgte");
        assertThat(as(birgit).post("/transitions/accept", chosen)).hasStatus(303);
        assertThat(states("RECEIVED")).isZero();
        assertThat(as(head).post("/transitions/accept", chosen)).hasStatus(303);
        assertThat(states("RECEIVED")).isEqualTo(2);
    }

    private long count() {
        return given.value(Long.class, "SELECT count(*) FROM transition");
    }

    private long states(String state) {
        return given.value(Long.class, "SELECT count(*) FROM transition WHERE state = ?", state);
    }

    private List<String> kinds() {
        return given.in(() -> given.jdbc()
                .sql("SELECT kind FROM transition ORDER BY kind")
                .query(String.class)
                .list());
    }
}

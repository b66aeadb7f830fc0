package dk.traad.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each week a leader goes through ten of the unit's look-ups, the odd ones first. */
class LookUpSampleTest extends WebTest {
    @Autowired
    WatchLookUps watch;

    private UnitId myretuen;
    private GroupId red;
    private Professional anna;
    private Professional lone;

    @BeforeEach
    void aRoom() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        anna = given.educator("Anna Holm", red);
        lone = given.leader("Lone Bæk", myretuen);
    }

    private ChildId looksAt(String name) {
        var child = given.child(name, red);
        as(anna).get("/children/" + child);
        return child;
    }

    private void nextWeek() {
        clock.plusDays(7);
        watch.watchAll();
    }

    private long samples() {
        return given.value(Long.class, "SELECT count(*) FROM look_up_sample");
    }

    private String sample() {
        return "/look-up-samples/" + given.value(UUID.class, "SELECT id FROM look_up_sample ORDER BY id LIMIT 1");
    }

    @Test
    void ten_of_a_week_are_drawn_once_on_the_monday_after() {
        for (var number = 0; number < 14; number++) {
            looksAt("Barn" + number);
        }
        watch.watchAll();
        assertThat(samples()).isZero();
        nextWeek();
        assertThat(samples()).isEqualTo(10);
        watch.watchAll();
        clock.plusDays(1);
        watch.watchAll();
        assertThat(samples()).isEqualTo(10);
        assertThat(text(as(lone).get("/desk")))
                .contains("Ugens opslag: 10 venter på dit svar", "Ugen fra 16. november 2026");
        assertThat(text(as(lone).get("/unit"))).contains("10 af ugens opslag venter på dit svar");
    }

    @Test
    void the_same_log_gives_the_same_ten() {
        for (var number = 0; number < 14; number++) {
            looksAt("Barn" + number);
        }
        nextWeek();
        var first = drawn();
        given.change("DELETE FROM look_up_sample", Map.of());
        given.change("UPDATE look_up_watch SET sampled_week = NULL", Map.of());
        watch.watchAll();
        assertThat(drawn()).isEqualTo(first);
    }

    private List<UUID> drawn() {
        return given.in(() -> given.jdbc()
                .sql("SELECT look_up FROM look_up_sample ORDER BY look_up")
                .query(UUID.class)
                .list());
    }

    @Test
    void what_stands_out_comes_along_and_says_why() {
        for (var number = 0; number < 12; number++) {
            looksAt("Barn" + number);
        }
        var namesake = given.child("Ida", red);
        given.change("UPDATE child SET last_name = 'Bæk Holm' WHERE id = :id", Map.of("id", namesake));
        given.change("UPDATE employee SET name = 'Anna Bæk Holm' WHERE id = :id", Map.of("id", anna.employee()));
        as(anna).get("/children/" + namesake);
        clock.plus(Duration.ofHours(12));
        looksAt("Sen");
        nextWeek();
        assertThat(oddities(namesake)).contains("SAME_NAME", "NO_TASK");
        var page = text(as(lone).get("/look-up-samples"));
        assertThat(page)
                .contains("Samme efternavn som familien", "Uden for almindelig arbejdstid", "Ida Bæk Holm", "Sen Prøve")
                .contains("Svar senest den 30. november 2026");
    }

    @Test
    void in_order_pressed_by_mistake_is_taken_back_by_the_one_who_pressed_within_the_hour() {
        looksAt("Ida");
        nextWeek();
        assertThat(as(lone).post(sample() + "/undo")).hasStatus(409);
        assertThat(as(lone).post(sample(), "answer", "ORDINARY"))
                .hasStatus(303)
                .flash()
                .containsKey("undo");
        assertThat(as(anna).post(sample() + "/undo")).hasStatus(404);
        assertThat(as(lone).post(sample() + "/undo")).hasStatus(303);
        assertThat(given.value(Long.class, "SELECT count(*) FROM look_up_sample WHERE answer IS NULL"))
                .isOne();
        as(lone).post(sample(), "answer", "ORDINARY");
        clock.plus(Duration.ofHours(2));
        assertThat(as(lone).post(sample() + "/undo")).hasStatus(409);
    }

    private List<String> oddities(ChildId child) {
        return List.of((String[]) given.in(() -> given.jdbc()
                .sql("SELECT oddities FROM look_up_sample WHERE child = :child")
                .param("child", child)
                .query((row, number) -> row.getArray(1).getArray())
                .single()));
    }

    @Test
    void more_than_twenty_children_in_an_hour_stand_out_and_a_task_does_not() {
        for (var number = 0; number < 20; number++) {
            looksAt("Barn" + number);
        }
        var ida = looksAt("Ida");
        as(anna).post("/children/" + ida + "/assessments/new", "reason", "Ny i gruppen");
        nextWeek();
        assertThat(given.value(
                        Long.class, "SELECT count(*) FROM look_up_sample WHERE NOT 'MANY_CHILDREN' = ANY (oddities)"))
                .isZero();
        assertThat(given.value(
                        Long.class,
                        "SELECT count(*) FROM look_up_sample WHERE child = ? AND 'NO_TASK' = ANY (oddities)",
                        ida.value()))
                .isZero();
    }

    @Test
    void a_leader_answers_with_one_press_or_with_a_line() {
        looksAt("Ida");
        looksAt("Bo");
        nextWeek();
        assertThat(text(as(lone).get("/look-up-samples"))).contains("Anna Holm – Ida Prøve", "Så barnets side");
        assertThat(as(lone).post(sample(), "answer", "ASKING")).hasStatus(422);
        assertThat(as(lone).post(sample())).hasStatus(422);
        assertThat(as(lone).post(sample(), "answer", "ORDINARY", "note", "x".repeat(1001)))
                .hasStatus(422);
        assertThat(as(lone).post(sample(), "answer", "ASKING", "note", "Spurgt mandag"))
                .hasStatus(303);
        assertThat(text(as(lone).get("/desk"))).contains("Ugens opslag: 1 venter på dit svar");
        assertThat(as(lone).post(sample(), "answer", "ORDINARY")).hasStatus(303);
        assertThat(as(lone).post(sample(), "answer", "TO_OFFICER", "note", "Alligevel"))
                .hasStatus(409);
    }

    @Test
    void an_unanswered_week_is_overdue_after_a_week_and_stays() {
        looksAt("Ida");
        nextWeek();
        clock.plusDays(7);
        assertThat(text(as(lone).get("/desk"))).contains("Svar senest i dag");
        clock.plusDays(1);
        assertThat(text(as(lone).get("/desk"))).contains("Fristen var i går");
        assertThat(text(as(lone).get("/look-up-samples"))).contains("Fristen var den 30. november 2026");
    }

    @Test
    void what_needs_a_closer_look_goes_to_the_officer_who_reads_no_childs_name() {
        var officer = given.dataProtectionOfficer("Dorte");
        looksAt("Ida");
        nextWeek();
        assertThat(as(officer).get(sample())).hasStatus(404);
        as(lone).post(sample(), "answer", "TO_OFFICER", "note", "Det undrer mig");
        assertThat(text(as(officer).get("/desk"))).contains("Et opslag, en leder beder dig se på: Anna Holm");
        assertThat(text(as(officer).get(sample()))).contains("Det undrer mig").doesNotContain("Ida");
        assertThat(as(lone).post(sample() + "/officer", "note", "Slut")).hasStatus(404);
        assertThat(as(officer).post(sample() + "/officer", "note", "")).hasStatus(422);
        assertThat(as(officer).post(sample() + "/officer", "note", "Afklaret")).hasStatus(303);
        assertThat(text(as(officer).get("/desk"))).doesNotContain("Et opslag");
    }

    @Test
    void the_leaders_own_another_units_and_an_empty_week_are_none() {
        as(lone).get("/children/" + given.child("Ida", red));
        var otto = given.leader("Otto", given.daycare("Solsikken"));
        nextWeek();
        assertThat(samples()).isZero();
        assertThat(text(as(lone).get("/look-up-samples"))).contains("Ingen opslag at se på");
        looksAt("Bo");
        nextWeek();
        assertThat(samples()).isOne();
        assertThat(text(as(otto).get("/look-up-samples"))).contains("Ingen opslag at se på");
        assertThat(as(otto).get(sample())).hasStatus(404);
        assertThat(as(otto).post(sample(), "answer", "ORDINARY")).hasStatus(404);
        assertThat(as(anna).get("/look-up-samples")).hasStatus(404);
    }
}

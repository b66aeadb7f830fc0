package dk.traad.roster;

import static dk.traad.roster.reading.RosterFile.PLACEMENTS;
import static dk.traad.roster.reading.RosterFile.UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.roster.difference.TellOfLeavers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a child's thread is told when the roster says that its place is another. */
class ChildMovesTest extends RosterTest {
    @Autowired
    TellOfLeavers leavers;

    private final LocalDate planned = LocalDate.of(2026, 12, 18);

    private void itIs(LocalDate day) {
        clock.plusDays(Math.toIntExact(ChronoUnit.DAYS.between(clock.today(), day)));
    }

    private String events() {
        return given.value(String.class, """
                        SELECT coalesce(string_agg(concat_ws(' ', e.kind, e.happened_on, f.name, fg.name, '>', t.name, tg.name),
                            ', ' ORDER BY e.kind, t.name), '')
                        FROM child_event e
                        LEFT JOIN unit f ON f.id = e.from_unit
                        LEFT JOIN unit_group fg ON fg.id = e.from_group
                        LEFT JOIN unit t ON t.id = e.to_unit
                        LEFT JOIN unit_group tg ON tg.id = e.to_group
                        """);
    }

    private TestRoster moved(String... rows) {
        var roster = new TestRoster().remove(PLACEMENTS, TestRoster.child(1));
        for (var row : rows) {
            roster.add(PLACEMENTS, TestRoster.child(1) + row);
        }
        return roster;
    }

    @Test
    void a_first_import_tells_nothing() {
        apply(new TestRoster());
        assertThat(events()).isEmpty();
    }

    @Test
    void another_room_is_a_move() {
        apply(new TestRoster());
        apply(moved(";2001;B;2026-11-02;"));
        assertThat(events()).isEqualTo("MOVED 2026-11-02 Myretuen Stue Rød > Myretuen Stue Blå");
    }

    @Test
    void from_daycare_to_school_is_a_move_and_is_told_once() {
        apply(new TestRoster());
        var school = moved(";2001;R;2023-08-01;2026-11-08", ";3001;0A;2026-11-09;");
        apply(school);
        apply(school);
        assertThat(events()).isEqualTo("MOVED 2026-11-09 Myretuen Stue Rød > Ærøskolen 0. A");
    }

    @Test
    void a_move_that_is_known_beforehand_is_told_with_its_day() {
        apply(new TestRoster());
        apply(moved(";2001;R;2023-08-01;2027-07-31"));
        assertThat(events()).isEmpty();
        apply(moved(";2001;R;2023-08-01;2027-07-31", ";3001;0A;2027-08-10;"));
        assertThat(events()).isEqualTo("MOVED 2027-08-10 Myretuen Stue Rød > Ærøskolen 0. A");
    }

    @Test
    void a_second_place_beside_the_first_is_no_move() {
        apply(new TestRoster());
        apply(new TestRoster().add(PLACEMENTS, TestRoster.child(1) + ";3001;0A;2026-11-02;"));
        assertThat(events()).isEmpty();
    }

    @Test
    void another_first_day_in_the_same_place_is_no_move() {
        apply(new TestRoster());
        apply(moved(";2001;R;2023-08-15;"));
        assertThat(events()).isEmpty();
    }

    @Test
    void school_and_after_school_club_that_change_together_are_two_moves() {
        var clubs = new String[] {
            "4001;Klub Øst;sfo;kommunal", "4002;Klub Vest;sfo;kommunal", "3002;Vestskolen;skole;privat"
        };
        var before = moved(";3001;0A;2026-08-01;", ";4001;;2026-08-01;");
        var after = moved(";3002;;2026-11-09;", ";4002;;2026-11-09;");
        for (var club : clubs) {
            before.add(UNITS, club);
            after.add(UNITS, club);
        }
        apply(before);
        apply(after, "--confirm");
        assertThat(events())
                .isEqualTo("MOVED 2026-11-09 Klub Øst > Klub Vest, MOVED 2026-11-09 Ærøskolen 0. A > Vestskolen");
    }

    @Test
    void leaving_is_told_with_the_last_day() {
        apply(new TestRoster());
        apply(moved());
        assertThat(events()).isEqualTo("LEFT 2026-11-15 Myretuen Stue Rød >");
    }

    @Test
    void a_last_day_that_is_known_beforehand_is_told_once_it_has_passed_and_once() {
        apply(new TestRoster());
        apply(moved(";2001;R;2023-08-01;" + planned));
        itIs(planned);
        leavers.tellAll();
        assertThat(events()).isEmpty();
        itIs(planned.plusDays(1));
        leavers.tellAll();
        leavers.tellAll();
        apply(moved(";2001;R;2023-08-01;" + planned));
        assertThat(events()).isEqualTo("LEFT 2026-12-18 Myretuen Stue Rød >");
    }

    @Test
    void a_last_day_that_came_with_the_first_roster_is_told_when_it_has_passed() {
        apply(moved(";2001;R;2023-08-01;" + planned));
        itIs(planned.plusDays(3));
        apply(moved(";2001;R;2023-08-01;" + planned));
        assertThat(events()).isEqualTo("LEFT 2026-12-18 Myretuen Stue Rød >");
    }

    @Test
    void a_last_day_that_is_put_off_or_taken_back_is_not_told() {
        apply(moved(";2001;R;2023-08-01;" + planned));
        apply(moved(";2001;R;2023-08-01;" + planned.plusDays(5)));
        itIs(planned.plusDays(1));
        leavers.tellAll();
        assertThat(events()).isEmpty();
        apply(moved(";2001;R;2023-08-01;"));
        itIs(planned.plusDays(30));
        leavers.tellAll();
        assertThat(events()).isEmpty();
    }

    @Test
    void whoever_goes_on_elsewhere_has_moved_and_not_left() {
        apply(moved(";2001;R;2023-08-01;" + planned));
        var school = moved(";2001;R;2023-08-01;" + planned, ";3001;0A;2027-01-04;");
        apply(school);
        itIs(planned.plusDays(2));
        leavers.tellAll();
        itIs(LocalDate.of(2027, 1, 5));
        leavers.tellAll();
        assertThat(events()).isEqualTo("MOVED 2027-01-04 Myretuen Stue Rød > Ærøskolen 0. A");
    }

    @Test
    void a_move_that_was_told_beforehand_and_comes_to_nothing_is_taken_back() {
        apply(moved(";2001;R;2023-08-01;" + planned));
        apply(moved(";2001;R;2023-08-01;" + planned, ";3001;0A;2027-01-04;"));
        apply(moved(";2001;R;2023-08-01;" + planned, ";3001;0A;2027-01-11;"));
        assertThat(events()).isEqualTo("MOVED 2027-01-11 Myretuen Stue Rød > Ærøskolen 0. A");
        apply(moved(";2001;R;2023-08-01;" + planned));
        assertThat(events()).isEmpty();
        itIs(planned.plusDays(1));
        leavers.tellAll();
        assertThat(events()).isEqualTo("LEFT 2026-12-18 Myretuen Stue Rød >");
    }

    @Test
    void a_child_s_thread_shows_a_move_on_its_day_and_until_then_what_is_planned() {
        apply(moved(";2001;R;2023-08-01;"));
        apply(moved(";2001;R;2023-08-01;" + planned, ";2001;B;2026-12-19;"));
        var leader = given.value(UUID.class, "SELECT id FROM employee WHERE number = 'M4'");
        var lis = new Professional(given.municipality(), leader);
        var page = "/children/" + given.value(UUID.class, "SELECT id FROM child WHERE first_name = 'Barn1'");
        assertThat(text(as(lis).get(page)))
                .contains("Skal begynde i Myretuen · Stue Blå")
                .doesNotContain("Flyttede");
        itIs(planned.plusDays(1));
        assertThat(text(as(lis).get(page))).contains("Flyttede").doesNotContain("Skal begynde");
    }
}

package dk.traad.roster;

import static dk.traad.roster.reading.RosterFile.PLACEMENTS;
import static dk.traad.roster.reading.RosterFile.UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a child's thread is told when the roster says that its place is another. */
class ChildMovesTest extends RosterTest {
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
}

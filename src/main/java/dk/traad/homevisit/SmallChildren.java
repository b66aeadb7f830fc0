package dk.traad.homevisit;

import dk.traad.kernel.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The children the schedule is for, and the visits that are planned for them in one statement. */
@Repository
class SmallChildren {
    /** Whoever was known here so soon after birth was born here. */
    private static final int DAYS_UNTIL_KNOWN = 30;

    private final JdbcClient jdbc;

    SmallChildren(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param isFirst whether the family has no older child
     * @param arrivedOn the day the family came; null for those who were born here
     */
    record SmallChild(
            ChildId id,
            LocalDate birthday,
            boolean isFirst,
            @Nullable LocalDate arrivedOn) {}

    record Planned(ChildId child, VisitStep step, VisitWindow window) {}

    /** Whose visits can still be due: those born after the day. */
    List<SmallChild> bornAfter(LocalDate day) {
        return jdbc.sql(SELECT + " AND c.birthday > :day")
                .param("day", day)
                .param("days", DAYS_UNTIL_KNOWN)
                .query(SmallChild.class)
                .list();
    }

    /** Those of them who are still here. */
    List<SmallChild> of(List<ChildId> children) {
        return jdbc.sql(SELECT + " AND c.id = ANY (CAST(:children AS uuid[]))")
                .param("children", children)
                .param("days", DAYS_UNTIL_KNOWN)
                .query(SmallChild.class)
                .list();
    }

    /** Known here since the first thing the roster tells of them; who came back has arrived again. */
    private static final String SELECT = """
            SELECT c.id, c.birthday,
                NOT EXISTS (SELECT FROM family_relation mine
                            JOIN family_relation theirs ON theirs.municipality = mine.municipality
                                AND theirs.adult = mine.adult AND theirs.child <> mine.child
                            JOIN child older ON older.municipality = theirs.municipality AND older.id = theirs.child
                                AND older.birthday < c.birthday
                            WHERE mine.municipality = c.municipality AND mine.child = c.id
                                AND mine.kind IN ('MOTHER', 'FATHER', 'CO_MOTHER')
                                AND theirs.kind IN ('MOTHER', 'FATHER', 'CO_MOTHER')) AS is_first,
                greatest(CASE WHEN known.since > c.birthday + :days THEN known.since END, back.on) AS arrived_on
            FROM child c
            CROSS JOIN LATERAL (
                SELECT least(
                    (SELECT min(from_on) FROM family_relation WHERE municipality = c.municipality AND child = c.id),
                    (SELECT min(from_on) FROM placement WHERE municipality = c.municipality AND child = c.id),
                    (SELECT min(from_on) FROM health_visitor_assignment
                     WHERE municipality = c.municipality AND child = c.id)) AS since) known
            CROSS JOIN LATERAL (
                SELECT max(happened_on) AS on FROM child_event
                WHERE municipality = c.municipality AND child = c.id AND kind = 'RETURNED') back
            WHERE c.municipality = :municipality AND c.ended_on IS NULL
            """;

    /** What is planned already stays as it is. */
    int plan(List<Planned> visits, Instant now) {
        return visits.isEmpty()
                ? 0
                : jdbc.sql("""
                                INSERT INTO home_visit (municipality, id, child, step, window_from, window_to, state, minutes,
                                    together, planned_at)
                                SELECT :municipality, p.id, p.child, p.step, p.window_from, p.window_to, 'TO_BOOK', p.minutes,
                                    p.id, :now
                                FROM unnest(CAST(:ids AS uuid[]), CAST(:children AS uuid[]), CAST(:steps AS uuid[]),
                                    CAST(:froms AS date[]), CAST(:tos AS date[]), CAST(:minutes AS int[]))
                                    p (id, child, step, window_from, window_to, minutes)
                                ON CONFLICT (municipality, child, step) DO NOTHING
                                """)
                        .param(
                                "ids",
                                visits.stream().map(unused -> UUID.randomUUID()).toList())
                        .param("children", visits.stream().map(Planned::child).toList())
                        .param(
                                "steps",
                                visits.stream().map(one -> one.step().id()).toList())
                        .param(
                                "froms",
                                visits.stream().map(one -> one.window().from()).toList())
                        .param(
                                "tos",
                                visits.stream().map(one -> one.window().to()).toList())
                        .param(
                                "minutes",
                                visits.stream().map(one -> one.step().minutes()).toList())
                        .param("now", now)
                        .update();
    }

    int toBook() {
        return jdbc.sql("SELECT count(*) FROM home_visit WHERE municipality = :municipality AND state = 'TO_BOOK'")
                .query(Integer.class)
                .single();
    }

    /** Those of a step that nobody has touched and whose time has not passed: the step is another now. */
    void unplan(VisitStep.Id step, LocalDate today) {
        jdbc.sql("""
                        DELETE FROM home_visit v
                        WHERE v.municipality = :municipality AND v.step = :step AND v.state = 'TO_BOOK'
                            AND v.window_to >= :today AND NOT EXISTS (
                                SELECT FROM home_visit_event e
                                WHERE e.municipality = v.municipality AND e.visit = v.id)
                        """).param("step", step).param("today", today).update();
    }
}

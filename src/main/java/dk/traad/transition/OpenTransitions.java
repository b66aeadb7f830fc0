package dk.traad.transition;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.TransitionKind;
import dk.traad.kernel.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Opens transitions: those the roster's placements and the children's ages foresee, and those somebody opens by a click. */
@Repository
@Transactional
public class OpenTransitions {
    private final JdbcClient jdbc;
    private final Clock clock;

    OpenTransitions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the present context's municipality. Doing it again opens nothing twice. */
    public void foresee() {
        var today = LocalDate.now(clock);
        followPlacements(today);
        openForPlacements(today, clock.instant());
        openForAges(today, clock.instant());
    }

    /**
     * Where the roster has learnt where to, or that it is another place, the open transition follows. What the parents sent to
     * the first is not the other's: it is their turn again.
     */
    private void followPlacements(LocalDate today) {
        jdbc.sql("""
                        UPDATE transition t
                        SET to_unit = n.unit, to_group = n.unit_group, to_name = '', starts_on = n.from_on,
                            reads_from = CASE WHEN t.to_unit = n.unit THEN t.reads_from END, version = t.version + 1,
                            state = CASE WHEN t.to_unit <> n.unit AND t.state = 'PREPARED' AND t.way = 'PARENTS'
                                THEN 'PARENT_LED' ELSE t.state END
                        FROM next_placement n
                        WHERE t.municipality = :municipality AND n.municipality = t.municipality AND n.child = t.child
                            AND n.kind = t.kind AND n.from_on > :today - 30
                            AND t.state NOT IN ('HANDED_OVER', 'RECEIVED', 'FOLLOWED_UP', 'CALLED_OFF')
                            AND (t.to_unit IS DISTINCT FROM n.unit OR t.to_group IS DISTINCT FROM n.unit_group
                                OR t.starts_on <> n.from_on)
                        """).param("today", today).update();
    }

    /** A place the child has from a coming day, or has just begun in. */
    private void openForPlacements(LocalDate today, Instant now) {
        jdbc.sql("""
                        INSERT INTO transition (municipality, id, child, kind, from_unit, to_unit, to_group, starts_on, state, way,
                            opened_because, opened_at, guideline)
                        SELECT n.municipality, gen_random_uuid(), n.child, n.kind, n.from_unit, n.unit, n.unit_group, n.from_on,
                            CASE WHEN n.from_unit IS NULL THEN 'PARENT_LED' ELSE 'FORESEEN' END,
                            CASE WHEN n.from_unit IS NULL THEN 'PARENTS' END, 'PLACEMENT', :now,
                            (SELECT max(g.version) FROM guideline g
                             WHERE g.municipality = n.municipality AND g.adopted_on IS NOT NULL)
                        FROM next_placement n
                        WHERE n.municipality = :municipality AND n.from_on BETWEEN :today - 14 AND :today + 365
                            AND NOT EXISTS (SELECT FROM transition t
                                            WHERE t.municipality = n.municipality AND t.child = n.child AND t.kind = n.kind
                                                AND t.starts_on BETWEEN n.from_on - 300 AND n.from_on + 300)
                        ON CONFLICT DO NOTHING
                        """).param("today", today).param("now", now).update();
    }

    /** Old enough for what comes next, and no place known yet: the transition begins before the place does. */
    private void openForAges(LocalDate today, Instant now) {
        jdbc.sql("""
                        INSERT INTO transition (municipality, id, child, kind, from_unit, starts_on, state, opened_because, opened_at,
                            guideline)
                        SELECT a.municipality, gen_random_uuid(), a.child, a.kind, a.unit, a.starts_on, 'FORESEEN', 'AGE', :now,
                            (SELECT max(g.version) FROM guideline g
                             WHERE g.municipality = a.municipality AND g.adopted_on IS NOT NULL)
                        FROM (
                            SELECT DISTINCT ON (p.child) p.municipality, p.child, p.unit,
                                CASE WHEN u.sector = 'SCHOOL' THEN 'SCHOOL_TO_YOUTH_EDUCATION'
                                    WHEN u.kind IN ('CHILD_MINDING', 'NURSERY') AND c.birthday > :today - INTERVAL '4 years'
                                    THEN 'DAYCARE_TO_KINDERGARTEN'
                                    ELSE 'DAYCARE_TO_SCHOOL' END AS kind,
                                CASE WHEN u.kind IN ('CHILD_MINDING', 'NURSERY') AND c.birthday > :today - INTERVAL '4 years'
                                    THEN CAST(c.birthday + INTERVAL '3 years' AS date)
                                    ELSE :nextAugust END AS starts_on,
                                u.sector, u.kind AS unit_kind, c.birthday
                            FROM placement p
                            JOIN unit u ON u.municipality = p.municipality AND u.id = p.unit AND u.sector IN ('DAYCARE', 'SCHOOL')
                            JOIN child c ON c.municipality = p.municipality AND c.id = p.child AND c.ended_on IS NULL
                            WHERE p.municipality = :municipality AND p.from_on <= :today
                                AND (p.to_on IS NULL OR p.to_on >= :today)
                            ORDER BY p.child, p.from_on DESC) a
                        WHERE CASE a.kind
                                WHEN 'DAYCARE_TO_SCHOOL' THEN :nextAugust <= :today + 273
                                    AND extract(year FROM a.birthday) + 6 = extract(year FROM CAST(:nextAugust AS date))
                                WHEN 'SCHOOL_TO_YOUTH_EDUCATION' THEN :nextAugust <= :today + 273
                                    AND extract(year FROM a.birthday) + 16 = extract(year FROM CAST(:nextAugust AS date))
                                ELSE a.starts_on BETWEEN :today AND :today + 120 END
                            AND NOT EXISTS (SELECT FROM transition t
                                            WHERE t.municipality = a.municipality AND t.child = a.child AND t.kind = a.kind
                                                AND t.starts_on BETWEEN a.starts_on - 300 AND a.starts_on + 300)
                        ON CONFLICT DO NOTHING
                        """)
                .param("today", today)
                .param("now", now)
                .param("nextAugust", nextAugust(today))
                .update();
    }

    private static LocalDate nextAugust(LocalDate today) {
        var first = LocalDate.of(today.getYear(), 8, 1);
        return first.isAfter(today) ? first : first.plusYears(1);
    }

    /** @throws Conflict when the child is on that way already */
    Transition.Id byHand(
            ChildId child, TransitionKind kind, @Nullable UnitId to, String toName, LocalDate startsOn, EmployeeId by) {
        var id = Transition.Id.random();
        var isOpened = jdbc.sql("""
                        INSERT INTO transition (municipality, id, child, kind, from_unit, to_unit, to_name, starts_on, state,
                            opened_because, opened_at, opened_by, guideline)
                        SELECT :municipality, :id, :child, :kind,
                            (SELECT r.unit FROM child_relation r
                             WHERE r.municipality = :municipality AND r.child = :child AND r.employee = :by
                                 AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                                 AND r.relation IN ('WORKS_IN_GROUP', 'ASSIGNED', 'LEADS_UNIT', 'COORDINATES')
                             ORDER BY r.relation = 'COORDINATES', r.from_on DESC
                             LIMIT 1),
                            CAST(:to AS uuid), :toName, :startsOn, 'FORESEEN', 'PERSON', :now, :by,
                            (SELECT max(g.version) FROM guideline g
                             WHERE g.municipality = :municipality AND g.adopted_on IS NOT NULL)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", id)
                        .param("child", child)
                        .param("kind", kind)
                        .param("to", to)
                        .param("toName", toName)
                        .param("startsOn", startsOn)
                        .param("by", by)
                        .param("today", LocalDate.now(clock))
                        .param("now", clock.instant())
                        .update()
                == 1;
        if (!isOpened) {
            throw new Conflict("transition.refused.there");
        }
        return id;
    }

    /** A unit somebody can go to. */
    public record Place(UUID id, String name, String kind) {}

    java.util.List<Place> places(LocalDate today) {
        return jdbc.sql("""
                        SELECT id, name, kind
                        FROM unit
                        WHERE municipality = :municipality AND sector IN ('DAYCARE', 'SCHOOL')
                            AND (ended_on IS NULL OR ended_on >= :today)
                        ORDER BY sector, name COLLATE danish
                        """).param("today", today).query(Place.class).list();
    }
}

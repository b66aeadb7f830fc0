package dk.traad.programme;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SmallNumbers;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All that is kept where nothing is written down: that a family may be offered to take part, that it does, how many visits a
 * place made in a month, and totals. There is nothing about any visit, and nobody who could ask for it.
 */
@Repository
public class Advisory {
    private static final int DAYS_TO_ANSWER = 30;

    private final JdbcClient jdbc;

    Advisory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A child of the age, by name, whether or not its family takes part. */
    public record Child(ChildId id, String name) {}

    /** Those of these children who are placed in one of the units today and are of the age. */
    List<Child> ofAge(Programme programme, Collection<ChildId> children, Collection<UnitId> units, LocalDate today) {
        return jdbc.sql("""
                        SELECT c.id, c.first_name || ' ' || c.last_name AS name
                        FROM child c
                        WHERE c.municipality = :municipality AND c.id = ANY (CAST(:children AS uuid[]))
                            AND c.birthday + make_interval(months => :fromMonths) <= :today
                            AND c.birthday + make_interval(months => :toMonths + 1) > :today
                            AND EXISTS (
                                SELECT FROM placement p
                                WHERE p.municipality = c.municipality AND p.child = c.id
                                    AND p.unit = ANY (CAST(:units AS uuid[])) AND p.from_on <= :today
                                    AND (p.to_on IS NULL OR p.to_on >= :today))
                        ORDER BY c.first_name COLLATE "da-x-icu", c.last_name COLLATE "da-x-icu", c.id
                        """)
                .param("children", children)
                .param("units", units)
                .param("fromMonths", programme.target().fromMonths())
                .param("toMonths", programme.target().toMonths())
                .param("today", today)
                .query(Child.class)
                .list();
    }

    /** A family that has an offer, or takes part, gets none; the one who allows it is not told. @return whether it got one */
    boolean allow(Programme.Id programme, ChildId child, LocalDate today) {
        var isNew = jdbc.sql("""
                        INSERT INTO advisory_offer (municipality, programme, child, until_on)
                        SELECT :municipality, :programme, :child, :until
                        WHERE NOT EXISTS (
                            SELECT FROM advisory_enrolment
                            WHERE municipality = :municipality AND programme = :programme AND child = :child
                                AND ended_on IS NULL)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("programme", programme)
                        .param("child", child)
                        .param("until", today.plusDays(DAYS_TO_ANSWER))
                        .update()
                == 1;
        if (isNew) {
            count(programme, "offered");
        }
        return isNew;
    }

    /** @param since null while the family has only been offered it */
    record Place(
            Programme.Id programme,
            ChildId child,
            @Nullable LocalDate since,
            @Nullable LocalDate endedOn) {
        boolean takesPart() {
            return since != null && endedOn == null;
        }
    }

    /** Where these children's families stand: offered, or taking part. */
    List<Place> of(Collection<ChildId> children, LocalDate today) {
        return jdbc.sql("""
                        SELECT programme, child, since_week AS since, ended_on
                        FROM advisory_enrolment
                        WHERE municipality = :municipality AND child = ANY (CAST(:children AS uuid[]))
                        UNION ALL
                        SELECT programme, child, NULL, NULL
                        FROM advisory_offer
                        WHERE municipality = :municipality AND child = ANY (CAST(:children AS uuid[])) AND until_on >= :today
                        ORDER BY programme, child
                        """)
                .param("children", children)
                .param("today", today)
                .query(Place.class)
                .list();
    }

    /** @return false when there is no offer to say yes to */
    boolean join(Programme.Id programme, ChildId child, LocalDate today) {
        var hadOffer = jdbc.sql("""
                        DELETE FROM advisory_offer
                        WHERE municipality = :municipality AND programme = :programme AND child = :child
                            AND until_on >= :today
                        """)
                        .param("programme", programme)
                        .param("child", child)
                        .param("today", today)
                        .update()
                == 1;
        if (!hadOffer) {
            return false;
        }
        jdbc.sql("""
                        INSERT INTO advisory_enrolment (municipality, programme, child, since_week)
                        VALUES (:municipality, :programme, :child, :since)
                        ON CONFLICT (municipality, programme, child)
                        DO UPDATE SET since_week = excluded.since_week, ended_on = NULL
                        """)
                .param("programme", programme)
                .param("child", child)
                .param("since", AdvisoryWeeks.firstAfter(today))
                .update();
        count(programme, "joined");
        return true;
    }

    /** A no leaves nothing behind. */
    void decline(Programme.Id programme, ChildId child) {
        jdbc.sql("""
                        DELETE FROM advisory_offer
                        WHERE municipality = :municipality AND programme = :programme AND child = :child
                        """).param("programme", programme).param("child", child).update();
    }

    void leave(Programme.Id programme, ChildId child, LocalDate today) {
        var left = jdbc.sql("""
                        UPDATE advisory_enrolment SET ended_on = :today
                        WHERE municipality = :municipality AND programme = :programme AND child = :child AND ended_on IS NULL
                        """)
                .param("programme", programme)
                .param("child", child)
                .param("today", today)
                .update();
        if (left == 1) {
            count(programme, "left_early");
        }
    }

    private void count(Programme.Id programme, String column) {
        jdbc.sql("""
                        INSERT INTO advisory_total (municipality, programme, %1$s)
                        VALUES (:municipality, :programme, 1)
                        ON CONFLICT (municipality, programme) DO UPDATE SET %1$s = advisory_total.%1$s + 1
                        """.formatted(column)).param("programme", programme).update();
    }

    static boolean isKept(int visits) {
        return visits >= SmallNumbers.LEAST;
    }

    /** Fewer than five are not kept, and what was kept of the month goes. */
    void countVisits(Programme.Id programme, UnitId unit, LocalDate month, int visits) {
        jdbc.sql("""
                        DELETE FROM advisory_month
                        WHERE municipality = :municipality AND programme = :programme AND unit = :unit AND month = :month
                        """)
                .param("programme", programme)
                .param("unit", unit)
                .param("month", month)
                .update();
        if (isKept(visits)) {
            jdbc.sql("""
                            INSERT INTO advisory_month (municipality, programme, unit, month, visits)
                            VALUES (:municipality, :programme, :unit, :month, :visits)
                            """)
                    .param("programme", programme)
                    .param("unit", unit)
                    .param("month", month)
                    .param("visits", visits)
                    .update();
        }
    }

    /** One month of one place; there are none below five. */
    public record Month(UnitId unit, String unitName, LocalDate month, int visits) {}

    List<Month> months(Programme.Id programme) {
        return jdbc.sql("""
                        SELECT m.unit, u.name AS unit_name, m.month, m.visits
                        FROM advisory_month m
                        JOIN unit u ON u.municipality = m.municipality AND u.id = m.unit
                        WHERE m.municipality = :municipality AND m.programme = :programme
                        ORDER BY m.month DESC, u.name COLLATE "da-x-icu"
                        """).param("programme", programme).query(Month.class).list();
    }

    List<Month> months(Programme.Id programme, List<UnitId> units) {
        return months(programme).stream()
                .filter(one -> units.contains(one.unit()))
                .toList();
    }

    record Totals(int offered, int joined, int leftEarly) {}

    Totals totals(Programme.Id programme) {
        return jdbc.sql("""
                        SELECT coalesce(t.offered, 0) AS offered, coalesce(t.joined, 0) AS joined,
                            coalesce(t.left_early, 0) AS left_early
                        FROM (SELECT 1) one
                        LEFT JOIN advisory_total t ON t.municipality = :municipality AND t.programme = :programme
                        """).param("programme", programme).query(Totals.class).single();
    }
}

package dk.traad.breakglass;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Emergency accesses as whoever answers for them meets them: never one's own. */
@Repository
class BreakGlassReviews {
    private final JdbcClient jdbc;

    BreakGlassReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever reviews: the units led, and whether it is the one who answers where no leader can. */
    record Reviewer(EmployeeId employee, List<UnitId> led, boolean isOfficer) {}

    /**
     * Not reviewed, the oldest first: those of the units led; for the officer those without a leader who can, and those whose
     * week has passed.
     */
    List<BreakGlass> waiting(Reviewer reviewer, LocalDate today) {
        return jdbc.sql(SELECT + """
                        WHERE b.municipality = :municipality AND b.reviewed_at IS NULL AND b.employee <> :reviewer
                            AND (b.unit = ANY (CAST(:led AS uuid[])) OR :isOfficer AND (
                                CAST(b.begun_at AT TIME ZONE 'Europe/Copenhagen' AS date) < :overdue
                                OR NOT EXISTS (
                                    SELECT FROM employed l
                                    WHERE l.municipality = b.municipality AND l.unit = b.unit AND l.role = 'LEADER'
                                        AND l.employee <> b.employee
                                        AND l.from_on <= :today AND (l.to_on IS NULL OR l.to_on >= :today))))
                        ORDER BY b.begun_at, b.id
                        """)
                .param("reviewer", reviewer.employee())
                .param("led", reviewer.led())
                .param("isOfficer", reviewer.isOfficer())
                .param("overdue", today.minusDays(BreakGlass.DAYS_TO_REVIEW))
                .param("today", today)
                .query(BreakGlass.class)
                .list();
    }

    /** Handed to the data protection officer and not closed yet. */
    List<BreakGlass> handedOver(Reviewer reviewer) {
        return reviewer.isOfficer()
                ? jdbc.sql(SELECT + """
                        WHERE b.municipality = :municipality AND b.finding = 'DATA_PROTECTION_OFFICER'
                            AND b.officer_closed_at IS NULL AND b.employee <> :reviewer
                        ORDER BY b.reviewed_at, b.id
                        """)
                        .param("reviewer", reviewer.employee())
                        .query(BreakGlass.class)
                        .list()
                : List.of();
    }

    /** Reviewed in the units led, the newest first. */
    List<BreakGlass> reviewed(Reviewer reviewer, int most) {
        return jdbc.sql(SELECT + """
                        WHERE b.municipality = :municipality AND b.reviewed_at IS NOT NULL AND b.employee <> :reviewer
                            AND b.unit = ANY (CAST(:led AS uuid[]))
                        ORDER BY b.begun_at DESC, b.id
                        LIMIT :most
                        """)
                .param("reviewer", reviewer.employee())
                .param("led", reviewer.led())
                .param("most", most)
                .query(BreakGlass.class)
                .list();
    }

    /** One this person may look at, reviewed or not. */
    Optional<BreakGlass> one(BreakGlass.Id id, Reviewer reviewer, LocalDate today) {
        return java.util.stream.Stream.of(
                        waiting(reviewer, today), handedOver(reviewer), reviewed(reviewer, Integer.MAX_VALUE))
                .flatMap(List::stream)
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    /** @return false when somebody else has reviewed it meanwhile */
    boolean review(BreakGlass.Id id, Finding finding, String note, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        UPDATE break_glass SET finding = :finding, finding_note = :note, reviewed_by = :by, reviewed_at = :now
                        WHERE municipality = :municipality AND id = :id AND reviewed_at IS NULL
                        """)
                        .param("id", id)
                        .param("finding", finding)
                        .param("note", note)
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    boolean closeHandedOver(BreakGlass.Id id, String note, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        UPDATE break_glass SET officer_note = :note, officer_closed_by = :by, officer_closed_at = :now
                        WHERE municipality = :municipality AND id = :id AND finding = 'DATA_PROTECTION_OFFICER'
                            AND officer_closed_at IS NULL
                        """)
                        .param("id", id)
                        .param("note", note)
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    private static final String SELECT = """
            SELECT b.id, b.child, b.employee, e.name AS employee_name, b.role, b.unit, u.name AS unit_name, b.reason,
                b.begun_at, b.until_at, b.finding, b.finding_note, b.reviewed_at, b.officer_note
            FROM break_glass b
            JOIN employee e ON e.municipality = b.municipality AND e.id = b.employee
            JOIN unit u ON u.municipality = b.municipality AND u.id = b.unit
            """;
}

package dk.traad.programme;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Professional;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The families of one's own room that take part, and in which weeks somebody comes. The log is deliberately not told whom
 * this page names: a line in it would be a record of the visits (docs/adr/0018).
 */
@Repository
public class AdvisedFamilies {
    private final Access access;
    private final JdbcClient jdbc;

    AdvisedFamilies(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    /** @param weeks the present one and those to come */
    public record Family(String childName, List<LocalDate> weeks, LocalDate end) {}

    private record Row(String childName, LocalDate since) {}

    List<Family> of(Professional who, Programme programme, LocalDate today) {
        var rhythm = programme.rhythm();
        if (rhythm == null) {
            return List.of();
        }
        return jdbc
                .sql("""
                        SELECT c.first_name || ' ' || c.last_name AS child_name, e.since_week AS since
                        FROM advisory_enrolment e
                        JOIN child c ON c.municipality = e.municipality AND c.id = e.child
                        JOIN placement p ON p.municipality = e.municipality AND p.child = e.child AND p.from_on <= :today
                            AND (p.to_on IS NULL OR p.to_on >= :today)
                        JOIN programme_unit u ON u.municipality = e.municipality AND u.programme = e.programme
                            AND u.unit = p.unit AND u.state = 'JOINED'
                        WHERE e.municipality = :municipality AND e.programme = :programme AND e.ended_on IS NULL
                            AND e.child = ANY (CAST(:children AS uuid[]))
                        ORDER BY c.first_name COLLATE "da-x-icu", c.id
                        """)
                .param("programme", programme.id())
                .param("children", access.children(who, OfferAction.VISIT_ADVISED_FAMILY))
                .param("today", today)
                .query(Row.class)
                .list()
                .stream()
                .map(row -> {
                    var weeks = new AdvisoryWeeks(row.since(), rhythm);
                    return new Family(row.childName(), weeks.left(today), weeks.end());
                })
                .filter(family -> family.end().isAfter(today))
                .toList();
    }
}

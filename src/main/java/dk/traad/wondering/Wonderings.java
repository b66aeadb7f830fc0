package dk.traad.wondering;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import dk.traad.platform.db.WrittenAbout;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wonderings about children, as those at whose hand they are may find them. */
@Repository
class Wonderings implements WrittenAbout.Kind {
    private final JdbcClient jdbc;
    private final WrittenAbout written;

    Wonderings(JdbcClient jdbc, WrittenAbout written) {
        this.jdbc = jdbc;
        this.written = written;
    }

    @Override
    public String table() {
        return "wondering";
    }

    /** @throws NotFound unless it is at this person's hand today */
    Wondering at(Wondering.Id id, EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT w.id, w.child, w.first_name, w.last_name, w.sector, w.unit_name, w.group_name, w.state,
                            w.sentence, w.opener, w.opener_name, w.from_family, w.shared, w.opened_at, w.noticed_on,
                            w.contacted_on, w.outcome, w.assessment, w.version
                        FROM wondering_card w
                        WHERE w.municipality = :municipality AND w.id = :id AND EXISTS (
                            SELECT FROM wondering_relation r
                            WHERE r.municipality = w.municipality AND r.wondering = w.id AND r.employee = :employee
                                AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today))
                        """)
                .param("id", id)
                .param("employee", employee)
                .param("today", today)
                .query(WonderingRow.class)
                .optional()
                .orElseThrow(NotFound::new)
                .wondering();
    }

    /** Those about one child at this person's hand, the newest first. */
    List<Wondering> of(ChildId child, EmployeeId employee, LocalDate today) {
        if (!written.isAny(this, child)) {
            return List.of();
        }
        return jdbc
                .sql("""
                        SELECT w.id, w.child, w.first_name, w.last_name, w.sector, w.unit_name, w.group_name, w.state,
                            w.sentence, w.opener, w.opener_name, w.from_family, w.shared, w.opened_at, w.noticed_on,
                            w.contacted_on, w.outcome, w.assessment, w.version
                        FROM wondering_card w
                        WHERE w.municipality = :municipality AND w.child = :child AND w.state <> 'TAKEN_BACK' AND EXISTS (
                            SELECT FROM wondering_relation r
                            WHERE r.municipality = w.municipality AND r.wondering = w.id AND r.employee = :employee
                                AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today))
                        ORDER BY w.opened_at DESC, w.id
                        """)
                .param("child", child)
                .param("employee", employee)
                .param("today", today)
                .query(WonderingRow.class)
                .stream()
                .map(WonderingRow::wondering)
                .toList();
    }

    /** The open ones about these children at this person's hand, the first noticed first. */
    List<Wondering> open(List<ChildId> children, EmployeeId employee, LocalDate today) {
        return jdbc
                .sql("""
                        SELECT w.id, w.child, w.first_name, w.last_name, w.sector, w.unit_name, w.group_name, w.state,
                            w.sentence, w.opener, w.opener_name, w.from_family, w.shared, w.opened_at, w.noticed_on,
                            w.contacted_on, w.outcome, w.assessment, w.version
                        FROM wondering_card w
                        WHERE w.municipality = :municipality AND w.child = ANY (CAST(:children AS uuid[]))
                            AND w.state IN ('OPENED', 'ANSWERED') AND EXISTS (
                            SELECT FROM wondering_relation r
                            WHERE r.municipality = w.municipality AND r.wondering = w.id AND r.employee = :employee
                                AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today))
                        ORDER BY w.noticed_on, w.opened_at, w.id
                        """)
                .param("children", children)
                .param("employee", employee)
                .param("today", today)
                .query(WonderingRow.class)
                .stream()
                .map(WonderingRow::wondering)
                .toList();
    }

    /** What one custody holder may see of a child's wonderings: the staff's, one's own, and what others share. */
    List<Wondering> forFamily(ChildId child, AdultId reader) {
        return jdbc.sql("""
                        SELECT w.id, w.child, w.first_name, w.last_name, w.sector, w.unit_name, w.group_name, w.state,
                            w.sentence, w.opener, w.opener_name, w.from_family, w.shared, w.opened_at, w.noticed_on,
                            w.contacted_on, w.outcome, w.assessment, w.version
                        FROM wondering_card w
                        WHERE w.municipality = :municipality AND w.child = :child AND w.state <> 'TAKEN_BACK'
                            AND (NOT w.from_family OR w.opener = :reader OR w.shared)
                        ORDER BY w.opened_at DESC, w.id
                        """).param("child", child).param("reader", reader).query(WonderingRow.class).stream()
                .map(WonderingRow::wondering)
                .toList();
    }

    /** The child a wondering is about, when it is one of these. */
    Optional<ChildId> childOf(Wondering.Id id, List<ChildId> children) {
        return jdbc.sql("""
                        SELECT child
                        FROM wondering
                        WHERE municipality = :municipality AND id = :id AND child = ANY (CAST(:children AS uuid[]))
                        """)
                .param("id", id)
                .param("children", children)
                .query((row, number) -> new ChildId(row.getObject("child", java.util.UUID.class)))
                .optional();
    }
}

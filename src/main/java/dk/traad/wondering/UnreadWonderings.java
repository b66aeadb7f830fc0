package dk.traad.wondering;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wonderings in which there is something new for a custody holder. */
@Repository
class UnreadWonderings {
    private final JdbcClient jdbc;

    UnreadWonderings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Wondering.Id> of(ChildId child, AdultId reader) {
        return jdbc.sql("""
                        SELECT wondering
                        FROM wondering_notice
                        WHERE municipality = :municipality AND child = :child AND adult = :reader AND read_at IS NULL
                        """)
                .param("child", child)
                .param("reader", reader)
                .query((row, number) -> new Wondering.Id(row.getObject("wondering", UUID.class)))
                .list();
    }

    Set<ChildId> about(List<ChildId> children, AdultId reader) {
        return jdbc
                .sql("""
                        SELECT DISTINCT n.child
                        FROM wondering_notice n
                        JOIN wondering w ON w.municipality = n.municipality AND w.id = n.wondering
                            AND w.state <> 'TAKEN_BACK'
                        WHERE n.municipality = :municipality AND n.child = ANY (CAST(:children AS uuid[]))
                            AND n.adult = :reader AND n.read_at IS NULL
                        """)
                .param("children", children)
                .param("reader", reader)
                .query((row, number) -> new ChildId(row.getObject("child", UUID.class)))
                .stream()
                .collect(Collectors.toSet());
    }

    /** One that waits for this reader: unread, or opened by the staff and not spoken of yet. */
    record Waits(Wondering.Id wondering, ChildId child) {}

    List<Waits> waitingFor(List<ChildId> children, AdultId reader) {
        return jdbc.sql("""
                        SELECT w.id AS wondering, w.child
                        FROM wondering w
                        LEFT JOIN wondering_notice n ON n.municipality = w.municipality AND n.wondering = w.id
                            AND n.adult = :reader AND n.read_at IS NULL
                        WHERE w.municipality = :municipality AND w.child = ANY (CAST(:children AS uuid[]))
                            AND w.state <> 'TAKEN_BACK'
                            AND (n.wondering IS NOT NULL OR w.state = 'OPENED' AND w.opened_by_adult IS NULL)
                        ORDER BY w.opened_at DESC, w.id
                        """)
                .param("children", children)
                .param("reader", reader)
                .query(Waits.class)
                .list();
    }
}

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
}

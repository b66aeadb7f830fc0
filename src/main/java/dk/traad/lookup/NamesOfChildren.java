package dk.traad.lookup;

import dk.traad.kernel.ChildId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names of children a reader may be shown; whoever reads them says so to the door. */
@Repository
class NamesOfChildren {
    private final JdbcClient jdbc;

    NamesOfChildren(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ChildId, String> of(Collection<ChildId> children) {
        return jdbc
                .sql("""
                        SELECT id, first_name || ' ' || last_name AS name
                        FROM child
                        WHERE municipality = :municipality AND id = ANY(CAST(:children AS uuid[]))
                        """)
                .param("children", List.copyOf(children))
                .query((row, number) -> Map.entry(new ChildId(row.getObject("id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

package dk.traad.platform.db;

import static java.util.stream.Collectors.joining;

import dk.traad.kernel.ChildId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whether anything is written about a child at all, kind by kind and asked once in a transaction. Most children have
 * nothing of most kinds, and to find out that none of it is at somebody's hand takes ten times as long as to find that
 * there is none (docs/performance.md). It opens nothing: what is there is read by its own rule.
 */
@Repository
public class WrittenAbout {
    private final JdbcClient jdbc;
    private final ObjectProvider<Kind> kinds;

    WrittenAbout(JdbcClient jdbc, ObjectProvider<Kind> kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** What one feature writes about children. */
    public interface Kind {
        /** With its municipality and its child in each row. */
        String table();
    }

    private record Asked(ChildId child) {}

    public boolean isAny(Kind kind, ChildId child) {
        return ReadOnce.of(new Asked(child), () -> read(child)).contains(kind.table());
    }

    private Set<String> read(ChildId child) {
        var statement = kinds.stream()
                .map(kind ->
                        "SELECT '%1$s' WHERE EXISTS (SELECT FROM %1$s WHERE municipality = :municipality AND child = :child)"
                                .formatted(kind.table()))
                .sorted()
                .collect(joining("\nUNION ALL\n"));
        return new HashSet<>(
                jdbc.sql(statement).param("child", child).query(String.class).list());
    }
}

package dk.traad.wondering;

import dk.traad.kernel.AdultId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said in wonderings. Only added to. */
@Repository
class Entries {
    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything, the oldest first, as a talk is read. */
    List<Entry> of(Wondering.Id wondering) {
        return jdbc.sql("""
                        SELECT n.id, n.kind, n.words, coalesce(n.written_by, n.written_by_adult) AS author,
                            coalesce(e.name, a.first_name || ' ' || a.last_name, '') AS author_name,
                            n.written_by_adult IS NOT NULL AS from_family, n.written_at, n.talked_on, n.talked_how,
                            ARRAY(SELECT f.first_name || ' ' || f.last_name FROM adult f
                                  WHERE f.municipality = n.municipality AND f.id = ANY (n.for_adults)
                                  ORDER BY f.first_name COLLATE "da-x-icu") AS for_names, n.shared, n.outcome
                        FROM wondering_entry n
                        LEFT JOIN employee e ON e.municipality = n.municipality AND e.id = n.written_by
                        LEFT JOIN adult a ON a.municipality = n.municipality AND a.id = n.written_by_adult
                        WHERE n.municipality = :municipality AND n.wondering = :wondering
                        ORDER BY n.written_at, n.id
                        """)
                .param("wondering", wondering)
                .query((row, number) -> read(row))
                .list();
    }

    /** What one custody holder may read: one's own, what others share, and what staff said to all or to this reader. */
    List<Entry> forFamily(Wondering.Id wondering, AdultId reader) {
        return jdbc.sql("""
                        SELECT n.id, n.kind, n.words, coalesce(n.written_by, n.written_by_adult) AS author,
                            coalesce(e.name, '') AS author_name, n.written_by_adult IS NOT NULL AS from_family, n.written_at,
                            n.talked_on, n.talked_how, CAST('{}' AS text[]) AS for_names, n.shared, n.outcome
                        FROM wondering_entry n
                        LEFT JOIN employee e ON e.municipality = n.municipality AND e.id = n.written_by
                        WHERE n.municipality = :municipality AND n.wondering = :wondering
                            AND CASE WHEN n.written_by_adult IS NOT NULL THEN n.written_by_adult = :reader OR n.shared
                                ELSE n.for_adults IS NULL OR :reader = ANY (n.for_adults) END
                        ORDER BY n.written_at, n.id
                        """)
                .param("wondering", wondering)
                .param("reader", reader)
                .query((row, number) -> read(row))
                .list();
    }

    /**
     * @param forAdults who of the family it is said to; null for all of them
     * @return false when this very entry is already there: the form was sent twice
     */
    boolean add(Wondering wondering, EntryDraft draft, @Nullable List<AdultId> forAdults, Instant now) {
        return jdbc.sql("""
                        INSERT INTO wondering_entry (municipality, id, wondering, child, kind, words, written_by,
                            written_by_adult, written_at, talked_on, talked_how, for_adults, shared, outcome)
                        VALUES (:municipality, :id, :wondering, :child, :kind, :words, CAST(:employee AS uuid),
                            CAST(:adult AS uuid), :now, CAST(:talkedOn AS date), CAST(:talkedHow AS text),
                            CAST(:forAdults AS uuid[]), :shared, CAST(:outcome AS text))
                        ON CONFLICT (municipality, id) DO NOTHING
                        """)
                        .param("id", draft.id())
                        .param("wondering", wondering.id())
                        .param("child", wondering.child().id())
                        .param("kind", draft.kind())
                        .param("words", draft.words())
                        .param("employee", draft.employee())
                        .param("adult", draft.adult())
                        .param("now", now)
                        .param(
                                "talkedOn",
                                draft.talk() == null ? null : draft.talk().on())
                        .param(
                                "talkedHow",
                                draft.talk() == null ? null : draft.talk().how())
                        .param("forAdults", forAdults)
                        .param("shared", draft.isShared())
                        .param("outcome", draft.outcome())
                        .update()
                == 1;
    }

    boolean isThere(Entry.Id id) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM wondering_entry WHERE municipality = :municipality AND id = :id)
                        """).param("id", id).query(Boolean.class).single();
    }

    /** @return false when it is not this person's own words in this wondering */
    boolean share(Entry.Id id, Wondering.Id wondering, AdultId author, boolean shared) {
        return jdbc.sql("""
                        UPDATE wondering_entry
                        SET shared = :shared
                        WHERE municipality = :municipality AND id = :id AND wondering = :wondering
                            AND written_by_adult = :author
                        """)
                        .param("id", id)
                        .param("wondering", wondering)
                        .param("author", author)
                        .param("shared", shared)
                        .update()
                == 1;
    }

    void markSeen(Wondering.Id wondering, Instant now) {
        jdbc.sql("""
                        UPDATE wondering_entry
                        SET seen_by_staff_at = :now
                        WHERE municipality = :municipality AND wondering = :wondering AND written_by_adult IS NOT NULL
                            AND seen_by_staff_at IS NULL
                        """).param("wondering", wondering).param("now", now).update();
    }

    private static Entry read(ResultSet row) throws SQLException {
        var how = row.getString("talked_how");
        var outcome = row.getString("outcome");
        return new Entry(
                new Entry.Id(row.getObject("id", UUID.class)),
                Entry.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("author", UUID.class),
                row.getString("author_name"),
                row.getBoolean("from_family"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                how == null
                        ? null
                        : new Entry.Talk(
                                Objects.requireNonNull(row.getObject("talked_on", LocalDate.class)),
                                Entry.How.valueOf(how)),
                List.of((String[]) row.getArray("for_names").getArray()),
                row.getBoolean("shared"),
                outcome == null ? null : Wondering.Outcome.valueOf(outcome));
    }
}

package dk.traad.settings;

import dk.traad.kernel.SignedIn.Professional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every model there has been: each is kept as the file it would be, with who decided on it and why. */
@Repository
class ModelVersions {
    private final JdbcClient jdbc;
    private final Clock clock;

    ModelVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param by null for the model there was before anybody changed it */
    record Version(
            int version,
            @Nullable Instant changedAt,
            @Nullable String by,
            String why,
            String file) {}

    /** The newest first. */
    List<Version> all() {
        return jdbc.sql("""
                        SELECT v.version, v.changed_at, e.name AS by, v.why, v.file
                        FROM cooperation_model_version v
                        LEFT JOIN employee e ON e.municipality = v.municipality AND e.id = v.changed_by
                        WHERE v.municipality = :municipality
                        ORDER BY v.version DESC
                        """)
                .query((row, number) -> {
                    var changed = row.getObject("changed_at", OffsetDateTime.class);
                    return new Version(
                            row.getInt("version"),
                            changed == null ? null : changed.toInstant(),
                            row.getString("by"),
                            row.getString("why"),
                            row.getString("file"));
                })
                .list();
    }

    Optional<String> file(int version) {
        return jdbc.sql(
                        "SELECT file FROM cooperation_model_version WHERE municipality = :municipality AND version = :version")
                .param("version", version)
                .query(String.class)
                .optional();
    }

    /** @param before what stood until now: the first version, when nobody has changed anything yet */
    void add(Professional who, String why, String before, String file) {
        jdbc.sql("""
                        INSERT INTO cooperation_model_version (municipality, version, file, why)
                        VALUES (:municipality, 1, :before, '')
                        ON CONFLICT DO NOTHING
                        """).param("before", before).update();
        jdbc.sql("""
                        INSERT INTO cooperation_model_version (municipality, version, file, why, changed_by, changed_at)
                        SELECT :municipality, max(version) + 1, :file, :why, :who, :now
                        FROM cooperation_model_version
                        WHERE municipality = :municipality
                        """)
                .param("file", file)
                .param("why", why)
                .param("who", who.employee())
                .param("now", clock.instant())
                .update();
    }
}

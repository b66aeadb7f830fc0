package dk.traad.intervention;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the interventions around a child were ranked, each time by whom and when. Only added to. */
@Repository
class Rankings {
    private final JdbcClient jdbc;

    Rankings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param now as it was decided that time */
    record Stored(List<Intervention.Id> now, List<Intervention.Id> later) {
        static final Stored NONE = new Stored(List.of(), List.of());
    }

    /** Nothing for version 0, before it was ranked at all. */
    Stored at(ChildId child, int version) {
        return jdbc.sql("""
                        SELECT in_progress, later
                        FROM intervention_ranking
                        WHERE municipality = :municipality AND child = :child AND version = :version
                        """)
                .param("child", child)
                .param("version", version)
                .query((row, number) ->
                        new Stored(InterventionRow.ids(row, "in_progress"), InterventionRow.ids(row, "later")))
                .optional()
                .orElse(Stored.NONE);
    }

    /** @return false when somebody else was first */
    boolean add(
            ChildId child, int version, Ranking ranking, Intervention.@Nullable Id moved, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        INSERT INTO intervention_ranking (municipality, child, version, in_progress, later, at_most, moved,
                            ranked_by, ranked_at)
                        VALUES (:municipality, :child, :version, CAST(:now AS uuid[]), CAST(:later AS uuid[]), :atMost,
                            CAST(:moved AS uuid), :by, :at)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("child", child)
                        .param("version", version)
                        .param("now", ranking.now())
                        .param("later", ranking.later())
                        .param("atMost", ranking.atMost())
                        .param("moved", moved)
                        .param("by", by)
                        .param("at", now)
                        .update()
                == 1;
    }

    /** One time it was ranked. @param moved null when a wish was followed */
    record Step(Intervention.@Nullable Id moved, String by, Instant at) {}

    /** The latest times, the newest first. */
    List<Step> steps(ChildId child, int most) {
        return jdbc.sql("""
                        SELECT r.moved, e.name AS by, r.ranked_at AS at
                        FROM intervention_ranking r
                        JOIN employee e ON e.municipality = r.municipality AND e.id = r.ranked_by
                        WHERE r.municipality = :municipality AND r.child = :child
                        ORDER BY r.version DESC
                        LIMIT :most
                        """)
                .param("child", child)
                .param("most", most)
                .query(Step.class)
                .list();
    }
}

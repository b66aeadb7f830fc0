package dk.traad.assessment;

import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the moves of assessments; whether one is legal says {@link State}. */
@Repository
class AssessmentMoves {
    private final JdbcClient jdbc;

    AssessmentMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds them until the end of the transaction, always in the same order, so that colleagues wait for each other. */
    void hold(List<Assessment.Id> ids) {
        jdbc.sql("""
                        SELECT id
                        FROM assessment
                        WHERE municipality = :municipality AND id = ANY (CAST(:ids AS uuid[]))
                        ORDER BY id
                        FOR UPDATE
                        """)
                .param("ids", ids)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** @return whether it was still as this person saw it */
    boolean move(Assessment.Id id, int seen, Stage to) {
        return jdbc.sql("""
                        UPDATE assessment
                        SET state = :to, version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :seen
                        """).param("to", to).param("id", id).param("seen", seen).update() == 1;
    }

    /** Only for those that are held. */
    void moveAll(List<Assessment> held, Stage to) {
        jdbc.sql("""
                        UPDATE assessment
                        SET state = :to, version = version + 1
                        WHERE municipality = :municipality AND id = ANY (CAST(:ids AS uuid[]))
                        """)
                .param("to", to)
                .param("ids", held.stream().map(Assessment::id).toList())
                .update();
    }

    void closeWait(Assessment.Id id, EmployeeId by, Instant now, String reason) {
        jdbc.sql("""
                        UPDATE assessment
                        SET wait_closed_by = :by, wait_closed_at = :now, wait_closed_reason = :reason
                        WHERE municipality = :municipality AND id = :id
                        """)
                .param("id", id)
                .param("by", by)
                .param("now", now)
                .param("reason", reason)
                .update();
    }

    void abandon(Assessment.Id id, EmployeeId by, Instant now, String reason) {
        jdbc.sql("""
                        UPDATE assessment
                        SET abandoned_by = :by, abandoned_at = :now, abandoned_reason = :reason
                        WHERE municipality = :municipality AND id = :id
                        """)
                .param("id", id)
                .param("by", by)
                .param("now", now)
                .param("reason", reason)
                .update();
    }
}

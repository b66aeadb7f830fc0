package dk.traad.takeover;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes requests and their answers; each is answered once. */
@Repository
class TakeOverMoves {
    private final JdbcClient jdbc;

    TakeOverMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when one waits already */
    boolean ask(FocusPoint focusPoint, UnitId unit, List<AdultId> agreed, String words, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        INSERT INTO take_over (municipality, id, focus_point, child, to_unit, words, agreed, asked_by, asked_at)
                        VALUES (:municipality, :id, :focusPoint, :child, :unit, :words, CAST(:agreed AS uuid[]), :by, :now)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", TakeOver.Id.random())
                        .param("focusPoint", focusPoint.id())
                        .param("child", focusPoint.child().id())
                        .param("unit", unit)
                        .param("words", words)
                        .param("agreed", agreed)
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** @return false when it was answered before */
    boolean answer(
            TakeOver.Id id,
            TakeOver.Answer answer,
            String reason,
            @Nullable EmployeeId by,
            @Nullable AdultId byAdult,
            Instant now) {
        return jdbc.sql("""
                        UPDATE take_over
                        SET answer = :answer, reason = :reason, answered_by = CAST(:by AS uuid),
                            answered_by_adult = CAST(:byAdult AS uuid), answered_at = :now
                        WHERE municipality = :municipality AND id = :id AND answer IS NULL
                        """)
                        .param("id", id)
                        .param("answer", answer)
                        .param("reason", reason)
                        .param("by", by)
                        .param("byAdult", byAdult)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** What waits for a focus point that has ended is asked of nobody any longer. */
    void withdraw(FocusPoint.Id focusPoint, Instant now) {
        jdbc.sql("""
                        UPDATE take_over
                        SET answer = 'WITHDRAWN', answered_at = :now
                        WHERE municipality = :municipality AND focus_point = :focusPoint AND answer IS NULL
                        """).param("focusPoint", focusPoint).param("now", now).update();
    }
}

package dk.traad.familyhandover;

import dk.traad.transition.Transition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What young people write about themselves. Nobody else reads it. */
@Repository
class OwnHandovers {
    private final JdbcClient jdbc;

    OwnHandovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<HandoverDraft> of(Transition transition) {
        return jdbc.sql("""
                        SELECT version, questions, answers, saved_at
                        FROM own_handover
                        WHERE municipality = :municipality AND transition = :transition AND child = :child
                        """)
                .param("transition", transition.id())
                .param("child", transition.child())
                .query((row, number) -> new HandoverDraft(
                        row.getInt("version"),
                        List.of((String[]) row.getArray("questions").getArray()),
                        List.of((String[]) row.getArray("answers").getArray()),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    /** False when another window has saved since that version. */
    boolean save(Transition transition, List<Answered> answers, int seen, Instant now) {
        return jdbc.sql("""
                        INSERT INTO own_handover (municipality, transition, child, questions, answers, saved_at)
                        VALUES (:municipality, :transition, :child, CAST(:questions AS text[]), CAST(:answers AS text[]), :now)
                        ON CONFLICT (municipality, transition) DO UPDATE
                            SET questions = excluded.questions, answers = excluded.answers, saved_at = excluded.saved_at,
                                version = own_handover.version + 1
                            WHERE own_handover.version = :seen
                        """)
                        .param("transition", transition.id())
                        .param("child", transition.child())
                        .param(
                                "questions",
                                answers.stream()
                                        .map(one -> one.question().danish())
                                        .toList())
                        .param("answers", answers.stream().map(Answered::answer).toList())
                        .param("seen", seen)
                        .param("now", now)
                        .update()
                == 1;
    }

    void noteReady(Transition transition, Instant now) {
        jdbc.sql("""
                        UPDATE own_handover SET ready_at = coalesce(ready_at, :now)
                        WHERE municipality = :municipality AND transition = :transition
                        """).param("transition", transition.id()).param("now", now).update();
    }

    /** Only that there is one, for those the young person comes from. */
    boolean isReady(Transition transition) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM own_handover
                            WHERE municipality = :municipality AND transition = :transition AND ready_at IS NOT NULL)
                        """)
                .param("transition", transition.id())
                .query(Boolean.class)
                .single();
    }
}

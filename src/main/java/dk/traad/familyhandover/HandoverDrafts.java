package dk.traad.familyhandover;

import dk.traad.kernel.AdultId;
import dk.traad.transition.Transition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What custody holders are writing, each for themself. */
@Repository
class HandoverDrafts {
    private final JdbcClient jdbc;

    HandoverDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<HandoverDraft> of(Transition transition, AdultId adult) {
        return jdbc.sql("""
                        SELECT version, questions, answers, saved_at
                        FROM family_handover_draft
                        WHERE municipality = :municipality AND transition = :transition AND adult = :adult
                        """)
                .param("transition", transition.id())
                .param("adult", adult)
                .query((row, number) -> new HandoverDraft(
                        row.getInt("version"),
                        List.of((String[]) row.getArray("questions").getArray()),
                        List.of((String[]) row.getArray("answers").getArray()),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    /** False when another window of the same person has saved since that version. */
    boolean save(Transition transition, AdultId adult, List<Answered> answers, int seen, Instant now) {
        return jdbc.sql("""
                        INSERT INTO family_handover_draft (municipality, transition, adult, child, questions, answers, saved_at)
                        VALUES (:municipality, :transition, :adult, :child, CAST(:questions AS text[]), CAST(:answers AS text[]),
                            :now)
                        ON CONFLICT (municipality, transition, adult) DO UPDATE
                            SET questions = excluded.questions, answers = excluded.answers, saved_at = excluded.saved_at,
                                version = family_handover_draft.version + 1
                            WHERE family_handover_draft.version = :seen
                        """)
                        .param("transition", transition.id())
                        .param("adult", adult)
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

    /** False when it is no longer as it was seen. */
    boolean drop(Transition transition, AdultId adult, int seen) {
        return jdbc.sql("""
                        DELETE FROM family_handover_draft
                        WHERE municipality = :municipality AND transition = :transition AND adult = :adult AND version = :seen
                        """)
                        .param("transition", transition.id())
                        .param("adult", adult)
                        .param("seen", seen)
                        .update()
                == 1;
    }
}

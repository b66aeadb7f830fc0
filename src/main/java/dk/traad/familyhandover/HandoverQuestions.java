package dk.traad.familyhandover;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.TransitionKind;
import dk.traad.kernel.UnitId;
import dk.traad.platform.web.Language;
import dk.traad.platform.web.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What parents are asked: by the place the child comes to, else by the municipality, else by the program. */
@Repository
class HandoverQuestions {
    private final JdbcClient jdbc;
    private final Texts texts;

    HandoverQuestions(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** For parents whose child goes that way, to that unit when it is known. */
    List<Question> of(TransitionKind kind, @Nullable UnitId unit) {
        return own(kind, unit).orElseGet(() -> byDefault("familyhandover.default." + kind));
    }

    /** For a young person who writes about themself. */
    List<Question> ofYoungPerson(TransitionKind kind, @Nullable UnitId unit) {
        return own(kind, unit).orElseGet(() -> byDefault("familyhandover.default.YOUNG"));
    }

    private Optional<List<Question>> own(TransitionKind kind, @Nullable UnitId unit) {
        return jdbc.sql("""
                        SELECT questions_da, questions_en
                        FROM handover_question_set
                        WHERE municipality = :municipality AND kind = :kind AND (unit IS NULL OR unit = CAST(:unit AS uuid))
                        ORDER BY unit NULLS LAST
                        LIMIT 1
                        """)
                .param("kind", kind)
                .param("unit", unit)
                .query((row, number) -> questions(
                        List.of((String[]) row.getArray("questions_da").getArray()),
                        List.of((String[]) row.getArray("questions_en").getArray())))
                .optional();
    }

    /** Whether exactly this unit, or without one the municipality, has questions of its own. */
    boolean isOwn(TransitionKind kind, @Nullable UnitId unit) {
        return jdbc.sql("""
                        SELECT count(*) > 0
                        FROM handover_question_set
                        WHERE municipality = :municipality AND kind = :kind AND unit IS NOT DISTINCT FROM CAST(:unit AS uuid)
                        """)
                .param("kind", kind)
                .param("unit", unit)
                .query(Boolean.class)
                .single();
    }

    void set(
            TransitionKind kind,
            @Nullable UnitId unit,
            List<String> danish,
            List<String> english,
            EmployeeId by,
            Instant now) {
        jdbc.sql("""
                        INSERT INTO handover_question_set (municipality, id, kind, unit, questions_da, questions_en, changed_by,
                            changed_at)
                        VALUES (:municipality, :id, :kind, CAST(:unit AS uuid), CAST(:danish AS text[]),
                            CAST(:english AS text[]), :by, :now)
                        ON CONFLICT (municipality, kind, unit) DO UPDATE
                            SET questions_da = excluded.questions_da, questions_en = excluded.questions_en,
                                changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .param("id", UUID.randomUUID())
                .param("kind", kind)
                .param("unit", unit)
                .param("danish", danish)
                .param("english", english)
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** Back to those of the municipality, or of the program. */
    void forget(TransitionKind kind, @Nullable UnitId unit) {
        jdbc.sql("""
                        DELETE FROM handover_question_set
                        WHERE municipality = :municipality AND kind = :kind AND unit IS NOT DISTINCT FROM CAST(:unit AS uuid)
                        """).param("kind", kind).param("unit", unit).update();
    }

    private List<Question> byDefault(String key) {
        return questions(
                texts.text(Language.DANISH, key).lines().toList(),
                texts.text(Language.ENGLISH, key).lines().toList());
    }

    private static List<Question> questions(List<String> danish, List<String> english) {
        return IntStream.range(0, danish.size())
                .mapToObj(place -> new Question(
                        danish.get(place),
                        Optional.of(english)
                                .filter(words -> words.size() == danish.size())
                                .map(words -> words.get(place))
                                .orElse(danish.get(place))))
                .toList();
    }
}

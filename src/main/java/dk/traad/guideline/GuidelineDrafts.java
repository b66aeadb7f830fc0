package dk.traad.guideline;

import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The draft of the next version: begun from the one in force, changed, adopted. What is adopted is never touched. */
@Repository
class GuidelineDrafts {
    private final JdbcClient jdbc;

    GuidelineDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing happens when somebody has begun one already. */
    void begin(Guideline from) {
        var version = jdbc.sql("""
                        INSERT INTO guideline (municipality, version, title_da, title_en, introduction_da, introduction_en)
                        SELECT :municipality, 1 + coalesce(max(version), 0), :titleDa, :titleEn, :introductionDa,
                            :introductionEn
                        FROM guideline
                        WHERE municipality = :municipality
                        ON CONFLICT DO NOTHING
                        RETURNING version
                        """).paramSource(from).query(Integer.class).optional();
        version.ifPresent(begun -> add(begun, from.paragraphs()));
    }

    private void add(int version, List<Paragraph> paragraphs) {
        jdbc.sql("""
                        INSERT INTO guideline_paragraph (municipality, version, kind, step, days, words_da, words_en)
                        SELECT :municipality, :version, kind, step, days, words_da, words_en
                        FROM unnest(CAST(:kinds AS text[]), CAST(:steps AS text[]), CAST(:days AS int[]),
                            CAST(:danish AS text[]), CAST(:english AS text[])) AS p (kind, step, days, words_da, words_en)
                        ON CONFLICT (municipality, version, kind, step) DO UPDATE
                            SET days = excluded.days, words_da = excluded.words_da, words_en = excluded.words_en
                        """)
                .param("version", version)
                .param("kinds", paragraphs.stream().map(Paragraph::kind).toList())
                .param("steps", paragraphs.stream().map(Paragraph::step).toList())
                .param("days", paragraphs.stream().map(Paragraph::days).toList())
                .param("danish", paragraphs.stream().map(Paragraph::wordsDa).toList())
                .param("english", paragraphs.stream().map(Paragraph::wordsEn).toList())
                .update();
    }

    /** False when it is adopted, or somebody else has changed it since. */
    boolean change(int version, int changes, GuidelineWordsForm words) {
        return jdbc.sql("""
                        UPDATE guideline
                        SET title_da = :titleDa, title_en = :titleEn, introduction_da = :introductionDa,
                            introduction_en = :introductionEn, changes = changes + 1
                        WHERE municipality = :municipality AND version = :version AND changes = :changes
                            AND adopted_on IS NULL
                        """)
                        .param("version", version)
                        .param("changes", changes)
                        .param("titleDa", words.titleDa())
                        .param("titleEn", words.titleEn())
                        .param("introductionDa", words.introductionDa())
                        .param("introductionEn", words.introductionEn())
                        .update()
                == 1;
    }

    /** False when it is adopted, or somebody else has changed it since. */
    boolean change(int version, int changes, List<Paragraph> paragraphs) {
        var isSame = jdbc.sql("""
                        UPDATE guideline SET changes = changes + 1
                        WHERE municipality = :municipality AND version = :version AND changes = :changes
                            AND adopted_on IS NULL
                        """)
                        .param("version", version)
                        .param("changes", changes)
                        .update()
                == 1;
        if (isSame) {
            add(version, paragraphs);
        }
        return isSame;
    }

    /** False when it is adopted already. */
    boolean adopt(int version, LocalDate on, String by, EmployeeId recordedBy, Instant now) {
        return jdbc.sql("""
                        UPDATE guideline
                        SET adopted_on = :on, adopted_by = :by, recorded_by = :recordedBy, recorded_at = :now
                        WHERE municipality = :municipality AND version = :version AND adopted_on IS NULL
                        """)
                        .param("version", version)
                        .param("on", on)
                        .param("by", by)
                        .param("recordedBy", recordedBy)
                        .param("now", now)
                        .update()
                == 1;
    }
}

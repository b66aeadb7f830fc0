package dk.traad.guideline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The guideline as it stands and as it stood. */
@Repository
public class Guidelines {
    private final JdbcClient jdbc;
    private final DefaultGuideline defaultGuideline;

    Guidelines(JdbcClient jdbc, DefaultGuideline defaultGuideline) {
        this.jdbc = jdbc;
        this.defaultGuideline = defaultGuideline;
    }

    /** A version on the list of them. */
    public record Adopted(int version, LocalDate adoptedOn, String adoptedBy) {}

    private record Head(
            int version,
            String titleDa,
            String titleEn,
            String introductionDa,
            String introductionEn,
            @Nullable LocalDate adoptedOn,
            @Nullable String adoptedBy,
            int changes) {}

    /** The newest adopted version; where there is none the text one begins with, which says so. */
    public Guideline inForce() {
        return read(jdbc.sql("""
                        SELECT version, title_da, title_en, introduction_da, introduction_en, adopted_on, adopted_by, changes
                        FROM guideline
                        WHERE municipality = :municipality AND adopted_on IS NOT NULL
                        ORDER BY version DESC
                        LIMIT 1
                        """).query(Head.class).optional()).orElseGet(defaultGuideline::text);
    }

    /** The adopted version of that number, or the one in force when there is none. */
    public Guideline adopted(@Nullable Integer version) {
        return version == null
                ? inForce()
                : read(jdbc.sql("""
                                SELECT version, title_da, title_en, introduction_da, introduction_en, adopted_on, adopted_by,
                                    changes
                                FROM guideline
                                WHERE municipality = :municipality AND version = :version AND adopted_on IS NOT NULL
                                """).param("version", version).query(Head.class).optional())
                        .orElseGet(this::inForce);
    }

    Optional<Guideline> draft() {
        return read(jdbc.sql("""
                        SELECT version, title_da, title_en, introduction_da, introduction_en, adopted_on, adopted_by, changes
                        FROM guideline
                        WHERE municipality = :municipality AND adopted_on IS NULL
                        """).query(Head.class).optional());
    }

    /** The newest first. */
    List<Adopted> versions() {
        return jdbc.sql("""
                        SELECT version, adopted_on, adopted_by
                        FROM guideline
                        WHERE municipality = :municipality AND adopted_on IS NOT NULL
                        ORDER BY version DESC
                        """).query(Adopted.class).list();
    }

    private Optional<Guideline> read(Optional<Head> head) {
        return head.map(one -> new Guideline(
                one.version(),
                one.titleDa(),
                one.titleEn(),
                one.introductionDa(),
                one.introductionEn(),
                one.adoptedOn(),
                one.adoptedBy(),
                one.changes(),
                paragraphs(one.version())));
    }

    private List<Paragraph> paragraphs(int version) {
        return jdbc.sql("""
                        SELECT kind, step, days, words_da, words_en
                        FROM guideline_paragraph
                        WHERE municipality = :municipality AND version = :version
                        """).param("version", version).query(Paragraph.class).list();
    }
}

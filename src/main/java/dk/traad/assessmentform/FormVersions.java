package dk.traad.assessmentform;

import dk.traad.platform.db.WholeMunicipality;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the forms: adding whole ones, changing drafts. What is published is never touched. */
@Repository
class FormVersions {
    private final JdbcClient jdbc;
    private final WholeMunicipality wholeMunicipality;

    FormVersions(JdbcClient jdbc, WholeMunicipality wholeMunicipality) {
        this.jdbc = jdbc;
        this.wholeMunicipality = wholeMunicipality;
    }

    List<FormVersion> all() {
        return wholeMunicipality.call(
                () -> jdbc.sql("""
                        SELECT f.id, f.code, f.version, f.sector, f.name_da, f.name_en, f.published_at,
                            count(a.id) AS assessments
                        FROM assessment_form f
                        LEFT JOIN assessment a ON a.municipality = f.municipality AND a.form = f.id
                        WHERE f.municipality = :municipality
                        GROUP BY f.municipality, f.id
                        ORDER BY f.sector = 'SCHOOL', f.sector = 'DAYCARE', f.age_from, f.code, f.version DESC
                        """).query(FormVersion.class).list());
    }

    /** Until the end of the transaction nobody else makes a version of this form. */
    void hold(String code) {
        jdbc.sql("""
                        SELECT version FROM assessment_form
                        WHERE municipality = :municipality AND code = :code
                        ORDER BY version
                        FOR UPDATE
                        """).param("code", code).query(Integer.class).list();
    }

    Optional<AssessmentForm.Id> draftOf(String code) {
        return jdbc.sql("""
                        SELECT id FROM assessment_form
                        WHERE municipality = :municipality AND code = :code AND published_at IS NULL
                        """)
                .param("code", code)
                .query((row, number) -> new AssessmentForm.Id(row.getObject("id", UUID.class)))
                .optional();
    }

    /** 0 when there is none. */
    int newest(String code) {
        return jdbc.sql(
                        "SELECT coalesce(max(version), 0) FROM assessment_form WHERE municipality = :municipality AND code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    /** Every sign's code that any version of the form has had. */
    Set<String> usedCodes(String code) {
        return Set.copyOf(jdbc.sql("""
                        SELECT DISTINCT i.code
                        FROM form_indicator i
                        JOIN assessment_form f ON f.municipality = i.municipality AND f.id = i.form
                        WHERE i.municipality = :municipality AND f.code = :code
                        """).param("code", code).query(String.class).list());
    }

    int changes(AssessmentForm.Id form) {
        return jdbc.sql("SELECT changes FROM assessment_form WHERE municipality = :municipality AND id = :form")
                .param("form", form)
                .query(Integer.class)
                .single();
    }

    /** @return false when it is published, or somebody else has changed it since */
    boolean replace(AssessmentForm form, int changes) {
        var isDraft = jdbc.sql("""
                        UPDATE assessment_form SET name_da = :nameDa, name_en = :nameEn, changes = changes + 1
                        WHERE municipality = :municipality AND id = :form AND published_at IS NULL AND changes = :changes
                        """)
                        .param("nameDa", form.nameDa())
                        .param("nameEn", form.nameEn())
                        .param("form", form.id())
                        .param("changes", changes)
                        .update()
                == 1;
        if (isDraft) {
            removeLines(form.id());
            addIndicators(form.id(), form.indicators());
            addStrengths(form.id(), form.strengths());
        }
        return isDraft;
    }

    private void removeLines(AssessmentForm.Id form) {
        jdbc.sql("DELETE FROM form_indicator WHERE municipality = :municipality AND form = :form")
                .param("form", form)
                .update();
        jdbc.sql("DELETE FROM form_strength WHERE municipality = :municipality AND form = :form")
                .param("form", form)
                .update();
    }

    /** @return false when it was published before */
    boolean publish(AssessmentForm.Id form, Instant now) {
        return jdbc.sql("""
                        UPDATE assessment_form SET published_at = :now
                        WHERE municipality = :municipality AND id = :form AND published_at IS NULL
                        """).param("form", form).param("now", now).update() == 1;
    }

    void add(AssessmentForm form) {
        jdbc.sql("""
                        INSERT INTO assessment_form
                            (municipality, id, code, version, sector, age_from, age_to, name_da, name_en, published_at)
                        VALUES (:municipality, :id, :code, :version, :sector, :ageFrom, :ageTo, :nameDa, :nameEn,
                            CAST(:publishedAt AS timestamptz))
                        """).paramSource(form).update();
        addIndicators(form.id(), form.indicators());
        addStrengths(form.id(), form.strengths());
    }

    private void addIndicators(AssessmentForm.Id form, List<Indicator> indicators) {
        jdbc.sql("""
                        INSERT INTO form_indicator
                            (municipality, form, code, position, ordinal, domain, text_da, text_en, opens_report_guide)
                        SELECT :municipality, :form, code, position, ordinal, domain, text_da, text_en, opens_report_guide
                        FROM unnest(CAST(:codes AS text[]), CAST(:positions AS text[]), CAST(:ordinals AS int[]),
                            CAST(:domains AS text[]), CAST(:danish AS text[]), CAST(:english AS text[]),
                            CAST(:guides AS boolean[]))
                            AS line (code, position, ordinal, domain, text_da, text_en, opens_report_guide)
                        """)
                .param("form", form)
                .param("codes", indicators.stream().map(Indicator::code).toList())
                .param("positions", indicators.stream().map(Indicator::position).toList())
                .param("ordinals", ordinals(indicators.size()))
                .param("domains", indicators.stream().map(Indicator::domain).toList())
                .param("danish", indicators.stream().map(Indicator::textDa).toList())
                .param("english", indicators.stream().map(Indicator::textEn).toList())
                .param(
                        "guides",
                        indicators.stream().map(Indicator::opensReportGuide).toList())
                .update();
    }

    private void addStrengths(AssessmentForm.Id form, List<Strength> strengths) {
        jdbc.sql("""
                        INSERT INTO form_strength (municipality, form, ordinal, text_da, text_en)
                        SELECT :municipality, :form, ordinal, text_da, text_en
                        FROM unnest(CAST(:ordinals AS int[]), CAST(:danish AS text[]), CAST(:english AS text[]))
                            AS line (ordinal, text_da, text_en)
                        """)
                .param("form", form)
                .param("ordinals", ordinals(strengths.size()))
                .param("danish", strengths.stream().map(Strength::textDa).toList())
                .param("english", strengths.stream().map(Strength::textEn).toList())
                .update();
    }

    private static List<Integer> ordinals(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }
}

package dk.traad.assessmentform;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writing forms: whole new versions only. */
@Repository
class FormVersions {
    private final JdbcClient jdbc;

    FormVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

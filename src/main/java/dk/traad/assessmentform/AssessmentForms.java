package dk.traad.assessmentform;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.traad.kernel.NotFound;
import dk.traad.kernel.Sector;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The forms of a municipality in all their versions: reading them. */
@Repository
public class AssessmentForms {
    private final JdbcClient jdbc;

    AssessmentForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record IndicatorOf(AssessmentForm.Id form, Indicator indicator) {}

    private record StrengthOf(AssessmentForm.Id form, Strength strength) {}

    /** @throws NotFound when there is no such form in this municipality */
    public AssessmentForm of(AssessmentForm.Id form) {
        return all(List.of(form)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Several forms at once, each whole, for a group whose children have different ones. */
    public List<AssessmentForm> all(List<AssessmentForm.Id> forms) {
        var indicators = indicatorsOf(forms);
        var strengths = strengthsOf(forms);
        return jdbc.sql("""
                        SELECT id, code, version, sector, age_from, age_to, name_da, name_en, published_at
                        FROM assessment_form
                        WHERE municipality = :municipality AND id = ANY (CAST(:forms AS uuid[]))
                        ORDER BY sector, age_from, code, version
                        """)
                .param("forms", forms)
                .query((row, number) -> {
                    var id = new AssessmentForm.Id(row.getObject("id", UUID.class));
                    return new AssessmentForm(
                            id,
                            row.getString("code"),
                            row.getInt("version"),
                            Sector.valueOf(row.getString("sector")),
                            row.getInt("age_from"),
                            row.getInt("age_to"),
                            row.getString("name_da"),
                            row.getString("name_en"),
                            instant(row.getObject("published_at", OffsetDateTime.class)),
                            indicators.getOrDefault(id, List.of()),
                            strengths.getOrDefault(id, List.of()));
                })
                .list();
    }

    /**
     * The newest published form for a child of this age. A child outside every form's span is assessed by the nearest;
     * empty only when the sector has no form at all.
     */
    public Optional<AssessmentForm> suitable(Sector sector, int ageMonths) {
        return jdbc.sql("""
                        SELECT id
                        FROM assessment_form
                        WHERE municipality = :municipality AND sector = :sector AND published_at IS NOT NULL
                        ORDER BY greatest(age_from - :age, :age - age_to + 1, 0), version DESC, published_at DESC
                        LIMIT 1
                        """)
                .param("sector", sector)
                .param("age", ageMonths)
                .query((row, number) -> new AssessmentForm.Id(row.getObject("id", UUID.class)))
                .optional()
                .map(this::of);
    }

    /** The newest published version of each form of a sector, youngest children first. */
    public List<AssessmentForm> inForce(Sector sector) {
        return all(jdbc.sql("""
                        SELECT DISTINCT ON (code) id
                        FROM assessment_form
                        WHERE municipality = :municipality AND sector = :sector AND published_at IS NOT NULL
                        ORDER BY code, version DESC
                        """)
                .param("sector", sector)
                .query((row, number) -> new AssessmentForm.Id(row.getObject("id", UUID.class)))
                .list());
    }

    private Map<AssessmentForm.Id, List<Indicator>> indicatorsOf(List<AssessmentForm.Id> forms) {
        return jdbc
                .sql("""
                        SELECT form, code, position, domain, text_da, text_en, opens_report_guide
                        FROM form_indicator
                        WHERE municipality = :municipality AND form = ANY (CAST(:forms AS uuid[]))
                        ORDER BY form, array_position(ARRAY['GREEN', 'YELLOW', 'RED'], position), ordinal
                        """)
                .param("forms", forms)
                .query((row, number) -> new IndicatorOf(
                        new AssessmentForm.Id(row.getObject("form", UUID.class)),
                        new Indicator(
                                row.getString("code"),
                                dk.traad.kernel.Position.valueOf(row.getString("position")),
                                Domain.valueOf(row.getString("domain")),
                                row.getString("text_da"),
                                row.getString("text_en"),
                                row.getBoolean("opens_report_guide"))))
                .list()
                .stream()
                .collect(groupingBy(IndicatorOf::form, mapping(IndicatorOf::indicator, toList())));
    }

    private Map<AssessmentForm.Id, List<Strength>> strengthsOf(List<AssessmentForm.Id> forms) {
        return jdbc
                .sql("""
                        SELECT form, text_da, text_en
                        FROM form_strength
                        WHERE municipality = :municipality AND form = ANY (CAST(:forms AS uuid[]))
                        ORDER BY form, ordinal
                        """)
                .param("forms", forms)
                .query((row, number) -> new StrengthOf(
                        new AssessmentForm.Id(row.getObject("form", UUID.class)),
                        new Strength(row.getString("text_da"), row.getString("text_en"))))
                .list()
                .stream()
                .collect(groupingBy(StrengthOf::form, mapping(StrengthOf::strength, toList())));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}

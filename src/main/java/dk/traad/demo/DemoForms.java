package dk.traad.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.traad.kernel.Position;
import dk.traad.kernel.Sector;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The forms a municipality began with. */
@Repository
class DemoForms {
    private final JdbcClient jdbc;

    DemoForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Sign(UUID form, String code, Position position) {}

    private record Strength(UUID form, String text) {}

    List<DemoForm> all() {
        var signs = signs().stream()
                .collect(groupingBy(Sign::form, groupingBy(Sign::position, mapping(Sign::code, toList()))));
        var strengths = strengths().stream().collect(groupingBy(Strength::form, mapping(Strength::text, toList())));
        return jdbc.sql("""
                        SELECT id, code, sector, age_from, age_to
                        FROM assessment_form
                        WHERE municipality = :municipality AND published_at IS NOT NULL
                        ORDER BY code
                        """)
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new DemoForm(
                            id,
                            row.getString("code"),
                            Sector.valueOf(row.getString("sector")),
                            row.getInt("age_from"),
                            row.getInt("age_to"),
                            signs.getOrDefault(id, Map.of()),
                            strengths.getOrDefault(id, List.of()));
                })
                .list();
    }

    private List<Sign> signs() {
        return jdbc.sql("""
                        SELECT form, code, position
                        FROM form_indicator
                        WHERE municipality = :municipality AND NOT opens_report_guide
                        ORDER BY form, ordinal
                        """).query(Sign.class).list();
    }

    private List<Strength> strengths() {
        return jdbc.sql("""
                        SELECT form, text_da AS text
                        FROM form_strength
                        WHERE municipality = :municipality
                        ORDER BY form, ordinal
                        """).query(Strength.class).list();
    }
}

package dk.traad.homevisit;

import dk.traad.kernel.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The municipality's schedule of visits. */
@Repository
public class VisitSteps {
    private final JdbcClient jdbc;

    VisitSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in force, by the age at which they are due. */
    public List<VisitStep> all() {
        return jdbc.sql("""
                        SELECT id, name_da, name_en, audience, age_unit, from_age, to_age, minutes, assessment_due
                        FROM visit_step
                        WHERE municipality = :municipality AND ended_on IS NULL
                        ORDER BY audience = 'ARRIVED', audience = 'PROGRAMME',
                            from_age * CASE age_unit WHEN 'DAYS' THEN 1 WHEN 'WEEKS' THEN 7 ELSE 30 END, name_da, id
                        """)
                .query((row, number) -> HomeVisitRow.step(row, "id", "minutes"))
                .list();
    }

    /** Held until the end of the transaction, so that two who change it do so one after the other. */
    VisitStep held(VisitStep.Id id) {
        return find(id).orElseThrow(NotFound::new);
    }

    private Optional<VisitStep> find(VisitStep.Id id) {
        return jdbc.sql("""
                        SELECT id, name_da, name_en, audience, age_unit, from_age, to_age, minutes, assessment_due
                        FROM visit_step
                        WHERE municipality = :municipality AND id = :id AND ended_on IS NULL
                        FOR UPDATE
                        """)
                .param("id", id)
                .query((row, number) -> HomeVisitRow.step(row, "id", "minutes"))
                .optional();
    }

    public void add(VisitStep step) {
        jdbc.sql("""
                        INSERT INTO visit_step (municipality, id, name_da, name_en, audience, age_unit, from_age, to_age,
                            minutes, assessment_due)
                        VALUES (:municipality, :id, :nameDa, :nameEn, :audience, :unit, :from, :to, :minutes, :due)
                        """)
                .param("id", step.id())
                .param("nameDa", step.nameDa())
                .param("nameEn", step.nameEn())
                .param("audience", step.audience())
                .param("unit", step.ageUnit())
                .param("from", step.fromAge())
                .param("to", step.toAge())
                .param("minutes", step.minutes())
                .param("due", step.assessmentDue())
                .update();
    }

    public void change(VisitStep step) {
        jdbc.sql("""
                        UPDATE visit_step
                        SET name_da = :nameDa, name_en = :nameEn, audience = :audience, age_unit = :unit, from_age = :from,
                            to_age = :to, minutes = :minutes, assessment_due = :due
                        WHERE municipality = :municipality AND id = :id
                        """)
                .param("id", step.id())
                .param("nameDa", step.nameDa())
                .param("nameEn", step.nameEn())
                .param("audience", step.audience())
                .param("unit", step.ageUnit())
                .param("from", step.fromAge())
                .param("to", step.toAge())
                .param("minutes", step.minutes())
                .param("due", step.assessmentDue())
                .update();
    }

    void end(VisitStep.Id id, LocalDate today) {
        jdbc.sql("UPDATE visit_step SET ended_on = :today WHERE municipality = :municipality AND id = :id")
                .param("id", id)
                .param("today", today)
                .update();
    }
}

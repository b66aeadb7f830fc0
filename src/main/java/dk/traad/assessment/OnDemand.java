package dk.traad.assessment;

import dk.traad.assessmentform.AssessmentForm;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assessments outside campaigns (E7): where this person is close to the child, who is asked, and opening one. */
@Repository
class OnDemand {
    private final JdbcClient jdbc;

    OnDemand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where somebody is close to a child. */
    record Place(Sector sector, UnitId unit, @Nullable GroupId group) {}

    OnDemandPage.Subject subject(ChildId child) {
        return jdbc.sql("""
                        SELECT id, first_name || ' ' || last_name AS name, birthday
                        FROM child
                        WHERE municipality = :municipality AND id = :child
                        """)
                .param("child", child)
                .query((row, number) -> new OnDemandPage.Subject(
                        child, row.getString("name"), row.getObject("birthday", LocalDate.class)))
                .single();
    }

    Optional<Place> place(ChildId child, EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT sector, unit, unit_group
                        FROM place_of_who_writes
                        WHERE municipality = :municipality AND child = :child AND employee = :employee
                            AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                        ORDER BY from_on DESC, unit
                        LIMIT 1
                        """)
                .param("child", child)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> {
                    var group = row.getObject("unit_group", UUID.class);
                    return new Place(
                            Sector.valueOf(row.getString("sector")),
                            new UnitId(row.getObject("unit", UUID.class)),
                            group == null ? null : new GroupId(group));
                })
                .optional();
    }

    /** One that is under way at the same place: there is no need of two. */
    Optional<Assessment.Id> underWay(ChildId child, Place place) {
        return jdbc.sql("""
                        SELECT id
                        FROM assessment
                        WHERE municipality = :municipality AND child = :child AND sector = :sector
                            AND (sector = 'HEALTH_VISITING' OR unit = :unit)
                            AND state IN ('DRAFT', 'OWN_SUBMITTED', 'IN_DIALOGUE')
                        ORDER BY opened_at DESC
                        LIMIT 1
                        """)
                .param("child", child)
                .param("sector", place.sector())
                .param("unit", place.unit())
                .query((row, number) -> new Assessment.Id(row.getObject("id", UUID.class)))
                .optional();
    }

    List<EmployeeId> closeTo(ChildId child, Place place, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT employee
                        FROM close_professional
                        WHERE municipality = :municipality AND child = :child AND sector = :sector
                            AND (sector = 'HEALTH_VISITING' OR unit = :unit)
                            AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                        """)
                .param("child", child)
                .param("sector", place.sector())
                .param("unit", place.unit())
                .param("today", today)
                .query((row, number) -> new EmployeeId(row.getObject("employee", UUID.class)))
                .list();
    }

    /** The child's row is held, so that two who open one at the same moment open one. */
    void hold(ChildId child) {
        jdbc.sql("SELECT id FROM child WHERE municipality = :municipality AND id = :child FOR UPDATE")
                .param("child", child)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    void open(
            Assessment.Id id,
            ChildId child,
            Place place,
            AssessmentForm.Id form,
            EmployeeId by,
            String reason,
            Instant now) {
        jdbc.sql("""
                        INSERT INTO assessment (municipality, id, child, form, sector, unit, unit_group, state, opened_at,
                            opened_by, open_reason)
                        VALUES (:municipality, :id, :child, :form, :sector, :unit, CAST(:group AS uuid), 'DRAFT', :now,
                            :by, :reason)
                        """)
                .param("id", id)
                .param("child", child)
                .param("form", form)
                .param("sector", place.sector())
                .param("unit", place.unit())
                .param("group", place.group())
                .param("now", now)
                .param("by", by)
                .param("reason", reason)
                .update();
    }
}

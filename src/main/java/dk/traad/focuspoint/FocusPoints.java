package dk.traad.focuspoint;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import dk.traad.platform.db.ReadOnce;
import dk.traad.platform.db.WrittenAbout;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The focus points of children: where each stands, and what is written in it. */
@Repository
public class FocusPoints implements WrittenAbout.Kind {
    private final JdbcClient jdbc;
    private final WrittenAbout written;

    FocusPoints(JdbcClient jdbc, WrittenAbout written) {
        this.jdbc = jdbc;
        this.written = written;
    }

    @Override
    public String table() {
        return "focus_point";
    }

    /** @throws NotFound unless it is at this person's hand today */
    public FocusPoint at(FocusPoint.Id id, EmployeeId employee, LocalDate today) {
        var isAtHand = jdbc.sql("""
                        SELECT EXISTS (
                            SELECT FROM focus_point_reader
                            WHERE municipality = :municipality AND focus_point = :id AND employee = :employee
                                AND from_on <= :today AND (to_on IS NULL OR to_on >= :today))
                        """)
                .param("id", id)
                .param("employee", employee)
                .param("today", today)
                .query(Boolean.class)
                .single();
        if (!isAtHand) {
            throw new NotFound();
        }
        return of(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    private record Asked(ChildId child, EmployeeId employee, LocalDate today) {}

    /** The child's focus points at this person's hand, the newest first. */
    public List<FocusPoint> of(ChildId child, EmployeeId employee, LocalDate today) {
        return ReadOnce.of(new Asked(child, employee, today), () -> read(child, employee, today));
    }

    private List<FocusPoint> read(ChildId child, EmployeeId employee, LocalDate today) {
        if (!written.isAny(this, child)) {
            return List.of();
        }
        var ids = jdbc.sql("""
                        SELECT DISTINCT f.id
                        FROM focus_point f
                        JOIN focus_point_reader r ON r.municipality = f.municipality AND r.focus_point = f.id
                            AND r.employee = :employee
                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                        WHERE f.municipality = :municipality AND f.child = :child
                        """)
                .param("child", child)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> new FocusPoint.Id(row.getObject("id", UUID.class)))
                .list();
        return of(ids);
    }

    private record AskedAround(EmployeeId employee, LocalDate today) {}

    /** Those not ended that are at this person's hand: what the desk is about. */
    public List<FocusPoint> openAround(EmployeeId employee, LocalDate today) {
        return ReadOnce.of(new AskedAround(employee, today), () -> readAround(employee, today));
    }

    private List<FocusPoint> readAround(EmployeeId employee, LocalDate today) {
        var ids = jdbc.sql("""
                        SELECT DISTINCT f.id
                        FROM focus_point f
                        JOIN focus_point_relation r ON r.municipality = f.municipality AND r.focus_point = f.id
                            AND r.employee = :employee
                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                        WHERE f.municipality = :municipality AND f.child IS NOT NULL
                            AND f.state NOT IN ('ACHIEVED', 'STOPPED')
                        """)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> new FocusPoint.Id(row.getObject("id", UUID.class)))
                .list();
        return of(ids);
    }

    public List<FocusPoint> of(List<FocusPoint.Id> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT f.id, f.child, c.first_name, c.last_name, c.birthday, f.sector, f.unit, u.name AS unit_name,
                            f.unit_group, g.name AS group_name, f.owner, e.name AS owner_name, f.assessment, f.title,
                            f.attention, f.purpose, f.strengths, f.surroundings, f.ideas, f.frame_context, f.frame_goal,
                            f.frame_signs, f.frame_evaluation, f.noticed_on, f.invited_on, f.dialogue_on,
                            f.protective_reason, f.state, f.version, p.starts_on,
                            (SELECT count(*) FROM follow_up h
                             WHERE h.municipality = f.municipality AND h.focus_point = f.id AND h.state = 'HELD') AS follow_ups
                        FROM focus_point f
                        JOIN child c ON c.municipality = f.municipality AND c.id = f.child
                        JOIN unit u ON u.municipality = f.municipality AND u.id = f.unit
                        LEFT JOIN unit_group g ON g.municipality = f.municipality AND g.id = f.unit_group
                        JOIN employee e ON e.municipality = f.municipality AND e.id = f.owner
                        LEFT JOIN LATERAL (
                            SELECT starts_on
                            FROM support_plan
                            WHERE municipality = f.municipality AND focus_point = f.id AND approved_at IS NOT NULL
                            ORDER BY version DESC
                            LIMIT 1) p ON true
                        WHERE f.municipality = :municipality AND f.id = ANY (CAST(:ids AS uuid[]))
                        ORDER BY f.created_at DESC, f.id
                        """)
                .param("ids", ids)
                .query((row, number) -> FocusPointRow.read(row))
                .list();
    }

    /** The one an assessment has become. */
    Optional<FocusPoint.Id> from(UUID assessment) {
        return jdbc.sql("SELECT id FROM focus_point WHERE municipality = :municipality AND assessment = :assessment")
                .param("assessment", assessment)
                .query((row, number) -> new FocusPoint.Id(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Where a focus point is kept: the place whose it is, and who sees to it. */
    record Origin(
            String sector,
            UUID unit,
            @org.jspecify.annotations.Nullable UUID unitGroup,
            @org.jspecify.annotations.Nullable UUID assessment) {}

    /** @return false when it is there already: the same form sent twice, or an assessment that has become one before */
    boolean add(FocusPoint.Id id, ChildId child, Origin origin, FocusPointForm form, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        INSERT INTO focus_point (municipality, id, child, sector, unit, unit_group, owner, assessment, state,
                            title, attention, purpose, strengths, surroundings, ideas, frame_context, frame_goal,
                            frame_signs, frame_evaluation, noticed_on, created_by, created_at)
                        VALUES (:municipality, :id, :child, :sector, :unit, CAST(:group AS uuid), :by,
                            CAST(:assessment AS uuid), 'PROPOSED', :title, :attention, :purpose, :strengths, :surroundings,
                            :ideas, :frameContext, :frameGoal, :frameSigns, :frameEvaluation, :noticedOn, :by, :now)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", id)
                        .param("child", child)
                        .param("sector", origin.sector())
                        .param("unit", origin.unit())
                        .param("group", origin.unitGroup())
                        .param("assessment", origin.assessment())
                        .param("by", by)
                        .param("title", form.title())
                        .param("attention", form.attention())
                        .param("purpose", form.purpose())
                        .param("strengths", form.strengths())
                        .param("surroundings", form.surroundings())
                        .param("ideas", form.ideas())
                        .param("frameContext", form.frameContext())
                        .param("frameGoal", form.frameGoal())
                        .param("frameSigns", form.frameSigns())
                        .param("frameEvaluation", form.frameEvaluation())
                        .param("noticedOn", form.noticed())
                        .param("now", now)
                        .update()
                == 1;
    }

    /** @return false when somebody else has changed it since this person saw it */
    boolean change(FocusPoint.Id id, FocusPointForm form) {
        return jdbc.sql("""
                        UPDATE focus_point
                        SET title = :title, attention = :attention, purpose = :purpose, strengths = :strengths,
                            surroundings = :surroundings, ideas = :ideas, frame_context = :frameContext,
                            frame_goal = :frameGoal, frame_signs = :frameSigns, frame_evaluation = :frameEvaluation,
                            noticed_on = :noticedOn, version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :seen
                        """)
                        .param("id", id)
                        .param("title", form.title())
                        .param("attention", form.attention())
                        .param("purpose", form.purpose())
                        .param("strengths", form.strengths())
                        .param("surroundings", form.surroundings())
                        .param("ideas", form.ideas())
                        .param("frameContext", form.frameContext())
                        .param("frameGoal", form.frameGoal())
                        .param("frameSigns", form.frameSigns())
                        .param("frameEvaluation", form.frameEvaluation())
                        .param("noticedOn", form.noticed())
                        .param("seen", form.seen())
                        .update()
                == 1;
    }
}

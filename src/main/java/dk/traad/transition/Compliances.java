package dk.traad.transition;

import dk.traad.guideline.TransitionStep;
import dk.traad.kernel.TransitionKind;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts how many transitions followed the guideline, step by step (H5). */
@Repository
class Compliances {
    private final JdbcClient jdbc;

    Compliances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the whole municipality, of transitions that begin or began since that day. */
    List<Compliance> ofAll(LocalDate since, LocalDate today) {
        return counted(List.of(), true, since, today);
    }

    /** Of those these units hand over or receive; each step by whoever takes it. */
    List<Compliance> of(List<UnitId> units, LocalDate since, LocalDate today) {
        return counted(units, false, since, today);
    }

    private List<Compliance> counted(List<UnitId> units, boolean isWhole, LocalDate since, LocalDate today) {
        var steps = TransitionStep.values();
        return jdbc.sql("""
                        WITH step AS (
                            SELECT * FROM unnest(CAST(:steps AS text[]), CAST(:days AS int[]), CAST(:owners AS text[]))
                                WITH ORDINALITY AS s (step, days, owner, place)),
                        taken AS (
                            SELECT t.kind, s.step, s.place,
                                greatest(t.starts_on + coalesce(p.days, s.days),
                                    CAST(t.opened_at AT TIME ZONE 'Europe/Copenhagen' AS date) + :atLeast) AS due,
                                CASE s.step WHEN 'ASSESS_NEED' THEN t.need_assessed_on WHEN 'PREPARE' THEN t.prepared_on
                                    WHEN 'HAND_OVER' THEN t.handed_over_on WHEN 'ACCEPT' THEN t.received_on
                                    ELSE t.followed_up_on END AS done_on
                            FROM transition t
                            CROSS JOIN step s
                            LEFT JOIN guideline_paragraph p ON p.municipality = t.municipality AND p.version = t.guideline
                                AND p.kind = t.kind AND p.step = s.step
                            WHERE t.municipality = :municipality AND t.state <> 'CALLED_OFF' AND t.starts_on >= :since
                                AND (:isWhole OR CASE s.owner WHEN 'RECEIVER' THEN t.to_unit ELSE t.from_unit END
                                    = ANY (CAST(:units AS uuid[]))))
                        SELECT kind, step, count(*) AS due, count(*) FILTER (WHERE done_on <= due) AS in_time
                        FROM taken
                        WHERE due < :today OR done_on IS NOT NULL
                        GROUP BY kind, step, place
                        ORDER BY array_position(CAST(:kinds AS text[]), kind), place
                        """)
                .param("steps", Arrays.stream(steps).toList())
                .param("days", Arrays.stream(steps).map(TransitionStep::days).toList())
                .param("owners", Arrays.stream(steps).map(TransitionStep::owner).toList())
                .param("atLeast", StepLine.DAYS_AT_LEAST)
                .param("since", since)
                .param("today", today)
                .param("isWhole", isWhole)
                .param("units", units)
                .param("kinds", Arrays.stream(TransitionKind.values()).toList())
                .query(Compliance.class)
                .list();
    }
}

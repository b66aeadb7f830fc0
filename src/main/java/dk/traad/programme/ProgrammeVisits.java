package dk.traad.programme;

import dk.traad.homevisit.PlanHomeVisits;
import dk.traad.homevisit.VisitStep;
import dk.traad.homevisit.VisitSteps;
import dk.traad.kernel.ChildId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The home visits that come with an ordinary programme: planned by age when a family says yes, taken out when it leaves. */
@Repository
class ProgrammeVisits {
    private final JdbcClient jdbc;
    private final VisitSteps steps;
    private final PlanHomeVisits planHomeVisits;

    ProgrammeVisits(JdbcClient jdbc, VisitSteps steps, PlanHomeVisits planHomeVisits) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.planHomeVisits = planHomeVisits;
    }

    List<VisitStep> of(Programme.Id programme) {
        var ids = jdbc.sql(
                        "SELECT step FROM programme_visit WHERE municipality = :municipality AND programme = :programme")
                .param("programme", programme)
                .query((row, number) -> new VisitStep.Id(row.getObject("step", UUID.class)))
                .list();
        return steps.all().stream().filter(step -> ids.contains(step.id())).toList();
    }

    void add(Programme.Id programme, VisitStep step) {
        steps.add(step);
        jdbc.sql(
                        "INSERT INTO programme_visit (municipality, programme, step) VALUES (:municipality, :programme, :step)")
                .param("programme", programme)
                .param("step", step.id())
                .update();
    }

    /** A visit there is already, and those who take part are visited. */
    void link(Programme.Id programme, VisitStep.Id step) {
        jdbc.sql("""
                        INSERT INTO programme_visit (municipality, programme, step)
                        VALUES (:municipality, :programme, :step)
                        ON CONFLICT DO NOTHING
                        """).param("programme", programme).param("step", step).update();
        planHomeVisits.planAnew(step);
    }

    /** The same, and those who take part already are visited too. */
    void addFor(Programme.Id programme, VisitStep step) {
        add(programme, step);
        planHomeVisits.planAnew(step.id());
    }

    void planFor(ChildId child, Programme.Id programme) {
        of(programme).forEach(step -> planHomeVisits.planFor(child, step.id()));
    }

    /** What is agreed already the family calls off by itself; what is not agreed is no longer due. */
    void unplanFor(ChildId child, Programme.Id programme) {
        jdbc.sql("""
                        DELETE FROM home_visit v
                        WHERE v.municipality = :municipality AND v.child = :child AND v.state = 'TO_BOOK'
                            AND v.step IN (SELECT step FROM programme_visit
                                           WHERE municipality = :municipality AND programme = :programme)
                            AND NOT EXISTS (SELECT FROM home_visit_event e
                                            WHERE e.municipality = v.municipality AND e.visit = v.id)
                        """).param("child", child).param("programme", programme).update();
    }
}

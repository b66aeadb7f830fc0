package dk.traad.programme;

import dk.traad.homevisit.TakingPart;
import dk.traad.homevisit.VisitStep;
import dk.traad.kernel.ChildId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The children whose families have said yes to a programme and have not left it. */
@Repository
class ProgrammeFamilies implements TakingPart {
    private final JdbcClient jdbc;

    ProgrammeFamilies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ChildId> in(VisitStep.Id visit) {
        return jdbc.sql("""
                        SELECT o.child
                        FROM programme_visit v
                        JOIN programme_offer o ON o.municipality = v.municipality AND o.programme = v.programme
                            AND o.answer = 'YES' AND o.left_on IS NULL
                        WHERE v.municipality = :municipality AND v.step = :visit
                        ORDER BY o.child
                        """)
                .param("visit", visit)
                .query((row, number) -> new ChildId(row.getObject("child", UUID.class)))
                .list();
    }
}

package dk.traad.programme;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The offers of ordinary programmes and their answers. */
@Repository
class Offers {
    private static final String SELECT = """
            SELECT o.id, o.programme, o.child, c.first_name || ' ' || c.last_name AS child_name, o.basis, o.reason,
                o.offered_by, e.name AS offered_by_name, o.offered_on, o.answer, o.no_reason, o.answered_on, o.left_on
            FROM programme_offer o
            JOIN child c ON c.municipality = o.municipality AND c.id = o.child
            JOIN employee e ON e.municipality = o.municipality AND e.id = o.offered_by
            WHERE o.municipality = :municipality
            """;

    private final JdbcClient jdbc;

    Offers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Offer of(Offer.Id id) {
        return jdbc.sql(SELECT + " AND o.id = :id")
                .param("id", id)
                .query(Offer.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<Offer> of(Collection<ChildId> children) {
        return jdbc.sql(SELECT + " AND o.child = ANY (CAST(:children AS uuid[])) ORDER BY o.offered_on DESC, o.id")
                .param("children", children)
                .query(Offer.class)
                .list();
    }

    /** False when the family has one of this programme already. */
    boolean add(
            Programme.Id programme, ChildId child, Offer.Basis basis, String reason, EmployeeId by, LocalDate today) {
        return jdbc.sql("""
                        INSERT INTO programme_offer (municipality, id, programme, child, basis, reason, offered_by, offered_on)
                        VALUES (:municipality, :id, :programme, :child, :basis, :reason, :by, :today)
                        ON CONFLICT (municipality, programme, child) DO NOTHING
                        """)
                        .param("id", Offer.Id.random())
                        .param("programme", programme)
                        .param("child", child)
                        .param("basis", basis)
                        .param("reason", reason)
                        .param("by", by)
                        .param("today", today)
                        .update()
                == 1;
    }

    /** A later answer takes the place of an earlier one; leaving is kept beside the yes. */
    void answer(Offer.Id id, Offer.Answer answer, Offer.@Nullable NoReason noReason, AdultId by, LocalDate today) {
        jdbc.sql("""
                        UPDATE programme_offer
                        SET answer = :answer, no_reason = CAST(:noReason AS text), answered_by = :by, answered_on = :today,
                            left_on = NULL, version = version + 1
                        WHERE municipality = :municipality AND id = :id
                        """)
                .param("id", id)
                .param("answer", answer)
                .param("noReason", noReason)
                .param("by", by)
                .param("today", today)
                .update();
    }

    void leave(Offer.Id id, LocalDate today) {
        jdbc.sql("""
                        UPDATE programme_offer
                        SET left_on = :today, version = version + 1
                        WHERE municipality = :municipality AND id = :id AND answer = 'YES' AND left_on IS NULL
                        """).param("id", id).param("today", today).update();
    }

    /** A child of these who has had so many visits on need in the first year, and whom nobody has made the offer. */
    record Eligible(ChildId child, String name, int visits) {}

    List<Eligible> eligible(Programme programme, Collection<ChildId> children, LocalDate today) {
        return jdbc.sql("""
                        SELECT c.id AS child, c.first_name || ' ' || c.last_name AS name, count(*) AS visits
                        FROM child c
                        JOIN home_visit v ON v.municipality = c.municipality AND v.child = c.id AND v.step IS NULL
                            AND v.state = 'HELD' AND v.held_on < c.birthday + INTERVAL '1 year'
                        WHERE c.municipality = :municipality AND c.id = ANY (CAST(:children AS uuid[]))
                            AND c.birthday + make_interval(months => :fromMonths) <= :today
                            AND c.birthday + make_interval(months => :toMonths + 1) > :today
                            AND NOT EXISTS (
                                SELECT FROM programme_offer o
                                WHERE o.municipality = c.municipality AND o.child = c.id AND o.programme = :programme)
                        GROUP BY c.id, c.first_name, c.last_name
                        HAVING count(*) >= :needVisits
                        ORDER BY c.first_name, c.id
                        """)
                .param("programme", programme.id())
                .param("children", children)
                .param("fromMonths", programme.target().fromMonths())
                .param("toMonths", programme.target().toMonths())
                .param("needVisits", programme.target().needVisits())
                .param("today", today)
                .query(Eligible.class)
                .list();
    }
}

package dk.traad.homevisit;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what becomes of visits, and keeps the calendars of those who go to them. */
@Repository
class VisitChanges {
    private static final int QUARTER = 15;

    private final JdbcClient jdbc;

    VisitChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the time in somebody's calendar in the place of what stood there of this visit. @return whether it was free */
    boolean take(UUID together, EmployeeId employee, Instant begins, int minutes) {
        var quarters = IntStream.range(0, minutes / QUARTER)
                .mapToObj(number -> begins.plusSeconds(number * QUARTER * 60L))
                .toList();
        hold(employee);
        if (isTaken(together, employee, quarters)) {
            return false;
        }
        free(together);
        jdbc.sql("""
                        INSERT INTO visit_quarter (municipality, employee, begins_at, together)
                        SELECT :municipality, :employee, quarter, :together
                        FROM unnest(CAST(:quarters AS timestamptz[])) quarter
                        """)
                .param("employee", employee)
                .param("together", together)
                .param("quarters", quarters)
                .update();
        return true;
    }

    /** Two who book the same person at the same moment do it one after the other. */
    private void hold(EmployeeId employee) {
        jdbc.sql("SELECT id FROM employee WHERE municipality = :municipality AND id = :employee FOR UPDATE")
                .param("employee", employee)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private boolean isTaken(UUID together, EmployeeId employee, List<Instant> quarters) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT FROM visit_quarter
                            WHERE municipality = :municipality AND employee = :employee AND together <> :together
                                AND begins_at = ANY (CAST(:quarters AS timestamptz[])))
                        """)
                .param("employee", employee)
                .param("together", together)
                .param("quarters", quarters)
                .query(Boolean.class)
                .single();
    }

    void free(UUID together) {
        jdbc.sql("DELETE FROM visit_quarter WHERE municipality = :municipality AND together = :together")
                .param("together", together)
                .update();
    }

    void book(HomeVisit visit, UUID together, EmployeeId employee, Instant begins, int minutes) {
        jdbc.sql("""
                        UPDATE home_visit
                        SET state = 'BOOKED', employee = :employee, begins_at = :begins, minutes = :minutes,
                            together = :together, move_asked_at = NULL, wish_on = NULL, wish_part = NULL,
                            reminded_at = NULL, version = version + 1
                        WHERE municipality = :municipality AND id = :id
                        """)
                .param("id", visit.id())
                .param("together", together)
                .param("employee", employee)
                .param("begins", begins)
                .param("minutes", minutes)
                .update();
    }

    /** To any stage but booked; what was agreed stays to be read. */
    void move(HomeVisit visit, VisitStage to, @Nullable LocalDate heldOn, HomeVisit.@Nullable CancelledBy cancelledBy) {
        jdbc.sql("""
                        UPDATE home_visit
                        SET state = :to, held_on = CAST(:heldOn AS date), cancelled_by = CAST(:cancelledBy AS text),
                            begins_at = CASE WHEN CAST(:to AS text) = 'TO_BOOK' THEN NULL ELSE begins_at END,
                            together = CASE WHEN CAST(:to AS text) = 'TO_BOOK' THEN id ELSE together END,
                            move_asked_at = NULL, wish_on = NULL, wish_part = NULL, version = version + 1
                        WHERE municipality = :municipality AND id = :id
                        """)
                .param("id", visit.id())
                .param("to", to)
                .param("heldOn", heldOn)
                .param("cancelledBy", cancelledBy)
                .update();
    }

    void askToMove(HomeVisit visit, @Nullable LocalDate on, HomeVisit.@Nullable DayPart part, Instant now) {
        jdbc.sql("""
                        UPDATE home_visit
                        SET move_asked_at = :now, wish_on = CAST(:on AS date), wish_part = CAST(:part AS text),
                            version = version + 1
                        WHERE municipality = :municipality AND id = :id
                        """)
                .param("id", visit.id())
                .param("on", on)
                .param("part", part)
                .param("now", now)
                .update();
    }

    void number(HomeVisit.Id id, String journalNumber) {
        jdbc.sql("UPDATE home_visit SET journal_number = :number WHERE municipality = :municipality AND id = :id")
                .param("id", id)
                .param("number", journalNumber)
                .update();
    }

    void addOnNeed(HomeVisit.Id id, ChildId child, VisitWindow window, int minutes, Instant now) {
        jdbc.sql("""
                        INSERT INTO home_visit (municipality, id, child, window_from, window_to, state, minutes, together,
                            planned_at)
                        VALUES (:municipality, :id, :child, :from, :to, 'TO_BOOK', :minutes, :id, :now)
                        """)
                .param("id", id)
                .param("child", child)
                .param("from", window.from())
                .param("to", window.to())
                .param("minutes", minutes)
                .param("now", now)
                .update();
    }

    void tellByStaff(List<HomeVisit> visits, String kind, @Nullable Instant begins, EmployeeId by, Instant now) {
        visits.forEach(visit -> tell(visit, kind, begins, by, null, now));
    }

    void tellByFamily(List<HomeVisit> visits, String kind, AdultId by, Instant now) {
        visits.forEach(visit -> tell(visit, kind, null, null, by, now));
    }

    private void tell(
            HomeVisit visit,
            String kind,
            @Nullable Instant begins,
            @Nullable EmployeeId employee,
            @Nullable AdultId adult,
            Instant now) {
        jdbc.sql("""
                        INSERT INTO home_visit_event (municipality, id, visit, child, kind, happened_at, begins_at, by_employee,
                            by_adult)
                        VALUES (:municipality, :id, :visit, :child, :kind, :now, CAST(:begins AS timestamptz),
                            CAST(:employee AS uuid), CAST(:adult AS uuid))
                        """)
                .param("id", UUID.randomUUID())
                .param("visit", visit.id())
                .param("child", visit.child().id())
                .param("kind", kind)
                .param("now", now)
                .param("begins", begins)
                .param("employee", employee)
                .param("adult", adult)
                .update();
    }
}

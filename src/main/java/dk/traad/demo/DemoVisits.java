package dk.traad.demo;

import dk.traad.homevisit.PlanHomeVisits;
import dk.traad.kernel.Role;
import dk.traad.kernel.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The visits of the demo's small children: planned by the schedule, some agreed for these days, some held before. */
@Repository
@Order(2)
@Conditional(OnDemo.class)
class DemoVisits implements DemoPart {
    private static final int QUARTERS = 4;
    private static final int MINUTE = 60;

    private final JdbcTemplate jdbc;
    private final PlanHomeVisits planHomeVisits;

    DemoVisits(JdbcTemplate jdbc, PlanHomeVisits planHomeVisits) {
        this.jdbc = jdbc;
        this.planHomeVisits = planHomeVisits;
    }

    /** Working days from today, and the hour: the demo shows a day of work even on a Sunday. */
    private record Slot(int days, int hour) {
        LocalDate on(LocalDate today) {
            return days > 0 ? WorkingDays.after(today, days) : today.plusDays(days);
        }
    }

    private static final List<Slot> SLOTS = List.of(
            new Slot(-1, 13),
            new Slot(0, 9),
            new Slot(0, 11),
            new Slot(0, 14),
            new Slot(1, 10),
            new Slot(2, 9),
            new Slot(2, 13),
            new Slot(4, 10));

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        planHomeVisits.planHere();
        districts(municipality, today);
        phones(today);
        for (var visitor : places.with(Role.HEALTH_VISITOR)) {
            var visits = jdbc.queryForList("""
                    SELECT v.id
                    FROM home_visit v
                    JOIN health_visitor_assignment a ON a.municipality = v.municipality AND a.child = v.child
                        AND a.employee = ?
                    WHERE v.municipality = present_municipality() AND v.state = 'TO_BOOK' AND v.window_from <= ?
                    ORDER BY v.window_to, v.id
                    """, UUID.class, visitor.value(), today.plusDays(10));
            for (var i = 0; i < Math.min(visits.size(), SLOTS.size()); i++) {
                var slot = SLOTS.get(i);
                book(visits.get(i), visitor.value(), DemoTime.at(slot.on(today), slot.hour()));
            }
        }
    }

    /** In which part of the municipality homes are, as the health visitors call it: one home, one district. */
    private void districts(DemoMunicipality municipality, LocalDate today) {
        var names = switch (municipality) {
            case HORSENS -> "Midtbyen,Vestbyen,Egebjerg";
            case HOLBAEK -> "Havnen,Jyderup,Tølløse";
            case JAMMERBUGT -> "Fjerritslev,Brovst,Aabybro";
            case HELSINGOER -> "Espergærde,Snekkersten";
            case ESBJERG -> "";
        };
        jdbc.update("""
            INSERT INTO visit_district (municipality, child, name)
            SELECT municipality, child, (string_to_array(?, ','))[1 + abs(hashtext(CAST(home AS text)))
                % cardinality(string_to_array(?, ','))]
            FROM (
                SELECT c.municipality, c.id AS child, min(CAST(r.adult AS text)) AS home
                FROM child c
                JOIN family_relation r ON r.municipality = c.municipality AND r.child = c.id AND r.residence
                WHERE c.municipality = present_municipality() AND c.birthday > ? AND EXISTS (
                    SELECT FROM health_visitor_assignment a WHERE a.municipality = c.municipality AND a.child = c.id)
                GROUP BY c.municipality, c.id) homes
            """, names, names, today.minusYears(4));
    }

    /** Numbers nobody can have: none begins with two noughts. */
    private void phones(LocalDate today) {
        jdbc.update("""
            UPDATE adult SET phone = to_char(abs(hashtext(CAST(id AS text))) % 1000000, 'FM"00 "00" "00" "00')
            WHERE municipality = present_municipality() AND id IN (
                SELECT r.adult
                FROM family_relation r
                JOIN child c ON c.municipality = r.municipality AND c.id = r.child AND c.birthday > ?
                WHERE r.municipality = present_municipality() AND r.residence)
            """, today.minusYears(1));
    }

    void book(UUID visit, UUID visitor, Instant begins) {
        jdbc.update("""
                UPDATE home_visit SET state = 'BOOKED', employee = ?, begins_at = ?
                WHERE municipality = present_municipality() AND id = ?
                """, visitor, begins.atOffset(ZoneOffset.UTC), visit);
        for (var quarter = 0; quarter < QUARTERS; quarter++) {
            jdbc.update("""
                    INSERT INTO visit_quarter (municipality, employee, begins_at, together)
                    VALUES (present_municipality(), ?, ?, ?)
                    """, visitor, begins.plusSeconds(quarter * 15L * MINUTE).atOffset(ZoneOffset.UTC), visit);
        }
    }
}

package dk.traad.demo;

import dk.traad.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What rooms and classes are working on as a whole: one due these days, one that is late, one the parents read. */
@Repository
@Conditional(OnDemo.class)
class DemoGroupFocusPoints implements DemoPart {
    private static final int WEEKS_UNTIL_DUE = 13;

    private final JdbcClient jdbc;

    DemoGroupFocusPoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        DemoFile.rows("group-focus-points.csv").stream()
                .filter(row -> row.has("municipality", municipality.name()))
                .forEach(row -> tell(municipality, places, row, today));
    }

    private void tell(DemoMunicipality municipality, DemoPlaces places, DemoFile.Row row, LocalDate today) {
        var id = municipality.key("group focus point", row.get("title"));
        var planned = today.plusDays(row.number("days until"));
        var begun = planned.minusWeeks(WEEKS_UNTIL_DUE);
        var owner = places.employee(row.get("owner"));
        point(id, Objects.requireNonNull(places.room(row.get("room"))), row, owner, begun);
        inRoom(id, places, row, begun);
        action(municipality, id, row.get("first action"), owner, begun);
        action(municipality, id, row.get("second action"), places.employee(row.get("colleague")), begun);
        jdbc.sql("""
                        INSERT INTO group_follow_up (municipality, id, focus_point, ordinal, state, due_on, planned_on)
                        VALUES (:municipality, :id, :point, 1, 'BOOKED', :planned, :planned)
                        """)
                .param("id", municipality.key("group follow-up", row.get("title")))
                .param("point", id)
                .param("planned", planned)
                .update();
    }

    private void point(UUID id, DemoRoom room, DemoFile.Row row, EmployeeId owner, LocalDate begun) {
        jdbc.sql("""
                        INSERT INTO focus_point (municipality, id, sector, unit, unit_group, owner, state, title, attention,
                            purpose, surroundings, noticed_on, created_by, created_at)
                        VALUES (:municipality, :id, :sector, :unit, :group, :owner, 'ACTIVE', :title, :attention, :purpose,
                            :surroundings, :begun, :owner, :at)
                        """)
                .param("id", id)
                .param("sector", room.sector())
                .param("unit", room.unit())
                .param("group", room.group())
                .param("owner", owner)
                .param("title", row.get("title"))
                .param("attention", row.get("attention"))
                .param("purpose", row.get("purpose"))
                .param("surroundings", row.get("surroundings"))
                .param("begun", begun)
                .param("at", DemoTime.at(begun, 13))
                .update();
    }

    private void inRoom(UUID id, DemoPlaces places, DemoFile.Row row, LocalDate begun) {
        var isPublished = row.has("published", "yes");
        jdbc.sql("""
                        INSERT INTO group_focus_point (municipality, focus_point, unit_group, counts_from, published_at,
                            published_by)
                        VALUES (:municipality, :id, :group, :begun, CAST(:at AS timestamptz), CAST(:by AS uuid))
                        """)
                .param("id", id)
                .param(
                        "group",
                        Objects.requireNonNull(places.room(row.get("room"))).group())
                .param("begun", begun)
                .param("at", isPublished ? DemoTime.at(begun, 14) : null)
                .param("by", isPublished ? places.employee(row.get("owner")) : null)
                .update();
    }

    private void action(
            DemoMunicipality municipality, UUID point, String words, EmployeeId responsible, LocalDate begun) {
        jdbc.sql("""
                        INSERT INTO team_action (municipality, id, focus_point, words, responsible, begun_on, added_at)
                        VALUES (:municipality, :id, :point, :words, :responsible, :begun, :at)
                        """)
                .param("id", municipality.key("team action", words))
                .param("point", point)
                .param("words", words)
                .param("responsible", responsible)
                .param("begun", begun)
                .param("at", DemoTime.at(begun, 13))
                .update();
    }
}

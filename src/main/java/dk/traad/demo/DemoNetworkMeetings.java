package dk.traad.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two meetings around a child: one the family can choose a time for, and one with something agreed. */
@Repository
@Order(4)
@Conditional(OnDemo.class)
class DemoNetworkMeetings implements DemoPart {
    private final JdbcClient jdbc;

    DemoNetworkMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        if (municipality != DemoMunicipality.HORSENS) {
            return;
        }
        for (var child : people.known()) {
            if (child.key().equals("ida")) {
                var row = row(municipality, places, child, List.of("1302", "1102"), today);
                call(row, "OPEN", "Så vi hjælper Ida på samme måde hjemme og på stuen.", """
                        Hvad ser I hjemme?
                        Kortet med hånden: virker det?
                        Sundhedsplejerskens råd om søvn""");
                offer(row);
            } else if (child.key().equals("sofie")) {
                var row = row(municipality, places, child, List.of("1613", "1611"), today);
                call(row, "HELD", "Så Sofies uge hænger sammen, også op til prøverne.", "Sofies uge\nPrøverne");
                agreements(row);
            }
        }
    }

    private Map<String, Object> row(
            DemoMunicipality municipality, DemoPlaces places, DemoChild child, List<String> called, LocalDate today) {
        var row = new HashMap<String, Object>();
        row.put("id", municipality.key("network meeting", child.key()));
        row.put("child", child.id());
        row.put("by", places.employee(called.getFirst()).value());
        row.put("other", places.employee(called.getLast()).value());
        row.put("at", DemoTime.at(today.minusDays(2), 10));
        row.put("before", DemoTime.at(today.minusDays(20), 10));
        row.put("held", today.minusDays(9));
        row.put("due", today.plusDays(5));
        row.put("first", DemoTime.at(today.plusDays(6), 14));
        row.put("second", DemoTime.at(today.plusDays(8), 8));
        return row;
    }

    private void insert(String sql, Map<String, Object> row) {
        jdbc.sql(sql).params(row).update();
    }

    private void call(Map<String, Object> row, String state, String purpose, String agenda) {
        var all = new HashMap<>(row);
        all.put("state", state);
        all.put("purpose", purpose);
        all.put("agenda", agenda);
        insert("""
                INSERT INTO network_meeting (municipality, id, child, state, purpose, agenda, minutes, places, called_by,
                    called_at, offered_at, held_on, outcome, noted_by)
                SELECT :municipality, :id, :child, :state, :purpose, :agenda, 60, '{WITH_US,AT_HOME}', :by,
                    CASE :state WHEN 'HELD' THEN CAST(:before AS timestamptz) ELSE CAST(:at AS timestamptz) END,
                    CASE :state WHEN 'HELD' THEN CAST(:before AS timestamptz) ELSE CAST(:at AS timestamptz) END,
                    CASE :state WHEN 'HELD' THEN CAST(:held AS date) END,
                    CASE :state WHEN 'HELD' THEN 'Sofie sagde selv, hvilke uger der er for fulde. Vi flytter to afleveringer.' END,
                    CASE :state WHEN 'HELD' THEN CAST(:by AS uuid) END
                """, all);
        for (var who : List.of("by", "other")) {
            insert("""
                    INSERT INTO network_meeting_called (municipality, meeting, employee, child)
                    VALUES (:municipality, :id, :%s, :child)
                    """.formatted(who), all);
        }
    }

    private void offer(Map<String, Object> row) {
        for (var time : List.of("first", "second")) {
            insert("""
                    INSERT INTO network_meeting_time (municipality, meeting, begins_at, child)
                    VALUES (:municipality, :id, :%s, :child)
                    """.formatted(time), row);
        }
    }

    private void agreements(Map<String, Object> row) {
        insert("""
                INSERT INTO network_meeting_agreement (municipality, meeting, ordinal, child, words, responsible_employee, due_on)
                VALUES (:municipality, :id, 1, :child, 'Flytte afleveringen i dansk og skrive det i ugeplanen', :by, :due)
                """, row);
        insert("""
                INSERT INTO network_meeting_agreement (municipality, meeting, ordinal, child, words, by_child, due_on)
                VALUES (:municipality, :id, 2, :child, 'Skrive til Stine, når en uge bliver for fuld', true, :due)
                """, row);
    }
}

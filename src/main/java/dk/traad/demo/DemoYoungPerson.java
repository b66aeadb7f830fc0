package dk.traad.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A young person of 15 who makes her own plan: talked over, being written, and she is invited to talk again. */
@Repository
@Order(4)
@Conditional(OnDemo.class)
class DemoYoungPerson implements DemoPart {
    private static final String KEY = "sofie";
    private static final String TEACHER = "1613";

    private final JdbcClient jdbc;

    DemoYoungPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        people.known().stream()
                .filter(child ->
                        municipality == DemoMunicipality.HORSENS && child.key().equals(KEY))
                .forEach(child -> add(municipality, places, child, today));
    }

    private void add(DemoMunicipality municipality, DemoPlaces places, DemoChild child, LocalDate today) {
        var room = Objects.requireNonNull(child.room());
        var row = new HashMap<String, Object>();
        for (var kind : new String[] {"focus point", "plan", "goal", "her action", "action", "dialogue"}) {
            row.put(kind.replace(" ", ""), municipality.key(kind, "own " + KEY));
        }
        row.put("child", child.id());
        row.put("unit", room.unit());
        row.put("group", room.group());
        row.put("keeper", places.employee(TEACHER).value());
        row.put("today", today);
        row.put("at", DemoTime.at(today.minusDays(8), 14));
        row.put("first", DemoTime.at(today.plusDays(4), 12));
        row.put("second", DemoTime.at(today.plusDays(6), 8));
        focusPoint(row);
        plan(row);
        invitation(row);
        step(row, municipality.key("step", "own invite"), "INVITE");
        step(row, municipality.key("step", "own talk"), "TALK");
    }

    private void insert(String sql, Map<String, Object> row) {
        jdbc.sql(sql).params(row).update();
    }

    private void focusPoint(Map<String, Object> row) {
        insert("""
                INSERT INTO focus_point (municipality, id, child, sector, unit, unit_group, owner, state, title, attention,
                    purpose, surroundings, noticed_on, invited_on, dialogue_on, created_by, created_at)
                VALUES (:municipality, :focuspoint, :child, 'SCHOOL', :unit, :group, :keeper, 'IN_DIALOGUE',
                    'Hvad efter niende?', 'Sofie er i tvivl om, hvad hun vil efter 9. klasse, og taler ikke med nogen om det.',
                    'Så Sofie vælger selv og ikke alene.', 'Vi taler om valg i små grupper og ikke foran klassen.',
                    CAST(:today AS date) - 14, CAST(:today AS date) - 12, CAST(:today AS date) - 8, :keeper, :at)
                """, row);
    }

    private void plan(Map<String, Object> row) {
        insert("""
                INSERT INTO support_plan (municipality, id, focus_point, child, version, child_view, made_by, made_at)
                VALUES (:municipality, :plan, :focuspoint, :child, 1, 'Alle siger noget forskelligt. Jeg vil prøve det først.',
                    :keeper, :at)
                """, row);
        insert("""
                INSERT INTO plan_goal (municipality, plan, id, child, ordinal, kind, child_words, signs, proposed_by_child)
                VALUES (:municipality, :plan, :goal, :child, 1, 'LEARNING', 'Jeg har set to steder, før jeg vælger',
                    'Sofie fortæller, hvad hun så.', true)
                """, row);
        insert("""
                INSERT INTO plan_action (municipality, plan, id, goal, child, ordinal, words, first_step, proposed_by_child,
                    taken_by_child, chosen_at)
                VALUES (:municipality, :plan, :heraction, :goal, :child, 1, 'Jeg ringer til to skoler',
                    'Jeg finder numrene på onsdag', true, true, :at)
                """, row);
        insert("""
                INSERT INTO plan_action (municipality, plan, id, goal, child, ordinal, words, first_step)
                VALUES (:municipality, :plan, :action, :goal, :child, 2, 'En voksen kører med den første gang', '')
                """, row);
    }

    private void invitation(Map<String, Object> row) {
        insert("""
                INSERT INTO dialogue (municipality, id, focus_point, child, state, words, minutes, places, invited_by,
                    invited_at)
                VALUES (:municipality, :dialogue, :focuspoint, :child, 'OPEN', 'Skal vi se på planen sammen, før den er aftalt?',
                    30, '{WITH_US,BY_PHONE}', :keeper, :at)
                """, row);
        for (var time : new String[] {"first", "second"}) {
            insert("""
                    INSERT INTO dialogue_time (municipality, dialogue, begins_at, child)
                    VALUES (:municipality, :dialogue, :%s, :child)
                    """.formatted(time), row);
        }
    }

    private void step(Map<String, Object> row, UUID id, String move) {
        var all = new HashMap<>(row);
        all.put("step", id);
        all.put("move", move);
        insert("""
                INSERT INTO focus_point_step (municipality, id, focus_point, child, move, to_state, reason, taken_by, taken_at)
                VALUES (:municipality, :step, :focuspoint, :child, :move, 'IN_DIALOGUE', '', :keeper, :at)
                """, all);
    }
}

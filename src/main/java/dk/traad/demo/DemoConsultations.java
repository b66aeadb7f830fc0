package dk.traad.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What places have asked the health visitors: in general, and about one child whose family reads the question first. */
@Repository
@Order(4)
@Conditional(OnDemo.class)
class DemoConsultations implements DemoPart {
    private final JdbcClient jdbc;

    DemoConsultations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        for (var row : DemoFile.rows("consultations.csv")) {
            if (row.has("municipality", municipality.name())) {
                people.known().stream()
                        .filter(one -> one.key().equals(row.get("child")))
                        .findFirst()
                        .ifPresent(child -> aboutOne(municipality, places, child, row, today));
            }
        }
        if (municipality == DemoMunicipality.JAMMERBUGT) {
            inGeneral(municipality, today);
        }
    }

    private void aboutOne(
            DemoMunicipality municipality, DemoPlaces places, DemoChild child, DemoFile.Row row, LocalDate today) {
        var key = row.get("child");
        var asked = today.minusDays(row.number("asked"));
        var values = new HashMap<String, Object>();
        values.put("id", municipality.key("consultation", key));
        values.put("item", municipality.key("consultation item", key));
        values.put("child", child.id());
        values.put("by", places.employee(row.get("by")));
        values.put("visitor", places.employee(row.get("visitor")));
        values.put("from", DemoHandovers.unit(places, row.get("by")));
        values.put("to", DemoHandovers.unit(places, row.get("visitor")));
        values.put("question", row.get("question"));
        values.put("purpose", row.get("purpose"));
        values.put("topic", row.get("topic"));
        values.put("why", row.get("why"));
        values.put("asked", moment(asked, 10));
        values.put("askedOn", asked);
        values.put("until", asked.plusMonths(3));
        ask(values);
        if (row.has("state", "FAMILY_ASKED")) {
            return;
        }
        answer(values, child, moment(asked, 19));
        send(municipality, key, values, asked.plusDays(1));
        if (row.has("state", "HELD")) {
            hold(values, row.get("next steps"), asked.plusDays(15));
        }
    }

    private void ask(Map<String, Object> values) {
        insert("""
            INSERT INTO consent_request (municipality, id, about, child, from_unit, to_unit, purpose, valid_until, prepared_by,
                prepared_at, asked_by, asked_at)
            VALUES (:municipality, :id, 'CONSULTATION', :child, :from, :to, :purpose, :until, :by, :asked, :by, :asked)
            """, values);
        insert("""
            INSERT INTO consent_item (municipality, id, request, child, kind, version, made_unit, made_on, labels, words,
                about_child, why, follows, words_hash, added_by, added_at)
            VALUES (:municipality, :item, :id, :child, 'PARAGRAPH', 1, :from, :askedOn, ARRAY['QUESTION'], ARRAY[:question],
                true, :why, 'ON_CONSENT',
                encode(sha256(convert_to('QUESTION' || chr(10) || :question || chr(10), 'UTF8')), 'hex'), :by, :asked)
            """, values);
        insert("""
            INSERT INTO child_consultation (municipality, id, child, topics)
            VALUES (:municipality, :id, :child, ARRAY[:topic])
            """, values);
    }

    private void answer(Map<String, Object> values, DemoChild child, OffsetDateTime at) {
        var number = 0;
        for (var holder : child.custodyHolders()) {
            var answer = new HashMap<>(values);
            answer.put("number", ++number);
            answer.put("adult", holder);
            answer.put("at", at);
            insert("""
                INSERT INTO consent_fact (municipality, item, number, child, adult, answer, how, at)
                VALUES (:municipality, :item, :number, :child, :adult, 'YES', 'PORTAL', :at)
                """, answer);
        }
    }

    private void send(DemoMunicipality municipality, String key, Map<String, Object> values, LocalDate on) {
        var sent = new HashMap<>(values);
        sent.put("disclosure", municipality.key("consultation disclosure", key));
        sent.put("on", on);
        sent.put("at", moment(on, 8));
        insert("""
            INSERT INTO disclosure (municipality, id, child, item_kind, item, to_unit, basis, from_on, expires_on,
                disclosed_by, disclosed_at)
            VALUES (:municipality, :disclosure, :child, 'HANDOVER_ITEM', :item, :to, 'CONSENT', :on, :until, :by, :at)
            """, sent);
    }

    private void hold(Map<String, Object> values, String nextSteps, LocalDate on) {
        var held = new HashMap<>(values);
        held.put("on", on);
        held.put("at", moment(on, 9));
        held.put("nextSteps", nextSteps);
        insert("""
            UPDATE child_consultation
            SET visitor = :visitor, visits_on = :on, visits_at = '10:15', next_steps = :nextSteps, held_on = :on, version = 3
            WHERE municipality = :municipality AND id = :id
            """, held);
        insert("""
            INSERT INTO consent_reading (municipality, request, employee, child, read_at)
            VALUES (:municipality, :id, :visitor, :child, :at)
            """, held);
    }

    private void inGeneral(DemoMunicipality municipality, LocalDate today) {
        general(
                municipality,
                "849302",
                "4402",
                "ASKED",
                "HYGIENE",
                "Hvor tit skal vi lufte ud, når mange er forkølede?",
                today);
        general(
                municipality,
                "849301",
                "4302",
                "AGREED",
                "SLEEP",
                "Kan I se på vores puttestue: lys, lyde og rækkefølgen, vi putter i?",
                today);
        general(municipality, "849201", "4203", "HELD", "FOOD", "Hvad er et godt mellemmåltid for de mindste?", today);
    }

    private void general(
            DemoMunicipality municipality,
            String unit,
            String by,
            String state,
            String topic,
            String question,
            LocalDate today) {
        var isHeld = state.equals("HELD");
        var values = new HashMap<String, Object>();
        values.put("id", municipality.key("general consultation", unit));
        values.put("unit", municipality.key("unit", unit));
        values.put("by", municipality.key("employee", by));
        values.put("visitor", municipality.key("employee", "4102"));
        values.put("state", state);
        values.put("topic", topic);
        values.put("question", question);
        values.put("at", moment(today.minusDays(isHeld ? 30 : 2), 12));
        values.put("on", isHeld ? today.minusDays(16) : today.plusDays(3));
        values.put("steps", isHeld ? "Vi skærer grøntsager sammen med børnene og spiser dem kl. 14." : "");
        insert("""
            INSERT INTO consultation (municipality, id, unit, topics, question, state, asked_by, asked_at, visitor, visits_on,
                visits_at, next_steps)
            SELECT :municipality, :id, :unit, ARRAY[:topic], :question, :state, :by, :at,
                CASE WHEN :state <> 'ASKED' THEN CAST(:visitor AS uuid) END,
                CASE WHEN :state <> 'ASKED' THEN CAST(:on AS date) END,
                CASE WHEN :state <> 'ASKED' THEN CAST('10:15' AS time) END, :steps
            """, values);
    }

    private void insert(String sql, Map<String, Object> values) {
        jdbc.sql(sql).params(values).update();
    }

    private static OffsetDateTime moment(LocalDate day, int hour) {
        return DemoTime.at(day, hour).atOffset(ZoneOffset.UTC);
    }
}

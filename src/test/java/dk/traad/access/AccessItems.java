package dk.traad.access;

import dk.traad.TestClock;
import dk.traad.municipality.Look;
import dk.traad.platform.db.Superuser;
import java.util.Map;
import java.util.UUID;

/**
 * One of everything a key in a path can stand for, kept by Ida's daycare. Found by the word before the key, with "family"
 * before it on the family's side where that is another, or with the key's own name behind it.
 */
final class AccessItems extends AccessContent {
    private final AccessLog log;

    AccessItems(AccessWorld world, TestClock clock, Superuser superuser) {
        super(world, clock, superuser);
        items.put("children", world.ida);
        items.put("models", "TOPI");
        items.put("look", Look.of("#14566b").orElseThrow().address().substring("/look/".length()));
        items.put("history decision", decision());
        items.put("mark", mark());
        items.put("pictures", java.util.Objects.requireNonNull(items.get("mark")));
        items.put("groups", world.red);
        items.put("campaigns", world.campaign);
        items.put("assessments campaign", world.campaign);
        items.put("decisions", world.campaign);
        items.put("forms", one("assessment_form"));
        items.put("referrals", world.acceptedReferral);
        items.put("waiting-referral", world.waitingReferral);
        items.put("custody-holds", one("custody_hold"));
        items.put("family-ties", one("declared_family"));
        items.put("stand-ins", one("stand_in"));
        items.put("readers", world.mette.employee());
        items.put("leaders", world.birgit.employee());
        assessments();
        plans();
        networkMeeting();
        groupFocusPoint();
        voices();
        wondering();
        homeVisit();
        childConsultation();
        contact();
        shielding();
        delivery();
        withoutConsent();
        new AccessTransitions(world, clock, items);
        new AccessOffers(world, clock, items);
        log = new AccessLog(world, clock, items);
    }

    private int decision() {
        given.change("""
                INSERT INTO settings_change (municipality, number, kinds, why, changes, changed_by, changed_at)
                SELECT :municipality, 1, ARRAY['cooperation'], 'Derfor',
                    '[{"section": "cooperation", "id": "model", "before": {}, "after": {}}]', min(id::text)::uuid, now()
                FROM employee
                WHERE municipality = :municipality
                """, Map.of());
        return 1;
    }

    private String mark() {
        given.change("""
                INSERT INTO municipality_mark (municipality, fingerprint, picture)
                VALUES (:municipality, :fingerprint, 'picture')
                """, Map.of("fingerprint", "0".repeat(32)));
        given.change("""
                INSERT INTO mark_picture (municipality, fingerprint, picture)
                VALUES (:municipality, :fingerprint, 'picture')
                """, Map.of("fingerprint", "0".repeat(32)));
        return "0".repeat(32) + ".png";
    }

    /** What stands for this key: another item the row asks for, or the first of its kind. */
    String of(String wordBefore, String key, boolean isFamilys, Map<String, String> otherwise) {
        var asked = otherwise.get(key);
        var item = asked != null
                ? items.get(asked)
                : items.getOrDefault(
                        isFamilys ? "family " + wordBefore : "",
                        items.getOrDefault(wordBefore + " " + key, items.get(wordBefore)));
        if (item == null) {
            throw new IllegalStateException("nothing of this world is called \"" + (asked == null ? wordBefore : asked)
                    + "\": put one of it into AccessItems");
        }
        return item.toString();
    }

    String called(String name) {
        return String.valueOf(items.get(name));
    }

    /** What Mette sends about Ida: sent over HTTP, since what stands in it is sealed. */
    String[] report() {
        return new String[] {
            "to", world.reportsTo.toString(), "facts", "Hun kom uden overtøj", "judgement", "Hun fryser", "told", "YES"
        };
    }

    void reported(UUID report) {
        items.put("reports", report);
    }

    /** After somebody has opened Ida's page: what is made of that. */
    void lookedUp() {
        log.lookedUp(superuser
                .list(
                        UUID.class,
                        "SELECT id FROM audit WHERE municipality = ? AND child = ? AND action = 'READ_CHILD'",
                        given.municipality().value(),
                        world.ida.value())
                .getFirst());
    }

    private void voices() {
        var row = Map.of(
                "id", UUID.randomUUID(),
                "home", UUID.randomUUID(),
                "child", world.ida,
                "unit", world.myretuen,
                "by", world.mette.employee(),
                "adult", world.camilla.adult(),
                "today", clock.today(),
                "now", clock.instant());
        given.insert("""
            INSERT INTO child_voice (municipality, id, child, way, teller, words, noted_on, noted_at, noted_by, sector,
                unit, held_back_reason)
            VALUES (:municipality, :id, :child, 'WORDS', 'CHILD_SAID', 'Jeg vil gynge', :today, :now, :by, 'DAYCARE',
                :unit, 'Vi taler med hjemmet først')
            """, row);
        given.insert("""
            INSERT INTO child_voice (municipality, id, child, way, teller, words, noted_on, noted_at, noted_by_adult)
            VALUES (:municipality, :home, :child, 'WORDS', 'CHILD_SAID', 'Jeg vil hjem', :today, :now, :adult)
            """, row);
        items.put("voices", row.get("id"));
        items.put("family voices", row.get("home"));
    }

    private void wondering() {
        var id = UUID.randomUUID();
        given.insert(
                """
                INSERT INTO wondering (municipality, id, child, sector, unit, unit_group, state, sentence, opened_by,
                    opened_at, noticed_on)
                VALUES (:municipality, :id, :child, 'DAYCARE', :unit, :group, 'OPENED', 'Hun er træt', :by, :now, :today)
                """,
                Map.of(
                        "id",
                        id,
                        "child",
                        world.ida,
                        "unit",
                        world.myretuen,
                        "group",
                        world.red,
                        "by",
                        world.mette.employee(),
                        "now",
                        clock.instant(),
                        "today",
                        clock.today()));
        given.insert("""
            INSERT INTO wondering_notice (municipality, wondering, adult, child, sent_at)
            VALUES (:municipality, :id, :adult, :child, :now)
            """, Map.of("id", id, "adult", world.camilla.adult(), "child", world.ida, "now", clock.instant()));
        items.put("wonderings", id);
        var own = UUID.randomUUID();
        given.insert(
                """
                INSERT INTO wondering (municipality, id, child, sector, unit, unit_group, state, sentence, opened_by_adult,
                    opened_at, noticed_on)
                VALUES (:municipality, :id, :child, 'DAYCARE', :unit, :group, 'OPENED', 'Hun sover dårligt', :adult, :now,
                    :today)
                """,
                Map.of(
                        "id",
                        own,
                        "child",
                        world.ida,
                        "unit",
                        world.myretuen,
                        "group",
                        world.red,
                        "adult",
                        world.camilla.adult(),
                        "now",
                        clock.instant(),
                        "today",
                        clock.today()));
        items.put("own-wondering", own);
    }

    private void homeVisit() {
        items.put("visit-step", one("visit_step"));
        var id = UUID.randomUUID();
        given.insert(
                """
                INSERT INTO home_visit (municipality, id, child, window_from, window_to, state, minutes, employee, begins_at,
                    together, planned_at)
                VALUES (:municipality, :id, :child, :today, :until, 'BOOKED', 60, :employee, :begins, :id, :now)
                """,
                Map.of(
                        "id", id,
                        "child", world.ida,
                        "today", clock.today(),
                        "until", clock.today().plusDays(14),
                        "employee", world.hanne.employee(),
                        "begins", clock.instant().plusSeconds(86_400),
                        "now", clock.instant()));
        items.put("visits", id);
    }

    private void contact() {
        var id = UUID.randomUUID();
        given.insert(
                """
            INSERT INTO family_contact (municipality, id, child, adult, service, shown_to, may_call, until_on, said_at)
            VALUES (:municipality, :id, :child, :adult, 'DOCTOR', 'AROUND', true, :until, :now)
            """,
                Map.of(
                        "id", id,
                        "child", world.ida,
                        "adult", world.camilla.adult(),
                        "until", clock.today().plusDays(90),
                        "now", clock.instant()));
        items.put("contacts", id);
    }

    /** Asked by Ida's daycare; her family has not answered yet. */
    private void childConsultation() {
        var id = UUID.randomUUID();
        var to = given.healthVisiting("De andre sundhedsplejersker");
        given.insert(
                """
                INSERT INTO consent_request (municipality, id, about, child, from_unit, to_unit, purpose, valid_until,
                    prepared_by, prepared_at, asked_by, asked_at)
                VALUES (:municipality, :id, 'CONSULTATION', :child, :from, :to, 'Ro til middag', :until, :by, :now, :by, :now)
                """,
                Map.of(
                        "id",
                        id,
                        "child",
                        world.ida,
                        "from",
                        world.myretuen,
                        "to",
                        to,
                        "until",
                        clock.today().plusDays(60),
                        "by",
                        world.mette.employee(),
                        "now",
                        clock.instant()));
        given.insert(
                """
                INSERT INTO consent_item (municipality, id, request, child, kind, version, made_unit, made_on, labels, words,
                    about_child, why, follows, words_hash, added_by, added_at)
                VALUES (:municipality, :id, :id, :child, 'PARAGRAPH', 1, :unit, :today, ARRAY['QUESTION'],
                    ARRAY['Hvordan sover hun roligt?'], true, 'Søvn', 'ON_CONSENT', repeat('a', 64), :by, :now)
                """,
                Map.of(
                        "id",
                        id,
                        "child",
                        world.ida,
                        "unit",
                        world.myretuen,
                        "today",
                        clock.today(),
                        "by",
                        world.mette.employee(),
                        "now",
                        clock.instant()));
        given.insert(
                "INSERT INTO child_consultation (municipality, id, child, topics) VALUES (:municipality, :id, :child,"
                        + " ARRAY['SLEEP'])",
                Map.of("id", id, "child", world.ida));
        items.put("child-consultations", id);
    }

    /** Of another child, whose named leader has left. */
    private void shielding() {
        var noah = given.child("Noah", given.group(world.myretuen, "Stue Lilla"));
        var gone = given.leader("Gitte", given.daycare("Solsikken"));
        world.around.shielded(noah, gone);
        items.put("shieldings", one("shielding"));
    }

    private void delivery() {
        var id = UUID.randomUUID();
        given.insert("""
            INSERT INTO roster_delivery (municipality, id, name, received_at, state, decided_at, report)
            VALUES (:municipality, :id, 'november.zip', :now, 'PUT_ASIDE', :now,
                '{"files": {}, "refused": [], "moves": 0, "placesEnding": 0, "placesOpen": 1, "rows": 0}')
            """, Map.of("id", id, "now", clock.instant()));
        items.put("roster", id);
    }

    /** What goes without consent, and what came from another municipality. */
    private void withoutConsent() {
        var row = Map.of(
                "exchange", UUID.randomUUID(),
                "arrival", UUID.randomUUID(),
                "child", world.ida,
                "unit", world.myretuen,
                "by", world.mette.employee(),
                "leader", world.birgit.employee(),
                "today", clock.today(),
                "now", clock.instant());
        given.insert("""
            INSERT INTO exchange (municipality, id, child, from_unit, meets_on, necessity, words, called_by, called_at)
            VALUES (:municipality, :exchange, :child, :unit, :today, 'Vi skal vide det', 'Hun er træt', :leader, :now)
            """, row);
        given.insert("""
            INSERT INTO arrival (municipality, id, child, from_municipality, from_name, from_unit, kind, made_on, purpose, labels,
                words, why, arrived_at, until_on)
            SELECT :municipality, :arrival, :child, CASE WHEN :municipality = 999 THEN 998 ELSE 999 END, 'En anden kommune',
                'Solsikken', 'PARAGRAPH', :today, 'At tage imod', ARRAY['WORDS'], ARRAY['Hun tegner'], 'Til starten', :now,
                :today
            """, row);
        items.put("exchanges", row.get("exchange"));
        items.put("arrivals", row.get("arrival"));
    }
}

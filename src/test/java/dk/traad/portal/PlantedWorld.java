package dk.traad.portal;

import dk.traad.Given;
import dk.traad.GivenPlans;
import dk.traad.GivenRelations;
import dk.traad.TestClock;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Position;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family in hiding with one row of everything that can be written about a child, and sixty words that tell where the child
 * is: in the names of its places and of the people there, in their addresses and numbers, and in what everybody wrote.
 */
final class PlantedWorld {
    private static final List<String> ADDRESSES = List.of(
            "Kastanjevænget 14",
            "Gammel Møllestræde 3",
            "Fyrretræsalle 21B",
            "Nørrestrandgade 7",
            "Mosebakken 112",
            "Havnepladsen 8",
            "Skovlunden 44",
            "Ellemarken 2C",
            "Østersøvej 17",
            "Bybuskgade 9");

    private final Given given;
    private final TestClock clock;
    private final List<String> words = new ArrayList<>(ADDRESSES);
    final ChildId ida;
    final Parent mother;
    final Parent father;
    final Professional keeper;
    private final Professional visitor;
    private final UnitId daycare;
    private final GroupId room;

    PlantedWorld(Given given, TestClock clock) {
        this.given = given;
        this.clock = clock;
        daycare = given.daycare("Børnehuset " + planted("Tusindfryd"));
        room = given.group(daycare, "Stue " + planted("Gråspurv"));
        var earlier = given.group(given.daycare(planted("Spirrevippen")), planted("Mursejlerne"));
        var later = given.group(given.school(planted("Klintebjergskolen")), planted("Bogfinkerne"));
        var health = given.healthVisiting("Sundhedsplejen " + planted("Havrevang"));
        var advice = given.ppAdvice("PPR " + planted("Fyrmester"));
        var elsewhere = given.school(planted("Rørdrumskolen"));
        given.familyDepartment("Familiehuset " + planted("Bregnebo"));
        ida = given.child("Ida", room);
        placed(earlier, -900, -400);
        placed(later, 200, null);
        keeper = reachable(given.educator(person("Asgerda", "Kvistrup"), room), "11");
        var leader = reachable(given.leader(person("Bodilla", "Fjeldmark"), daycare), "12");
        visitor = reachable(given.healthVisitor(person("Cilleke", "Strandager"), health), "13");
        given.assigned(ida, visitor);
        var before = reachable(given.educator(person("Dagrune", "Holmquist"), earlier), "14");
        reachable(given.teacher(person("Elvigga", "Rosendorf"), later), "15");
        var adviser = reachable(given.employed(person("Fiorelle", "Overgaardt"), Role.PP_ADVICE, advice, null), "16");
        var coordinator = reachable(
                given.educator(person("Gitteanna", "Skovmose"), given.group(elsewhere, planted("Natsværmer"))), "17");
        var standIn = reachable(
                given.educator(person("Hjalmara", "Lindekrone"), given.group(elsewhere, planted("Nordlys"))), "18");
        var owner = reachable(given.leader(person("Ingolfa", "Vestermark"), elsewhere), "19");
        var relations = new GivenRelations(given, clock);
        relations.coordinator(coordinator, ida);
        relations.standIn(standIn, room);
        var referral = relations.referral(ida, advice, leader);
        relations.accepted(referral, adviser);
        relations.closed(referral, adviser);
        relations.referral(ida, advice, before);
        mother = given.custodyHolder("Karen", ida);
        father = given.custodyHolder("Per", ida);
        given.change(
                "UPDATE adult SET protected = true, email = :email, phone = :phone WHERE id = :id",
                Map.of(
                        "id",
                        mother.adult(),
                        "email",
                        planted("skjult.karen@post.example"),
                        "phone",
                        planted("41 82 63 90")));
        given.change("UPDATE family_relation SET residence = false WHERE adult = :id", Map.of("id", father.adult()));
        assessments();
        focusPoints(owner, before);
        wonderings(leader);
        voices(standIn);
        withoutConsent();
    }

    List<String> words() {
        return List.copyOf(words);
    }

    private String planted(String word) {
        words.add(word);
        return word;
    }

    private String person(String first, String last) {
        return planted(first) + " " + planted(last);
    }

    private Professional reachable(Professional who, String number) {
        given.change(
                "UPDATE employee SET email = :email, phone = :phone WHERE id = :id",
                Map.of(
                        "id",
                        who.employee(),
                        "email",
                        planted("m" + number + "@kommune.example"),
                        "phone",
                        planted("51 82 63 " + number)));
        return who;
    }

    private void placed(GroupId group, int from, @Nullable Integer to) {
        var row = row();
        row.put("group", group);
        row.put("from", clock.today().plusDays(from));
        row.put("to", to == null ? null : clock.today().plusDays(to));
        given.insert("""
            INSERT INTO placement (municipality, id, child, unit, unit_group, from_on, to_on)
            SELECT municipality, :id, :child, unit, id, :from, CAST(:to AS date) FROM unit_group WHERE id = :group
            """, row);
    }

    private void assessments() {
        for (var by : List.of(keeper, visitor)) {
            var assessment = given.decided(ida, by, "PARENTS_INFORMED", Position.YELLOW);
            for (var parent : List.of(mother, father)) {
                given.notice(assessment, parent, null);
            }
            given.corrected(assessment, by, "er ofte træt", "det stod forkert");
            for (var parent : List.of(mother, father)) {
                given.notice(assessment, parent, null);
                contribution(assessment, parent, by);
            }
        }
    }

    private void contribution(UUID assessment, Parent parent, Professional by) {
        given.insert("""
            INSERT INTO parent_contribution (municipality, id, assessment, child, adult, question, shared, sent_at, reply,
                replied_by, replied_at)
            VALUES (:municipality, :id, :assessment, :child, :adult, 'Hvordan går det?', true, :now, 'Fint', :by, :now)
            """, row("assessment", assessment, "adult", parent.adult(), "by", by.employee()));
    }

    private void focusPoints(Professional owner, Professional before) {
        var plans = new GivenPlans(given, clock);
        var agreed = plans.agreed(ida, keeper, "Ro", "Ida finder ro", "Vi går fra");
        plans.seen(agreed, keeper, "OFTEN");
        dialogue(agreed, owner, "HELD");
        var followed = plans.agreed(ida, owner, "Leg", "Ida leger med andre", "Vi går med");
        plans.followedUp(followed, owner, "CONTINUE", 1);
        given.insert("""
            INSERT INTO follow_up_experience (municipality, follow_up, adult, child, taken_care_of, makes_difference,
                words, answered_at)
            SELECT municipality, id, :adult, child, 'YES', 'PARTLY', 'Det hjælper', :now
            FROM follow_up WHERE focus_point = :point AND state = 'HELD'
            """, row("adult", mother.adult(), "point", followed.focusPoint()));
        var written = plans.written(ida, before, "Sprog", "Ida siger til", "Vi spørger");
        dialogue(written, before, "ARRANGED");
        given.insert("""
            INSERT INTO plan_confirmation (municipality, plan, adult, child, changes, answer, words, answered_at)
            VALUES (:municipality, :plan, :adult, :child, 1, 'NOT_YET', 'Vi tænker', :now)
            """, row("plan", written.plan(), "adult", mother.adult()));
    }

    private void dialogue(GivenPlans.Plan plan, Professional by, String state) {
        var row = row("point", plan.focusPoint(), "by", by.employee(), "adult", mother.adult(), "state", state);
        row.put("meets", clock.instant().plusSeconds(86_400));
        given.insert("""
            INSERT INTO dialogue (municipality, id, focus_point, child, state, words, minutes, places, meets_at, place,
                invited_by, invited_at)
            VALUES (:municipality, :id, :point, :child, :state, 'Kom og tal med os', 45, ARRAY['WITH_US'], :meets,
                'WITH_US', :by, :now)
            """, row);
        given.insert("""
            INSERT INTO dialogue_answer (municipality, dialogue, adult, child, answer, begins_at, place, words,
                answered_at)
            VALUES (:municipality, :id, :adult, :child, 'YES', :meets, 'WITH_US', 'Jeg kommer', :now)
            """, row);
        given.insert("""
            INSERT INTO dialogue_own_answer (municipality, dialogue, child, answer, interpreter, words, answered_at)
            VALUES (:municipality, :id, :child, 'LATER', 'Dansk', 'Senere', :now)
            """, row);
        if (!state.equals("HELD")) {
            return;
        }
        for (var version : List.of(1, 2)) {
            row.put("version", version);
            row.put("reason", version == 1 ? null : "det stod forkert");
            row.put("today", clock.today());
            given.insert("""
                INSERT INTO dialogue_note (municipality, dialogue, version, child, held_on, took_part, child_took_part,
                    outcome, agreement, correction_reason, noted_by, noted_at)
                VALUES (:municipality, :id, :version, :child, :today, ARRAY[CAST(:by AS uuid), CAST(:adult AS uuid)],
                    false, 'Vi talte', 'Vi prøver', CAST(:reason AS text), :by, :now)
                """, row);
        }
        given.insert("""
            INSERT INTO dialogue_remark (municipality, id, dialogue, child, adult, words, sent_at)
            VALUES (:municipality, gen_random_uuid(), :id, :child, :adult, 'Enig', :now)
            """, row);
    }

    private void wonderings(Professional leader) {
        for (var mine : List.of(true, false)) {
            var row = row("unit", daycare, "group", room, "today", clock.today(), "mother", mother.adult());
            row.put("by", mine ? null : leader.employee());
            row.put("adult", mine ? mother.adult() : null);
            row.put("employee", leader.employee());
            given.insert("""
                INSERT INTO wondering (municipality, id, child, sector, unit, unit_group, state, sentence, opened_by,
                    opened_by_adult, shared, opened_at, noticed_on, contacted_on)
                VALUES (:municipality, :id, :child, 'DAYCARE', :unit, :group, 'ANSWERED', 'Ida er stille',
                    CAST(:by AS uuid), CAST(:adult AS uuid), true, :now, :today, :today)
                """, row);
            given.insert("""
                INSERT INTO wondering_entry (municipality, id, wondering, child, kind, words, written_by, written_at,
                    talked_on, talked_how)
                VALUES (:municipality, gen_random_uuid(), :id, :child, 'TALK', 'Vi talte', :employee, :now, :today,
                    'MEETING')
                """, row);
            given.insert("""
                INSERT INTO wondering_entry (municipality, id, wondering, child, kind, words, written_by_adult,
                    written_at, shared)
                VALUES (:municipality, gen_random_uuid(), :id, :child, 'ANSWER', 'Vi ser det også', :mother, :now, true)
                """, row);
        }
    }

    private void voices(Professional by) {
        for (var mine : List.of(true, false)) {
            var row = row("today", clock.today());
            row.put("by", mine ? null : by.employee());
            row.put("unit", mine ? null : daycare);
            row.put("sector", mine ? null : "DAYCARE");
            row.put("adult", mine ? mother.adult() : null);
            given.insert("""
                INSERT INTO child_voice (municipality, id, child, way, teller, likes, hard, words, noted_on, noted_at,
                    noted_by, unit, sector, noted_by_adult, shared)
                VALUES (:municipality, :id, :child, 'PICTURES', 'CHILD_SAID', 'vand', 'larm', 'mere', :today, :now,
                    CAST(:by AS uuid), CAST(:unit AS uuid), CAST(:sector AS text), CAST(:adult AS uuid), true)
                """, row);
            given.insert("""
                INSERT INTO child_voice_picture (municipality, voice, child, picture, feeling, said)
                VALUES (:municipality, :id, :child, 'MEAL', 'HARD', 'det larmer')
                """, row);
        }
    }

    /** The father has asked about a look-up, and got an answer. */
    void asked(UUID lookUp) {
        given.insert(
                """
                INSERT INTO look_up_question (municipality, id, child, adult, look_up, employee, looked_on, unit, question,
                    asked_at, answer_by, answer, answered_by, answered_at)
                VALUES (:municipality, :id, :child, :adult, :lookUp, :by, :today, :unit, 'Hvorfor?', :now, :today, 'Derfor',
                    :by, :now)
                """,
                row(
                        "adult",
                        father.adult(),
                        "lookUp",
                        lookUp,
                        "by",
                        keeper.employee(),
                        "today",
                        clock.today(),
                        "unit",
                        daycare));
    }

    private Map<String, Object> row(Object... more) {
        var row = new HashMap<String, Object>();
        row.put("id", UUID.randomUUID());
        row.put("child", ida);
        row.put("now", clock.instant());
        for (var at = 0; at < more.length; at += 2) {
            row.put((String) more[at], more[at + 1]);
        }
        return row;
    }

    /** A meeting the family was told about, and what came along from another municipality. */
    private void withoutConsent() {
        var row = row();
        row.put("arrival", UUID.randomUUID());
        row.put("by", keeper.employee());
        row.put("today", clock.today());
        row.put("now", clock.instant());
        given.insert("""
            INSERT INTO exchange (municipality, id, child, from_unit, meets_on, necessity, words, again_because, called_by,
                called_at, came_of_it, told_by, told_at)
            SELECT p.municipality, :id, p.child, p.unit, :today, 'Det er nødvendigt', 'Hun er træt', 'En manglede', :by, :now,
                'Vi ringer', :by, :now
            FROM placement p
            WHERE p.municipality = :municipality AND p.child = :child
            LIMIT 1
            """, row);
        given.insert("""
            INSERT INTO arrival (municipality, id, child, from_municipality, from_name, from_unit, kind, made_on, purpose, labels,
                words, why, arrived_at, until_on)
            VALUES (:municipality, :arrival, :child, CASE WHEN :municipality = 999 THEN 998 ELSE 999 END, 'En kommune', 'Et sted',
                'PARAGRAPH', :today, 'At tage imod', ARRAY['WORDS'], ARRAY['Hun tegner'], 'Til starten', :now, :today)
            """, row);
    }
}

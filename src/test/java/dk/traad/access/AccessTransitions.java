package dk.traad.access;

import dk.traad.GivenPlans;
import dk.traad.TestClock;
import java.util.Map;
import java.util.UUID;

/** Ida on her way to school: the baton, the meeting, what her family wrote and what is passed on; and what stayed behind. */
final class AccessTransitions extends AccessRows {
    AccessTransitions(AccessWorld world, TestClock clock, Map<String, Object> items) {
        super(world, clock, items);
        var toSchool = toSchool();
        meeting(toSchool);
        familyHandover(toSchool);
        here();
        outside();
        handover();
        keptAtThePlaceBefore();
    }

    private UUID toSchool() {
        var id = item(
                "transitions",
                """
                INSERT INTO transition (municipality, id, child, kind, from_unit, to_unit, to_group, starts_on, state, way,
                    opened_because, opened_at, opened_by, reads_from, need_assessed_on, prepared_on, handed_over_on)
                VALUES (:municipality, :id, :child, 'DAYCARE_TO_SCHOOL', :unit, :to, :next, :starts, 'HANDED_OVER', 'TABLE',
                    'PERSON', :now, :by, :today, :today, :today, :today)
                """,
                row(
                        "to",
                        world.disclosedTo,
                        "next",
                        world.nextRoom,
                        "starts",
                        clock.today().plusDays(60)));
        given.insert("""
            INSERT INTO transition_step (municipality, id, transition, child, move, reason, by_employee, made_at)
            VALUES (:municipality, :id, :transition, :child, 'HAND_OVER', 'Vi er klar', :by, :now)
            """, row("transition", id));
        given.insert("""
            INSERT INTO transition_reading (municipality, transition, adult, child, seen_version, read_at)
            VALUES (:municipality, :transition, :adult, :child, 1, :now)
            """, row("transition", id));
        return id;
    }

    private void meeting(UUID transition) {
        var offer = item("meetings", """
            INSERT INTO meeting_offer (municipality, id, transition, child, why, offered_by, offered_at)
            VALUES (:municipality, :id, :transition, :child, 'Hun er genert', :by, :now)
            """, row("transition", transition));
        given.insert("""
            INSERT INTO meeting_answer (municipality, offer, adult, child, answer, place, words, answered_at)
            VALUES (:municipality, :offer, :adult, :child, 'YES', 'AT_HOME', 'Kom gerne hjem', :now)
            """, row("offer", offer));
        given.insert("""
            INSERT INTO meeting_agreement (municipality, offer, ordinal, child, words, responsible, due_on)
            VALUES (:municipality, :offer, 1, :child, 'Et besøg i klassen', 'Tina', :today)
            """, row("offer", offer));
    }

    private void familyHandover(UUID transition) {
        var row = row("transition", transition, "to", world.disclosedTo);
        given.insert("""
            INSERT INTO family_handover_draft (municipality, transition, adult, child, questions, answers, saved_at)
            VALUES (:municipality, :transition, :adult, :child, '{Hvad trøster?}', '{En sang}', :now)
            """, row);
        given.insert("""
            INSERT INTO family_handover (municipality, id, transition, child, to_unit, adult, questions, answers, shared,
                sent_at)
            VALUES (:municipality, :id, :transition, :child, :to, :adult, '{Hvad trøster?}', '{En sang}', false, :now)
            """, row);
        given.insert("""
            INSERT INTO handover_question_set (municipality, id, kind, unit, questions_da, questions_en, changed_by,
                changed_at)
            VALUES (:municipality, :id, 'HOME_TO_DAYCARE', :unit, '{Hvad trøster?}', '{}', :by, :now)
            """, row);
    }

    /** From home to where Ida is now, which nobody ever handed over. */
    private void here() {
        item(
                "transition-here",
                """
                INSERT INTO transition (municipality, id, child, kind, from_unit, to_unit, to_group, starts_on, state,
                    opened_because, opened_at)
                VALUES (:municipality, :id, :child, 'HOME_TO_DAYCARE', :visiting, :unit, :group, :starts, 'FORESEEN',
                    'PLACEMENT', :now)
                """,
                row("visiting", world.visiting, "starts", clock.today().minusDays(30)));
    }

    /** To the municipality next door. */
    private void outside() {
        item("transition-outside", """
                INSERT INTO transition (municipality, id, child, kind, from_unit, to_name, starts_on, state,
                    opened_because, opened_at, handed_over_on)
                VALUES (:municipality, :id, :child, 'TO_OTHER_MUNICIPALITY', :unit, 'Solgården', :starts, 'HANDED_OVER',
                    'PERSON', :now, :today)
                """, row("starts", clock.today().plusDays(60)));
    }

    /** Asked, answered with yes, and passed on to the school. */
    private void handover() {
        var request = item(
                "handovers",
                """
                INSERT INTO consent_request (municipality, id, child, from_unit, to_unit, purpose, valid_until, prepared_by,
                    prepared_at, asked_by, asked_at)
                VALUES (:municipality, :id, :child, :unit, :to, 'At tage godt imod', :until, :by, :now, :by, :now)
                """,
                row("to", world.disclosedTo, "until", clock.today().plusDays(90)));
        items.put("consents", request);
        var item = item("consent-item", """
                INSERT INTO consent_item (municipality, id, request, child, kind, version, made_unit, made_on, labels, words,
                    about_child, why, follows, words_hash, added_by, added_at)
                VALUES (:municipality, :id, :request, :child, 'PARAGRAPH', 1, :unit, :today, '{WORDS}', '{Hun trives i leg}',
                    true, 'Så læreren ved det', 'ON_CONSENT', repeat('a', 64), :by, :now)
                """, row("request", request));
        given.insert("""
            INSERT INTO consent_fact (municipality, item, number, child, adult, answer, how, at)
            VALUES (:municipality, :item, 1, :child, :adult, 'YES', 'PORTAL', :now)
            """, row("item", item));
        given.insert("""
            INSERT INTO consent_remark (municipality, id, item, child, adult, words, at)
            VALUES (:municipality, :id, :item, :child, :adult, 'Det passer', :now)
            """, row("item", item));
        given.insert("""
            INSERT INTO consent_reminder (municipality, request, number, child, at, reminded_by)
            VALUES (:municipality, :request, 1, :child, :now, :by)
            """, row("request", request));
        given.insert("""
            INSERT INTO handover_step (municipality, handover, number, child, step, by, at)
            VALUES (:municipality, :request, 1, :child, 'ASK', :by, :now),
                (:municipality, :request, 2, :child, 'DELIVER', :by, :now)
            """, row("request", request));
        world.around.disclosed(
                world.ida,
                "HANDOVER_ITEM",
                item,
                world.disclosedTo,
                clock.today().plusDays(90),
                world.mette);
        given.insert("""
            INSERT INTO sharing_rule (municipality, kind, transition, follows, changed_by, changed_at)
            VALUES (:municipality, 'PARAGRAPH', 'DAYCARE_TO_SCHOOL', 'ON_CONSENT', :by, :now)
            """, row());
    }

    /** The place Ida was at before asks the present one to take a focus point over. */
    private void keptAtThePlaceBefore() {
        var kept = new GivenPlans(given, clock)
                .agreed(world.ida, world.kamma, "At falde til ro", "Ida falder til ro", "Vi sidder hos hende");
        items.put("kept-focus-point", kept.focusPoint());
        item("take-overs", """
                INSERT INTO take_over (municipality, id, focus_point, child, to_unit, agreed, asked_by, asked_at)
                VALUES (:municipality, :id, :focusPoint, :child, :unit, ARRAY[CAST(:adult AS uuid)], :keeper, :now)
                """, row("focusPoint", kept.focusPoint(), "keeper", world.kamma.employee()));
    }
}

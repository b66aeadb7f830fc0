package dk.traad.access;

import dk.traad.TestClock;
import java.util.Map;
import java.util.Objects;

/** What is offered and agreed beside the plan: programmes, who does what, advice to a place, and the guideline. */
final class AccessOffers extends AccessRows {
    AccessOffers(AccessWorld world, TestClock clock, Map<String, Object> items) {
        super(world, clock, items);
        ordinary();
        nothingWritten();
        wish();
        consultation();
        guideline();
    }

    private void ordinary() {
        var programme = item("ordinary-programme", """
                INSERT INTO programme (municipality, id, name_da, name_en, purpose_da, purpose_en, record_policy, from_on,
                    to_on, from_months, to_months, may_offer, measures)
                VALUES (:municipality, :id, 'De første år', 'The first years', 'Hjælp', 'Help', 'ORDINARY', :today, :to, 0,
                    200, '{HEALTH_VISITOR,LEADER}', '{OFFERED,ACCEPTED}')
                """, row("to", clock.today().plusYears(1)));
        given.insert("""
            INSERT INTO programme_unit (municipality, programme, unit, wave, state, invited_on)
            VALUES (:municipality, :programme, :unit, 1, 'INVITED', :today)
            """, row("programme", programme));
        item("offers", """
            INSERT INTO programme_offer (municipality, id, programme, child, basis, reason, offered_by, offered_on)
            VALUES (:municipality, :id, :programme, :child, 'JUDGEMENT', 'Et hårdt forår', :by, :today)
            """, row("programme", programme));
    }

    private void nothingWritten() {
        var programme = item("programmes", """
                INSERT INTO programme (municipality, id, name_da, name_en, purpose_da, purpose_en, record_policy, from_on,
                    to_on, from_months, to_months, may_offer, measures, every_days, for_months)
                VALUES (:municipality, :id, 'Sammen', 'Together', 'Råd', 'Advice', 'NOTHING_WRITTEN', :today, :to, 0, 200,
                    '{LEADER}', '{OFFERED,ACCEPTED}', 14, 6)
                """, row("to", clock.today().plusYears(1)));
        items.put("together", programme);
        given.insert("""
            INSERT INTO programme_unit (municipality, programme, unit, wave, state, invited_on, talked_on, answered_on)
            VALUES (:municipality, :programme, :unit, 1, 'JOINED', :today, :today, :today)
            """, row("programme", programme));
        given.insert("""
            INSERT INTO advisory_offer (municipality, programme, child, until_on)
            VALUES (:municipality, :programme, :child, :until)
            """, row("programme", programme, "until", clock.today().plusDays(30)));
    }

    private void wish() {
        var action = Objects.requireNonNull(items.get("actions"));
        items.put("interventions", action);
        items.put("wish", action);
        items.put("wisher", world.camilla.adult());
        given.insert("""
            INSERT INTO intervention_wish (municipality, child, person, adult, in_progress, later, words, wished_at)
            VALUES (:municipality, :child, :adult, :adult, '{}', ARRAY[CAST(:action AS uuid)], 'Vi er trætte', :now)
            """, row("action", action));
    }

    private void consultation() {
        item("consultations", """
            INSERT INTO consultation (municipality, id, unit, topics, question, state, asked_by, asked_at)
            VALUES (:municipality, :id, :unit, '{SLEEP}', 'Hvordan sover de bedst ude?', 'ASKED', :by, :now)
            """, row());
    }

    /** One in force, and the next one being written. */
    private void guideline() {
        draft(1);
        given.change("""
            UPDATE guideline
            SET adopted_on = :today, adopted_by = 'Byrådet', recorded_at = :now, recorded_by = :by
            WHERE version = 1
            """, row());
        draft(2);
    }

    private void draft(int version) {
        var row = row("version", version);
        given.insert("""
            INSERT INTO guideline (municipality, version, title_da, introduction_da)
            VALUES (:municipality, :version, 'Gode overgange', 'Sådan gør vi')
            """, row);
        given.insert("""
            INSERT INTO guideline_paragraph (municipality, version, kind, step, days, words_da)
            SELECT :municipality, :version, kind, step, 0, 'Tal sammen'
            FROM unnest(ARRAY['HOME_TO_DAYCARE', 'DAYCARE_TO_KINDERGARTEN', 'DAYCARE_TO_SCHOOL',
                    'SCHOOL_TO_YOUTH_EDUCATION', 'TO_OTHER_MUNICIPALITY']) kind,
                unnest(ARRAY['ASSESS_NEED', 'PREPARE', 'HAND_OVER', 'ACCEPT', 'FOLLOW_UP']) step
            """, row);
    }
}

package dk.traad;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Children on their way to school and what their families said, straight into the database: over the pages it takes minutes. */
public final class GivenTransitions {
    private final Given given;
    private final TestClock clock;

    public GivenTransitions(Given given, TestClock clock) {
        this.given = given;
        this.clock = clock;
    }

    /** A child that goes to school next August, in one of the database's words for how it is handed over. */
    public void toSchool(ChildId child, UnitId from, UnitId to, String way) {
        given.insert(
                """
                INSERT INTO transition (municipality, id, child, kind, from_unit, to_unit, starts_on, state, way, opened_because,
                    opened_at)
                VALUES (:municipality, :id, :child, 'DAYCARE_TO_SCHOOL', :from, :to, :starts, 'PREPARED', :way, 'AGE', :now)
                """,
                Map.of(
                        "id", UUID.randomUUID(),
                        "child", child,
                        "from", from,
                        "to", to,
                        "starts", LocalDate.of(clock.today().getYear() + 1, 8, 10),
                        "way", way,
                        "now", clock.instant()));
    }

    /** The family is asked about one paragraph, written for this. */
    public UUID asked(ChildId child, UnitId from, UnitId to, Professional by) {
        var request = UUID.randomUUID();
        var item = UUID.randomUUID();
        given.insert(
                """
                INSERT INTO consent_request (municipality, id, child, from_unit, to_unit, purpose, valid_until, prepared_by,
                    prepared_at, asked_by, asked_at)
                VALUES (:municipality, :request, :child, :from, :to, 'At tage imod', :until, :by, :now, :by, :now)
                """,
                Map.of(
                        "request", request,
                        "child", child,
                        "from", from,
                        "to", to,
                        "until", clock.today().plusMonths(11),
                        "by", by.employee(),
                        "now", clock.instant()));
        given.insert(
                """
                INSERT INTO consent_item (municipality, id, request, child, kind, version, made_unit, made_on, labels, words,
                    about_child, why, follows, words_hash, added_by, added_at)
                VALUES (:municipality, :item, :request, :child, 'PARAGRAPH', 1, :from, :today, ARRAY['WORDS'],
                    ARRAY['Barnet tegner hver dag'], true, 'Til starten', 'ON_CONSENT', repeat('0', 64), :by, :now)
                """,
                Map.of(
                        "item", item,
                        "request", request,
                        "child", child,
                        "from", from,
                        "today", clock.today(),
                        "by", by.employee(),
                        "now", clock.instant()));
        given.insert("""
                INSERT INTO handover_step (municipality, handover, number, child, step, by, at)
                VALUES (:municipality, :request, 1, :child, 'ASK', :by, :now)
                """, Map.of("request", request, "child", child, "by", by.employee(), "now", clock.instant()));
        return item;
    }

    /** @param number of the answers about this thing, from one */
    public void answered(UUID item, ChildId child, Parent parent, int number, String answer) {
        given.insert(
                """
                INSERT INTO consent_fact (municipality, item, number, child, adult, answer, how, at)
                VALUES (:municipality, :item, :number, :child, :adult, :answer, 'PORTAL', :now)
                """,
                Map.of(
                        "item", item,
                        "number", number,
                        "child", child,
                        "adult", parent.adult(),
                        "answer", answer,
                        "now", clock.instant()));
    }
}

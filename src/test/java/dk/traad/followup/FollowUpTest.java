package dk.traad.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.plan.PlannedRoom;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class FollowUpTest extends PlannedRoom {
    @Autowired
    RemindOfFollowUps remindOfFollowUps;

    @Test
    void it_is_held_together_and_goes_on_with_the_next_one_booked() {
        var focusPoint = agreed();
        clock.set(LocalDate.of(2027, 2, 11));
        assertThat(text(as(mette).get("/follow-ups/" + followUpOf(focusPoint))))
                .contains("Ida siger til, når noget er svært")
                .contains("Hun går for sig selv")
                .contains("Hun henter en voksen mindst én gang om dagen")
                .contains("Godt på vej");

        assertThat(hold(focusPoint, "CONTINUE", 0)).hasStatus(303);

        assertThat(stateOf(focusPoint)).isEqualTo("FOLLOWED_UP");
        assertThat(given.value(LocalDate.class, "SELECT due_on FROM follow_up WHERE id = ?", followUpOf(focusPoint)))
                .isEqualTo(LocalDate.of(2027, 5, 16));
        assertThat(text(as(mette).get("/focus-points/" + focusPoint)))
                .contains("Vi fortsætter")
                .contains("Godt på vej");
        assertThat(text(as(camilla).get("/family/focus-points/" + focusPoint)))
                .contains("Vi bliver ved.")
                .contains("Nu: Hun henter Mette");
        assertThat(text(as(mette).get("/children/" + ida))).contains("Opfølgning: At turde sige til");
    }

    @Test
    void from_adjusted_over_a_new_version_to_achieved() {
        var focusPoint = agreed();
        var goal = goalOf(focusPoint);
        clock.set(LocalDate.of(2027, 2, 11));
        assertThat(hold(focusPoint, "ADJUST", -1)).hasStatus(303);
        assertThat(stateOf(focusPoint)).isEqualTo("ADJUSTED");
        assertThat(text(as(mette).get("/desk"))).contains("Planen skal laves om");

        assertThat(text(as(mette).get("/focus-points/" + focusPoint + "/plan")))
                .contains("Udgave 2. Derfor laves den om: Det kan vi se på stuen")
                .contains("Ida siger til, når noget er svært");
        assertThat(goalOf(focusPoint)).as("a goal keeps its id").isEqualTo(goal);
        assertThat(approve(focusPoint, "meetsAt", at(LocalDate.of(2027, 5, 14))))
                .hasStatus(303);

        assertThat(stateOf(focusPoint)).isEqualTo("FOLLOWED_UP");
        assertThat(given.value(LocalDate.class, "SELECT due_on FROM follow_up WHERE id = ?", followUpOf(focusPoint)))
                .as("adjusted, the six months are still counted from the first day")
                .isEqualTo(LocalDate.of(2027, 5, 16));
        clock.set(LocalDate.of(2027, 5, 14));
        assertThat(text(as(mette).get("/follow-ups/" + followUpOf(focusPoint))))
                .contains("Hun henter Mette")
                .contains("Som før");
        assertThat(hold(focusPoint, "ACHIEVED", 1)).hasStatus(303);

        assertThat(stateOf(focusPoint)).isEqualTo("ACHIEVED");
        assertThat(text(as(camilla).get("/family/focus-points/" + focusPoint))).contains("Vi har nået det, vi ville.");
        assertThat(as(mette).get("/focus-points/" + focusPoint)).hasStatusOk();
        assertThat(given.value(Long.class, "SELECT count(*) FROM follow_up WHERE state = 'BOOKED'"))
                .isZero();
    }

    @Test
    void replaced_the_follow_ups_are_counted_anew() {
        var focusPoint = agreed();
        clock.set(LocalDate.of(2027, 2, 11));
        hold(focusPoint, "REPLACE", -2);
        as(mette).get("/focus-points/" + focusPoint + "/plan");

        assertThat(approve(focusPoint, "meetsAt", at(LocalDate.of(2027, 5, 10))))
                .hasStatus(303);

        assertThat(given.value(LocalDate.class, "SELECT due_on FROM follow_up WHERE id = ?", followUpOf(focusPoint)))
                .isEqualTo(LocalDate.of(2027, 5, 11));
    }

    @Test
    void where_the_municipality_counts_from_the_one_before_the_next_is_six_months_after_it() {
        given.change("UPDATE cooperation_model SET follow_up_anchor = 'PREVIOUS_FOLLOW_UP'", Map.of());
        var focusPoint = agreed();
        clock.set(LocalDate.of(2027, 2, 11));
        hold(focusPoint, "CONTINUE", 0);

        assertThat(given.value(LocalDate.class, "SELECT due_on FROM follow_up WHERE id = ?", followUpOf(focusPoint)))
                .isEqualTo(LocalDate.of(2027, 8, 11));
    }

    @Test
    void going_on_although_it_does_not_work_asks_why_not_change() {
        var focusPoint = agreed();
        clock.set(LocalDate.of(2027, 2, 11));

        var unasked = hold(focusPoint, "CONTINUE", -1);
        assertThat(unasked).hasStatus(422);
        assertThat(text(unasked)).contains("Skriv, hvorfor I fortsætter uden at ændre noget");
        assertThat(hold(focusPoint, "CONTINUE", -1, "unchangedReason", "Vi begyndte først for to uger siden"))
                .hasStatus(303);
        assertThat(text(as(mette).get("/focus-points/" + focusPoint)))
                .contains("Derfor ændrer vi ikke noget: Vi begyndte først for to uger siden");
    }

    @Test
    void whoever_may_have_been_there_is_told_apart_by_what_brings_them_to_the_table() {
        var page = "/follow-ups/" + followUpOf(agreed());
        assertThat(text(as(mette).get(page))).containsSubsequence("Hvem var med?", "Forælder", "Mette", "Pædagog");
    }

    @Test
    void before_its_day_the_page_says_when_it_was_agreed_and_asks_for_the_day_it_was_held() {
        var page = "/follow-ups/" + followUpOf(agreed());
        assertThat(text(as(mette).get(page))).contains("Den er aftalt til ").contains("skriv den dag, I holdt den");
        clock.set(given.value(LocalDate.class, "SELECT meets_at::date FROM follow_up"));
        assertThat(text(as(mette).get(page))).doesNotContain("Den er aftalt til");
    }

    @Test
    void what_is_missing_is_said_at_once() {
        var focusPoint = agreed();

        var empty = as(mette).post("/follow-ups/" + followUpOf(focusPoint), "heldOn", "i dag");

        assertThat(empty).hasStatus(422);
        assertThat(text(empty))
                .contains("Vælg den dag, den blev holdt")
                .contains("Sæt kryds ved dem, der var med")
                .contains("Vælg for hvert mål, hvor langt I er")
                .contains("Vælg, hvad I beslutter")
                .contains("Skriv hvorfor");
        var alone = hold(focusPoint, "ACHIEVED", -2, "tookPart", mette.person().toString());
        assertThat(text(alone))
                .contains("Skriv, hvorfor ingen af forældrene var med")
                .contains("Intet mål er nået endnu");
    }

    @Test
    void it_reminds_gently_then_firmly_and_overdue_it_climbs_to_the_leader() {
        var focusPoint = agreed();
        assertThat(text(as(mette).get("/desk"))).doesNotContain("Opfølgning: Ida");
        clock.set(LocalDate.of(2027, 1, 29));
        assertThat(text(as(mette).get("/desk"))).contains("Snart").contains("Opfølgning: Ida Prøve, At turde sige til");
        clock.set(LocalDate.of(2027, 2, 10));
        assertThat(text(as(mette).get("/desk"))).contains("i morgen kl. 14.30, forældrene har ikke svaret");
        clock.set(LocalDate.of(2027, 2, 17));
        assertThat(text(as(mette).get("/desk"))).contains("Skulle have været holdt i går");
        assertThat(text(as(birgit).get("/desk"))).doesNotContain("Opfølgning: Ida");

        clock.set(LocalDate.of(2027, 2, 24));

        assertThat(text(as(birgit).get("/desk"))).contains("Skulle have været holdt for 8 dage siden");
        assertThat(as(birgit).get("/follow-ups/" + followUpOf(focusPoint))).hasStatusOk();
        assertThat(hold(focusPoint, "STOP", 0)).hasStatus(303);
        assertThat(text(as(birgit).get("/desk"))).doesNotContain("Opfølgning: Ida");
    }

    @Test
    void parents_are_not_asked_whether_they_come_when_the_day_has_passed() {
        var focusPoint = agreed();
        var answer = followUpOf(focusPoint) + "/answer";
        assertThat(as(camilla).get("/family/children/" + ida)).bodyText().contains(answer);
        clock.set(LocalDate.of(2027, 2, 12));
        assertThat(as(camilla).get("/family/children/" + ida)).bodyText().doesNotContain(answer);
        assertThat(text(as(camilla).get("/family/focus-points/" + focusPoint)))
                .contains("Vi skulle mødes torsdag 11. februar kl. 14.30")
                .doesNotContain("Vi mødes torsdag");
    }

    @Test
    void parents_say_whether_they_come_and_afterwards_how_it_was() {
        var focusPoint = agreed();
        var followUp = followUpOf(focusPoint);
        assertThat(text(as(camilla).get("/family/children/" + ida))).contains("Vi mødes torsdag 11. februar kl. 14.30");
        assertThat(as(camilla).post("/family/follow-ups/" + followUp + "/answer"))
                .hasStatus(422);
        assertThat(as(camilla)
                        .post(
                                "/family/follow-ups/" + followUp + "/answer",
                                "coming",
                                "OTHER_TIME",
                                "words",
                                "Kun om morgenen"))
                .hasStatus(303);
        assertThat(text(as(mette).get("/focus-points/" + focusPoint)))
                .contains("vil gerne have en anden tid")
                .contains("Kun om morgenen");
        assertThat(as(camilla).get("/family/follow-ups/" + followUp + "/experience"))
                .hasStatus(409);
        clock.set(LocalDate.of(2027, 2, 11));
        hold(focusPoint, "CONTINUE", 0);

        assertThat(text(as(camilla).get("/family/children/" + ida))).contains("Sig, hvordan det var");
        assertThat(as(camilla).post("/family/follow-ups/" + followUp + "/experience", "takenCareOf", "YES"))
                .hasStatus(422);
        assertThat(as(camilla)
                        .post(
                                "/family/follow-ups/" + followUp + "/experience",
                                "takenCareOf",
                                "YES",
                                "makesDifference",
                                "PARTLY",
                                "words",
                                "Hun er gladere"))
                .hasStatus(303);
        assertThat(text(as(mette).get("/focus-points/" + focusPoint)))
                .contains(
                        "»ja« til, at der bliver taget godt hånd om familien, og »delvist« til, at det gør en forskel. Hun er gladere");
        assertThat(as(camilla).post("/family/follow-ups/" + followUp + "/answer", "coming", "YES"))
                .hasStatus(409);
    }

    @Test
    void it_can_be_moved_within_its_time_and_the_parents_are_told() {
        var focusPoint = agreed();
        var followUp = followUpOf(focusPoint);
        assertThat(as(mette).get("/follow-ups/" + followUp + "/time")).hasStatusOk();
        assertThat(as(mette)
                        .post("/follow-ups/" + followUp + "/time", "meetsAt", "2027-02-17T10:00", "place", "AT_HOME"))
                .hasStatus(422);
        assertThat(as(mette)
                        .post("/follow-ups/" + followUp + "/time", "meetsAt", "2027-02-16T10:00", "place", "AT_HOME"))
                .hasStatus(303);
        assertThat(text(as(camilla).get("/family/focus-points/" + focusPoint)))
                .contains("tirsdag 16. februar kl. 10.00, hjemme hos dig");
    }

    @Test
    void three_days_before_the_parents_get_one_mail() {
        agreed();
        var before = mails();
        clock.set(LocalDate.of(2027, 2, 9));
        remindOfFollowUps.remindAll();
        remindOfFollowUps.remindAll();
        assertThat(mails()).isEqualTo(before + 2);
    }

    @Test
    void whoever_notes_it_second_keeps_the_words_and_decides_nothing() {
        var focusPoint = agreed();
        var followUp = followUpOf(focusPoint);
        hold(focusPoint, "CONTINUE", 0);

        var second = as(mette)
                .post("/follow-ups/" + followUp, "version", "1", "outcome", "STOP", "reason", "Noget helt andet");

        assertThat(second).hasStatus(409);
        assertThat(text(second)).contains("En kollega har noteret opfølgningen").contains("Noget helt andet");
        assertThat(stateOf(focusPoint)).isEqualTo("FOLLOWED_UP");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PROPOSED,    approve,  409
            PROPOSED,    adjust,   409
            PROPOSED,    reopen,   409
            IN_DIALOGUE, adjust,   409
            IN_DIALOGUE, reopen,   409
            AGREED,      approve,  409
            AGREED,      protect,  409
            AGREED,      reopen,   409
            AGREED,      hold,     409
            ACTIVE,      approve,  409
            ACTIVE,      protect,  409
            ACTIVE,      reopen,   409
            FOLLOWED_UP, approve,  409
            FOLLOWED_UP, protect,  409
            FOLLOWED_UP, reopen,   409
            ADJUSTED,    adjust,   409
            ADJUSTED,    protect,  409
            ADJUSTED,    reopen,   409
            ADJUSTED,    hold,     409
            ACHIEVED,    stop,     409
            ACHIEVED,    adjust,   409
            ACHIEVED,    approve,  409
            ACHIEVED,    hold,     409
            ACHIEVED,    talk,     409
            ACHIEVED,    invite,   409
            ACHIEVED,    protect,  409
            STOPPED,     stop,     409
            STOPPED,     adjust,   409
            STOPPED,     approve,  409
            STOPPED,     talk,     409
            STOPPED,     invite,   409
            STOPPED,     protect,  409
            """)
    void what_is_no_step_from_here_is_refused(String state, String step, int status) {
        var isPlanned = java.util.Set.of("AGREED", "ACTIVE", "FOLLOWED_UP", "ADJUSTED", "ACHIEVED")
                .contains(state);
        var focusPoint = state.equals("AGREED") ? agreedForTomorrow() : isPlanned ? agreed() : focusPoint();
        var followUp = isPlanned ? followUpOf(focusPoint) : UUID.randomUUID();
        given.change("UPDATE focus_point SET state = :state WHERE id = :id", Map.of("state", state, "id", focusPoint));

        var answer = switch (step) {
            case "approve" -> approve(focusPoint);
            case "talk" -> note("/focus-points/" + focusPoint + "/talk", camilla.person());
            case "invite" -> invite(focusPoint, UUID.randomUUID());
            case "hold" -> hold(focusPoint, "CONTINUE", 0);
            default -> as(mette).post("/focus-points/" + focusPoint + "/" + step, "reason", "Derfor");
        };

        assertThat(answer).hasStatus(status);
        assertThat(stateOf(focusPoint)).isEqualTo(state);
        assertThat(followUp).isNotNull();
    }

    private UUID agreedForTomorrow() {
        var focusPoint = drafted();
        assertThat(approve(focusPoint, "startsOn", clock.today().plusDays(1).toString()))
                .hasStatus(303);
        return focusPoint;
    }

    @Test
    void achieved_is_read_and_reopened_with_a_reason() {
        var focusPoint = agreed();
        hold(focusPoint, "ACHIEVED", 2);
        assertThat(as(mette).post("/focus-points/" + focusPoint + "/reopen")).hasStatus(422);
        assertThat(as(mette)
                        .post("/focus-points/" + focusPoint + "/reopen", "reason", "Det er svært igen efter ferien"))
                .hasStatus(303);

        assertThat(stateOf(focusPoint)).isEqualTo("ADJUSTED");
        assertThat(text(as(mette).get("/focus-points/" + focusPoint + "/plan")))
                .contains("Det er svært igen efter ferien")
                .contains("Ida siger til, når noget er svært");
    }

    @Test
    void strangers_see_none_of_it() {
        var focusPoint = agreed();
        var followUp = followUpOf(focusPoint);
        var elsewhere = given.group(given.daycare("Solsikken"), "Gul");
        var stranger = given.educator("Trine", elsewhere);
        var other = given.custodyHolder("Fremmed", given.child("Bo", elsewhere));
        for (var path : java.util.List.of("", "/time", "/calendar.ics")) {
            assertThat(as(stranger).get("/follow-ups/" + followUp + path)).hasStatus(404);
        }
        for (var path : java.util.List.of("/answer", "/calendar.ics")) {
            assertThat(as(other).get("/family/follow-ups/" + followUp + path)).hasStatus(404);
        }
    }

    private long mails() {
        return given.value(Long.class, "SELECT count(*) FROM outbox_message");
    }
}

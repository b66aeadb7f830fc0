package dk.traad.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.focuspoint.FocusedRoom;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class DialogueTest extends FocusedRoom {
    @Autowired
    RemindFamilies remindFamilies;

    @Test
    void the_parents_are_invited_and_one_of_them_chooses_a_time() {
        var focusPoint = focusPoint();
        assertThat(text(as(mette).get("/focus-points/" + focusPoint + "/invitation")))
                .contains("Camilla Prøve, Rasmus Prøve");
        var dialogue = invited(focusPoint);

        assertThat(stateOf(focusPoint)).isEqualTo("IN_DIALOGUE");
        assertThat(given.value(Long.class, "SELECT count(*) FROM outbox_message"))
                .isEqualTo(2);
        assertThat(text(as(mette).get("/focus-points/" + focusPoint)))
                .contains("Ingen har svaret endnu")
                .contains("Der gik 3 dage, til familien blev kontaktet");
        assertThat(text(as(camilla).get("/family/children/" + ida)))
                .contains("Det vil vi gerne høre fra dig")
                .contains("At turde sige til");
        assertThat(text(as(camilla).get("/family/focus-points/" + focusPoint)))
                .contains("Ida beder sjældent om hjælp")
                .contains("Vi vil gerne høre, hvad I ser")
                .contains("Mette Lund fra Myretuen");
        assertThat(text(as(camilla).get("/family/dialogues/" + dialogue + "/answer")))
                .contains("Tirsdag 17. november kl. 14.30");

        assertThat(sayYes(camilla, dialogue, clock.today().plusDays(1))).hasStatus(303);

        assertThat(stageOf(dialogue)).isEqualTo("ARRANGED");
        assertThat(text(as(mette).get("/focus-points/" + focusPoint)))
                .contains("Vi mødes tirsdag 17. november kl. 14.30, hos os");
        assertThat(text(as(mette).get("/desk"))).contains("Samtale i morgen kl. 14.30");
        assertThat(text(as(rasmus).get("/family/dialogues/" + dialogue + "/answer")))
                .contains("17. november")
                .doesNotContain("19. november");
    }

    @Test
    void the_meeting_goes_into_calendars_without_a_word_about_the_child() throws Exception {
        var dialogue = arranged();

        var staff = as(mette).get("/dialogues/" + dialogue + "/calendar.ics");
        assertThat(staff).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        assertThat(staff.getResponse().getContentAsString())
                .contains("DTSTART:20261117T133000Z")
                .contains("SUMMARY:Samtale")
                .doesNotContain("Ida");
        assertThat(as(camilla)
                        .get("/family/dialogues/" + dialogue + "/calendar.ics")
                        .getResponse()
                        .getContentAsString())
                .contains("Samtale om Ida")
                .contains("Myretuen");

        given.change("UPDATE adult SET protected = true WHERE id = :id", Map.of("id", camilla.adult()));
        for (var parent : java.util.List.of(camilla, rasmus)) {
            assertThat(as(parent)
                            .get("/family/dialogues/" + dialogue + "/calendar.ics")
                            .getResponse()
                            .getContentAsString())
                    .contains("SUMMARY:Aftale")
                    .doesNotContain("Ida")
                    .doesNotContain("Myretuen")
                    .doesNotContain("LOCATION");
        }
    }

    @Test
    void a_no_from_all_of_them_is_respected_until_a_day_and_can_become_a_yes() {
        var focusPoint = focusPoint();
        var dialogue = invited(focusPoint);

        assertThat(say(camilla, dialogue, "NO", "")).hasStatus(303);
        assertThat(stageOf(dialogue)).isEqualTo("OPEN");
        assertThat(say(rasmus, dialogue, "NO", "Vi har nok lige nu")).hasStatus(303);
        assertThat(stageOf(dialogue)).isEqualTo("DECLINED");

        assertThat(text(as(mette).get("/focus-points/" + focusPoint)))
                .contains("Forældrene har sagt nej lige nu")
                .contains("Vi har nok lige nu")
                .contains("Spørge igen fra 16. december 2026");
        assertThat(as(mette).get("/focus-points/" + focusPoint + "/invitation")).hasStatus(409);
        assertThat(invite(focusPoint, UUID.randomUUID())).hasStatus(409);
        assertThat(text(as(camilla).get("/family/focus-points/" + focusPoint)))
                .contains("Vi sætter ikke noget i gang om Ida uden dig");

        assertThat(sayYes(camilla, dialogue, clock.today().plusDays(3))).hasStatus(303);
        assertThat(stageOf(dialogue)).isEqualTo("ARRANGED");
    }

    @Test
    void after_that_day_they_can_be_asked_again() {
        var focusPoint = focusPoint();
        var dialogue = invited(focusPoint);
        say(camilla, dialogue, "NO", "");
        say(rasmus, dialogue, "NO", "");

        clock.plusDays(30);

        assertThat(text(as(mette).get("/desk"))).contains("Nu kan I spørge igen");
        assertThat(invite(focusPoint, UUID.randomUUID())).hasStatus(303);
    }

    @Test
    void later_brings_new_times_which_take_the_place_of_the_old() {
        var focusPoint = focusPoint();
        var first = invited(focusPoint);
        assertThat(say(camilla, first, "LATER", "Gerne efter den første")).hasStatus(303);
        assertThat(text(as(mette).get("/desk"))).contains("Forældrene vil gerne tale sammen senere");

        var second = invited(focusPoint);

        assertThat(stageOf(first)).isEqualTo("CANCELLED");
        assertThat(stageOf(second)).isEqualTo("OPEN");
        assertThat(sayYes(camilla, first, clock.today().plusDays(1))).hasStatus(409);
    }

    @Test
    void the_same_invitation_sent_twice_invites_once() {
        var focusPoint = focusPoint();
        var dialogue = UUID.randomUUID();
        assertThat(invite(focusPoint, dialogue)).hasStatus(303);
        assertThat(invite(focusPoint, dialogue)).hasStatus(303);

        assertThat(given.value(Long.class, "SELECT count(*) FROM dialogue")).isOne();
        assertThat(given.value(Long.class, "SELECT count(*) FROM outbox_message"))
                .isEqualTo(2);
    }

    @Test
    void mistakes_are_said_beside_their_fields() {
        var focusPoint = focusPoint();
        var invitation = as(mette)
                .post(
                        "/focus-points/" + focusPoint + "/invitation",
                        "time1",
                        at(clock.today().minusDays(1)),
                        "minutes",
                        "5");
        assertThat(invitation).hasStatus(422);
        assertThat(text(invitation))
                .contains("der ligger frem i tiden")
                .contains("Skriv et tal fra 10 til 240")
                .contains("Vælg mindst ét sted");

        var dialogue = invited(focusPoint);
        var answer = as(camilla).post("/family/dialogues/" + dialogue + "/answer", "answer", "YES");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Vælg en af tiderne").contains("Vælg et sted");
        assertThat(sayYes(camilla, dialogue, clock.today().plusDays(2))).hasStatus(422);
    }

    @Test
    void what_came_of_it_is_noted_together_and_parents_read_it_and_add_to_it() {
        var dialogue = arranged();
        clock.plusDays(1);
        var focusPoint = given.value(UUID.class, "SELECT focus_point FROM dialogue WHERE id = ?", dialogue);

        assertThat(noted(dialogue)).hasStatus(303);
        assertThat(noted(dialogue)).hasStatus(409);

        assertThat(stateOf(focusPoint)).isEqualTo("IN_DIALOGUE");
        assertThat(given.value(java.time.LocalDate.class, "SELECT dialogue_on FROM focus_point"))
                .isEqualTo(clock.today());
        assertThat(text(as(rasmus).get("/family/focus-points/" + focusPoint)))
                .contains("Vi ser det samme hjemme")
                .contains("Vi laver en plan");
        assertThat(as(rasmus).post("/family/dialogues/" + dialogue + "/remark", "words", ""))
                .hasStatus(422);
        assertThat(as(rasmus).post("/family/dialogues/" + dialogue + "/remark", "words", "Jeg sagde noget andet"))
                .hasStatus(303);
        assertThat(text(as(mette).get("/desk"))).contains("En forælder husker samtalen anderledes");
        assertThat(text(as(mette).get("/focus-points/" + focusPoint))).contains("Jeg sagde noget andet");
        assertThat(text(as(mette).get("/desk"))).doesNotContain("En forælder husker samtalen anderledes");
        assertThat(text(as(camilla).get("/family/focus-points/" + focusPoint))).doesNotContain("Jeg sagde noget andet");
    }

    @Test
    void a_note_is_put_right_with_a_reason_and_what_it_said_before_stays() {
        var focusPoint = talkedOver();
        var dialogue = given.value(UUID.class, "SELECT id FROM dialogue");
        var fields = new String[] {
            "heldOn",
            clock.today().toString(),
            "tookPart",
            camilla.person().toString(),
            "outcome",
            "Vi ser det forskelligt"
        };

        assertThat(as(mette).post("/dialogues/" + dialogue + "/corrections", fields))
                .hasStatus(422);
        assertThat(as(mette)
                        .post(
                                "/dialogues/" + dialogue + "/corrections",
                                java.util.stream.Stream.concat(
                                                java.util.Arrays.stream(fields),
                                                java.util.stream.Stream.of(
                                                        "correctionReason", "Camilla gjorde os klogere"))
                                        .toArray(String[]::new)))
                .hasStatus(303);

        assertThat(text(as(mette).get("/focus-points/" + focusPoint)))
                .contains("Vi ser det forskelligt")
                .contains("Camilla gjorde os klogere")
                .contains("Vi ser det samme hjemme");
        assertThat(text(as(camilla).get("/family/focus-points/" + focusPoint))).contains("Vi ser det forskelligt");
    }

    @Test
    void a_talk_without_any_of_the_parents_is_no_talk_with_the_parents() {
        var focusPoint = focusPoint();

        var answer = note("/focus-points/" + focusPoint + "/talk", mette.person());

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Mindst én af forældrene skal have været der");
        assertThat(stateOf(focusPoint)).isEqualTo("PROPOSED");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            HELD,      answer,  YES
            HELD,      answer,  NO
            HELD,      outcome, ''
            HELD,      cancel,  ''
            CANCELLED, answer,  YES
            CANCELLED, answer,  LATER
            CANCELLED, outcome, ''
            CANCELLED, cancel,  ''
            CANCELLED, corrections, ''
            OPEN,      corrections, ''
            ARRANGED,  corrections, ''
            DECLINED,  corrections, ''
            OPEN,      remark, ''
            CANCELLED, remark, ''
            """)
    void what_is_no_step_from_here_is_refused(String stage, String step, String answer) {
        var focusPoint = focusPoint();
        var dialogue = invited(focusPoint);
        given.change(
                "UPDATE dialogue SET state = :stage, meets_at = :now, place = 'WITH_US' WHERE id = :id",
                Map.of("stage", stage, "now", clock.instant(), "id", dialogue));

        var result = switch (step) {
            case "answer" ->
                answer.equals("YES")
                        ? sayYes(camilla, dialogue, clock.today().plusDays(1))
                        : say(camilla, dialogue, answer, "");
            case "remark" -> as(camilla).post("/family/dialogues/" + dialogue + "/remark", "words", "Nej");
            case "cancel" -> as(mette).post("/dialogues/" + dialogue + "/cancel");
            case "outcome" -> noted(dialogue);
            default ->
                as(mette)
                        .post(
                                "/dialogues/" + dialogue + "/corrections",
                                "heldOn",
                                clock.today().toString(),
                                "tookPart",
                                camilla.person().toString(),
                                "outcome",
                                "x",
                                "correctionReason",
                                "y");
        };

        assertThat(result).hasStatus(409);
    }

    @Test
    void only_the_childs_own_people_come_near_it() {
        var focusPoint = focusPoint();
        var dialogue = invited(focusPoint);
        var elsewhere = given.group(given.daycare("Solsikken"), "Gul");
        var stranger = given.educator("Trine", elsewhere);
        var other = given.custodyHolder("Fremmed", given.child("Bo", elsewhere));
        var without = given.parentWithoutCustody("Dennis", ida);

        assertThat(as(stranger).get("/focus-points/" + focusPoint + "/invitation"))
                .hasStatus(404);
        assertThat(as(stranger).post("/dialogues/" + dialogue + "/cancel")).hasStatus(404);
        assertThat(as(stranger).get("/dialogues/" + dialogue + "/outcome")).hasStatus(404);
        assertThat(as(stranger).get("/dialogues/" + dialogue + "/calendar.ics")).hasStatus(404);
        for (var parent : java.util.List.of(other, without)) {
            assertThat(as(parent).get("/family/focus-points/" + focusPoint)).hasStatus(404);
            assertThat(as(parent).get("/family/dialogues/" + dialogue + "/answer"))
                    .hasStatus(404);
            assertThat(sayYes(parent, dialogue, clock.today().plusDays(1))).hasStatus(404);
        }
        assertThat(as(birgit).get("/dialogues/" + dialogue + "/outcome")).hasStatusOk();
    }

    @Test
    void stopping_the_focus_point_calls_the_talk_off() {
        var dialogue = arranged();
        var focusPoint = given.value(UUID.class, "SELECT focus_point FROM dialogue");

        as(mette).post("/focus-points/" + focusPoint + "/stop", "reason", "Familien er flyttet");

        assertThat(stageOf(dialogue)).isEqualTo("CANCELLED");
    }

    @Test
    void the_day_before_and_after_a_week_of_silence_the_parents_are_reminded_once() {
        arranged();
        var before = mails();
        clock.plusDays(1);
        remindFamilies.remindAll();
        remindFamilies.remindAll();
        assertThat(mails()).isEqualTo(before + 2);
    }

    private long mails() {
        return given.value(Long.class, "SELECT count(*) FROM outbox_message");
    }

    private UUID arranged() {
        var dialogue = invited(focusPoint());
        assertThat(sayYes(camilla, dialogue, clock.today().plusDays(1))).hasStatus(303);
        return dialogue;
    }

    private String stageOf(UUID dialogue) {
        return given.value(String.class, "SELECT state FROM dialogue WHERE id = ?", dialogue);
    }
}

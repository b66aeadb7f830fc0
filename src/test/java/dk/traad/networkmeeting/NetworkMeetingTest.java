package dk.traad.networkmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.focuspoint.FocusedRoom;
import dk.traad.kernel.SignedIn;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.platform.web.Language;
import dk.traad.roster.RosterApplied;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The family and several professionals at one table: called, answered, held, and agreements that are kept. */
class NetworkMeetingTest extends FocusedRoom {
    @Autowired
    CallOffWhenChildLeaves callOffWhenChildLeaves;

    @Autowired
    RemindOfNetworkMeetings remindOfNetworkMeetings;

    @Autowired
    ApplicationEventPublisher events;

    private Professional lone;

    @BeforeEach
    void lone_visits_ida() {
        lone = given.healthVisitor("Lone Friis", given.healthVisiting("Sundhedsplejen"));
        given.assigned(ida, lone);
    }

    @Test
    void the_family_chooses_a_time_says_whom_it_brings_and_what_it_wants_to_talk_about() {
        assertThat(text(as(mette).get("/children/" + ida))).contains("Indkald til netværksmøde");
        assertThat(text(as(mette).get("/children/" + ida + "/network-meetings/new")))
                .contains("Lone Friis, Sundhedsplejerske", "Birgit Dahl, Leder");
        var meeting = called();
        assertThat(text(as(camilla).get("/family/children/" + ida))).contains("Så vi hjælper Ida på samme måde");
        assertThat(text(as(camilla).get(meeting.family())))
                .contains("Ved bordet: Lone Friis, Mette Lund", "Hvad ser I hjemme?", "Hvem tager du med?");
        assertThat(as(camilla).in(Language.UKRAINIAN).get(meeting.family()))
                .bodyText()
                .contains("<ol lang=\"da\"><li>");
        assertThat(answer(camilla, meeting, "YES")).hasStatus(422);

        assertThat(as(camilla)
                        .post(
                                meeting.family(),
                                "answer",
                                "YES",
                                "time",
                                moment(clock.today().plusDays(3)),
                                "place",
                                "WITH_US",
                                "brings",
                                "Mormor",
                                "wants",
                                "Søvnen"))
                .hasStatus(303);

        for (var who : List.of(mette, lone)) {
            assertThat(text(as(who).get(meeting.path())))
                    .contains("kommer", "Tager med: Mormor", "Vil tale om: Søvnen");
        }
        assertThat(text(as(lone).get("/desk"))).contains("Netværksmøde om Ida Prøve");
        assertThat(text(as(lone).get("/children/" + ida + "/meeting")))
                .contains("Derfor mødes vi", "Ved bordet: Lone Friis, Mette Lund", "Hvad virker?", "Søvnen – Camilla");
        assertThat(text(as(birgit).get("/children/" + ida + "/meeting"))).doesNotContain("Derfor mødes vi");
        for (var path : List.of(meeting.path(), meeting.family())) {
            assertThat(as(path.startsWith("/family") ? camilla : mette).get(path + "/calendar.ics"))
                    .hasContentType("text/calendar;charset=UTF-8")
                    .bodyText()
                    .contains("SUMMARY:Netværksmøde")
                    .doesNotContain("Ida");
        }
        assertThat(text(as(camilla).get(meeting.family())))
                .containsSubsequence(
                        "Dit svar", "Ja , ", "Tager med: Mormor", "Vil tale om: Søvnen", "Ret dit svar", "Kommer du?")
                .doesNotContain("Tiden er valgt af");
        assertThat(text(as(rasmus).get(meeting.family())))
                .contains("Tiden er valgt af Camilla", "Du har ikke svaret endnu")
                .doesNotContain("Ret dit svar");
        // Rasmus can only choose what is chosen, and Camilla's no opens the times again.
        assertThat(text(as(rasmus).get(meeting.family()))).contains("14.30").doesNotContain("Tager med: Mormor");
        assertThat(answer(camilla, meeting, "NO")).hasStatus(303);
        assertThat(given.value(String.class, "SELECT state FROM network_meeting"))
                .isEqualTo("OPEN");
        assertThat(as(mette).get(meeting.path() + "/calendar.ics")).hasStatus(409);
    }

    @Test
    void what_was_agreed_has_one_responsible_and_a_day_and_each_does_their_own() {
        var meeting = called();
        var note = meeting.path() + "/note";
        assertThat(as(mette).post(note, "heldOn", clock.today().toString())).hasStatus(422);
        var half = note(
                note,
                "words-0",
                "Ringe til PPR",
                "responsible-0",
                UUID.randomUUID().toString(),
                "due-0",
                day(5));
        assertThat(half).hasStatus(422);
        assertThat(text(half)).contains("En aftale har tre dele");

        assertThat(note(
                        note,
                        "words-0",
                        "Ringe til PPR",
                        "responsible-0",
                        lone.person().toString(),
                        "due-0",
                        day(5),
                        "words-1",
                        "Læse højt hver aften",
                        "responsible-1",
                        camilla.person().toString(),
                        "due-1",
                        day(14)))
                .hasStatus(303);

        assertThat(text(as(lone).get("/desk"))).contains("Aftalt om Ida Prøve", "Ringe til PPR");
        assertThat(text(as(camilla).get(meeting.family())))
                .contains("Ringe til PPR", "Lone Friis, senest", "Læse højt hver aften", "dig, senest");
        assertThat(as(camilla).post(meeting.family() + "/agreements/1/done")).hasStatus(404);
        assertThat(as(rasmus).post(meeting.family() + "/agreements/2/done")).hasStatus(404);
        assertThat(as(camilla).post(meeting.family() + "/agreements/2/done")).hasStatus(303);
        assertThat(as(lone).post(meeting.path() + "/agreements/1/done")).hasStatus(303);
        assertThat(as(lone).post(meeting.path() + "/agreements/9/done")).hasStatus(404);
        assertThat(text(as(mette).get(meeting.path()))).contains("Gjort");
        assertThat(text(as(lone).get("/desk"))).doesNotContain("Ringe til PPR");
        for (var step : List.of("/note", "/cancel")) {
            assertThat(as(mette).post(meeting.path() + step, "heldOn", day(0), "outcome", "Igen", "reason", "Igen"))
                    .hasStatus(409);
        }
        assertThat(answer(camilla, meeting, "NO")).hasStatus(409);
    }

    @Test
    void only_those_who_are_called_find_it() {
        var meeting = called();
        var stranger = given.custodyHolder("Bo", given.child("Bo", red));
        var ulla = given.educator("Ulla", red);
        for (SignedIn who : List.of(birgit, ulla, given.administrator("Adam"), given.serviceDirector("Dorte"))) {
            assertThat(as(who).get(meeting.path())).hasStatus(404);
            assertThat(as(who).post(meeting.path() + "/cancel")).hasStatus(404);
        }
        assertThat(as(stranger).get(meeting.family())).hasStatus(404);
        assertThat(as(camilla).get(meeting.path())).hasStatus(404);
        assertThat(as(mette).get(meeting.family())).hasStatus(404);
        assertThat(text(as(birgit).get("/desk"))).doesNotContain("Netværksmøde");
        assertThat(call(birgit, UUID.randomUUID(), mette)).hasStatus(409);
    }

    @Test
    void whoever_calls_it_off_says_why_and_everybody_reads_it_for_two_weeks() {
        var meeting = called();
        var silent = as(mette).post(meeting.path() + "/cancel");
        assertThat(silent).hasStatus(422);
        assertThat(text(silent)).contains("Skriv, hvorfor mødet er aflyst");
        var before = mails();

        assertThat(as(mette).post(meeting.path() + "/cancel", "reason", "Lone er syg"))
                .hasStatus(303);

        assertThat(mails()).isEqualTo(before + 2);
        assertThat(text(as(camilla).get("/family/children/" + ida)))
                .contains("Mødet bliver ikke til noget", "Lone er syg");
        assertThat(text(as(camilla).get(meeting.family())))
                .contains("Lone er syg")
                .doesNotContain("Kommer du?");
        assertThat(text(as(lone).get("/desk"))).contains("Mødet er aflyst");
        assertThat(text(as(lone).get("/children/" + ida))).contains("Netværksmødet blev aflyst");
        assertThat(answer(camilla, meeting, "NO")).hasStatus(409);
        assertThat(as(mette).get(meeting.path() + "/change")).hasStatus(409);
        clock.plusDays(15);
        assertThat(text(as(lone).get("/desk"))).doesNotContain("Mødet er aflyst");
        assertThat(text(as(camilla).get("/family/children/" + ida))).doesNotContain("Lone er syg");
        assertThat(text(as(lone).get(meeting.path()))).contains("Lone er syg");
    }

    @Test
    void a_child_that_leaves_the_municipality_has_its_meeting_called_off_with_the_reason() {
        var meeting = called();
        given.change("UPDATE child SET ended_on = :today WHERE id = :id", Map.of("today", clock.today(), "id", ida));
        callOffWhenChildLeaves.callOffAll();
        assertThat(given.value(String.class, "SELECT state FROM network_meeting"))
                .as("on the last day it is still on")
                .isEqualTo("OPEN");
        clock.plusDays(1);
        var before = mails();

        callOffWhenChildLeaves.callOffAll();
        callOffWhenChildLeaves.callOffAll();

        assertThat(mails()).isEqualTo(before + 2);
        for (var path : List.of("/desk", meeting.path())) {
            assertThat(text(as(mette).get(path))).contains("fordi barnet ikke længere står på kommunens liste");
        }
        assertThat(text(as(camilla).get(meeting.family())))
                .contains("fordi barnet ikke længere står på kommunens liste");
        given.change("UPDATE child SET ended_on = NULL", Map.of());
        assertThat(call(mette, UUID.randomUUID(), lone))
                .as("another can be called")
                .hasStatus(303);
        given.change(
                "UPDATE child SET ended_on = :day WHERE id = :id",
                Map.of("day", clock.today().minusDays(1), "id", ida));
        given.in(() -> {
            events.publishEvent(new RosterApplied());
            return true;
        });
        assertThat(given.value(Long.class, "SELECT count(*) FROM network_meeting WHERE state = 'CANCELLED'"))
                .as("a roster that is applied calls it off at once")
                .isEqualTo(2);
    }

    @Test
    void it_is_a_bead_on_the_thread_of_whoever_was_called() {
        var meeting = called();
        assertThat(text(as(lone).get("/children/" + ida))).contains("Kaldt til netværksmøde");
        assertThat(note(meeting.path() + "/note", new String[0])).hasStatus(303);
        assertThat(text(as(mette).get("/children/" + ida)))
                .contains("Netværksmøde", "Så vi hjælper Ida")
                .doesNotContain("Kaldt til netværksmøde");
        assertThat(text(as(birgit).get("/children/" + ida))).doesNotContain("Så vi hjælper Ida");
    }

    @Test
    void the_day_before_and_after_a_week_of_silence_the_family_is_reminded_once() {
        called();
        var before = mails();
        remindOfNetworkMeetings.remindAll();
        assertThat(mails()).isEqualTo(before);
        clock.plusDays(7);
        remindOfNetworkMeetings.remindAll();
        remindOfNetworkMeetings.remindAll();
        assertThat(mails()).as("a week of silence").isEqualTo(before + 2);
        var meeting = new Called(given.value(UUID.class, "SELECT id FROM network_meeting"));
        assertThat(change(meeting, 1, at(clock.today().plusDays(3)), lone)).hasStatus(303);
        yes(camilla, meeting, clock.today().plusDays(3));
        clock.plusDays(2);
        var asked = mails();
        remindOfNetworkMeetings.remindAll();
        assertThat(mails()).as("more than a day before").isEqualTo(asked);
        clock.plusDays(1);
        clock.plus(Duration.ofHours(-12));
        remindOfNetworkMeetings.remindAll();
        remindOfNetworkMeetings.remindAll();
        assertThat(mails()).as("the day before").isEqualTo(asked + 2);
    }

    @Test
    void who_is_called_can_change_and_a_chosen_time_stands_as_long_as_it_is_offered() {
        var meeting = called();
        yes(camilla, meeting, clock.today().plusDays(3));
        var chosen = at(clock.today().plusDays(3));
        assertThat(text(as(lone).get(meeting.path()))).contains("Ret indkaldelsen");
        assertThat(text(as(mette).get(meeting.path() + "/change")))
                .contains("Lone Friis, Sundhedsplejerske", "Birgit Dahl, Leder");
        assertThat(as(mette).get(meeting.path() + "/change"))
                .bodyText()
                .contains(chosen)
                .doesNotContain(mette.person().toString());
        var before = mails();

        assertThat(change(meeting, 2, chosen, birgit)).hasStatus(303);

        assertThat(mails()).isEqualTo(before + 2);
        assertThat(as(lone).get(meeting.path())).as("no longer called").hasStatus(404);
        assertThat(text(as(birgit).get(meeting.path()))).contains("Camilla", "kommer", "Tager med: Mormor");
        assertThat(text(as(camilla).get(meeting.family()))).contains("Ved bordet: Birgit Dahl, Mette Lund");
        assertThat(given.value(String.class, "SELECT state FROM network_meeting"))
                .isEqualTo("ARRANGED");

        var late = change(meeting, 2, at(clock.today().plusDays(5)), lone);
        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("Indkaldelsen er ændret", "Vi tænker nyt");
        clock.plus(Duration.ofMinutes(1));
        assertThat(change(meeting, 3, at(clock.today().plusDays(5)), lone)).hasStatus(303);

        assertThat(given.value(String.class, "SELECT state FROM network_meeting"))
                .isEqualTo("OPEN");
        assertThat(text(as(mette).get("/desk"))).contains("Familien har ikke svaret endnu");
        assertThat(as(camilla).get(meeting.family()))
                .as("what they bring is not asked for twice")
                .bodyText()
                .contains("value=\"Mormor\"");
        var without = answer(camilla, meeting, "OTHER_TIME");
        assertThat(without).hasStatus(422);
        assertThat(text(without)).contains("Skriv, hvornår det passer dig");
        assertThat(as(camilla).post(meeting.family(), "answer", "OTHER_TIME", "wants", "Helst om morgenen"))
                .hasStatus(303);
        assertThat(text(as(mette).get("/desk"))).contains("Ingen af tiderne passer Camilla", "Skriv nye tider");
        assertThat(answer(camilla, meeting, "NO")).hasStatus(303);
        assertThat(text(as(mette).get("/desk"))).contains("Familien har sagt nej til mødet");
        assertThat(as(mette).post(meeting.path() + "/change")).hasStatus(422);
    }

    @Test
    void what_is_missing_is_said_and_the_same_form_twice_calls_one() {
        var empty = as(mette).post("/children/" + ida + "/network-meetings/new");
        assertThat(empty).hasStatus(422);
        assertThat(text(empty)).contains("Skriv, hvorfor I mødes", "Skriv mindst én tid", "Vælg mindst én");
        assertThat(call(mette, UUID.randomUUID(), given.educator("Fremmed", given.group(myretuen, "Blå"))))
                .hasStatus(422);
        var key = UUID.randomUUID();
        assertThat(call(mette, key, lone)).hasStatus(303);
        assertThat(call(mette, key, lone)).hasStatus(303);
        assertThat(given.value(Long.class, "SELECT count(*) FROM network_meeting"))
                .isOne();
    }

    @Test
    void from_fifteen_the_young_person_answers_and_takes_something_on() {
        given.change(
                "UPDATE child SET birthday = :day WHERE id = :id",
                Map.of("day", clock.today().minusYears(15), "id", ida));
        YoungPerson herself = new GivenRelations(given, clock).youngPerson(ida);
        var meeting = called();
        assertThat(text(as(herself).get("/mine"))).contains("Et møde med dem, der er omkring dig");
        assertThat(as(herself)
                        .post(
                                meeting.family(),
                                "answer",
                                "YES",
                                "time",
                                moment(clock.today().plusDays(3)),
                                "place",
                                "WITH_US",
                                "brings",
                                "Min veninde"))
                .hasStatus(303);
        assertThat(text(as(mette).get(meeting.path()))).contains("Ida", "Tager med: Min veninde");
        assertThat(note(
                        meeting.path() + "/note",
                        "words-0",
                        "Skrive til Mette",
                        "responsible-0",
                        ida.toString(),
                        "due-0",
                        day(5)))
                .hasStatus(303);
        assertThat(as(herself).post(meeting.family() + "/agreements/1/done")).hasStatus(303);
    }

    @Test
    void who_must_not_know_where_the_child_is_reads_no_name_and_no_place() {
        given.change("UPDATE child SET protected = true WHERE id = :id", Map.of("id", ida));
        given.change("UPDATE family_relation SET residence = false WHERE adult = :id", Map.of("id", rasmus.adult()));
        var meeting = called();
        assertThat(text(as(rasmus).get(meeting.family()))).doesNotContain("Mette", "Lone", "Myretuen");
        assertThat(text(as(camilla).get(meeting.family()))).contains("Mette Lund");
    }

    @Test
    void at_home_is_at_the_home_of_whoever_chose_it_and_whoever_comes_after_is_not_asked_where() {
        var meeting = calledAtHomeToo();
        assertThat(yes(camilla, meeting, "AT_HOME")).hasStatus(303);

        assertThat(text(as(camilla).get(meeting.family()))).contains("14.30, hjemme hos dig");
        for (var path : List.of("/family/children/" + ida, meeting.family())) {
            assertThat(text(as(rasmus).get(path)))
                    .contains("14.30, hjemme hos Camilla Prøve")
                    .doesNotContain("hjemme hos dig", "Hvor?", "Hvornår?", "Vælg en tid og et sted");
        }
        assertThat(text(as(rasmus).get("/family/children/" + ida)))
                .contains("Svar på, om du kommer til mødet")
                .doesNotContain("Vælg en tid");
        assertThat(text(as(lone).get(meeting.path()))).contains("hjemme hos Camilla Prøve");
        assertThat(as(rasmus).get(meeting.family() + "/calendar.ics"))
                .bodyText()
                .doesNotContain("LOCATION:hjemme");
        assertThat(text(yes(rasmus, meeting, "WITH_US")))
                .as("a choice that came too late is not thrown away unsaid")
                .contains("Tid og sted er valgt af en anden i familien imens");
        clock.plus(Duration.ofMinutes(1));
        assertThat(answer(rasmus, meeting, "YES")).hasStatus(303);
        clock.plus(Duration.ofMinutes(1));
        assertThat(answer(camilla, meeting, "YES")).hasStatus(303);
        assertThat(text(as(camilla).get(meeting.family())))
                .as("who chose it still does when they write once more what they bring")
                .contains("14.30, hjemme hos dig");
        assertThat(text(as(rasmus).get(meeting.family()))).contains("hjemme hos Camilla Prøve");
        clock.plus(Duration.ofMinutes(1));

        assertThat(answer(camilla, meeting, "NO")).hasStatus(303);

        assertThat(text(as(rasmus).get(meeting.family())))
                .as("nobody meets in the home of one who does not come")
                .contains("Hvor?")
                .doesNotContain("Vi mødes", "hjemme hos Camilla");
        assertThat(text(as(rasmus).get("/family/children/" + ida))).contains("Vælg en tid");
        assertThat(text(as(camilla).get("/family/children/" + ida)))
                .contains("Se mødet")
                .doesNotContain("Vælg en tid");
        given.related(rasmus, given.child("Vera", red), true);
        assertThat(text(as(rasmus).get("/family"))).contains("Svar på, om du kommer til mødet");
        assertThat(text(as(mette).get("/desk"))).contains("Familien har ikke svaret endnu");
        assertThat(yes(rasmus, meeting, "AT_HOME")).hasStatus(303);
        assertThat(text(as(mette).get(meeting.path()))).contains("hjemme hos Rasmus");
    }

    @Test
    void arranged_anew_because_the_host_does_not_come_the_family_is_reminded_anew() {
        var meeting = calledAtHomeToo();
        yes(camilla, meeting, "AT_HOME");
        clock.plus(Duration.ofMinutes(1));
        answer(rasmus, meeting, "YES");
        given.change("UPDATE network_meeting SET reminded_at = called_at", Map.of());
        clock.plus(Duration.ofMinutes(1));
        answer(camilla, meeting, "NO");
        yes(rasmus, meeting, "AT_HOME");
        clock.plusDays(3);
        var before = mails();

        remindOfNetworkMeetings.remindAll();

        assertThat(mails()).isEqualTo(before + 2);
    }

    @Test
    void who_must_not_know_where_the_child_is_reads_only_that_it_is_at_anothers_home() {
        given.change("UPDATE child SET protected = true WHERE id = :id", Map.of("id", ida));
        given.change("UPDATE family_relation SET residence = false WHERE adult = :id", Map.of("id", rasmus.adult()));
        var meeting = calledAtHomeToo();
        assertThat(yes(camilla, meeting, "AT_HOME")).hasStatus(303);

        assertThat(text(as(rasmus).get(meeting.family())))
                .contains("hjemme hos en anden i familien")
                .doesNotContain("Camilla");
    }

    private Called calledAtHomeToo() {
        var meeting = called();
        given.change("UPDATE network_meeting SET places = '{WITH_US,AT_HOME}'", Map.of());
        return meeting;
    }

    private MvcTestResult yes(Parent who, Called meeting, String place) {
        return as(who).post(
                        meeting.family(),
                        "answer",
                        "YES",
                        "time",
                        moment(clock.today().plusDays(3)),
                        "place",
                        place);
    }

    private record Called(UUID id) {
        String path() {
            return "/network-meetings/" + id;
        }

        String family() {
            return "/family" + path();
        }
    }

    private long mails() {
        return given.value(Long.class, "SELECT count(*) FROM outbox_message");
    }

    private MvcTestResult change(Called meeting, int version, String time, Professional other) {
        return as(mette)
                .post(
                        meeting.path() + "/change",
                        "key",
                        String.valueOf(version),
                        "purpose",
                        "Vi tænker nyt",
                        "time1",
                        time,
                        "minutes",
                        "60",
                        "places",
                        "WITH_US",
                        "called",
                        other.person().toString());
    }

    private void yes(Parent who, Called meeting, LocalDate day) {
        assertThat(as(who).post(
                                meeting.family(),
                                "answer",
                                "YES",
                                "time",
                                moment(day),
                                "place",
                                "WITH_US",
                                "brings",
                                "Mormor"))
                .hasStatus(303);
    }

    private Called called() {
        var id = UUID.randomUUID();
        assertThat(call(mette, id, lone)).hasStatus(303);
        return new Called(id);
    }

    private MvcTestResult call(Professional who, UUID key, Professional other) {
        return as(who).post(
                        "/children/" + ida + "/network-meetings/new",
                        "key",
                        key.toString(),
                        "purpose",
                        "Så vi hjælper Ida på samme måde hjemme og på stuen",
                        "agenda",
                        "Hvad ser I hjemme?\nHvad virker?",
                        "time1",
                        at(clock.today().plusDays(3)),
                        "time2",
                        at(clock.today().plusDays(4)),
                        "minutes",
                        "60",
                        "places",
                        "WITH_US",
                        "called",
                        other.person().toString());
    }

    private MvcTestResult answer(Parent who, Called meeting, String answer) {
        return as(who).post(meeting.family(), "answer", answer);
    }

    private MvcTestResult note(String path, String... rows) {
        var fields = new java.util.ArrayList<>(List.of("heldOn", day(0), "outcome", "Vi ser det samme"));
        fields.addAll(List.of(rows));
        return as(mette).post(path, fields.toArray(String[]::new));
    }

    private String day(int days) {
        return clock.today().plusDays(days).toString();
    }
}

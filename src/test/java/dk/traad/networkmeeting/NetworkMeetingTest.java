package dk.traad.networkmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.focuspoint.FocusedRoom;
import dk.traad.kernel.SignedIn;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.SignedIn.YoungPerson;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The family and several professionals at one table: called, answered, held, and agreements that are kept. */
class NetworkMeetingTest extends FocusedRoom {
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
            assertThat(as(mette).post(meeting.path() + step, "heldOn", day(0), "outcome", "Igen"))
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
        assertThat(as(mette).post(meeting.path() + "/cancel")).hasStatus(303);
        assertThat(as(camilla).get(meeting.family())).hasStatus(404);
        assertThat(text(as(camilla).get("/family/children/" + ida))).doesNotContain("Så vi hjælper Ida");
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
        assertThat(text(as(herself).get("/mine"))).contains("Et møde med dem, der er omkring jer");
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

    private record Called(UUID id) {
        String path() {
            return "/network-meetings/" + id;
        }

        String family() {
            return "/family" + path();
        }
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

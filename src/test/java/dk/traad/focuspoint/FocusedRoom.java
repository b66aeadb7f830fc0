package dk.traad.focuspoint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Ida in the red room, Mette who works there, Birgit who leads, Camilla and Rasmus at home; and a focus point's steps. */
public abstract class FocusedRoom extends WebTest {
    protected UnitId myretuen;
    protected GroupId red;
    protected Professional mette;
    protected Professional birgit;
    protected ChildId ida;
    protected Parent camilla;
    protected Parent rasmus;

    @BeforeEach
    void idaInTheRedRoom() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Rød");
        mette = given.educator("Mette Lund", red);
        birgit = given.leader("Birgit Dahl", myretuen);
        ida = given.child("Ida", red);
        camilla = given.custodyHolder("Camilla", ida);
        rasmus = given.custodyHolder("Rasmus", ida);
    }

    /** Written by Mette; the parents know nothing of it yet. */
    protected UUID focusPoint() {
        var key = UUID.randomUUID();
        var answer = as(mette)
                .post(
                        "/children/" + ida + "/focus-points",
                        "key",
                        key.toString(),
                        "title",
                        "At turde sige til",
                        "attention",
                        "Ida beder sjældent om hjælp",
                        "purpose",
                        "Så hun ikke står alene med det svære",
                        "surroundings",
                        "Vi er tættere på i garderoben",
                        "noticedOn",
                        clock.today().minusDays(3).toString());
        assertThat(answer).hasStatus(303);
        return key;
    }

    /** Camilla and Rasmus are invited to meet tomorrow or in three days. */
    protected UUID invited(UUID focusPoint) {
        var dialogue = UUID.randomUUID();
        assertThat(invite(focusPoint, dialogue)).hasStatus(303);
        return dialogue;
    }

    protected MvcTestResult invite(UUID focusPoint, UUID dialogue) {
        return as(mette)
                .post(
                        "/focus-points/" + focusPoint + "/invitation",
                        "key",
                        dialogue.toString(),
                        "time1",
                        at(clock.today().plusDays(1)),
                        "time2",
                        at(clock.today().plusDays(3)),
                        "minutes",
                        "45",
                        "places",
                        "WITH_US",
                        "places",
                        "BY_PHONE",
                        "words",
                        "Vi vil gerne høre, hvad I ser");
    }

    protected MvcTestResult sayYes(Parent who, UUID dialogue, LocalDate day) {
        return as(who).post(
                        "/family/dialogues/" + dialogue + "/answer",
                        "answer",
                        "YES",
                        "time",
                        moment(day),
                        "place",
                        "WITH_US");
    }

    protected MvcTestResult say(Parent who, UUID dialogue, String answer, String words) {
        return as(who).post("/family/dialogues/" + dialogue + "/answer", "answer", answer, "words", words);
    }

    /** Talked over with Camilla today and noted. */
    protected MvcTestResult noted(UUID dialogue) {
        return note("/dialogues/" + dialogue + "/outcome", mette.person(), camilla.person());
    }

    /** A talk at the door with Camilla, noted. */
    protected UUID talkedOver() {
        var focusPoint = focusPoint();
        assertThat(note("/focus-points/" + focusPoint + "/talk", mette.person(), camilla.person()))
                .hasStatus(303);
        return focusPoint;
    }

    protected MvcTestResult note(String path, UUID... tookPart) {
        var fields = new ArrayList<>(List.of(
                "key",
                UUID.randomUUID().toString(),
                "heldOn",
                clock.today().toString(),
                "outcome",
                "Vi ser det samme hjemme",
                "agreement",
                "Vi laver en plan"));
        for (var person : tookPart) {
            fields.addAll(List.of("tookPart", person.toString()));
        }
        return as(mette).post(path, fields.toArray(String[]::new));
    }

    /** As a field for day and hour sends it: half past two. */
    protected static String at(LocalDate day) {
        return day.atTime(14, 30).toString();
    }

    protected static String moment(LocalDate day) {
        return day.atTime(LocalTime.of(14, 30))
                .atZone(ZoneId.of("Europe/Copenhagen"))
                .toInstant()
                .toString();
    }

    protected String stateOf(UUID focusPoint) {
        return given.value(String.class, "SELECT state FROM focus_point WHERE id = ?", focusPoint);
    }
}

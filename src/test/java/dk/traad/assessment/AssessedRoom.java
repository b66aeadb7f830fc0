package dk.traad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A room with two educators, a leader and a child who is being assessed. */
abstract class AssessedRoom extends WebTest {
    UnitId myretuen;
    GroupId red;
    Professional mette;
    Professional soeren;
    Professional lis;
    ChildId aya;
    UUID campaign;
    UUID assessment;

    @BeforeEach
    void aRoom() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette", red);
        soeren = given.educator("Søren", red);
        lis = given.leader("Lis", myretuen);
        aya = given.child("Aya", red);
        campaign = given.campaignFor(red);
        assessment = given.value(UUID.class, "SELECT id FROM assessment WHERE child = ?", aya.value());
    }

    String path() {
        return "/assessments/" + assessment;
    }

    MvcTestResult green(Professional who) {
        return as(who).post(path() + "/own/submit", "version", "0", "position", "GREEN", "strength", "0");
    }

    MvcTestResult yellow(Professional who, String strength) {
        return as(who).post(
                        path() + "/own/submit",
                        "version",
                        "0",
                        "position",
                        "YELLOW",
                        "indicators",
                        "D3-Y1",
                        "ownWords",
                        strength,
                        "surroundings",
                        "Mindre grupper");
    }

    void bothAreIn() {
        assertThat(green(mette)).hasStatus(303);
        assertThat(yellow(soeren, "Glad for bøger")).hasStatus(303);
    }

    /** The team decides yellow, whole and right. */
    MvcTestResult decide(Professional who, String... more) {
        return as(who).post(path() + "/decision", decision(more));
    }

    String[] decision(String... more) {
        var fields = new ArrayList<>(List.of(
                "version",
                String.valueOf(version()),
                "position",
                "YELLOW",
                "goingWell",
                "Leger gerne",
                "attention",
                "Står ofte på kanten",
                "surroundings",
                "Mindre grupper",
                "context",
                "På legepladsen",
                "nextStep",
                "DIALOGUE",
                "tookPart",
                mette.person().toString()));
        for (var i = 0; i < more.length; i += 2) {
            var at = fields.indexOf(more[i]);
            if (at >= 0) {
                fields.set(at + 1, more[i + 1]);
            } else {
                fields.addAll(Arrays.asList(more[i], more[i + 1]));
            }
        }
        return fields.toArray(String[]::new);
    }

    int version() {
        return given.value(Integer.class, "SELECT version FROM assessment WHERE id = ?", assessment);
    }

    String stage() {
        return given.value(String.class, "SELECT state FROM assessment WHERE id = ?", assessment);
    }

    void parentsReadBefore() {
        given.change("UPDATE cooperation_model SET read_before_send = true, days_to_read = 7", Map.of());
    }

    int count(String table) {
        return given.in(() -> given.value(Integer.class, "SELECT count(*) FROM " + table));
    }
}

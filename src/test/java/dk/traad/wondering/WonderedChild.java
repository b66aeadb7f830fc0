package dk.traad.wondering;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A child with two educators, a leader, a health visitor and two parents, about whom somebody wonders. */
abstract class WonderedChild extends WebTest {
    static final String SENTENCE = "Ida har grædt, når vi skulle på tur. Kender I det?";

    UnitId myretuen;
    GroupId red;
    Professional mette;
    Professional soeren;
    Professional lis;
    Professional lone;
    ChildId ida;
    Parent karen;
    Parent per;

    @BeforeEach
    void aChildWithPeopleAroundIt() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette Holm", red);
        soeren = given.educator("Søren Bak", red);
        lis = given.leader("Lis", myretuen);
        lone = given.healthVisitor("Lone Vang", given.healthVisiting("Sundhedsplejen"));
        ida = given.child("Ida", red);
        given.assigned(ida, lone);
        karen = given.custodyHolder("Karen", ida);
        per = given.custodyHolder("Per", ida);
    }

    MvcTestResult open(Professional who, String... more) {
        return as(who).post(
                        "/children/" + ida + "/wonderings/new",
                        with(
                                List.of(
                                        "key",
                                        "1",
                                        "sentence",
                                        SENTENCE,
                                        "noticedOn",
                                        clock.today().toString()),
                                more));
    }

    MvcTestResult ask(Parent who, String... more) {
        return as(who).post(
                        "/family/children/" + ida + "/wonderings/new",
                        with(
                                List.of("key", "1", "sentence", "Hun drømmer grimt.", "place", myretuen.toString()),
                                more));
    }

    MvcTestResult answer(Parent who, String words, String... more) {
        return as(who).post(family() + "/answer", with(List.of("key", "a", "words", words), more));
    }

    MvcTestResult talk(Professional who, String... more) {
        return as(who).post(
                        staff() + "/talks",
                        with(
                                List.of(
                                        "key",
                                        "t",
                                        "talkedOn",
                                        clock.today().toString(),
                                        "how",
                                        "PHONE",
                                        "talkedWith",
                                        karen.person().toString(),
                                        "talkWords",
                                        "Vi prøver med en fast voksen."),
                                more));
    }

    MvcTestResult close(Professional who, String... more) {
        return as(who).post(
                        staff() + "/close",
                        with(
                                List.of(
                                        "key",
                                        "c",
                                        "version",
                                        String.valueOf(version()),
                                        "outcome",
                                        "KEEP_AN_EYE",
                                        "closeWords",
                                        "Vi taler sammen igen om en måned."),
                                more));
    }

    String staff() {
        return "/wonderings/" + id();
    }

    String family() {
        return "/family/wonderings/" + id();
    }

    UUID id() {
        return given.value(
                UUID.class, "SELECT id FROM wondering WHERE child = ? ORDER BY opened_at DESC LIMIT 1", ida.value());
    }

    int version() {
        return given.value(Integer.class, "SELECT version FROM wondering WHERE id = ?", id());
    }

    String state() {
        return given.value(String.class, "SELECT state FROM wondering WHERE id = ?", id());
    }

    int count(String table) {
        return given.value(Integer.class, "SELECT count(*) FROM " + table);
    }

    void livesApart(Parent parent) {
        given.change(
                "UPDATE family_relation SET residence = false WHERE adult = :adult", Map.of("adult", parent.adult()));
    }

    /** The given fields, with others in their place or added. */
    static String[] with(List<String> fields, String... more) {
        var all = new ArrayList<>(fields);
        for (var i = 0; i < more.length; i += 2) {
            var at = all.indexOf(more[i]);
            if (at >= 0) {
                all.set(at + 1, more[i + 1]);
            } else {
                all.addAll(Arrays.asList(more[i], more[i + 1]));
            }
        }
        return all.toArray(String[]::new);
    }
}

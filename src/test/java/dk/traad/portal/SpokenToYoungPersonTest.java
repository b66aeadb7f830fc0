package dk.traad.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.consent.AskedFamily;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.platform.web.Language;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From 15 on the one it is all about reads: they are said du to, on every page they can open. */
class SpokenToYoungPersonTest extends AskedFamily {
    private static final Pattern PAST_THEM = Pattern.compile(
            "\\b((?i:barnet|barnets|jeres|jer)|I (kan|skal|har|er|selv|siger|læser|bestemmer|hører|vil))\\b");

    private YoungPerson herself;
    private String handover;

    @BeforeEach
    void sheIsSixteen() {
        given.change(
                "UPDATE child SET birthday = :birthday WHERE id = :ida",
                Map.of("birthday", clock.today().minusYears(16), "ida", ida));
        herself = relations.youngPerson(ida);
        given.assigned(ida, given.healthVisitor("Lone Friis", given.healthVisiting("Sundhedsplejen")));
        given.decided(ida, mette, "CLOSED", Position.YELLOW);
        handover = asked(WORDS);
        as(mette).get("/children/" + ida);
        as(mette).get("/children/" + ida + "/voices");
        as(mette).get("/children/" + ida + "/interventions");
        as(mette).get("/children/" + ida + "/circle");
    }

    @Test
    void no_page_of_theirs_speaks_past_them() {
        for (var path : pages()) {
            assertSpokenTo(path);
        }
        assertThat(saysYes(herself, handover)).hasStatus(303);
        for (var path : List.of(onFamilySide(handover), onFamilySide(handover) + "/receipt")) {
            assertSpokenTo(path);
        }
        answers(herself, handover);
        assertSpokenTo(onFamilySide(handover));
    }

    private void assertSpokenTo(String path) {
        var page = as(herself).get(path);
        assertThat(page).as(path).hasStatusOk();
        assertThat(text(page).replace("Tråd – sammen om barnet", "")).as(path).doesNotContainPattern(PAST_THEM);
    }

    private List<String> pages() {
        var child = "/family/children/" + ida;
        return List.of(
                "/mine",
                "/mine/circle",
                child + "/consents",
                child + "/what-follows",
                onFamilySide(handover),
                child + "/interventions",
                child + "/look-ups");
    }

    @Test
    void the_same_lines_speak_of_the_child_to_its_parents() {
        assertThat(text(as(herself).get("/mine/circle")))
                .contains("Er sammen med dig i hverdagen.", "Besøger din familie.");
        assertThat(text(as(camilla).get("/family/children/" + ida + "/circle")))
                .contains("Er sammen med barnet i hverdagen.", "Besøger familien.");
        assertThat(text(as(herself).get("/mine"))).contains("Det venter på dig", "Må det om dig gives videre til");
        assertThat(text(as(herself).inEnglish().get("/mine/circle"))).contains("With you every day.");
        assertThat(text(as(herself).in(Language.UKRAINIAN).get("/mine/circle"))).contains("Проводить день із вами.");
    }
}

package dk.traad.familyhandover;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.platform.print.Pdf;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sofie is 16 and goes on after school: she writes about herself and takes it along. */
class YoungHandoverTest extends WebTest {
    private static final String WORDS = "Jeg har det bedst, når jeg får at vide, hvad der skal ske";

    private ChildId child;
    private YoungPerson sofie;
    private Parent camilla;
    private Professional tine;
    private UUID transition;

    @BeforeEach
    void sheGoesOn() {
        var school = given.school("Søvangskolen");
        var ninth = given.group(school, "9.A");
        tine = given.teacher("Tine Lærke", ninth);
        child = given.child("Sofie", clock.today().minusYears(16));
        given.placed(child, ninth);
        camilla = given.custodyHolder("Camilla", child);
        sofie = new GivenRelations(given, clock).youngPerson(child);
        transition = UUID.randomUUID();
        given.insert(
                """
                INSERT INTO transition (municipality, id, child, kind, from_unit, to_name, starts_on, state, way, opened_because,
                    opened_at)
                VALUES (:municipality, :id, :child, 'SCHOOL_TO_YOUTH_EDUCATION', :from, 'Bygholm Gymnasium', :starts,
                    'PARENT_LED', 'PARENTS', 'AGE', :now)
                """,
                Map.of(
                        "id", transition,
                        "child", child,
                        "from", school,
                        "starts", clock.today().plusMonths(6),
                        "now", clock.instant()));
    }

    private String path() {
        return "/mine/transitions/" + transition;
    }

    /** The first of the questions, as the page sends it back. */
    private String question() {
        var page = as(sofie).get(path());
        assertThat(text(page)).contains("Om mig, til mit nye sted", "Hvad er du god til");
        return Jsoup.parse(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .select("input[name=question]")
                .attr("value");
    }

    @Test
    void she_writes_in_her_own_words_and_takes_it_along_as_a_document() {
        assertThat(text(as(sofie).get("/mine"))).contains("Du skal videre efter folkeskolen", "Bygholm Gymnasium");
        assertThat(as(sofie).get(path() + "/handover.pdf")).hasStatus(409);
        assertThat(as(sofie).post(path(), "question", question(), "answer", " "))
                .hasStatus(422);
        assertThat(as(sofie).post(path(), "question", question(), "answer", WORDS))
                .hasStatus(303);
        var answer = as(sofie).get(path() + "/handover.pdf");
        assertThat(Pdf.text(answer)).contains(WORDS, "Det her har jeg selv skrevet", "om sig selv");
        assertThat(Pdf.flaws(answer.getResponse().getContentAsByteArray())).isEmpty();
    }

    @Test
    void the_school_reads_that_it_is_her_turn_and_not_her_parents() {
        assertThat(text(as(tine).get("/transitions/" + transition)))
                .contains("Den unge overleverer selv")
                .doesNotContainIgnoringCase("forældrene overleverer selv");
        assertThat(text(as(tine).get("/transitions"))).contains("den unge selv · Venter på den unge");
    }

    @Test
    void too_late_it_is_she_who_has_not_answered() {
        clock.set(clock.today().plusMonths(6));
        assertThat(text(as(tine).get("/desk")))
                .contains("Sofie Prøve har ikke svaret om overgangen", "Hjælp den unge")
                .doesNotContain("forældrene har ikke svaret");
    }

    @Test
    void the_school_is_told_that_it_is_done_and_nobody_reads_it() {
        as(sofie).post(path(), "question", question(), "answer", WORDS);
        assertThat(as(sofie).post(path() + "/ready")).hasStatus(303);
        assertThat(text(as(tine).get("/transitions/" + transition)))
                .contains("Den unge overleverer selv")
                .doesNotContain(WORDS);
        assertThat(given.value(String.class, "SELECT state FROM transition")).isEqualTo("PREPARED");
        assertThat(text(as(camilla).get("/family/children/" + child))).doesNotContain(WORDS);
        assertThat(text(as(camilla).get("/family/transitions/" + transition))).doesNotContain(WORDS);
    }

    @Test
    void what_she_wrote_last_is_kept_when_she_says_that_it_is_done() {
        var asked = question();
        as(sofie).post(path(), "question", asked, "answer", WORDS, "draft", "0");
        assertThat(as(sofie).get(path())).bodyText().contains("form=\"written\" formaction=\"" + path() + "/ready\"");
        var version = given.value(Integer.class, "SELECT version FROM own_handover");
        as(sofie)
                .post(
                        path() + "/ready",
                        "question",
                        asked,
                        "answer",
                        WORDS + ". Og jeg er god til tal",
                        "draft",
                        String.valueOf(version));
        assertThat(as(sofie).get(path())).bodyText().contains("Og jeg er god til tal");
        assertThat(given.value(String.class, "SELECT state FROM transition")).isEqualTo("PREPARED");
        assertThat(as(sofie).post(path() + "/ready", "question", asked, "answer", "Andet", "draft", "0"))
                .hasStatus(409)
                .bodyText()
                .contains(">Andet</textarea>");
    }

    @Test
    void from_fifteen_the_parents_do_not_write_for_her() {
        assertThat(as(camilla).get("/family/transitions/" + transition + "/handover"))
                .hasStatus(404);
        assertThat(as(camilla).get(path()).getResponse().getStatus()).isGreaterThanOrEqualTo(403);
    }

    @Test
    void two_windows_are_noticed() {
        var asked = question();
        as(sofie).post(path(), "question", asked, "answer", WORDS, "draft", "0");
        assertThat(as(sofie).post(path(), "question", asked, "answer", "Noget andet", "draft", "0"))
                .hasStatus(409);
    }
}

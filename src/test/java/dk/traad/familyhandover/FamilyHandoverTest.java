package dk.traad.familyhandover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traad.transition.OnTheWay;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The parents hand over themselves: their words, what they decide is sent, to those who receive the child and nobody else. */
class FamilyHandoverTest extends OnTheWay {
    private static final String SLEEP = "Hvordan sover barnet, og hvad hjælper det til at falde i søvn?";
    private static final String FOOD = "Hvad og hvordan spiser barnet?";

    @BeforeEach
    void nobodyIsWorried() {
        foresee();
        as(hanne).post(path() + "/let-parents");
    }

    @Test
    void what_the_parents_have_looked_at_is_sent_word_for_word_and_makes_the_transition_ready() {
        assertThat(text(as(camilla).get(form()))).contains("Fortæl Myretuen om Noah", SLEEP, FOOD);
        assertThat(write("0", "Med sin bamse", "")).hasStatus(303).hasHeader("Location", form() + "/preview");
        assertThat(text(as(camilla).get(form() + "/preview")))
                .contains("Det her bliver sendt", SLEEP, "Med sin bamse", "Send til Myretuen")
                .doesNotContain(FOOD);
        assertThat(send("1", "true")).hasStatus(303);
        assertThat(state()).isEqualTo("PREPARED");
        assertThat(text(as(birgit).get(path()))).contains("Forældrenes egne ord om Noah", SLEEP, "Med sin bamse");
        assertThat(text(as(mette).get(path()))).contains("Med sin bamse");
        assertThat(text(as(camilla).get(family())))
                .contains("Du sendte det til Myretuen", "Læst af Birgit Dahl, Mette Lund");
    }

    @Test
    void the_front_page_names_the_same_day_as_the_page_of_the_transition() throws Exception {
        given.related(camilla, given.child("Vera", red), true);
        var steps = as(camilla).get(family()).getResponse().getContentAsString(StandardCharsets.UTF_8);
        var due = Pattern.compile("aria-current=\"step\".*?senest (\\d{1,2}\\. \\p{L}+)", Pattern.DOTALL)
                .matcher(steps);
        assertThat(due.find()).isTrue();
        assertThat(text(as(camilla).get("/family")))
                .containsPattern("Skriv til det nye sted Noah · senest (\\p{L}+ )?" + due.group(1));
    }

    @Test
    void those_the_child_comes_from_know_that_it_was_sent_and_never_what() {
        write("0", "Med sin bamse", "");
        send("1", "true");
        assertThat(text(as(hanne).get(path())))
                .contains("Kun det nye sted læser det", "Camilla Prøve sendte det")
                .doesNotContain("bamse");
        assertThat(text(as(camilla).get(family()))).contains("Ikke læst endnu");
    }

    @Test
    void before_it_is_sent_nobody_else_sees_a_word() {
        var jonas = given.custodyHolder("Jonas", noah);
        write("0", "Med sin bamse", "");
        assertThat(text(as(birgit).get(path()))).doesNotContain("bamse");
        assertThat(text(as(hanne).get(path()))).doesNotContain("bamse");
        assertThat(text(as(jonas).get(form()))).doesNotContain("bamse");
        assertThat(text(as(camilla).get(family()))).contains("Skriv videre");
    }

    @Test
    void the_other_custody_holder_sees_that_it_was_sent_and_reads_it_when_the_writer_says_so() {
        var jonas = given.custodyHolder("Jonas", noah);
        write("0", "Med sin bamse", "");
        send("1", "");
        assertThat(text(as(jonas).get(family())))
                .contains("Camilla Prøve sendte det til Myretuen", "Kun Camilla Prøve og det nye sted kan læse det")
                .doesNotContain("bamse");
        write("0", "", "Helst grød");
        send("1", "true");
        assertThat(text(as(jonas).get(family()))).contains("Helst grød").doesNotContain("bamse");
        assertThat(text(as(birgit).get(path()))).contains("Helst grød", "bamse");
    }

    @Test
    void it_is_saved_by_itself_and_two_windows_are_noticed() {
        var saved = as(camilla).postRow(form() + "/draft", fields("0", "Med", ""));
        assertThat(saved).hasStatusOk();
        assertThat(text(saved)).contains("Gemt");
        assertThat(as(camilla).postRow(form() + "/draft", fields("1", "Med sin", "")))
                .hasStatusOk();
        var other = as(camilla).postRow(form() + "/draft", fields("1", "Med hunden", ""));
        assertThat(other).hasStatus(409);
        assertThat(text(other)).contains("Med sin");
        var form = write("1", "Med hunden", "");
        assertThat(form).hasStatus(409);
        assertThat(text(form)).contains("Med hunden", "i et andet vindue");
    }

    @Test
    void what_changed_since_it_was_looked_at_is_not_sent() {
        write("0", "Med sin bamse", "");
        write("1", "Med sin bamse og en lampe", "");
        assertThat(send("1", "true")).hasStatus(409);
        assertThat(given.value(Long.class, "SELECT count(*) FROM family_handover"))
                .isZero();
        assertThat(send("2", "true")).hasStatus(303);
        assertThat(send("2", "true")).hasStatus(409);
        assertThat(given.value(Long.class, "SELECT count(*) FROM family_handover"))
                .isOne();
        assertThatThrownBy(() -> given.change("UPDATE family_handover SET shared = false", Map.of()))
                .hasMessageContaining("what a family has sent never changes");
    }

    @Test
    void nothing_written_is_nothing_to_send_and_no_place_is_nobody_to_send_it_to() {
        var empty = write("0", " ", "");
        assertThat(empty).hasStatus(422);
        assertThat(text(empty)).contains("Skriv mindst ét svar");
        given.change("UPDATE transition SET to_unit = NULL, to_group = NULL", Map.of());
        write("0", "Med sin bamse", "");
        assertThat(text(as(camilla).get(form() + "/preview"))).contains("Vi ved ikke endnu, hvem vi kan sende det til");
        assertThat(send("1", "true")).hasStatus(409);
    }

    @Test
    void what_was_returned_is_read_no_longer() {
        write("0", "Med sin bamse", "");
        send("1", "true");
        as(hanne).post(path() + "/hand-over");
        as(birgit).post(path() + "/return", "words", "Han er skrevet op et andet sted");
        assertThat(text(as(birgit).get(path()))).doesNotContain("bamse");
        assertThat(as(mette).get(path())).hasStatus(404);
    }

    @Test
    void to_another_place_it_is_the_parents_turn_again_and_what_they_wrote_is_there() {
        write("0", "Med sin bamse", "");
        send("1", "true");
        var sun = given.daycare("Solsikken");
        var ane = given.leader("Ane Vig", sun);
        given.change("DELETE FROM placement WHERE child = :child", Map.of("child", noah));
        place(noah, given.group(sun, "Stue Gul"), clock.today().plusMonths(2));
        foresee();
        assertThat(state()).isEqualTo("PARENT_LED");
        assertThat(text(as(ane).get(path()))).doesNotContain("bamse");
        assertThat(as(birgit).get(path())).hasStatus(404);
        assertThat(text(as(camilla).get(form()))).contains("Fortæl Solsikken om Noah", "Med sin bamse");
        write("0", "Med sin bamse", "");
        assertThat(send("1", "true")).hasStatus(303);
        assertThat(text(as(ane).get(path()))).contains("Med sin bamse");
    }

    @Test
    void strangers_neither_write_nor_read() {
        var mia = given.custodyHolder("Mia", given.child("Ea", red));
        assertThat(as(mia).get(form())).hasStatus(404);
        assertThat(as(mia).post(form(), fields("0", "Hej", ""))).hasStatus(404);
        assertThat(as(hanne).get(form())).hasStatus(404);
        assertThat(as(given.parentWithoutCustody("Ole", noah)).get(form())).hasStatus(404);
    }

    @Test
    void the_municipality_and_the_place_ask_their_own_questions() {
        var adam = given.administrator("Adam");
        var wrong = as(adam).post(
                        "/settings/handover-questions", "kind", "HOME_TO_DAYCARE", "danish", "", "english", "One");
        assertThat(wrong).hasStatus(422);
        as(adam).post(
                        "/settings/handover-questions",
                        "kind",
                        "HOME_TO_DAYCARE",
                        "danish",
                        "Hvad synger I?\nHvad griner I af?",
                        "english",
                        "What do you sing?\nWhat makes you laugh?",
                        "why",
                        "Forældre spurgte om det");
        assertThat(text(as(camilla).get(form()))).contains("Hvad synger I?").doesNotContain(SLEEP);
        assertThat(text(as(camilla).inEnglish().get(form()))).contains("What do you sing?");
        as(birgit)
                .post(
                        "/unit/handover-questions",
                        "kind",
                        "HOME_TO_DAYCARE",
                        "danish",
                        "Hvilken bamse skal med?",
                        "english",
                        "");
        assertThat(text(as(camilla).get(form())))
                .contains("Hvilken bamse skal med?")
                .doesNotContain("Hvad synger I?");
        as(birgit).post("/unit/handover-questions", "kind", "HOME_TO_DAYCARE", "forget", "yes");
        assertThat(text(as(camilla).get(form()))).contains("Hvad synger I?");
        assertThat(as(mette).get("/unit/handover-questions")).hasStatus(404);
        assertThat(as(birgit).get("/settings/handover-questions")).hasStatus(404);
    }

    @Test
    void what_was_written_to_a_question_that_is_asked_no_longer_is_not_lost() {
        write("0", "Med sin bamse", "");
        as(birgit)
                .post(
                        "/unit/handover-questions",
                        "kind",
                        "HOME_TO_DAYCARE",
                        "danish",
                        "Hvilken bamse skal med?",
                        "english",
                        "");
        assertThat(text(as(camilla).get(form()))).contains("Hvilken bamse skal med?", SLEEP, "Med sin bamse");
    }

    private MvcTestResult write(String draft, String sleep, String food) {
        return as(camilla).post(form(), fields(draft, sleep, food));
    }

    private static String[] fields(String draft, String sleep, String food) {
        return new String[] {"draft", draft, "question", SLEEP, "answer", sleep, "question", FOOD, "answer", food};
    }

    private MvcTestResult send(String draft, String shared) {
        return as(camilla).post(form() + "/send", "draft", draft, "shared", shared);
    }

    private String family() {
        return "/family/transitions/" + id();
    }

    private String form() {
        return family() + "/handover";
    }
}

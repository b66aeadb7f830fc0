package dk.traad.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The family's own view, kept beside the professionals'. */
class ContributionTest extends WebTest {
    private Professional mette;
    private ChildId ida;
    private Parent karen;
    private UUID assessment;
    private String path;

    @BeforeEach
    void anAssessmentToAnswer() {
        var room = given.group(given.daycare("Myretuen"), "Stue Rød");
        mette = given.educator("Mette Holm", room);
        ida = given.child("Ida", room);
        karen = given.custodyHolder("Karen", ida);
        assessment = given.decided(ida, mette, "JOINT_DECIDED", Position.YELLOW);
        given.notice(assessment, karen, clock.today().plusDays(7));
        path = "/family/assessments/" + assessment;
    }

    @Test
    void the_form_asks_the_same_as_the_professionals_answered_and_says_what_pressing_does() {
        assertThat(text(as(karen).get(path + "/answer")))
                .containsSubsequence(
                        "Hvad ser du hos Ida?",
                        "Vi skrev, at det går godt med:",
                        "leger meget med de andre",
                        "Hvad går godt?",
                        "Vi skrev, at vi tænker over:",
                        "beder sjældent om hjælp",
                        "Hvad tænker du over?",
                        "Vil du spørge om noget?",
                        "Når du trykker, kan de voksne omkring Ida læse det, før det er færdigt.");
    }

    @Test
    void what_is_sent_is_kept_and_the_confirmation_says_what_happens_next() {
        var sent = as(karen).post(path + "/answer", "goingWell", "Hun synger.", "attention", "", "question", "");
        assertThat(sent).hasStatus(303).hasHeader("Location", path + "/answered");
        assertThat(text(as(karen).get(path + "/answered")))
                .contains("Tak. Vi har fået det.", "Det bliver færdigt efter 23. november 2026.");
        assertThat(text(as(karen).get(path)))
                .containsSubsequence(
                        "Du skrev 16. november 2026", "Det går godt", "Hun synger.", "Kun du og personalet");
    }

    @Test
    void whoever_has_sent_nothing_is_not_thanked() {
        assertThat(as(karen).get(path + "/answered")).hasStatus(303).hasHeader("Location", path);
    }

    @Test
    void whoever_answers_has_read_it() {
        as(karen).post(path + "/answer", "question", "Hvornår?");
        assertThat(given.value(
                        Long.class,
                        "SELECT count(*) FROM parent_notice WHERE assessment = ? AND read_at IS NOT NULL",
                        assessment))
                .isOne();
    }

    @Test
    void an_empty_form_is_shown_again_with_the_reason() {
        var answer = as(karen).post(path + "/answer", "goingWell", " ", "attention", "", "question", "");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Skriv noget i mindst ét af felterne.");
        assertThat(sent()).isZero();
    }

    @Test
    void too_much_text_is_refused_and_everything_typed_is_still_there() {
        var tooMuch = "x".repeat(ContributionForm.LONGEST + 1);
        var answer =
                as(karen).post(path + "/answer", "goingWell", "Hun synger.", "question", tooMuch, "shared", "true");
        assertThat(answer).hasStatus(422).bodyText().contains("Hun synger.", tooMuch, "checked");
        assertThat(text(answer)).contains("Der er plads til 4.000 tegn");
        assertThat(sent()).isZero();
    }

    @Test
    void a_form_without_its_fields_is_an_empty_one() {
        assertThat(as(karen).post(path + "/answer")).hasStatus(422);
    }

    @Test
    void sending_twice_has_one_effect() {
        as(karen).post(path + "/answer", "question", "Hvornår?");
        as(karen).post(path + "/answer", "question", "Hvornår?");
        assertThat(sent()).isOne();
    }

    @Test
    void going_back_and_writing_something_else_loses_nothing() {
        as(karen).post(path + "/answer", "question", "Hvornår?");
        as(karen).post(path + "/answer", "question", "Hvornår og hvor?");
        assertThat(sent()).isEqualTo(2);
    }

    @Test
    void the_other_custody_holder_sees_it_only_when_the_writer_says_so() {
        var per = given.custodyHolder("Per", ida);
        as(karen).post(path + "/answer", "question", "Hemmeligt?");
        as(karen).post(path + "/answer", "question", "Fælles?", "shared", "true");
        assertThat(text(as(per).get(path)))
                .contains("En anden i familien skrev", "Fælles?")
                .doesNotContain("Hemmeligt?", "Karen");
    }

    @Test
    void sharing_can_be_begun_and_stopped_by_the_writer_alone() {
        var per = given.custodyHolder("Per", ida);
        as(karen).post(path + "/answer", "question", "Hvornår?");
        var sharing = "/family/contributions/" + id() + "/sharing";
        assertThat(as(per).post(sharing, "shared", "true")).hasStatus(404);
        assertThat(as(karen).post(sharing, "shared", "true")).hasStatus(303).hasHeader("Location", path);
        assertThat(text(as(per).get(path))).contains("Hvornår?");
        as(karen).post(sharing, "shared", "false");
        assertThat(text(as(per).get(path))).doesNotContain("Hvornår?");
    }

    @Test
    void the_answer_of_the_staff_stands_below_what_it_answers_and_is_for_the_writer() {
        var per = given.custodyHolder("Per", ida);
        as(karen).post(path + "/answer", "question", "Hvornår?", "shared", "true");
        given.change(
                "UPDATE parent_contribution SET reply = 'På torsdag.', replied_by = :by, replied_at = :now",
                Map.of("by", mette.employee(), "now", clock.instant()));
        assertThat(text(as(karen).get(path))).containsSubsequence("Hvornår?", "På torsdag.", "Svar fra Mette Holm");
        assertThat(text(as(per).get(path))).contains("Hvornår?").doesNotContain("På torsdag.");
    }

    @Test
    void one_can_write_until_it_is_closed_and_then_one_is_told_whom_to_ask() {
        given.change("UPDATE assessment SET state = 'PARENTS_INFORMED'", Map.of());
        assertThat(as(karen).post(path + "/answer", "question", "Mere?")).hasStatus(303);
        given.change("UPDATE assessment SET state = 'CLOSED'", Map.of());
        assertThat(as(karen).get(path + "/answer")).hasStatus(303).hasHeader("Location", path);
        assertThat(text(as(karen).get(path)))
                .contains("Vi er færdige med det her")
                .doesNotContain("Skriv, hvad du ser");
        var late = as(karen).post(path + "/answer", "question", "For sent?");
        assertThat(late).hasStatus(409).bodyText().contains("For sent?");
        assertThat(sent()).isOne();
    }

    @Test
    void what_a_parent_writes_is_text_and_never_markup() {
        as(karen).post(path + "/answer", "question", "<script>alert(1)</script>");
        assertThat(as(karen).get(path))
                .bodyText()
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;");
    }

    private long sent() {
        return given.value(Long.class, "SELECT count(*) FROM parent_contribution WHERE assessment = ?", assessment);
    }

    private UUID id() {
        return given.value(UUID.class, "SELECT id FROM parent_contribution WHERE assessment = ?", assessment);
    }
}

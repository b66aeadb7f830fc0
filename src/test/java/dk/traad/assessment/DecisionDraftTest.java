package dk.traad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.SignedIn.Professional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A joint decision is saved while it is written: one draft for each who writes, gone with the decision. */
class DecisionDraftTest extends AssessedRoom {
    @BeforeEach
    void theTeamTalks() {
        bothAreIn();
    }

    @Test
    void what_is_typed_is_saved_and_there_when_one_comes_back() {
        var saved = save(mette, "0", "attention", "Står på kanten", "position", "YELLOW");
        assertThat(saved).hasStatusOk().bodyText().contains("data-draft-version=\"1\"");
        assertThat(text(saved)).contains("Kladde gemt 10.00");
        assertThat(as(mette).get(path())).bodyText().contains("Står på kanten</textarea>", "value=\"YELLOW\" checked");
        assertThat(stage()).isEqualTo("IN_DIALOGUE");
        assertThat(count("joint_assessment")).isZero();
    }

    @Test
    void a_half_thing_is_kept_as_it_is_and_too_much_is_not() {
        assertThat(save(mette, "0", "goingWell", "")).hasStatusOk();
        assertThat(as(mette).get(path())).bodyText().doesNotContain("Glad for bøger.</textarea>");
        assertThat(save(mette, "1", "goingWell", "x".repeat(2001))).hasStatus(409);
        assertThat(save(mette, "1", "position", "PURPLE")).hasStatusOk();
        assertThat(as(mette).get(path())).hasStatusOk();
    }

    @Test
    void two_who_write_see_each_other_s_words_and_keep_their_own() {
        save(mette, "0", "attention", "Mettes ord");
        save(soeren, "0", "attention", "Sørens ord");
        assertThat(text(as(mette).get(path())))
                .contains("Søren skriver også på beslutningen.", "Sørens ord", "Mettes ord");
        assertThat(as(mette).get(path())).bodyText().contains("Mettes ord</textarea>");
        assertThat(as(soeren).get(path())).bodyText().contains("Sørens ord</textarea>", "Mettes ord</dd>");
    }

    @Test
    void two_windows_of_one_person_show_both_texts_and_overwrite_nothing() {
        save(mette, "0", "attention", "Først");
        var other = save(mette, "0", "attention", "Bagefter");
        assertThat(other).hasStatus(409).bodyText().contains("data-conflict=\"yes\"", "Først</dd>");
        assertThat(given.value(String.class, "SELECT attention FROM decision_draft"))
                .isEqualTo("Først");
        assertThat(save(mette, "1", "attention", "Bagefter")).hasStatusOk();
        assertThat(given.value(String.class, "SELECT attention FROM decision_draft"))
                .isEqualTo("Bagefter");
    }

    @Test
    void the_draft_dies_with_the_decision_and_a_colleague_s_stands_ready_for_a_correction() {
        save(mette, "0", "attention", "Mettes kladde");
        save(soeren, "0", "attention", "Sørens kladde");
        decide(mette);
        assertThat(text(as(mette).get(path()))).doesNotContain("Mettes kladde");
        clock.plusDays(1);
        assertThat(text(as(soeren).get(path()))).contains("da vurderingen blev besluttet");
        assertThat(as(soeren).get(path())).bodyText().contains("Sørens kladde</textarea>", "Står ofte på kanten</dd>");
        assertThat(as(soeren).post(path() + "/draft/drop")).hasStatus(303);
        assertThat(count("decision_draft")).isZero();
    }

    @Test
    void what_is_given_up_or_closed_has_no_drafts() {
        save(mette, "0", "attention", "x");
        as(lis).post(path() + "/abandon", "reason", "Flyttet");
        assertThat(count("decision_draft")).isZero();
        assertThat(save(mette, "0", "attention", "y")).hasStatus(409);
    }

    @Test
    void without_a_script_there_is_a_button() {
        var kept = as(mette).post(path() + "/draft", decision("attention", "Med knap", "draft", "0"));
        assertThat(kept).hasStatus(303).hasHeader("Location", path());
        var late = as(mette).post(path() + "/draft", decision("attention", "Sent", "draft", "0"));
        assertThat(late).hasStatus(409).bodyText().contains("Sent</textarea>");
    }

    @Test
    void only_those_who_decide_have_drafts() {
        var other = given.educator("Bo", given.group(myretuen, "Stue Blå"));
        for (var who : java.util.List.of(lis, other)) {
            assertThat(save(who, "0", "attention", "x")).hasStatus(404);
            assertThat(as(who).post(path() + "/draft/drop")).hasStatus(404);
        }
        save(mette, "0", "attention", "Kun for teamet");
        assertThat(text(as(lis).get(path()))).doesNotContain("Kun for teamet");
        assertThat(count("decision_draft")).isOne();
    }

    @Test
    void the_first_words_are_sentences_about_the_child_in_the_page_s_language() {
        assertThat(as(mette).get(path()))
                .bodyText()
                .contains("Aya er en god ven at lege med. Glad for bøger.</textarea>");
        assertThat(as(mette).inEnglish().get(path()))
                .bodyText()
                .contains("Aya is a good friend to play with. Glad for bøger.</textarea>");
    }

    private MvcTestResult save(Professional who, String draft, String... more) {
        var fields = decision(more);
        var all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "draft";
        all[fields.length + 1] = draft;
        return as(who).postRow(path() + "/draft", all);
    }
}

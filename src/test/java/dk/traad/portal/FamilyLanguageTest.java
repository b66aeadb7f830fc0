package dk.traad.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family reads its pages in the language it chose; what a professional typed stays as typed, and says so. */
class FamilyLanguageTest extends WebTest {
    private ChildId ida;
    private Professional mette;
    private Parent karen;

    @BeforeEach
    void aFamily() {
        var room = given.group(given.daycare("Myretuen"), "Stue Rød");
        mette = given.educator("Mette Holm", room);
        ida = given.child("Ida", room);
        karen = given.custodyHolder("Karen", ida);
    }

    @Test
    void a_parent_reads_in_ukrainian() {
        given.decided(ida, mette, "PARENTS_INFORMED", Position.YELLOW);
        var answer = as(karen).in(Language.UKRAINIAN).get("/family/children/" + ida);
        assertThat(answer).hasStatusOk().hasHeader("Content-Language", "uk-UA");
        assertThat(answer).bodyText().contains("<html lang=\"uk\" dir=\"ltr\">");
        assertThat(text(answer)).contains("Добре виходить", "Прочитати все").doesNotContain("Læs det hele");
    }

    @Test
    void what_a_professional_typed_is_marked_as_danish() {
        given.decided(ida, mette, "PARENTS_INFORMED", Position.YELLOW);
        var path = "/family/children/" + ida;
        assertThat(as(karen).in(Language.UKRAINIAN).get(path)).bodyText().contains("<p class=\"words\" lang=\"da\">");
        assertThat(as(karen).get(path)).bodyText().contains("<p class=\"words\">");
    }

    @Test
    void a_family_chooses_among_three_languages_and_a_professional_between_two() {
        assertThat(as(karen).get("/family/children/" + ida))
                .bodyText()
                .contains("value=\"en\" lang=\"en\"", "value=\"uk\" lang=\"uk\"", "Українська");
        assertThat(as(mette).get("/desk")).bodyText().contains("value=\"en\"").doesNotContain("Українська");
    }

    @Test
    void a_professional_at_a_browser_that_a_parent_used_reads_danish() {
        var answer = as(mette).in(Language.UKRAINIAN).get("/desk");
        assertThat(answer).hasStatusOk().hasHeader("Content-Language", "da-DK");
        assertThat(answer).bodyText().contains("<html lang=\"da\"");
    }

    @Test
    void a_mistake_and_a_page_that_is_not_there_are_told_in_ukrainian_too() {
        var assessment = given.decided(ida, mette, "JOINT_DECIDED", Position.YELLOW);
        given.notice(assessment, karen, clock.today().plusDays(7));
        var empty = as(karen).in(Language.UKRAINIAN).post("/family/assessments/" + assessment + "/answer");
        assertThat(text(empty)).contains("Напишіть щось хоча б в одному полі.");
        assertThat(text(as(karen).in(Language.UKRAINIAN).get("/family/nothing-here")))
                .contains("Ми не можемо знайти цю сторінку.");
    }

    @Test
    void dates_are_written_as_ukrainian_writes_them() {
        given.decided(ida, mette, "PARENTS_INFORMED", Position.YELLOW);
        assertThat(text(as(karen).in(Language.UKRAINIAN).get("/family/children/" + ida)))
                .containsPattern("\\d+ (січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня"
                        + "|листопада|грудня) \\d{4} року");
    }
}

package dk.traad.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traad.WebTest;
import dk.traad.kernel.SignedIn.Professional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The guideline is written as a draft, noted as adopted on a day, and never changes after that. */
class GuidelineTest extends WebTest {
    private Professional adam;
    private Professional mette;

    @BeforeEach
    void people() {
        adam = given.administrator("Adam");
        mette = given.educator("Mette", given.group(given.daycare("Myretuen"), "Stue Rød"));
    }

    @Test
    void until_one_is_adopted_the_text_to_begin_with_says_so() {
        assertThat(text(as(mette).get("/guideline")))
                .contains("Retningslinje for gode overgange", "Kommunen har ikke vedtaget en retningslinje endnu");
        assertThat(text(as(mette).inEnglish().get("/guideline"))).contains("Guideline for good transitions");
    }

    @Test
    void a_draft_is_seen_by_nobody_else_until_it_is_adopted_and_then_it_never_changes() {
        assertThat(as(adam).post("/settings/guideline/begin")).hasStatus(303);
        assertThat(words("0", "Sammenhæng i Prøvekøbing")).hasStatus(303);
        assertThat(text(as(mette).get("/guideline"))).doesNotContain("Sammenhæng i Prøvekøbing");
        var future = as(adam).post(
                        "/settings/guideline/adopt",
                        "adoptedOn",
                        clock.today().plusDays(1).toString(),
                        "adoptedBy",
                        "");
        assertThat(future).hasStatus(422);
        assertThat(text(future))
                .contains("Det kan ikke være en dag, der ikke er kommet endnu", "hvem der har vedtaget");
        assertThat(adopt()).hasStatus(303);
        assertThat(text(as(mette).get("/guideline")))
                .contains("Sammenhæng i Prøvekøbing", "Vedtaget af Børneudvalget", "Version 1");
        assertThat(words("1", "Noget andet")).hasStatus(409);
        assertThatThrownBy(() -> given.change("UPDATE guideline SET title_da = 'Andet'", Map.of()))
                .hasMessageContaining("an adopted guideline never changes");
        assertThatThrownBy(() -> given.change("UPDATE guideline_paragraph SET words_da = 'Andet'", Map.of()))
                .hasMessageContaining("an adopted guideline never changes");
    }

    @Test
    void a_new_version_begins_as_a_copy_and_the_old_one_can_still_be_read() {
        as(adam).post("/settings/guideline/begin");
        adopt();
        as(adam).post("/settings/guideline/begin");
        assertThat(paragraphs("0", "45", "Skolen tager imod inden 14 dage")).hasStatus(303);
        adopt();
        assertThat(text(as(mette).get("/guideline"))).contains("Version 2", "senest 45 dage før start", "14 dage");
        assertThat(text(as(mette).get("/guideline?version=1")))
                .contains("Version 1", "Det er en tidligere version")
                .doesNotContain("inden 14 dage");
    }

    @Test
    void what_is_wrong_stands_beside_the_field_and_what_was_typed_is_still_there() {
        as(adam).post("/settings/guideline/begin");
        var wrong = paragraphs("0", "mange", "Skolen tager imod");
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("Skriv et antal dage fra 0 til 365", "Skolen tager imod");
    }

    @Test
    void a_step_is_never_due_before_the_one_it_follows() {
        as(adam).post("/settings/guideline/begin");
        var wrong = paragraphs("0", List.of("90", "60", "5", "21", "90"), "Skolen tager imod");
        assertThat(wrong)
                .hasStatus(422)
                .bodyText()
                .contains("Dette trin følger efter de andre ovenfor", "href=\"#days-ACCEPT\"")
                .doesNotContain("href=\"#days-HAND_OVER\"");
        assertThat(paragraphs("0", List.of("60", "60", "21", "0", "90"), "Skolen tager imod"))
                .hasStatus(303);
    }

    @Test
    void a_paragraph_that_is_missing_is_told_as_missing() {
        as(adam).post("/settings/guideline/begin");
        var wrong = paragraphs("0", "30", " ");
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong))
                .contains("Skriv, hvad retningslinjen siger om dette trin")
                .doesNotContain("højst 4000 tegn");
    }

    @Test
    void two_who_change_the_draft_at_once_are_noticed() {
        as(adam).post("/settings/guideline/begin");
        assertThat(words("0", "Den ene")).hasStatus(303);
        var second = words("0", "Den anden");
        assertThat(second).hasStatus(422);
        assertThat(second.getResponse())
                .satisfies(answer -> assertThat(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                        .contains("Den anden"));
        assertThat(text(second)).contains("En anden har rettet i kladden imens");
    }

    @Test
    void only_administrators_keep_it() {
        for (var path : List.of("/begin", "/words", "/adopt")) {
            assertThat(as(mette).post("/settings/guideline" + path)).hasStatus(404);
        }
        assertThat(as(mette).get("/settings/guideline")).hasStatus(404);
        assertThat(as(adam).get("/settings/guideline")).hasStatusOk();
        assertThat(text(as(adam).get("/settings"))).contains("Retningslinje for overgange");
    }

    @Test
    void leaders_read_counts_of_their_own_unit_and_administrators_of_all_and_others_none() {
        var birgit = given.leader("Birgit", given.daycare("Solsikken"));
        assertThat(text(as(birgit).get("/guideline/followed")))
                .contains("Jeres enhed")
                .doesNotContain("Hele kommunen");
        assertThat(text(as(adam).get("/guideline/followed"))).contains("Hele kommunen");
        assertThat(as(mette).get("/guideline/followed")).hasStatus(404);
    }

    private MvcTestResult words(String seen, String title) {
        return as(adam).post(
                        "/settings/guideline/words",
                        "seen",
                        seen,
                        "titleDa",
                        title,
                        "titleEn",
                        "",
                        "introductionDa",
                        "Derfor gør vi det",
                        "introductionEn",
                        "");
    }

    private MvcTestResult paragraphs(String seen, String days, String words) {
        return paragraphs(seen, Collections.nCopies(TransitionStep.values().length, days), words);
    }

    private MvcTestResult paragraphs(String seen, List<String> days, String words) {
        var fields = new ArrayList<String>(List.of("seen", seen, "kind", "DAYCARE_TO_SCHOOL"));
        for (var step : TransitionStep.values()) {
            fields.addAll(List.of("days-" + step, days.get(step.ordinal()), "da-" + step, words, "en-" + step, ""));
        }
        return as(adam).post("/settings/guideline/paragraphs", fields.toArray(String[]::new));
    }

    private MvcTestResult adopt() {
        return as(adam).post(
                        "/settings/guideline/adopt",
                        "adoptedOn",
                        clock.today().toString(),
                        "adoptedBy",
                        "Børneudvalget",
                        "why",
                        "Udvalgets møde i november");
    }
}

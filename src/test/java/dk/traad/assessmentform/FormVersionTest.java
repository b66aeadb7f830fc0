package dk.traad.assessmentform;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.Position;
import dk.traad.kernel.Sector;
import dk.traad.kernel.SignedIn.Professional;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** New versions of the forms: drafted, edited, published; what is published stays as it is. */
class FormVersionTest extends WebTest {
    @Autowired
    private AssessmentForms forms;

    private Professional anna;
    private AssessmentForm published;

    @BeforeEach
    void anAdministratorAndAPublishedForm() {
        anna = given.administrator("Anna");
        published = inForce();
    }

    @Test
    void the_list_says_which_versions_there_are_and_whether_they_are_in_use() {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        given.decided(given.child("Aya", red), clock.today());
        assertThat(text(as(anna).get("/forms")))
                .contains(
                        "Dagtilbud 3–6 år Dagtilbud D3 · 1 Udgivet 16. november 2026",
                        "1 vurdering",
                        "Ikke brugt endnu");
        assertThat(text(as(anna).get("/forms/" + published.id())))
                .contains(
                        "Barnet har mindst én god legekammerat.",
                        "D3-R5 · Omgivelser · åbner vejledningen",
                        "Er en god ven at lege med");
    }

    @Test
    void a_new_version_is_drafted_edited_and_published() {
        var draft = draft();
        var typed = typed(draft);
        typed.set(typed.indexOf("Barnet har mindst én god legekammerat."), "Barnet har en ven, det leger med.");
        line(typed, "", "RED", "WELL_BEING", "Ny, med komma", "New, with a comma");
        assertThat(post(draft, typed)).hasStatus(303);
        assertThat(as(anna).post("/forms/" + draft + "/publish", "why", "Nye ord"))
                .hasStatus(303);
        var form = inForce();
        assertThat(form.version()).isEqualTo(2);
        assertThat(form.indicators(Position.GREEN).getFirst().textDa()).isEqualTo("Barnet har en ven, det leger med.");
        assertThat(form.indicators(Position.GREEN).getFirst().code()).isEqualTo("D3-G1");
        assertThat(form.indicators(Position.RED))
                .extracting(Indicator::code)
                .containsExactly("D3-R1", "D3-R2", "D3-R3", "D3-R4", "D3-R6", "D3-R5");
        assertThat(form.indicators(Position.RED).getLast().opensReportGuide()).isTrue();
        assertThat(given.in(() -> forms.of(published.id())).indicators()).isEqualTo(published.indicators());
    }

    @Test
    void adding_a_line_keeps_everything_that_was_typed_and_saves_nothing() {
        var draft = draft();
        var typed = typed(draft);
        typed.set(typed.indexOf("Barnet har mindst én god legekammerat."), "Halvt skrev");
        typed.addAll(List.of("add", "YELLOW"));
        var answer = post(draft, typed);
        assertThat(answer).hasStatusOk();
        assertThat(text(answer)).contains("Halvt skrev", "Ekstra opmærksomhed, linje 7");
        typed.set(typed.size() - 1, "STRENGTH");
        assertThat(text(post(draft, typed))).contains("Styrke 4");
        assertThat(given.in(() -> forms.of(new AssessmentForm.Id(java.util.UUID.fromString(draft))))
                        .indicators())
                .isEqualTo(published.indicators());
    }

    @Test
    void a_line_is_removed_by_emptying_it_and_its_code_is_never_used_again() {
        var draft = draft();
        var typed = typed(draft);
        typed.set(typed.indexOf("Barnet er alene og uden venner det meste af tiden."), " ");
        typed.set(typed.indexOf("The child is alone and without friends most of the time."), "");
        assertThat(post(draft, typed)).hasStatus(303);
        assertThat(text(as(anna).get("/forms/" + draft)))
                .doesNotContain("D3-R1")
                .contains("D3-R2");
    }

    @Test
    void a_draft_with_something_missing_is_not_published() {
        var draft = draft();
        var typed = typed(draft);
        line(typed, "", "RED", "HEALTH", "Kun på dansk", "");
        post(draft, typed);
        var answer = as(anna).post("/forms/" + draft + "/publish", "why", "Nye ord");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Alle linjer skal stå på både dansk og engelsk");
        assertThat(inForce().version()).isEqualTo(1);
    }

    @Test
    void a_draft_needs_a_name() {
        var draft = draft();
        var typed = typed(draft);
        typed.set(typed.indexOf("nameDa") + 1, "");
        var answer = post(draft, typed);
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Skriv skemaets navn");
    }

    @Test
    void what_is_published_is_never_edited_and_never_published_twice() {
        var id = published.id().toString();
        assertThat(as(anna).get("/forms/" + id + "/edit")).hasStatus(409);
        assertThat(post(id, typed(id))).hasStatus(409);
        assertThat(as(anna).post("/forms/" + id + "/publish")).hasStatus(409);
        var draft = draft();
        as(anna).post("/forms/" + draft + "/publish", "why", "Nye ord");
        assertThat(as(anna).post("/forms/" + draft + "/publish", "why", "Nye ord"))
                .hasStatus(409);
        assertThat(given.in(() -> forms.of(published.id()))).isEqualTo(published);
    }

    @Test
    void beginning_a_new_version_twice_leads_to_the_same_draft() {
        assertThat(draft()).isEqualTo(draft());
    }

    @Test
    void two_who_edit_a_draft_at_once_see_both_texts() {
        var draft = draft();
        var mine = typed(draft);
        var yours = typed(draft);
        mine.set(mine.indexOf("nameDa") + 1, "Mit navn");
        mine.set(mine.indexOf("Barnet har mindst én god legekammerat."), "Min linje");
        yours.set(yours.indexOf("nameDa") + 1, "Dit navn");
        post(draft, mine);
        var second = post(draft, yours);
        assertThat(second).hasStatus(422).bodyText().contains("value=\"Dit navn\"");
        assertThat(text(second)).contains("En anden har rettet kladden imens", "Sådan står kladden nu", "Min linje");
    }

    @Test
    void a_form_torn_apart_is_refused() {
        var draft = draft();
        assertThat(as(anna).post("/forms/" + draft, "changes", "0", "code", "D3-G1"))
                .hasStatus(404);
    }

    @Test
    void only_administrators_keep_the_forms() {
        var lis = given.leader("Lis", given.daycare("Myretuen"));
        for (var who : List.of(lis, given.serviceDirector("Dorte"))) {
            assertThat(as(who).get("/forms")).hasStatus(404);
            assertThat(as(who).get("/forms/" + published.id())).hasStatus(404);
            assertThat(as(who).get("/forms/" + published.id() + "/edit")).hasStatus(404);
            assertThat(as(who).post("/forms/" + published.id())).hasStatus(404);
            assertThat(as(who).post("/forms/" + published.id() + "/new-version"))
                    .hasStatus(404);
            assertThat(as(who).post("/forms/" + published.id() + "/publish")).hasStatus(404);
        }
        aMunicipalityOfItsOwn();
        assertThat(as(given.administrator("Bodil")).get("/forms/" + published.id()))
                .hasStatus(404);
    }

    private AssessmentForm inForce() {
        return given.in(() -> forms.suitable(Sector.DAYCARE, 48).orElseThrow());
    }

    /** A draft of the form's next version, as its path names it. */
    private String draft() {
        var location = as(anna).post("/forms/" + published.id() + "/new-version")
                .getResponse()
                .getHeader("Location");
        return String.valueOf(location).replace("/forms/", "").replace("/edit", "");
    }

    /** What the editor sends when nothing is changed. */
    private List<String> typed(String id) {
        var form = given.in(() -> forms.of(new AssessmentForm.Id(java.util.UUID.fromString(id))));
        var typed = new ArrayList<>(List.of("changes", "0", "nameDa", form.nameDa(), "nameEn", form.nameEn()));
        for (var line : form.indicators()) {
            if (line.opensReportGuide()) {
                typed.addAll(List.of("guide", String.valueOf(form.indicators().indexOf(line))));
            }
            line(typed, line.code(), line.position().name(), line.domain().name(), line.textDa(), line.textEn());
        }
        form.strengths().forEach(one -> typed.addAll(List.of("strengthDa", one.textDa(), "strengthEn", one.textEn())));
        return typed;
    }

    private static void line(
            List<String> typed, String code, String position, String domain, String danish, String english) {
        typed.addAll(
                List.of("code", code, "position", position, "domain", domain, "textDa", danish, "textEn", english));
    }

    private MvcTestResult post(String form, List<String> typed) {
        return as(anna).post("/forms/" + form, typed.toArray(String[]::new));
    }
}

package dk.traad.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.traad.WebTest;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;

class ErrorPagesTest extends WebTest {
    @Test
    void where_a_form_is_sent_to_leads_to_the_forms_own_page_when_asked_for_by_itself() {
        var mette = given.educator("Mette", given.group(given.daycare("Myretuen"), "Stue Rød"));
        assertThat(as(mette).get("/assessments/0b9d2f0e-6a0e-4b8b-9d56-0d2f6a0e4b8b/decision"))
                .hasStatus(303)
                .hasHeader("Location", "/assessments/0b9d2f0e-6a0e-4b8b-9d56-0d2f6a0e4b8b");
        assertThat(as(mette).get("/language")).hasStatus(405);
    }

    @Test
    void a_page_that_is_not_there_says_so_in_its_title() {
        var mette = given.educator("Mette", given.group(given.daycare("Myretuen"), "Stue Rød"));
        assertThat(text(as(mette).get("/stuer"))).contains("Siden er ikke her").doesNotContain("Det gik ikke");
    }

    @Test
    void what_was_written_when_the_session_ended_is_shown_again_and_nothing_else() {
        var page = http.post()
                .uri("/error")
                .with(csrf())
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                .param("question", "Hvornår <på> dagen?")
                .param("version", "7")
                .exchange();
        assertThat(page).hasStatus(403);
        assertThat(text(page)).contains("Det havde du skrevet").contains("Hvornår <på> dagen?");
        assertThat(page).bodyText().contains("Hvornår &lt;på&gt; dagen?");
    }
}

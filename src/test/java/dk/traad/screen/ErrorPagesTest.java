package dk.traad.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.traad.WebTest;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest extends WebTest {
    @Autowired
    ErrorPages pages;

    @Test
    void where_a_form_is_sent_to_leads_to_the_forms_own_page_when_asked_for_by_itself() {
        var mette = given.educator("Mette", given.group(given.daycare("Myretuen"), "Stue Rød"));
        assertThat(as(mette).get("/assessments/0b9d2f0e-6a0e-4b8b-9d56-0d2f6a0e4b8b/decision"))
                .hasStatus(303)
                .hasHeader("Location", "/assessments/0b9d2f0e-6a0e-4b8b-9d56-0d2f6a0e4b8b");
        assertThat(as(mette).get("/language")).hasStatus(405);
    }

    @Test
    void a_browser_that_went_on_before_the_whole_answer_came_is_no_fault_in_the_log(CapturedOutput output)
            throws Exception {
        var answer = new MockHttpServletResponse();
        pages.fault(new MockHttpServletRequest(), new ClientAbortException(new IOException("Broken pipe")))
                .render(Map.of(), new MockHttpServletRequest(), answer);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(output).doesNotContain("ErrorPages fault");
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

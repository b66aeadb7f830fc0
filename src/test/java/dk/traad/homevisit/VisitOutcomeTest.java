package dk.traad.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What became of a visit is noted without a word about what was seen, and a mistake is taken back. */
class VisitOutcomeTest extends VisitedBaby {
    @Test
    void nobody_at_home_means_to_book_again_and_the_story_stays() {
        var visit = visit(ellie, "2-månedersbesøg");
        book(lone, visit, clock.today(), "11:00");
        assertThat(as(lone).post(path(visit) + "/not-home")).hasStatus(303);
        assertThat(text(as(lone).get(path(visit)))).contains("Skal aftales", "ingen hjemme (Lone Friis)");
        assertThat(as(lone).post(path(visit) + "/not-home")).hasStatus(409);
        assertThat(as(lone).post(path(visit) + "/cancel", "by", "FAMILY")).hasStatus(303);
        assertThat(text(as(lone).get(path(visit)))).contains("Aflyst · af familien");
        assertThat(as(lone).post(path(visit) + "/reopen")).hasStatus(303);
        assertThat(states(ellie, "2-månedersbesøg")).isEqualTo("TO_BOOK");
    }

    @Test
    void what_was_pressed_by_mistake_is_taken_back_with_the_time_that_was_agreed() {
        var visit = visit(ellie, "2-månedersbesøg");
        book(lone, visit, clock.today(), "11:00");
        for (var mistake : List.of("/not-home", "/held?heldOn=" + clock.today(), "/cancel?by=FAMILY")) {
            clock.plus(Duration.ofMinutes(1));
            assertThat(as(lone).post(path(visit) + mistake))
                    .hasStatus(303)
                    .flash()
                    .containsKey("undo");
            assertThat(states(ellie, "2-månedersbesøg")).isNotEqualTo("BOOKED");
            assertThat(as(lone).post(path(visit) + "/undo"))
                    .hasStatus(303)
                    .flash()
                    .containsEntry("confirmation", "homevisit.undone");
            assertThat(states(ellie, "2-månedersbesøg")).isEqualTo("BOOKED");
            assertThat(text(as(lone).get(path(visit)))).contains("kl. 11.00, Lone Friis");
            assertThat(as(lone).post(path(visit) + "/undo")).hasStatus(409);
        }
    }

    @Test
    void a_no_to_a_visit_without_a_time_is_taken_back_too() {
        var visit = visit(ellie, "2-månedersbesøg");
        assertThat(as(lone).post(path(visit) + "/undo")).hasStatus(409);
        as(lone).post(path(visit) + "/cancel", "by", "FAMILY");
        assertThat(text(as(lone).get(path(visit)))).contains("Hvis det alligevel skal være", "Planlæg det igen");
        assertThat(as(lone).post(path(visit) + "/undo")).hasStatus(303);
        assertThat(states(ellie, "2-månedersbesøg")).isEqualTo("TO_BOOK");
        assertThat(text(as(lone).get(path(visit)))).contains("Hvis besøget ikke bliver til noget");
    }

    @Test
    void the_number_of_the_journal_goes_with_what_became_of_the_visit() {
        var visit = visit(ellie, "2-månedersbesøg");
        book(lone, visit, clock.today(), "11:00");
        var today = clock.today().toString();
        var refused = as(lone).post(path(visit) + "/held", "heldOn", today, "journalNumber", "vejer 5200 gram");
        assertThat(refused).hasStatus(422).bodyText().contains("vejer 5200 gram");
        assertThat(states(ellie, "2-månedersbesøg")).isEqualTo("BOOKED");
        assertThat(as(lone).post(path(visit) + "/held", "heldOn", today, "journalNumber", "SP-2026/114"))
                .hasStatus(303);
        assertThat(as(lone).get(path(visit))).bodyText().contains("SP-2026/114");
        assertThat(text(as(lone).get(path(visit))))
                .contains("Hvis det ikke blev holdt")
                .doesNotContain("Hvis besøget ikke bliver til noget");
    }

    @Test
    void enter_in_the_number_saves_it_and_holds_no_visit() {
        var visit = visit(ellie, "2-månedersbesøg");
        book(lone, visit, clock.today(), "11:00");
        var form = page(as(lone).get(path(visit))).expectFirst("form:has([name=journalNumber])");
        assertThat(form.expectFirst("button").attr("formaction"))
                .as("browsers press a form's first button")
                .isEqualTo(path(visit) + "/journal");
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    @Test
    void only_a_number_fits_where_the_journal_is_named() {
        var visit = visit(ellie, "2-månedersbesøg");
        assertThat(as(lone).post(path(visit) + "/journal", "journalNumber", " "))
                .flash()
                .containsEntry("confirmation", "homevisit.journal.none");
        assertThat(as(lone).post(path(visit) + "/journal", "journalNumber", "SP-2026/114"))
                .hasStatus(303);
        assertThat(as(lone).post(path(visit) + "/journal", "journalNumber", "vejer 5200 gram"))
                .hasStatus(422);
        assertThat(as(lone).get(path(visit))).bodyText().contains("SP-2026/114");
    }
}

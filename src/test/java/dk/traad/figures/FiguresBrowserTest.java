package dk.traad.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.traad.browser.BrowserTest;
import dk.traad.browser.PlainBrowser;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.web.Language;
import dk.traad.watch.StatementRecorder;
import dk.traad.watch.StatementRecorder.Execution;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pictures of figures on every screen, by day and by night, by pointer and by keyboard. */
class FiguresBrowserTest extends BrowserTest {
    @Autowired
    Cubes cubes;

    private UnitId myretuen;
    private Professional director;

    @BeforeEach
    void everythingIsTold() {
        myretuen = given.daycare("Myretuen");
        director = given.serviceDirector("Karen Skov");
        var number = given.value(String.class, "SELECT number FROM unit WHERE id = ?", myretuen.value());
        ToldFigures.add(given, cubes, clock.instant(), number);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void every_page_of_figures_is_whole_by_day_and_by_night_in_both_languages(Size size) {
        var birgit = given.leader("Birgit Dahl", myretuen);
        for (var night : List.of(false, true)) {
            var name = size.word() + (night ? "-night" : "");
            var page = open(size, night, night ? Language.ENGLISH : Language.DANISH);
            signIn(page, director);
            page.navigate("/figures");
            sound(page, "figures-" + name);
            page.locator("summary").all().forEach(summary -> summary.click());
            sound(page, "figures-tables-" + name);
            page.navigate("/figures/report");
            sound(page, "figures-report-" + name);
            var leader = open(size, night, night ? Language.ENGLISH : Language.DANISH);
            signIn(leader, birgit);
            leader.navigate("/figures/unit");
            sound(leader, "figures-unit-" + name);
        }
    }

    @Test
    void the_values_of_a_line_are_seen_under_the_pointer_and_by_the_arrows_of_the_keyboard() {
        var page = open(Size.PHONE);
        signIn(page, director);
        page.navigate("/figures");
        var marks = page.locator("[aria-labelledby=question-SEEN] .chart [data-marks]")
                .first()
                .locator(".mark");
        assertThat(marks.count()).isEqualTo(4);
        assertThat(isSeen(page, 1)).isFalse();
        marks.nth(1).hover();
        assertThat(isSeen(page, 1)).isTrue();
        page.mouse().move(0, 0);
        marks.nth(3).focus();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        assertThat(isSeen(page, 1)).isTrue();
        assertThat(isSeen(page, 2)).isFalse();
        assertThat((String) page.evaluate("document.activeElement.getAttribute('aria-label')"))
                .matches("\\d+\\. .* 2026: \\d+\\h%");
        assertThat(marks.all().stream().filter(mark -> "0".equals(mark.getAttribute("tabindex"))))
                .as("one stop on the way through the page")
                .hasSize(1);
    }

    @Test
    void the_whole_request_asks_for_who_this_is_and_writes_it_down_beside_what_every_page_asks_for() {
        var browser = plain(director);
        browser.get("/figures");
        var frame = asked(browser, "/sign-in/test/landed");
        var whole = asked(browser, "/figures");
        assertThat(frame)
                .as("the session, the municipality's words, who this is")
                .hasSizeLessThanOrEqualTo(3);
        assertThat(whole)
                .as("two more than the frame, to which come the two of the reader of figures")
                .hasSizeLessThanOrEqualTo(frame.size() + 2)
                .noneMatch(one -> one.sql().contains("FROM child") || one.sql().contains("assessment "));
    }

    /** Without those of the program's own jobs, which run meanwhile: the fewest of three. */
    private static List<Execution> asked(PlainBrowser browser, String path) {
        return Stream.generate(() -> StatementRecorder.during(() -> browser.get(path)).stream()
                        .filter(one -> !String.valueOf(one.context()).contains("|PROGRAM|"))
                        .toList())
                .limit(3)
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private static boolean isSeen(Page page, int mark) {
        return (boolean) page.evaluate(
                "place => getComputedStyle(document.querySelectorAll('[aria-labelledby=question-SEEN] .chart .mark-value')[place])"
                        + ".visibility === 'visible'",
                mark);
    }
}

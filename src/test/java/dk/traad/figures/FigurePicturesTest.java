package dk.traad.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.print.Pdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every picture can be read without colours, without a pointer and without eyes; and on paper it is the same picture. */
class FigurePicturesTest extends WebTest {
    private static final Path STYLES = Path.of("src/main/resources/static/assets");
    private static final Pattern VARIABLE = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final Pattern FILL = Pattern.compile("\\.(tone-[a-z-]+) \\{ fill: var\\(--([a-z-]+)\\); }");

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
    @ValueSource(
            strings = {"/figures", "/figures?by=age", "/figures?by=district", "/figures?by=unit", "/figures/report"})
    void what_lies_beside_each_other_in_a_picture_is_told_apart_by_its_pattern(String path) {
        var page = page(director, path);
        assertThat(page.select("svg.figure-bar, [data-marks]")).hasSizeGreaterThan(40);
        for (var bar : page.select(".figure-row svg.figure-bar")) {
            assertThat(bar.select("rect").eachAttr("fill"))
                    .as(bar.attr("aria-label"))
                    .hasSizeGreaterThan(1)
                    .doesNotHaveDuplicates();
        }
        for (var shape : page.select("main svg:not(.patterns) rect, main svg path")) {
            var isALengthBesideItsNumber = shape.hasClass("funnel-bar") || shape.hasClass("funnel-rest");
            assertThat(shape.attr("fill").startsWith("url(#tone-") || isALengthBesideItsNumber)
                    .as(shape.outerHtml())
                    .isTrue();
        }
        for (var fill : page.select("[fill^=url]").eachAttr("fill")) {
            var shapes = page.select("pattern#" + fill.substring(5, fill.length() - 1) + " > *");
            assertThat(shapes)
                    .as(fill + ": one plain surface, and everything else with something on its ground")
                    .hasSize(fill.contains("good") ? 1 : 2);
        }
    }

    @Test
    void without_any_colour_a_pattern_is_seen_on_its_ground_and_apart_from_the_plain_one_by_day_and_by_night()
            throws IOException {
        var styles = Files.readString(STYLES.resolve("traad.css"));
        var night = styles.indexOf("prefers-color-scheme: dark");
        var figures = Files.readString(STYLES.resolve("figures.css"));
        var fills = FILL.matcher(figures)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        for (var colours : List.of(colours(styles.substring(0, night)), colours(styles.substring(night)))) {
            var good = light(colours, fills, "tone-good");
            assertThat(contrast(good, light(colours, "surface"))).isGreaterThan(3);
            for (var tone : List.of("neutral", "middle", "bad")) {
                var ground = light(colours, fills, "tone-" + tone + "-soft");
                assertThat(contrast(light(colours, fills, "tone-" + tone), ground))
                        .as(tone)
                        .isGreaterThan(3);
                assertThat(contrast(good, ground))
                        .as(tone + " beside the plain one")
                        .isGreaterThan(3);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void each_question_is_answered_in_a_sentence_a_picture_and_a_table_and_each_value_has_a_name(String language) {
        var page = page(director, "/figures", language.equals("en"));
        for (var question : Question.values()) {
            var section = Objects.requireNonNull(
                    page.selectFirst("[aria-labelledby=question-" + question + "]"), question.name());
            assertThat(section.select("h2").text()).endsWith("?");
            assertThat(section.select("p.lead").text()).as(question.name()).containsPattern("\\d+ ?%");
            assertThat(section.select("details table tbody tr")).hasSizeGreaterThan(2);
            assertThat(section.select("figure")).as(question.name()).isNotEmpty();
            for (var figure : section.select("figure")) {
                assertThat(figure.select("figcaption").text())
                        .as(question.name())
                        .endsWith(".");
            }
        }
        assertThat(page.select(".mark, svg.figure-bar").eachAttr("aria-label"))
                .allMatch(name -> name.matches(".*\\d.*"));
        assertThat(page.select("[role=group][data-marks]").eachAttr("aria-label"))
                .doesNotContain("");
        assertThat(page.select("text.mark-value.mark-always")).hasSizeGreaterThan(20);
        assertThat(page.select("#question-CHANGE ~ .figure-flow svg text").eachText())
                .as("each column says its position")
                .contains(language.equals("en") ? "Before" : "Før")
                .anyMatch(words -> words.matches(".+ · 155"));
        assertThat(page.select(".figure-row .quiet").text())
                .contains(language.equals("en") ? "Not shown" : "Vises ikke");
    }

    @Test
    void a_change_is_told_in_the_municipality_s_own_words_in_the_file_too() throws Exception {
        given.change("UPDATE cooperation_model SET label_yellow_da = 'Øget opmærksomhed'", Map.of());
        assertThat(as(director).get("/figures/figures.csv").getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("fra »Trives« til »Øget opmærksomhed«")
                .doesNotContain("gul", "grøn", "rød");
    }

    @Test
    void a_leader_sees_the_course_of_the_own_unit_beside_its_sector_and_of_no_other() {
        var page = page(given.leader("Birgit Dahl", myretuen), "/figures/unit");
        for (var question : Question.values()) {
            var pictures = page.select("[aria-labelledby=question-" + question + "] .figure-multiples [data-marks]");
            assertThat(pictures.eachAttr("aria-label"))
                    .as(question.name())
                    .hasSize(2)
                    .satisfiesExactly(
                            own -> assertThat(own).startsWith("Myretuen: Fra "),
                            sector -> assertThat(sector).startsWith("Dagtilbud: Fra "));
            assertThat(pictures.get(0).select(".mark")).hasSize(4);
            assertThat(page.select("[aria-labelledby=question-" + question + "] .lead")
                            .text())
                    .startsWith("Myretuen: ");
        }
        assertThat(page.text()).doesNotContain("Solstrålen", "Skole", "Alle børn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void on_paper_every_picture_is_drawn_named_and_without_a_flaw(String language) {
        var file = (language.equals("en") ? as(director).inEnglish() : as(director)).get("/figures/report.pdf");
        var content = file.getResponse().getContentAsByteArray();
        assertThat(Pdf.flaws(content)).isEmpty();
        assertThat(Pdf.pictures(content))
                .as("bars with their keys, lines, the flow, the funnel and the districts")
                .hasSizeGreaterThan(80)
                .doesNotContain("")
                .anyMatch(name -> name.matches("(Alle børn: Fra|All children: From) .* 2026 .*%\\."))
                .contains(language.equals("en") ? "How far the programmes reach" : "Hvor langt programmerne når")
                .contains(
                        language.equals("en")
                                ? "From the assessment before to the newest"
                                : "Fra vurderingen før til den nyeste");
    }

    private Document page(Professional who, String path) {
        return page(who, path, false);
    }

    private Document page(Professional who, String path, boolean isEnglish) {
        var answer = (isEnglish ? as(who).inEnglish() : as(who)).get(path);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static Map<String, String> colours(String styles) {
        return VARIABLE.matcher(styles)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (first, second) -> first));
    }

    private static double light(Map<String, String> colours, Map<String, String> fills, String shape) {
        return light(colours, Objects.requireNonNull(fills.get(shape), shape));
    }

    /** How light it is, all that is left of a colour for whoever sees none. */
    private static double light(Map<String, String> colours, String name) {
        var colour = Integer.parseInt(Objects.requireNonNull(colours.get(name), name), 16);
        return 0.2126 * linear(colour >> 16 & 255) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }
}

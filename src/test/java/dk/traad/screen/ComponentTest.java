package dk.traad.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import pages.Templates;

class ComponentTest extends WebTest {
    @Autowired
    Screens screens;

    @Autowired
    Templates templates;

    private Document page;

    @BeforeEach
    void allComponents() {
        page = Jsoup.parse(Gallery.of(screens.of(new MockHttpServletRequest("GET", "/gallery")), templates)
                .render());
    }

    @Test
    void every_field_has_a_label() {
        assertThat(page.select("input:not([type=hidden]), select, textarea")).allSatisfy(field -> {
            var named = field.closest("label") != null
                    || !page.select("label[for='" + field.id() + "']").isEmpty();
            assertThat(named).as(field.outerHtml()).isTrue();
        });
    }

    @Test
    void what_describes_a_field_is_there_to_be_read() {
        assertThat(page.select("[aria-describedby]")).isNotEmpty().allSatisfy(field -> {
            for (var id : field.attr("aria-describedby").split(" ")) {
                assertThat(page.getElementById(id)).as(id).isNotNull();
            }
        });
    }

    @Test
    void a_mistake_stands_beside_its_field_and_in_the_summary_that_leads_there() {
        var field = page.expectFirst("input[name=title]");
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.expectFirst("#title-error").text()).startsWith("Fejl:");
        var summary = page.expectFirst(".error-summary");
        assertThat(summary.attr("role")).isEqualTo("alert");
        assertThat(summary.attr("tabindex")).isEqualTo("-1");
        assertThat(summary.select("a"))
                .extracting(link -> link.attr("href"))
                .containsExactly("#title", "#opensOn", "#place")
                .allSatisfy(target ->
                        assertThat(page.getElementById(target.substring(1))).isNotNull());
    }

    @Test
    void what_was_typed_and_chosen_is_still_there() {
        assertThat(page.expectFirst("textarea[name=words]").text()).isEqualTo("Ida leger meget.");
        assertThat(page.select("option[selected]")).extracting(Element::text).containsExactly("Dagtilbud");
        assertThat(page.select("input[type=checkbox][checked]"))
                .extracting(box -> box.attr("value"))
                .containsExactly("HEALTH_VISITING");
    }

    @Test
    void a_position_is_a_word_before_it_is_a_shape_and_says_when_it_is_too_old() {
        var positions = page.select(".position");
        assertThat(positions).allSatisfy(position -> {
            assertThat(position.text()).isNotBlank();
            assertThat(position.expectFirst("svg").attr("aria-hidden")).isEqualTo("true");
        });
        assertThat(page.expectFirst(".position time").text()).contains("for 7 måneder siden", "16. april 2026");
    }

    @Test
    void the_steps_say_where_one_is() {
        assertThat(page.select("[aria-current=step]")).extracting(Element::text).containsExactly("2 Se forskellen");
        assertThat(page.select("[aria-current=page]")).extracting(Element::text).containsExactly("Ida");
    }

    @Test
    void nothing_is_styled_or_scripted_inside_the_page() {
        assertThat(page.select("[style], style, script:not([src]), [onclick], [onsubmit]"))
                .isEmpty();
    }

    @Test
    void the_style_sheet_names_the_design_system_in_the_version_that_is_built_in() throws IOException {
        var version = Pattern.compile("\"dkfds\": \"([^\"]+)\"").matcher(Files.readString(Path.of("package.json")));
        assertThat(version.find()).isTrue();
        assertThat(Files.readString(Path.of("src/main/resources/static/assets/traad.css")))
                .contains("dkfds.min.css?" + version.group(1));
    }

    @Test
    void no_id_comes_twice() {
        var seen = new HashSet<String>();
        var twice = page.select("[id]").stream()
                .map(Element::id)
                .filter(id -> !seen.add(id))
                .toList();
        assertThat(twice).isEmpty();
    }
}

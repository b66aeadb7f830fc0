package dk.traad.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guides say what stands on the screen, with pictures that are there, as much in one language as in the other. */
class GuideTest {
    private static final Path GUIDES = Path.of("docs", "guide");
    private static final Pattern QUOTED = Pattern.compile("»([^«]+)«|“([^”]+)”");
    private static final Pattern LINKED = Pattern.compile("]\\(([^)#:]+)\\)");

    private final Texts texts = new Texts();

    @Test
    void both_languages_have_the_same_guides() throws IOException {
        assertThat(names("da")).isNotEmpty().isEqualTo(names("en"));
        var contents = Files.readString(GUIDES.resolve("README.md"));
        assertThat(names("da")).allSatisfy(name -> assertThat(contents).contains("da/" + name, "en/" + name));
    }

    @ParameterizedTest
    @EnumSource(names = {"DANISH", "ENGLISH"})
    void what_is_quoted_stands_on_the_screen(Language language) throws IOException {
        var said = Set.copyOf(texts.all(language).values());
        for (var guide : guides(language.code())) {
            var quoted = QUOTED.matcher(Files.readString(guide))
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .toList();
            assertThat(quoted).as(guide.toString()).isSubsetOf(said);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DANISH", "ENGLISH"})
    void what_is_linked_is_there(Language language) throws IOException {
        for (var guide : guides(language.code())) {
            assertThat(LINKED.matcher(Files.readString(guide)).results().map(found -> found.group(1)))
                    .as(guide.toString())
                    .allSatisfy(link -> assertThat(guide.resolveSibling(link)).exists());
        }
    }

    private static Set<String> names(String language) throws IOException {
        var names = new TreeSet<String>();
        guides(language).forEach(guide -> names.add(guide.getFileName().toString()));
        return names;
    }

    private static List<Path> guides(String language) throws IOException {
        try (var files = Files.list(GUIDES.resolve(language))) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }
}

package dk.traad.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Our style sheets say start and end, never left and right, so that a language read from the right needs no style of its
 * own. What is printed (print/document.css) stands outside: what makes the file knows only left and right.
 */
class LogicalStyleTest {
    private static final Path SHEETS = Path.of("src/main/resources/static/assets");
    private static final Pattern SIDED = Pattern.compile("(?:margin|padding|border)-(?:left|right)(?:-[a-z]+)?\\s*:"
            + "|border-(?:top|bottom)-(?:left|right)-radius\\s*:"
            + "|(?<![\\w-])(?:left|right)\\s*:"
            + "|(?:text-align|float|clear)\\s*:\\s*(?:left|right)");
    private static final Pattern FOUR_SIDES = Pattern.compile("(?<![\\w-])(?:padding|margin|inset)\\s*:\\s*([^;{}]+)");

    @Test
    void no_style_names_a_side_that_a_language_could_change() throws IOException {
        var sided = new ArrayList<String>();
        try (var sheets = Files.walk(SHEETS)) {
            for (var sheet :
                    sheets.filter(path -> path.toString().endsWith(".css")).toList()) {
                var style = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
                SIDED.matcher(style).results().forEach(found -> sided.add(sheet.getFileName() + " " + found.group()));
                FOUR_SIDES
                        .matcher(style)
                        .results()
                        .filter(found -> differs(found.group(1)))
                        .forEach(found -> sided.add(sheet.getFileName() + " " + found.group()));
            }
        }
        assertThat(sided).isEmpty();
    }

    /** "0 1.6rem 0 0": four sides of which right and left are not the same. */
    private static boolean differs(String value) {
        var sides = List.of(value.strip().replaceAll("\\([^)]*\\)+", "()").split("\\s+"));
        return sides.size() == 4 && !sides.get(1).equals(sides.get(3));
    }
}

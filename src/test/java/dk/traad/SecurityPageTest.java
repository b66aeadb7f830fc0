package dk.traad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/security.md claims nothing that nothing shows. */
class SecurityPageTest {
    private static final Path PAGE = Path.of("docs", "security.md");

    @Test
    void every_test_and_command_that_is_named_exists() throws IOException {
        var page = Files.readString(PAGE);
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            var tests = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertThat(found("`(\\w+Test)`", page))
                    .hasSizeGreaterThan(30)
                    .allMatch(test -> tests.contains(test + ".java"));
        }
        assertThat(found("`(bin/[\\w-]+)[` ]", page))
                .isNotEmpty()
                .allMatch(command -> Files.isExecutable(Path.of(command)));
        assertThat(found("\\]\\(([\\w./-]+)\\)", page)).allMatch(link -> Files.exists(Path.of("docs", link)));
    }

    @Test
    void every_threat_names_what_shows_that_it_is_met() throws IOException {
        assertThat(Files.readAllLines(PAGE).stream().filter(line -> line.matches("\\| T\\d.*")))
                .hasSizeGreaterThan(25)
                .allMatch(row -> row.matches(".*\\| `[^|]*` \\|"));
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult result) -> result.group(1))
                .distinct()
                .toList();
    }
}

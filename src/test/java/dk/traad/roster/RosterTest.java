package dk.traad.roster;

import dk.traad.WebTest;
import dk.traad.kernel.MunicipalityCode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of the roster share: the command, run as bin/roster runs it. */
abstract class RosterTest extends WebTest {
    @TempDir
    Path folder;

    @Autowired
    RosterCommand command;

    /** What a command answered. */
    record Answer(int code, String output) {
        JsonNode json() {
            return JsonMapper.builder().build().readTree(output);
        }

        JsonNode counts(String file) {
            return json().get("files").get(file);
        }

        JsonNode refused(int place) {
            return json().get("refused").get(place);
        }
    }

    Answer check(TestRoster roster, String... options) {
        return run("check", roster.zipIn(folder), options);
    }

    Answer apply(TestRoster roster, String... options) {
        return run("apply", roster.zipIn(folder), options);
    }

    Answer run(String verb, Path file, String... options) {
        return run(given.municipality(), verb, file, options);
    }

    Answer run(MunicipalityCode municipality, String verb, Path file, String... options) {
        var words =
                new ArrayList<>(List.of(verb, file.toString(), "--municipality", municipality.toString(), "--json"));
        words.addAll(List.of(options));
        return run(words);
    }

    Answer run(List<String> words) {
        var output = new ByteArrayOutputStream();
        var code = command.run(words, new PrintStream(output, true, StandardCharsets.UTF_8));
        return new Answer(code, output.toString(StandardCharsets.UTF_8));
    }

    int count(String sql, Object... parameters) {
        return given.value(Integer.class, sql, parameters);
    }
}

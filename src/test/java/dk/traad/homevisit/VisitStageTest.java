package dk.traad.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.homevisit.VisitStage.Move;
import dk.traad.kernel.Conflict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VisitStageTest {
    @Test
    void the_table_of_moves_in_the_documents_is_what_the_stages_allow() throws IOException {
        var documented = Files.readAllLines(Path.of("docs/states.md")).stream()
                .dropWhile(line -> !line.startsWith("## A home visit"))
                .filter(line ->
                        Arrays.stream(VisitStage.values()).anyMatch(stage -> line.startsWith("| " + stage + " |")))
                .limit(VisitStage.values().length)
                .map(line -> line.replaceAll("\\s*\\|\\s*", "|"))
                .toList();
        assertThat(documented)
                .isEqualTo(Arrays.stream(VisitStage.values())
                        .map(VisitStageTest::line)
                        .toList());
    }

    private static String line(VisitStage stage) {
        var cells = Arrays.stream(Move.values()).map(move -> {
            try {
                return stage.after(move).name();
            } catch (Conflict refused) {
                return "–";
            }
        });
        return "|" + stage + "|" + String.join("|", cells.toList()) + "|";
    }
}

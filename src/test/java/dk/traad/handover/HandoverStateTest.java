package dk.traad.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.Conflict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HandoverStateTest {
    @Test
    void the_table_in_the_documents_is_the_one_in_the_code() throws IOException {
        var documents = Files.readString(Path.of("docs/states.md"));
        for (var state : HandoverState.values()) {
            var moves = Arrays.stream(HandoverMove.values())
                    .map(move -> after(state, move))
                    .collect(Collectors.joining(" | "));
            assertThat(documents).contains("| `" + state + "` | " + moves + " |");
        }
    }

    private static String after(HandoverState state, HandoverMove move) {
        try {
            return state.after(move).name();
        } catch (Conflict refused) {
            return "–";
        }
    }
}

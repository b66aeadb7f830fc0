package dk.traad.referral;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.Conflict;
import dk.traad.referral.Referral.Move;
import dk.traad.referral.Referral.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReferralStateTest {
    @Test
    void the_table_in_the_documents_is_the_one_in_the_code() throws IOException {
        var documents = Files.readString(Path.of("docs/states.md"));
        for (var state : State.values()) {
            var moves =
                    Arrays.stream(Move.values()).map(move -> after(state, move)).collect(Collectors.joining(" | "));
            assertThat(documents).contains("| `" + state + "` | " + moves + " |");
        }
    }

    private static String after(State state, Move move) {
        try {
            return state.after(move).name();
        } catch (Conflict refused) {
            return "–";
        }
    }
}

package dk.traad.transition;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.Conflict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TransitionStateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final List<State> STATES = List.of(
            new State.Foreseen(),
            new State.ParentLed(),
            new State.MeetingOffered(),
            new State.Prepared(),
            new State.HandedOver(DAY),
            new State.Returned(),
            new State.Received(DAY),
            new State.FollowedUp(DAY),
            new State.CalledOff());

    @Test
    void the_table_in_the_documents_is_the_one_in_the_code() throws IOException {
        assertThat(STATES.stream().map(State::stage)).containsExactly(TransitionStage.values());
        var documents = Files.readString(Path.of("docs/states.md"));
        for (var state : STATES) {
            var moves = Arrays.stream(TransitionMove.values())
                    .map(move -> after(state, move))
                    .collect(Collectors.joining(" | "));
            assertThat(documents).contains("| " + state.stage() + " | " + moves + " |");
        }
    }

    private static String after(State state, TransitionMove move) {
        try {
            return state.after(move).name();
        } catch (Conflict refused) {
            return "–";
        }
    }
}

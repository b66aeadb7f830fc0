package dk.traad.focuspoint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.Conflict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FocusPointStateTest {
    @Property(tries = 3000)
    void no_sequence_of_moves_leads_anywhere_it_should_not(@ForAll @Size(max = 40) List<Move> moves) {
        State state = new State.Proposed();
        var isGrounded = false;
        var agreed = 0;
        var continued = 0;
        for (var move : moves) {
            if (!state.allows(move)) {
                continue;
            }
            var before = state;
            state = state.after(move);
            if (state instanceof State.Agreed && move == Move.AGREE) {
                state = ((State.Agreed) state).begun();
            }
            isGrounded |= move == Move.TALK || move == Move.PROTECT;
            agreed += move == Move.AGREE ? 1 : 0;
            continued += move == Move.CONTINUE ? 1 : 0;

            if (state.stage().isPlanned() || state instanceof State.Achieved) {
                assertThat(isGrounded)
                        .as("nothing is agreed before it was talked over (E9)")
                        .isTrue();
                assertThat(agreed).as("nothing goes on without a plan").isPositive();
            }
            if (before.stage().isEnded()) {
                assertThat(move)
                        .as("what is ended moves only when it is reopened")
                        .isEqualTo(Move.REOPEN);
            }
            if (state instanceof State.Active(var followUps)) {
                assertThat(followUps).as("each follow-up counts").isEqualTo(continued);
            }
            if (move == Move.REOPEN) {
                assertThat(state.stage().isEnded()).as("reopened is open").isFalse();
                assertThat(state instanceof State.Agreed || state instanceof State.Active)
                        .as("a plan is agreed anew before it is in force again")
                        .isFalse();
            }
        }
    }

    @Property
    void only_agreeing_leads_to_a_plan_in_force(@ForAll Move move) {
        for (var from : List.of(
                new State.Proposed(), new State.InDialogue(false), new State.InDialogue(true), new State.Adjusted(1))) {
            if (move != Move.AGREE && from.allows(move)) {
                assertThat(from.after(move) instanceof State.Agreed).isFalse();
            }
        }
    }

    /** The table people read and the types say the same. */
    @Test
    void the_table_of_moves_in_the_documents_is_what_the_types_allow() throws IOException {
        var documented = Files.readAllLines(Path.of("docs/states.md")).stream()
                .dropWhile(line -> !line.startsWith("## A focus point"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replaceAll("\\s*\\|\\s*", "|"))
                .toList();
        assertThat(documented).isEqualTo(table());
    }

    private static List<String> table() {
        var lines = new ArrayList<String>();
        line(lines, "PROPOSED", new State.Proposed());
        line(lines, "IN_DIALOGUE, not talked", new State.InDialogue(false));
        line(lines, "IN_DIALOGUE, talked", new State.InDialogue(true));
        line(lines, "AGREED", new State.Agreed(0));
        line(lines, "ACTIVE", new State.Active(0));
        line(lines, "FOLLOWED_UP", new State.Active(1));
        line(lines, "ADJUSTED", new State.Adjusted(1));
        line(lines, "ACHIEVED", new State.Achieved(1));
        line(lines, "STOPPED, before any plan", new State.Stopped(new State.InDialogue(false)));
        line(lines, "STOPPED, planned", new State.Stopped(new State.Active(1)));
        return lines;
    }

    private static void line(List<String> lines, String name, State state) {
        var cells = Arrays.stream(Move.values()).map(move -> {
            try {
                return state.after(move).stage().name();
            } catch (Conflict refused) {
                return "–";
            }
        });
        lines.add("|`" + name + "`|" + String.join("|", cells.toList()) + "|");
    }
}

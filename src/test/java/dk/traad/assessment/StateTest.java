package dk.traad.assessment;

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
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StateTest {
    private static final List<Stage> ORDER = List.of(
            Stage.DRAFT,
            Stage.OWN_SUBMITTED,
            Stage.IN_DIALOGUE,
            Stage.JOINT_DECIDED,
            Stage.PARENTS_INFORMED,
            Stage.CLOSED);

    @Property
    void no_sequence_of_moves_leads_anywhere_it_should_not(
            @ForAll List<Move> moves, @ForAll @IntRange(min = 1, max = 4) int asked) {
        State state = new State.Draft(asked);
        var sent = 0;
        var isWaitClosed = false;
        var hasDecided = false;
        for (var move : moves) {
            if (!state.allows(move)) {
                continue;
            }
            var before = state;
            state = state.after(move);
            sent += move == Move.SUBMIT_OWN ? 1 : 0;
            isWaitClosed |= move == Move.CLOSE_WAIT;
            hasDecided |= move == Move.DECIDE;

            assertThat(sent).as("never more in than were asked").isLessThanOrEqualTo(asked);
            if (state.showsOwnAssessments() && !(state instanceof State.Abandoned)) {
                assertThat(sent == asked || isWaitClosed)
                        .as("nobody reads a colleague's before all are in or the wait is closed")
                        .isTrue();
                assertThat(sent).as("nothing is decided on nothing").isPositive();
            }
            if (state.stage().isDecided()) {
                assertThat(hasDecided).as("only what was decided is told").isTrue();
            }
            if (!(state instanceof State.Abandoned) && move != Move.CORRECT) {
                assertThat(ORDER.indexOf(state.stage()))
                        .as("only a correction goes back")
                        .isGreaterThanOrEqualTo(ORDER.indexOf(before.stage()));
            }
        }
    }

    @Property
    void what_is_given_up_stays_so(@ForAll Move move) {
        assertThat(new State.Abandoned().allows(move)).isFalse();
    }

    @Property
    void while_parents_read_it_cannot_be_made_final(@ForAll State.Reading reading) {
        assertThat(new State.JointDecided(reading).allows(Move.INFORM)).isEqualTo(reading != State.Reading.OPEN);
    }

    @Property
    void whoever_left_is_not_waited_for(@ForAll @IntRange(min = 0, max = 4) int in) {
        assertThat(State.collecting(in, 0).stage()).isEqualTo(in == 0 ? Stage.DRAFT : Stage.IN_DIALOGUE);
    }

    /** The table people read and the types say the same. */
    @Test
    void the_table_of_moves_in_the_documents_is_what_the_types_allow() throws IOException {
        var documented = Files.readAllLines(Path.of("docs/states.md")).stream()
                .takeWhile(line -> !line.startsWith("## A focus point"))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replaceAll("\\s*\\|\\s*", "|"))
                .toList();
        assertThat(table()).isSubsetOf(documented);
        assertThat(documented).hasSize(table().size());
    }

    private static List<String> table() {
        var lines = new ArrayList<String>();
        line(lines, "DRAFT", new State.Draft(2));
        line(lines, "DRAFT, one asked", new State.Draft(1));
        line(lines, "OWN_SUBMITTED", new State.OwnSubmitted(1, 2));
        line(lines, "OWN_SUBMITTED, one missing", new State.OwnSubmitted(1, 1));
        line(lines, "IN_DIALOGUE", new State.InDialogue(2));
        for (var reading : State.Reading.values()) {
            line(lines, "JOINT_DECIDED, " + reading, new State.JointDecided(reading));
        }
        line(lines, "PARENTS_INFORMED", new State.ParentsInformed());
        line(lines, "CLOSED", new State.Closed());
        line(lines, "ABANDONED", new State.Abandoned());
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

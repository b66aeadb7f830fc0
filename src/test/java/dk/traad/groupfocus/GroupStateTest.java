package dk.traad.groupfocus;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.focuspoint.Move;
import dk.traad.focuspoint.Stage;
import dk.traad.kernel.Conflict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GroupStateTest {
    private static final Set<Stage> ITS_OWN =
            EnumSet.of(Stage.ACTIVE, Stage.FOLLOWED_UP, Stage.ADJUSTED, Stage.ACHIEVED, Stage.STOPPED);
    private static final List<Move> MOVES =
            List.of(Move.AGREE, Move.CONTINUE, Move.ADJUST, Move.ACHIEVE, Move.STOP, Move.REOPEN);

    @Property
    void no_sequence_of_moves_leads_anywhere_but_to_its_own_states(@ForAll List<Move> moves) {
        var stage = Stage.ACTIVE;
        for (var move : moves) {
            try {
                stage = GroupState.after(stage, move, stage == Stage.FOLLOWED_UP);
            } catch (Conflict refused) {
                assertThat(refused.text()).isEqualTo("groupfocus.refused." + stage);
            }
            assertThat(ITS_OWN).contains(stage);
        }
    }

    @Test
    void the_document_says_the_same() throws IOException {
        var table = Files.readString(Path.of("docs/states.md"));
        var lines = new ArrayList<String>();
        for (var stage : ITS_OWN) {
            var line = new StringBuilder("| `").append(stage).append("` |");
            for (var move : MOVES) {
                line.append(' ')
                        .append(GroupState.allows(stage, move) ? GroupState.after(stage, move, true) : "–")
                        .append(" |");
            }
            lines.add(line.toString());
        }
        assertThat(table).contains(String.join("\n", lines));
    }
}

package dk.traad.wondering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.Conflict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WonderingStageTest {
    @Property
    void nothing_is_closed_before_both_sides_were_heard_and_what_is_undone_stays_so(@ForAll List<Move> moves) {
        var stage = Stage.OPENED;
        var isHeard = false;
        for (var move : moves) {
            if (!stage.allows(move)) {
                continue;
            }
            stage = stage.after(move);
            isHeard |= move == Move.ANSWER || move == Move.TALK || move == Move.REOPEN;
            if (move == Move.CLOSE) {
                assertThat(isHeard).isTrue();
            }
            if (stage == Stage.TAKEN_BACK) {
                assertThat(Arrays.stream(Move.values()).anyMatch(stage::allows)).isFalse();
            }
        }
    }

    /** Whatever the clock does that night: each day is one day. */
    @Property
    void days_are_calendar_days_across_summer_time_and_leap_days(
            @ForAll @IntRange(max = 1826) int first, @ForAll @IntRange(max = 400) int days) {
        var noticed = LocalDate.of(2024, 1, 1).plusDays(first);
        assertThat(Wondering.daysBetween(noticed, noticed.plusDays(days))).isEqualTo(days);
    }

    @Test
    void the_table_of_moves_in_the_documents_is_what_the_stages_allow() throws IOException {
        var documented = Files.readAllLines(Path.of("docs/states.md")).stream()
                .dropWhile(line -> !line.startsWith("## A wondering"))
                .filter(line -> Arrays.stream(Stage.values()).anyMatch(stage -> line.startsWith("| " + stage + " |")))
                .map(line -> line.replaceAll("\\s*\\|\\s*", "|"))
                .toList();
        assertThat(documented)
                .isEqualTo(Arrays.stream(Stage.values())
                        .map(WonderingStageTest::line)
                        .toList());
    }

    private static String line(Stage stage) {
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

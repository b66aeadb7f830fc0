package dk.traad.assessment;

import dk.traad.kernel.Position;
import java.util.Collection;

/**
 * The position the ticked signs point to, and how many of them do: any sign of concern outweighs many good ones, so that
 * a quiet worry is not counted away. People decide; whoever decides otherwise says why in a line.
 */
public record Suggestion(Position position, int signs) {
    public static Suggestion from(Collection<Position> ticked) {
        var position = ticked.stream().max(Position::compareTo).orElse(Position.GREEN);
        return new Suggestion(
                position, (int) ticked.stream().filter(position::equals).count());
    }

    /** What the team's own assessments point to together: the most serious of them. */
    public static Suggestion ofTheTeam(Collection<Position> chosen) {
        return from(chosen);
    }
}

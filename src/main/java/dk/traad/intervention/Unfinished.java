package dk.traad.intervention;

import dk.traad.screen.Screen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A move that was not made, and what it takes: something that waits instead, or a second look because somebody else has
 * ranked meanwhile.
 *
 * @param version of the ranking as it stands now
 * @param give what may wait instead; empty when there is room, or when what goes on is not this person's to see
 * @param overtakenBy who ranked meanwhile; null when it is about room
 */
public record Unfinished(
        Line moved, MoveForm form, int version, int atMost, List<Line> give, AroundChild.@Nullable Ranked overtakenBy) {

    public String place() {
        return form.place();
    }

    public String path(String page) {
        return page + "/" + moved.id();
    }

    /** Who, when. */
    public String overtaken(Screen screen) {
        return overtakenBy == null
                ? ""
                : screen.text("intervention.overtaken", overtakenBy.by(), screen.moment(overtakenBy.at()));
    }
}

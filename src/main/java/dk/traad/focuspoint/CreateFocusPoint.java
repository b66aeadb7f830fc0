package dk.traad.focuspoint;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes a focus point on its own, or out of what a team decided, whose words it carries over. */
@Component
class CreateFocusPoint {
    private static final int LONGEST_TITLE = 60;

    private final FocusPoints focusPoints;
    private final FocusPointMoves moves;
    private final Clock clock;

    CreateFocusPoint(FocusPoints focusPoints, FocusPointMoves moves, Clock clock) {
        this.focusPoints = focusPoints;
        this.moves = moves;
        this.clock = clock;
    }

    /** @return its key, also when the same form had made it before */
    FocusPoint.Id create(ChildId child, FocusPoints.Origin origin, FocusPointForm form, EmployeeId by) {
        var id = form.id();
        if (focusPoints.add(id, child, origin, form, by, clock.instant())) {
            moves.note(id, child, "PROPOSE", Stage.PROPOSED, "", by, clock.instant());
        }
        return id;
    }

    /** @return the one this assessment has become, now or before */
    FocusPoint.Id from(FocusPointOrigins.Decision decision, EmployeeId by) {
        if (!decision.isConcern()) {
            throw new Conflict("focuspoint.from.no-concern");
        }
        var assessment = java.util.Objects.requireNonNull(decision.origin().assessment());
        create(decision.child(), decision.origin(), words(decision), by);
        return focusPoints.from(assessment).orElseThrow();
    }

    private static FocusPointForm words(FocusPointOrigins.Decision decision) {
        return new FocusPointForm(
                FocusPoint.Id.random().toString(),
                "",
                title(decision.attention()),
                decision.attention(),
                "",
                decision.goingWell(),
                decision.surroundings(),
                "",
                decision.decidedOn().toString(),
                decision.context(),
                "",
                "",
                "");
    }

    /** The first sentence of what attention is turned to, or as much of it as a line holds. */
    static String title(String attention) {
        var sentence = attention.split("[.!?\\n]")[0].strip();
        if (sentence.length() <= LONGEST_TITLE) {
            return sentence.isEmpty() ? "–" : capital(sentence);
        }
        var space = sentence.lastIndexOf(' ', LONGEST_TITLE);
        return capital(sentence.substring(0, space > 0 ? space : LONGEST_TITLE)) + " …";
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}

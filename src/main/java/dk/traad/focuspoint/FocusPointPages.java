package dk.traad.focuspoint;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the page of one focus point together, for the person who looks at it. */
@Component
class FocusPointPages {
    private final Access access;
    private final FocusPointMoves moves;
    private final ObjectProvider<FocusPointSection> sections;

    FocusPointPages(Access access, FocusPointMoves moves, ObjectProvider<FocusPointSection> sections) {
        this.access = access;
        this.moves = moves;
        this.sections = sections;
    }

    FocusPointPage of(FocusPoint focusPoint, Professional who, Screen screen, Fields reason) {
        var state = focusPoint.state(screen.today());
        return new FocusPointPage(
                focusPoint,
                state,
                sections.stream()
                        .sorted(Comparator.comparingInt(
                                section -> focusPoint.stage().isBeyondDialogue() ? -section.order() : section.order()))
                        .map(section -> section.sectionOf(focusPoint, who, screen))
                        .filter(Objects::nonNull)
                        .toList(),
                moves.steps(focusPoint.id()),
                may(focusPoint, state, who),
                reason);
    }

    private FocusPointPage.May may(FocusPoint focusPoint, State state, Professional who) {
        var writes = access.may(
                who, FocusPointAction.WRITE_FOCUS_POINT, focusPoint.child().id());
        return new FocusPointPage.May(
                writes && isWritable(state),
                writes && state.allows(Move.PROTECT) && !focusPoint.progress().isGrounded(),
                writes && state.allows(Move.ADJUST),
                writes && state.allows(Move.STOP),
                writes && state.allows(Move.REOPEN),
                writes && !focusPoint.keeper().person().equals(who.employee()));
    }

    /** Once a plan is agreed, it is the plan that changes. */
    static boolean isWritable(State state) {
        return state instanceof State.Proposed || state instanceof State.InDialogue;
    }
}

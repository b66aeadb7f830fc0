package dk.traad.focuspoint;

import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a focus point one step on: legal from where it stands, once, and never without its reason being kept. */
@Component
public class MoveFocusPoint {
    private final FocusPointMoves moves;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoveFocusPoint(FocusPointMoves moves, ApplicationEventPublisher events, Clock clock) {
        this.moves = moves;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param by null when the program does it by itself
     * @throws Conflict when it is no step from here, or somebody else was quicker
     */
    public State move(FocusPoint focusPoint, Move move, @Nullable EmployeeId by, String reason) {
        var next = focusPoint.state(today()).after(move);
        write(focusPoint, move, next, by, reason);
        return next;
    }

    public void invite(FocusPoint focusPoint, EmployeeId by) {
        var next = focusPoint.state(today()).after(Move.INVITE);
        moves.invited(focusPoint.id(), today());
        write(focusPoint, Move.INVITE, next, by, "");
    }

    public void talk(FocusPoint focusPoint, EmployeeId by, LocalDate on) {
        var next = focusPoint.state(today()).after(Move.TALK);
        moves.talked(focusPoint.id(), on);
        write(focusPoint, Move.TALK, next, by, "");
    }

    public void protect(FocusPoint focusPoint, EmployeeId by, String reason) {
        var next = focusPoint.state(today()).after(Move.PROTECT);
        moves.protectedFor(focusPoint.id(), reason);
        write(focusPoint, Move.PROTECT, next, by, reason);
    }

    /** A plan is agreed; it is in force at once when its first day has come. */
    public void agree(FocusPoint focusPoint, EmployeeId by, LocalDate startsOn, String reason) {
        var next = focusPoint.state(today()).after(Move.AGREE);
        var begun = next instanceof State.Agreed agreed && !startsOn.isAfter(today()) ? agreed.begun() : next;
        write(focusPoint, Move.AGREE, begun, by, reason);
    }

    private void write(FocusPoint focusPoint, Move move, State next, @Nullable EmployeeId by, String reason) {
        if (!moves.move(focusPoint.id(), focusPoint.version(), next.stage())) {
            throw new Conflict("focuspoint.refused.moved-on");
        }
        moves.note(focusPoint.id(), focusPoint.child().id(), move.name(), next.stage(), reason, by, clock.instant());
        if (next.stage().isEnded()) {
            events.publishEvent(new FocusPointEnded(focusPoint.id()));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

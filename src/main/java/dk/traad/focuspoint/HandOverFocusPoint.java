package dk.traad.focuspoint;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Puts a focus point into the hands of the child's new place: from now on it is kept there, by whoever took it over. */
@Component
public class HandOverFocusPoint {
    private final FocusPointKeepers keepers;
    private final FocusPointMoves moves;
    private final Clock clock;

    HandOverFocusPoint(FocusPointKeepers keepers, FocusPointMoves moves, Clock clock) {
        this.keepers = keepers;
        this.moves = moves;
        this.clock = clock;
    }

    public void to(FocusPoint focusPoint, UnitId unit, EmployeeId person) {
        var today = LocalDate.now(clock);
        keepers.handOver(focusPoint.id(), unit, person, today);
        var stage = focusPoint.state(today).stage();
        moves.note(focusPoint.id(), focusPoint.child().id(), "HAND_OVER", stage, "", person, clock.instant());
    }
}

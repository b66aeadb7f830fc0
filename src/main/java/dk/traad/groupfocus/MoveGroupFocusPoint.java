package dk.traad.groupfocus;

import dk.traad.focuspoint.Move;
import dk.traad.focuspoint.Stage;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Takes a room's focus point one step on, once, and keeps its next follow-up in step. */
@Component
class MoveGroupFocusPoint {
    private final WriteGroupFocusPoints points;
    private final TeamActions actions;
    private final GroupFollowUps followUps;
    private final FollowUpDays days;
    private final Clock clock;

    MoveGroupFocusPoint(
            WriteGroupFocusPoints points,
            TeamActions actions,
            GroupFollowUps followUps,
            FollowUpDays days,
            Clock clock) {
        this.points = points;
        this.actions = actions;
        this.followUps = followUps;
        this.days = days;
        this.clock = clock;
    }

    /** Holds the follow-up that is booked, and does what it came to. */
    void followUp(GroupFocusPoint point, GroupFollowUpForm form, EmployeeId by) {
        if (form.seenVersion() != point.version()) {
            throw new Conflict("groupfocus.refused.moved-on");
        }
        var move = move(form.result());
        var next = GroupState.after(point.state(), move, true);
        var lastDay = days.afterToday(point);
        if (!followUps.hold(point.id(), form, by, today(), clock.instant())) {
            throw new Conflict("groupfocus.refused.moved-on");
        }
        write(point, move, next, form.reason(), by);
        if (form.result() == GroupFollowUp.Outcome.CONTINUE) {
            followUps.book(point.id(), lastDay, form.planned());
        }
        if (form.result() == GroupFollowUp.Outcome.REPLACE) {
            actions.endAll(point.id(), form.reason(), today());
        }
    }

    /** What was changed is begun; from today its follow-ups are counted anew. */
    void beginAgain(GroupFocusPoint point, LocalDate planned, EmployeeId by) {
        write(point, Move.AGREE, GroupState.after(point.state(), Move.AGREE, point.followUps() > 0), "", by);
        points.countFrom(point.id(), today(), point.followUps());
        followUps.book(point.id(), days.first(), planned);
    }

    /** Stopping calls off what is booked; reopening leads to changing it. */
    void move(GroupFocusPoint point, Move move, String reason, EmployeeId by) {
        write(point, move, GroupState.after(point.state(), move, point.followUps() > 0), reason, by);
        followUps.callOff(point.id());
    }

    private void write(GroupFocusPoint point, Move move, Stage next, String reason, EmployeeId by) {
        if (!points.move(point.id(), point.version(), next)) {
            throw new Conflict("groupfocus.refused.moved-on");
        }
        points.note(point.id(), move.name(), next, reason, by, clock.instant());
    }

    private static Move move(GroupFollowUp.Outcome outcome) {
        return switch (outcome) {
            case CONTINUE -> Move.CONTINUE;
            case ADJUST, REPLACE -> Move.ADJUST;
            case ACHIEVED -> Move.ACHIEVE;
            case STOP -> Move.STOP;
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

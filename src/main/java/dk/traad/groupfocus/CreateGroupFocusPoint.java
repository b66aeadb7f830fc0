package dk.traad.groupfocus;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.Stage;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins a room's focus point: its words, the first thing the team does differently, and its follow-up, born with it. */
@Component
class CreateGroupFocusPoint {
    private final WriteGroupFocusPoints points;
    private final TeamActions actions;
    private final GroupFollowUps followUps;
    private final FollowUpDays days;
    private final Clock clock;

    CreateGroupFocusPoint(
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

    /**
     * @param pattern what the assessments point to; null when it is begun on its own
     * @return its key, also when the same form had made it before
     */
    FocusPoint.Id create(GroupId group, GroupFocusPointForm form, @Nullable GroupPattern pattern, EmployeeId by) {
        var id = form.id();
        var today = LocalDate.now(clock);
        var now = clock.instant();
        if (!points.add(id, group, form, by, now, today)) {
            return id;
        }
        var campaign = pattern == null ? null : pattern.campaign();
        var pointedTo = pattern == null ? null : pattern.pointedTo();
        if (!points.addToRoom(id, group, campaign, pointedTo, today)) {
            throw new Conflict("groupfocus.refused.taken");
        }
        points.note(id, "PROPOSE", Stage.ACTIVE, "", by, now);
        actions.add(TeamAction.Id.random(), id, form.doing(), form.responsiblePerson(), today, now);
        followUps.book(id, days.first(), form.planned());
        return id;
    }
}

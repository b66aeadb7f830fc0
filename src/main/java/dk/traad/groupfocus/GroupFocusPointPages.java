package dk.traad.groupfocus;

import dk.traad.access.Access;
import dk.traad.groupfocus.GroupFocusPointPage.Forms;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the page of a room's focus point together, for the person who looks at it. */
@Component
class GroupFocusPointPages {
    private final Access access;
    private final TeamActions actions;
    private final GroupFollowUps followUps;
    private final FollowUpDays days;

    GroupFocusPointPages(Access access, TeamActions actions, GroupFollowUps followUps, FollowUpDays days) {
        this.access = access;
        this.actions = actions;
        this.followUps = followUps;
        this.days = days;
    }

    GroupFocusPointPage of(GroupFocusPoint point, Professional who, Screen screen) {
        return with(point, who, screen, forms(who));
    }

    GroupFocusPointPage withAction(
            GroupFocusPoint point, Professional who, Screen screen, Fields action, List<String> names) {
        var empty = forms(who);
        return with(point, who, screen, new Forms(action, empty.begin(), empty.reason(), names));
    }

    GroupFocusPointPage withBegin(GroupFocusPoint point, Professional who, Screen screen, Fields begin) {
        var empty = forms(who);
        return with(point, who, screen, new Forms(empty.action(), begin, empty.reason(), List.of()));
    }

    GroupFocusPointPage withReason(GroupFocusPoint point, Professional who, Screen screen, Fields reason) {
        var empty = forms(who);
        return with(point, who, screen, new Forms(empty.action(), empty.begin(), reason, List.of()));
    }

    private GroupFocusPointPage with(GroupFocusPoint point, Professional who, Screen screen, Forms forms) {
        return new GroupFocusPointPage(
                point,
                actions.of(point.id()),
                followUps.of(point.id()),
                actions.team(point.unitGroup(), screen.today()),
                access.may(who, GroupFocusPointAction.WRITE_GROUP_FOCUS_POINT, point.unitGroup()),
                days.first(),
                forms);
    }

    private Forms forms(Professional who) {
        return new Forms(
                Fields.of(TeamActionForm.empty(who.employee())),
                Fields.of(new BeginAgainForm(days.first().toString())),
                Fields.of(null),
                List.of());
    }
}

package dk.traad.groupfocus;

import java.util.List;

/** A room's focus point as the parents of the room read it. */
public record FamilyGroupPage(GroupFocusPoint point, List<TeamAction> actions, List<GroupFollowUp> followUps) {
    public List<TeamAction> underWay() {
        return actions.stream().filter(TeamAction::isUnderWay).toList();
    }
}

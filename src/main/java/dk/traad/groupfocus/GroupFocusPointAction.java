package dk.traad.groupfocus;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.CHILD_MINDER;
import static dk.traad.kernel.Role.EDUCATOR;
import static dk.traad.kernel.Role.LEADER;
import static dk.traad.kernel.Role.TEACHER;

import dk.traad.access.GroupAction;
import dk.traad.access.Rule;
import java.util.List;

/** What staff do with the focus points of a whole room or class. */
public enum GroupFocusPointAction implements GroupAction {
    READ_GROUP_FOCUS_POINTS,
    WRITE_GROUP_FOCUS_POINT;

    @Override
    public List<Rule> rules() {
        return List.of(
                staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
                staff(LEADER).whoLeadTheUnit());
    }
}

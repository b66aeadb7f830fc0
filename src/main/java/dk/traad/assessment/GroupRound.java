package dk.traad.assessment;

import dk.traad.kernel.GroupId;

/** One campaign in one room or class. */
public record GroupRound(GroupId group, String groupName, String unitName, Assessment.Round round) {
    public String ownPath() {
        return "/groups/" + group + "/assessments/" + round.id();
    }

    public String decisionsPath() {
        return "/groups/" + group + "/decisions/" + round.id();
    }
}

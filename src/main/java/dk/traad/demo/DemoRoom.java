package dk.traad.demo;

import dk.traad.kernel.GroupId;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;

/**
 * A room, a childminder's home or a class, and whom it is for.
 *
 * @param key the unit's number and the group's code: "615301/roed"
 * @param fromMonths the youngest child's age
 * @param toMonths the oldest child's age
 */
record DemoRoom(
        GroupId group,
        UnitId unit,
        String key,
        String code,
        Sector sector,
        int fromMonths,
        int toMonths,
        int children) {
    boolean isSchool() {
        return sector == Sector.SCHOOL;
    }

    /** Which class level: 2 in 2.B. */
    int level() {
        return code.charAt(0) - '0';
    }
}

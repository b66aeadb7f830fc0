package dk.traad.demo;

import dk.traad.screen.Crumb;
import java.time.LocalDate;
import java.util.List;

/**
 * Everyone one can be in one unit, room or class.
 *
 * @param path the unit's own address
 * @param households the children shown here with their adults
 */
public record DemoUnitPage(
        String code,
        String title,
        String path,
        List<Crumb> crumbs,
        boolean isGroup,
        boolean isHealthVisiting,
        List<DemoPerson> staff,
        List<DemoGroup> groups,
        List<Household> households) {
    /** A child and the adults around it. */
    public record Household(String child, LocalDate birthday, List<Adult> adults) {}

    public record Adult(DemoPerson person, boolean custody) {}
}

package dk.traad.coverage;

import dk.traad.access.Standing;
import dk.traad.kernel.Role;
import dk.traad.screen.FigureTabs;
import dk.traad.screen.MenuEntries;
import dk.traad.screen.MenuEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The word in the menu for those who may see who is missing, and the way back from the other figures. */
@Component
class CoverageMenu implements MenuEntries, FigureTabs {
    @Override
    public List<MenuEntry> entriesFor(Standing standing) {
        return standing.isAny(Role.LEADER, Role.SERVICE_DIRECTOR, Role.ADMINISTRATOR)
                ? List.of(new MenuEntry(40, "coverage.menu", "/coverage", "/campaigns", "/figures"))
                : List.of();
    }

    @Override
    public List<MenuEntry> tabsFor(Standing standing) {
        return standing.isAny(Role.LEADER, Role.SERVICE_DIRECTOR, Role.ADMINISTRATOR)
                ? List.of(new MenuEntry(10, "coverage.tab", "/coverage"))
                : List.of();
    }
}

package dk.traad.coverage;

import dk.traad.access.Standing;
import dk.traad.kernel.Role;
import dk.traad.screen.MenuEntries;
import dk.traad.screen.MenuEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The word in the menu for those who may see who is missing. */
@Component
class CoverageMenu implements MenuEntries {
    @Override
    public List<MenuEntry> entriesFor(Standing standing) {
        return standing.isAny(Role.LEADER, Role.SERVICE_DIRECTOR, Role.ADMINISTRATOR)
                ? List.of(new MenuEntry(40, "coverage.menu", "/coverage", "/campaigns"))
                : List.of();
    }
}

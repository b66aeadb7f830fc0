package dk.traad.figures;

import dk.traad.access.Standing;
import dk.traad.kernel.Role;
import dk.traad.screen.FigureTabs;
import dk.traad.screen.MenuEntries;
import dk.traad.screen.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The ways to the figures: from the other pages about figures, and for the data protection officer from the menu. */
@Component
class FiguresMenu implements FigureTabs, MenuEntries {
    @Override
    public List<MenuEntry> tabsFor(Standing standing) {
        var tabs = new ArrayList<MenuEntry>();
        if (standing.isAny(Role.LEADER)) {
            tabs.add(new MenuEntry(20, "figures.tab.unit", "/figures/unit"));
        }
        if (standing.isAny(Role.LEADER, Role.SERVICE_DIRECTOR, Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER)) {
            tabs.add(new MenuEntry(30, "figures.tab.municipality", "/figures"));
        }
        return tabs;
    }

    @Override
    public List<MenuEntry> entriesFor(Standing standing) {
        return standing.isAny(Role.DATA_PROTECTION_OFFICER)
                        && !standing.isAny(Role.LEADER, Role.SERVICE_DIRECTOR, Role.ADMINISTRATOR)
                ? List.of(new MenuEntry(40, "figures.menu", "/figures"))
                : List.of();
    }
}

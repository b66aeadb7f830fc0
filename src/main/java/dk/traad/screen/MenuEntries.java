package dk.traad.screen;

import dk.traad.access.Standing;
import java.util.List;

/** A feature's entries in the menu: each feature brings its own, and only those this person may use. */
public interface MenuEntries {
    List<MenuEntry> entriesFor(Standing standing);
}

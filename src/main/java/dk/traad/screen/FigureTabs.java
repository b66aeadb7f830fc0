package dk.traad.screen;

import dk.traad.access.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The pages about figures lead to each other: each feature brings its own, and only those this person may open. */
public interface FigureTabs {
    List<MenuEntry> tabsFor(Standing standing);

    static List<MenuEntry> all(Stream<FigureTabs> features, Standing standing) {
        return features.flatMap(feature -> feature.tabsFor(standing).stream())
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }
}

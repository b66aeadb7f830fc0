package dk.traad.consent;

import dk.traad.kernel.Position;
import dk.traad.screen.Screen;
import org.jspecify.annotations.Nullable;

/** What an item is called: what it is, where it was made and when. */
public final class ItemTitle {
    private ItemTitle() {}

    /** @param place where it was made, as the reader may know it */
    public static String of(ConsentItem item, String place, Screen screen) {
        var what = item.isQuestion() ? "QUESTION" : item.kind().name();
        return screen.text("consent.title." + what, place, screen.date(item.madeOn()));
    }

    /** A passage as it is read: a position in the municipality's own words. */
    public static String words(Passage passage, Screen screen) {
        return passage.label().equals("POSITION")
                ? screen.position(Position.valueOf(passage.words()))
                : passage.words();
    }

    /** The lang of what words() said; null where it is the page's own. */
    public static @Nullable String language(Passage passage, Screen screen) {
        return passage.label().equals("POSITION") ? null : screen.typedLanguage();
    }
}

package dk.traad.lookup;

import dk.traad.screen.Screen;
import org.jspecify.annotations.Nullable;

/** The log in plain words. */
final class LookUpWords {
    private LookUpWords() {}

    /** "Så den fælles vurdering", "Skrev i barnets egne ord". */
    static String what(String action, boolean changed, @Nullable String object, Screen screen) {
        var whole = "lookup.whole." + action;
        if (changed && isKnown(whole, screen)) {
            return screen.text(whole);
        }
        var thing = thing(action, screen);
        if (changed && !action.startsWith("READ_")) {
            return screen.text("lookup.changed", thing);
        }
        return switch (object) {
            case "LIST" -> screen.text("lookup.listed");
            case "GROUP" -> screen.text("lookup.grouped", thing);
            case null, default -> screen.text("lookup.looked", thing);
        };
    }

    /** "Forsøgte at åbne barnets side og blev afvist". */
    static String refused(String action, Screen screen) {
        return screen.text("lookup.refused", thing(action, screen));
    }

    /** Each action of the rules has its own words (TextsTest); what is not about a child has the same. */
    private static String thing(String action, Screen screen) {
        var key = "lookup.thing." + action;
        return screen.text(isKnown(key, screen) ? key : "lookup.thing.other");
    }

    private static boolean isKnown(String key, Screen screen) {
        return screen.texts().all(screen.language()).containsKey(key);
    }

    /** What opened the door, said to the family. */
    static String why(@Nullable String relation, String child, Screen screen) {
        return relation == null ? "" : screen.text("lookup.why." + relation, child);
    }
}

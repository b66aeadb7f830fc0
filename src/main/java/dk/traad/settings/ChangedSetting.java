package dk.traad.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change in words.
 *
 * @param kind what sort of setting it is
 * @param name which of them; empty where there is one alone
 * @param how ADDED, CHANGED or REMOVED
 */
public record ChangedSetting(String kind, String name, String how, List<ChangedLine> lines) {
    /**
     * A field that reads otherwise, or a line of one.
     *
     * @param pictureBefore the address of it where it is a picture, as is pictureAfter
     */
    public record ChangedLine(
            String label,
            @Nullable String before,
            @Nullable String after,
            @Nullable String pictureBefore,
            @Nullable String pictureAfter) {
        ChangedLine(String label, @Nullable String before, @Nullable String after) {
            this(label, before, after, null, null);
        }
    }

    /** Each field that became another is a thing of its own; what came or went whole is one. */
    int things() {
        return how.equals("CHANGED") ? Math.max(1, lines.size()) : 1;
    }

    static int things(List<ChangedSetting> changes) {
        return changes.stream().mapToInt(ChangedSetting::things).sum();
    }

    public String sign() {
        return switch (how) {
            case "ADDED" -> "add";
            case "REMOVED" -> "remove";
            default -> "change";
        };
    }
}

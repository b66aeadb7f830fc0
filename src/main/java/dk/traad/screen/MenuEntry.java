package dk.traad.screen;

import java.util.List;

/**
 * One word of the menu; at most five are shown to anyone.
 *
 * @param order where it stands: 10 desk, 20 children, 30 assessments, 40 figures, 50 settings
 * @param text the key of its word
 * @param alsoAbove the pages one comes to from it, whose addresses begin otherwise
 */
public record MenuEntry(int order, String text, String path, List<String> alsoAbove) {
    public MenuEntry(int order, String text, String path, String... alsoAbove) {
        this(order, text, path, List.of(alsoAbove));
    }

    boolean isAbove(String address) {
        return isAt(path, address) || alsoAbove.stream().anyMatch(one -> isAt(one, address));
    }

    private static boolean isAt(String path, String address) {
        return address.equals(path) || address.startsWith(path + "/");
    }
}

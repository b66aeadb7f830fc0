package dk.traad.screen;

/**
 * One place on the way to this page.
 *
 * @param path empty for the page itself
 */
public record Crumb(String label, String path) {
    public static Crumb here(String label) {
        return new Crumb(label, "");
    }

    public boolean isHere() {
        return path.isEmpty();
    }
}

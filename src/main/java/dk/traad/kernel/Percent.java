package dk.traad.kernel;

/** How large a part is, in whole per cent. */
public final class Percent {
    private Percent() {}

    /**
     * Rounded, but 0 means none and 100 means all: beside one child who is missing it never says 100.
     *
     * @param whole at least the part; of an empty whole all is there
     */
    public static int of(int part, int whole) {
        if (part == whole) {
            return 100;
        }
        if (part == 0) {
            return 0;
        }
        return Math.clamp(Math.round(100.0 * part / whole), 1, 99);
    }
}

package dk.traad.figures;

/** How much a figure tells: every answer, answers put together, only how many children, or nothing. */
public enum Detail {
    FULL,
    COARSE,
    TOTAL,
    HIDDEN;

    Detail next() {
        return values()[ordinal() + 1];
    }

    static Detail coarser(Detail one, Detail other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}

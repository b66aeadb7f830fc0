package dk.traad.transition;

/** How a child is handed over: by its parents themselves where nobody is worried (H7), around one table where it is hard (H8). */
public enum Way {
    PARENTS,
    TABLE
}

package dk.traad.kernel;

/** How a child fares in one context, always shown in the municipality's words: there are no red children. */
public enum Position {
    GREEN,
    YELLOW,
    RED;

    /** Yellow and red ask for words, context and a next step, and for what the surroundings can do. */
    public boolean isConcern() {
        return this != GREEN;
    }
}

package dk.traad.observation;

/** How often the signs of a goal are seen these days, from not yet to almost always. It is about the signs, not the child. */
public enum HowOften {
    NOT_YET,
    SELDOM,
    SOMETIMES,
    OFTEN,
    ALMOST_ALWAYS;

    /** 1 to 5, for drawing only; nobody is shown a number. */
    public int step() {
        return ordinal() + 1;
    }
}

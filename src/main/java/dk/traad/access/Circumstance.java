package dk.traad.access;

/** What must be so with the child or in the municipality for a family's line to hold. */
public enum Circumstance {
    UNDER_FIFTEEN("while the child is under 15"),
    PARENTS_READ_ON("where the municipality lets custody holders read on from 15");

    private final String sentence;

    Circumstance(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}

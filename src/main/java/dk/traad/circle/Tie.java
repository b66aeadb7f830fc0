package dk.traad.circle;

import dk.traad.access.Reader;

/** What somebody is to a child, in the words of the page: a relation, and whether it is the everyday one. */
public enum Tie {
    WORKS(Part.EVERY_DAY),
    LEADS(Part.EVERY_DAY),
    VISITS(Part.EVERY_DAY),
    COORDINATES(Part.HELPING),
    HELPS(Part.HELPING),
    STANDS_IN(Part.FOR_A_WHILE),
    READS_ON(Part.FOR_A_WHILE),
    WAS_SENT(Part.FOR_A_WHILE),
    BROKE_GLASS(Part.FOR_A_WHILE);

    private final Part part;

    Tie(Part part) {
        this.part = part;
    }

    /** Where on the page they stand. */
    public enum Part {
        EVERY_DAY,
        HELPING,
        FOR_A_WHILE
    }

    public Part part() {
        return part;
    }

    /** Whether it comes from working in the unit, in whichever room: the child's own is not theirs. */
    boolean isOfUnit() {
        return this == WAS_SENT || this == BROKE_GLASS;
    }

    /** Whether the day or the moment it ends is told. */
    public boolean isForAWhile() {
        return part == Part.FOR_A_WHILE;
    }

    /** @param isOwnVisitor whether the child is assigned to this person rather than to somebody they stand in for */
    static Tie of(Reader reader, boolean isOwnVisitor) {
        return switch (reader.relation()) {
            case WORKS_IN_GROUP -> reader.isToday() ? WORKS : READS_ON;
            case LEADS_UNIT -> reader.isToday() ? LEADS : READS_ON;
            case ASSIGNED -> isOwnVisitor ? VISITS : STANDS_IN;
            case COORDINATES -> COORDINATES;
            case OPEN_REFERRAL -> HELPS;
            case DISCLOSED -> WAS_SENT;
            case BREAK_GLASS -> BROKE_GLASS;
            default -> throw new IllegalArgumentException("nobody reads a child's card by " + reader.relation());
        };
    }
}

package dk.traad.guideline;

/** The steps of every transition, in their order, with who does each and by when where the guideline says nothing else. */
public enum TransitionStep {
    ASSESS_NEED(Owner.SENDER, -90),
    PREPARE(Owner.PARENTS, -60),
    HAND_OVER(Owner.SENDER, -30),
    ACCEPT(Owner.RECEIVER, -21),
    FOLLOW_UP(Owner.RECEIVER, 90);

    private final Owner owner;
    private final int days;

    TransitionStep(Owner owner, int days) {
        this.owner = owner;
        this.days = days;
    }

    /** Whose turn it is. */
    public enum Owner {
        SENDER,
        PARENTS,
        RECEIVER
    }

    public Owner owner() {
        return owner;
    }

    /** Days before (negative) or after the child begins. */
    public int days() {
        return days;
    }
}

package dk.traad.access;

/**
 * How a person stands to a child, or to one item about it, today. Each has exactly one SQL text, in the views of the
 * migration "relations"; its sentence stands in docs/access-matrix.md.
 */
public enum Relation {
    WORKS_IN_GROUP('G', "work in the child's room or class, or stand in there"),
    LEADS_UNIT('U', "lead the unit where the child is placed, or the health visitors the child is assigned to"),
    ASSIGNED('A', "are assigned to the child, or stand in for the one who is (at most 30 days)"),
    COORDINATES('T', "coordinate the child's case"),
    OPEN_REFERRAL('R', "have accepted a referral of the child that is still open"),
    DISCLOSED('D', "belong to the unit the item was disclosed to, until that expires"),
    CONSENT_COVERS(
            'C', "have a consent of every custody holder to this item, recipient and purpose, at most a year old"),
    ASKED(
            'Q',
            "were asked to take on a referral of the child, or its coordination, and have not answered, or lead the unit the"
                    + " child is on its way to"),
    RECEIVES(
            'E',
            "receive the child: lead the unit it comes to, or work in its room or class there, from the day something was"
                    + " given to them until half a year after it has begun"),
    BREAK_GLASS('B', "opened the file without any other relation less than an hour ago, for a reason the parents read"),
    KEEPS('K', "see to a focus point of the child until its new place takes it over, or lead the place that does"),
    HOLDS_CUSTODY('H', "hold custody of the child"),
    IS_THE_YOUNG_PERSON('S', "are the child, 15 or older"),
    AUTHORED('O', "are to write the item, or have written it"),
    PUBLISHED('P', "were given the item");

    private final char letter;
    private final String sentence;

    Relation(char letter, String sentence) {
        this.letter = letter;
        this.sentence = sentence;
    }

    /** As it stands in the overview of the table. */
    public char letter() {
        return letter;
    }

    /** What follows "who". */
    public String sentence() {
        return sentence;
    }
}

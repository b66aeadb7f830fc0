package dk.traad.access;

/** What refuses a person whatever else is true. These are asked first, in this order, and one hit ends it. */
public enum Denial {
    ENDED_EMPLOYMENT("Whoever is not employed today is nobody here.", "404"),
    OWN_FAMILY(
            "Staff never open the file of a child they are family of: as an adult around the child with the same e-mail,"
                    + " or as declared.",
            "403, with the way to the family's side"),
    SHIELDED_CHILD("The file of a shielded child is open to its named readers only.", "404"),
    CUSTODY_HOLD("A custody holder on hold sees nothing of the child, from the moment it is set.", "404");

    private final String sentence;
    private final String answer;

    Denial(String sentence, String answer) {
        this.sentence = sentence;
        this.answer = answer;
    }

    public String sentence() {
        return sentence;
    }

    public String answer() {
        return answer;
    }
}

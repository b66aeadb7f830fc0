package dk.traad.platform.web;

/** This form was sent before with other words in it; what was sent first stands. Answered with 422, nothing is lost. */
public class SentBefore extends RuntimeException {
    private final String leadsTo;

    SentBefore(String leadsTo) {
        super("sent before", null, false, false);
        this.leadsTo = leadsTo;
    }

    /** The page the first one led to. */
    public String leadsTo() {
        return leadsTo;
    }
}

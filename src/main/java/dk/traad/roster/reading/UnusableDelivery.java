package dk.traad.roster.reading;

import java.util.List;

/** The delivery as a whole cannot be used. Its sentence says what is wrong, where, and how to mend it. */
public class UnusableDelivery extends RuntimeException {
    private final String text;
    private final List<String> words;

    /**
     * @param text the key of the sentence
     * @param words what the sentence names; never personal data
     */
    public UnusableDelivery(String text, String... words) {
        super(text, null, false, false);
        this.text = text;
        this.words = List.of(words);
    }

    public String text() {
        return text;
    }

    public List<String> words() {
        return words;
    }
}

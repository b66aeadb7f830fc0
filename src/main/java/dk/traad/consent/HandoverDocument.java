package dk.traad.consent;

import java.time.LocalDate;
import java.util.List;

/**
 * What was passed on about a child, as one reader may keep it: the place it comes from, those who get it and the family
 * each read a document of their own.
 *
 * @param facts who, from where, to whom, for what and until when, as far as this reader may know
 * @param notes what stands under it: what is gone, what may be done with it
 */
public record HandoverDocument(
        String childName, String purpose, List<Fact> facts, List<Item> items, List<String> notes, LocalDate until) {
    /** Its name tells nothing of whom it is about. */
    public static final String FILE = "overlevering.pdf";

    /** A line of the head: a word and what is said of it. */
    public record Fact(String name, String words) {}

    /**
     * One thing word by word.
     *
     * @param lines why it is there, on which basis, and for those who read that: how each has answered
     */
    public record Item(String title, List<Passage> passages, List<Fact> lines) {}
}

package dk.traad.screen;

import dk.traad.kernel.ChildId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line on somebody's desk: who or what, what and when, and one verb that does it.
 *
 * @param part which part of the desk it stands in
 * @param due the day by which something happens if nothing is done; lines are sorted by it, oldest first
 * @param title whom or what it is about
 * @param detail what and when, in a few words
 * @param verb the word on the link
 * @param child the one it names, who is told in the log to have been shown; null when it names none
 */
public record Waiting(
        Part part,
        LocalDate due,
        String title,
        String detail,
        String verb,
        String path,
        @Nullable ChildId child) {
    public enum Part {
        NOW,
        SOON,
        ON_OTHERS
    }

    public Waiting(Part part, LocalDate due, String title, String detail, String verb, String path) {
        this(part, due, title, detail, verb, path, null);
    }

    /** Every line that names a child says which. */
    public Waiting about(ChildId named) {
        return new Waiting(part, due, title, detail, verb, path, named);
    }
}

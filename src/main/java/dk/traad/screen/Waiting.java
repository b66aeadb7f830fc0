package dk.traad.screen;

import java.time.LocalDate;

/**
 * One line on somebody's desk: who or what, what and when, and one verb that does it.
 *
 * @param part which part of the desk it stands in
 * @param due the day by which something happens if nothing is done; lines are sorted by it, oldest first
 * @param title whom or what it is about
 * @param detail what and when, in a few words
 * @param verb the word on the link
 */
public record Waiting(Part part, LocalDate due, String title, String detail, String verb, String path) {
    public enum Part {
        NOW,
        SOON,
        ON_OTHERS
    }
}

package dk.traad.focuspoint;

import java.time.LocalDate;

/**
 * One thing on a child's family page: what it is, how it stands and where it is read or done.
 *
 * @param focusPoint which one it is about
 * @param on the day it is sorted by
 * @param asks whether something is asked of this reader: then it stands at the top, with a button
 * @param detail one sentence, or empty
 * @param verb the words on the link
 */
public record FamilyLine(
        FocusPoint.Id focusPoint, LocalDate on, boolean asks, String title, String detail, String verb, String path) {
    /** Where all of it is read, whatever is asked just now. */
    public String about() {
        return "/family/focus-points/" + focusPoint;
    }
}

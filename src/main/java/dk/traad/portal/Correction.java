package dk.traad.portal;

import java.time.LocalDate;
import java.util.List;

/** A decided assessment never changes; a correction is a new version, and says what is new in it and why. */
public record Correction(LocalDate on, String reason, List<Change> changes) {
    /**
     * @param part the key of the part's name
     * @param before what it said; empty when it said nothing
     */
    public record Change(String part, String before, String now) {}
}

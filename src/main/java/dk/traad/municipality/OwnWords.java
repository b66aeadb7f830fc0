package dk.traad.municipality;

import java.util.Optional;

/**
 * How a municipality looks and what it says to families in its own words; all of it may be empty.
 *
 * @param colour the municipality's own
 * @param welcomeDa what families are met with on their front page
 * @param closingDa what stands below letters and mails to families
 */
public record OwnWords(
        String colour,
        String welcomeDa,
        String welcomeEn,
        String welcomeUk,
        String closingDa,
        String closingEn,
        String closingUk) {
    public static final OwnWords NONE = in("");

    /** A colour, and nothing said. */
    public static OwnWords in(String colour) {
        return new OwnWords(colour, "", "", "", "", "", "");
    }

    /** How Tråd looks here, where it is not as everywhere. */
    public Optional<Look> look() {
        return Look.of(colour);
    }
}

package dk.traad.consent;

/**
 * A piece of an item's words.
 *
 * @param label what it is, one of the keys below "consent.passage."
 */
public record Passage(String label, String words) {}

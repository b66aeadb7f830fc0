package dk.traad.roster.difference;

import java.util.UUID;

/**
 * One person who probably has got another CPR number: somebody of that name is missing from the delivery, and somebody of
 * the same name stands in the same place or relation since the same day. Shown while it is decided on, never kept.
 *
 * @param file the name of the file, without its ending
 * @param line where the new number stands
 * @param person whoever is known already
 * @param was the number that is known, masked
 * @param is the number delivered, masked
 */
public record Renumbering(String file, int line, UUID person, String name, String was, String is) {}

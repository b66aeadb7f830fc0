package dk.traad.roster.difference;

import java.util.List;

/**
 * One row of the difference as a person would say it. Shown while the delivery is decided on, never kept.
 *
 * @param state NEW, CHANGED or ENDED
 * @param changed the columns that differ, or {@code returned} for somebody who had ended
 */
public record Example(String file, String state, String label, List<String> changed) {}

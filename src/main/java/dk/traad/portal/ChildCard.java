package dk.traad.portal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of my children on the start page.
 *
 * @param assessedOn the day of the newest assessment I have been given; null when there is none yet
 * @param hasNews whether there is something I have not read
 */
public record ChildCard(FamilyChild child, @Nullable LocalDate assessedOn, boolean hasNews) {}

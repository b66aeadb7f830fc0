package dk.traad.roster.difference;

import dk.traad.roster.reading.RosterFile;
import java.time.LocalDate;
import java.util.Set;

/** A delivery laid beside what the municipality has. Good for as long as the transaction it was found in. */
public record Difference(Report report, Set<RosterFile> files, LocalDate today) {}

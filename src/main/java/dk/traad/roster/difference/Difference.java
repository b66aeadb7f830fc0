package dk.traad.roster.difference;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.roster.reading.RosterFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A delivery laid beside what the municipality has. Good for as long as the transaction it was found in.
 *
 * @param renumberings whoever probably has another number now, whether or not the report takes them for the same
 */
public record Difference(
        MunicipalityCode municipality,
        Report report,
        List<Renumbering> renumberings,
        Set<RosterFile> files,
        LocalDate today) {}

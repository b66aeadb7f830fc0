package dk.traad.roster.difference;

import dk.traad.roster.reading.RosterFile;
import java.util.Set;

/** The files a delivery holds: those it is the whole truth about. */
record Delivered(Set<RosterFile> files) {
    boolean has(RosterFile file) {
        return files.contains(file);
    }

    /** Why a row is refused when what it refers to in this file cannot be found. */
    String unknown(RosterFile file) {
        return has(file) ? "roster.reason.unknown" : "roster.reason.unknown-before";
    }
}

package dk.traad.intervention;

import dk.traad.kernel.SignedIn;
import java.time.LocalDate;
import java.util.UUID;

/** Who looks at interventions: which of them are at hand is asked of the database. */
record Reader(UUID person, boolean isFamily, LocalDate today, int atMost) {
    static Reader of(SignedIn who, LocalDate today, int atMost) {
        return new Reader(who.person(), !(who instanceof SignedIn.Professional), today, atMost);
    }
}

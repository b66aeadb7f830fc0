package dk.traad.moving;

import dk.traad.kernel.Cpr;
import dk.traad.kernel.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What crosses: who the child is, so that its record there is found or made, and one thing its family agreed to. It is never
 * stored; it lives from one transaction to the other.
 *
 * @param id the key of the disclosure it is carried on
 */
record Parcel(
        UUID id,
        MunicipalityCode to,
        @Nullable Cpr cpr,
        String firstName,
        String lastName,
        LocalDate birthday,
        boolean isProtected,
        String fromName,
        String fromUnit,
        String kind,
        LocalDate madeOn,
        String purpose,
        List<String> labels,
        List<String> words,
        String why,
        LocalDate untilOn) {
    /** The number of a child must not be seen, wherever this might be written. */
    @Override
    public String toString() {
        return "Parcel[" + id + "]";
    }
}

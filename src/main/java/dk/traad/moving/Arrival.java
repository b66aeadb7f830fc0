package dk.traad.moving;

import dk.traad.consent.Passage;
import dk.traad.kernel.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One thing that came with a child from another municipality, word for word as its family agreed to it. */
public record Arrival(
        Id id,
        ChildId child,
        String fromName,
        String fromUnit,
        String kind,
        LocalDate madeOn,
        String purpose,
        List<Passage> passages,
        String why,
        Instant arrivedAt,
        LocalDate untilOn) {

    public String path() {
        return "/arrivals/" + id;
    }

    /** The key of one. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        @Override
        public String toString() {
            return value.toString();
        }
    }
}

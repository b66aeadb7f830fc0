package dk.traad.exchange;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One exchange: for which meeting, with whom, why it is necessary, and when the family was told. */
public record Exchange(
        Id id,
        ChildId child,
        String childName,
        String firstName,
        String fromName,
        LocalDate meetsOn,
        String necessity,
        String words,
        @Nullable String againBecause,
        EmployeeId calledBy,
        String calledByName,
        Instant calledAt,
        @Nullable String cameOfIt,
        @Nullable Instant toldAt,
        List<String> places) {
    /** So many days after the meeting the family reads it, whether somebody has told it or not. */
    public static final int DAYS_UNTIL_TOLD = 7;

    public String path() {
        return "/exchanges/" + id;
    }

    public LocalDate toldBy() {
        return meetsOn.plusDays(DAYS_UNTIL_TOLD);
    }

    public boolean isOpenToFamily(LocalDate today) {
        return toldAt != null || today.isAfter(toldBy());
    }

    /** The key of one. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        public static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}

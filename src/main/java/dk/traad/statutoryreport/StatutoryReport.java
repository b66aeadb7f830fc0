package dk.traad.statutoryreport;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import dk.traad.kernel.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was sent, and how it was received.
 *
 * @param words null once they were deleted, when their days had passed
 */
public record StatutoryReport(
        Id id,
        ChildId child,
        String childName,
        LocalDate birthday,
        String fromName,
        UnitId toUnit,
        String toName,
        EmployeeId writtenBy,
        String writtenByName,
        Instant sentAt,
        boolean isAcute,
        @Nullable ReportWords words,
        @Nullable Instant assessedAt,
        @Nullable String assessedByName,
        @Nullable Instant receiptAt,
        @Nullable String receiptByName) {
    private static final Duration TO_ASSESS = Duration.ofHours(24);
    private static final int WORKING_DAYS_TO_RECEIPT = 6;

    public String path() {
        return "/reports/" + id;
    }

    public Instant assessBy() {
        return sentAt.plus(TO_ASSESS);
    }

    /** Whether the 24 hours are over without anybody having looked, or were before somebody did. */
    public boolean isAssessedLate(Instant now) {
        return (assessedAt == null ? now : assessedAt).isAfter(assessBy());
    }

    /** @param sentOn the local day it was sent */
    public static LocalDate receiptBy(LocalDate sentOn) {
        return WorkingDays.after(sentOn, WORKING_DAYS_TO_RECEIPT);
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

package dk.traad.demo;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Position;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of assessments as they are written, each with its columns in the order of its statement. */
final class DemoAssessmentRows {
    private DemoAssessmentRows() {}

    record Campaign(
            UUID id,
            String name,
            Sector sector,
            int ageFrom,
            int ageTo,
            LocalDate opensOn,
            LocalDate closesOn,
            EmployeeId createdBy,
            Instant createdAt,
            Instant openedAt,
            Instant filledAt) {}

    record Assessment(
            UUID id,
            ChildId child,
            @Nullable UUID campaign,
            UUID form,
            Sector sector,
            UnitId unit,
            @Nullable GroupId group,
            String state,
            Instant openedAt,
            @Nullable EmployeeId openedBy,
            String openReason) {}

    record Own(
            UUID assessment,
            ChildId child,
            EmployeeId employee,
            Instant askedAt,
            @Nullable Position position,
            List<String> indicators,
            String strengths,
            List<String> factors,
            String surroundings,
            String context,
            @Nullable Instant firstTouchedAt,
            @Nullable Instant touchedAt,
            @Nullable Instant submittedAt,
            int version) {}

    record Joint(
            UUID assessment,
            ChildId child,
            Position position,
            String goingWell,
            String attention,
            String surroundings,
            String context,
            String nextStep,
            String deviationReason,
            List<EmployeeId> tookPart,
            EmployeeId decidedBy,
            Instant decidedAt,
            @Nullable String heldBackReason) {}

    record Notice(
            UUID assessment,
            ChildId child,
            AdultId adult,
            Instant sentAt,
            @Nullable LocalDate answerBy,
            @Nullable Instant readAt) {}

    record Contribution(
            UUID id,
            UUID assessment,
            ChildId child,
            AdultId adult,
            String goingWell,
            String attention,
            String question,
            boolean shared,
            Instant sentAt,
            @Nullable String reply,
            @Nullable EmployeeId repliedBy,
            @Nullable Instant repliedAt,
            @Nullable Instant seenByStaffAt) {}
}

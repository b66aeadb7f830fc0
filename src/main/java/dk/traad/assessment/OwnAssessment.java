package dk.traad.assessment;

import dk.traad.assessmentform.AssessmentForm;
import dk.traad.assessmentform.Indicator;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Position;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One professional's own view of a child, made alone and hidden from colleagues until all are in.
 *
 * @param touchedAt when the draft was last saved; null while nothing is written
 * @param isExcused whether it is waited for no longer
 * @param forgottenOn when its words were deleted; null while they are there
 */
public record OwnAssessment(
        Assessment.Id assessment,
        EmployeeId employee,
        String employeeName,
        Content content,
        @Nullable Instant touchedAt,
        @Nullable Instant submittedAt,
        boolean isExcused,
        @Nullable LocalDate forgottenOn,
        int version) {

    /**
     * What was ticked and written.
     *
     * @param indicators the codes of the ticked signs
     * @param strengths one to a line, those chosen from the form's as it words them in Danish
     */
    public record Content(
            @Nullable Position position,
            List<String> indicators,
            String strengths,
            List<Factor> factors,
            String surroundings,
            String context,
            String deviationReason) {

        public List<Indicator> signs(AssessmentForm form) {
            return form.indicators().stream()
                    .filter(indicator -> indicators.contains(indicator.code()))
                    .toList();
        }

        public Suggestion suggestion(AssessmentForm form) {
            return Suggestion.from(signs(form).stream().map(Indicator::position).toList());
        }

        /** With no sign ticked nothing is pointed to, so there is nothing to differ from. */
        public boolean deviates(AssessmentForm form) {
            return position != null
                    && !signs(form).isEmpty()
                    && position != suggestion(form).position();
        }

        /** Strengths are always asked (H2), and what we can do in our surroundings before it counts as a concern. */
        public List<Missing> missing(AssessmentForm form) {
            var missing = new ArrayList<Missing>();
            if (position == null) {
                missing.add(Missing.POSITION);
            }
            if (strengths.isEmpty()) {
                missing.add(Missing.STRENGTH);
            }
            if (position != null && position.isConcern() && surroundings.isEmpty()) {
                missing.add(Missing.SURROUNDINGS);
            }
            if (deviates(form) && deviationReason.isEmpty()) {
                missing.add(Missing.DEVIATION);
            }
            return missing;
        }

        public boolean opensReportGuide(AssessmentForm form) {
            return signs(form).stream().anyMatch(Indicator::opensReportGuide);
        }
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public boolean isOpen() {
        return submittedAt == null && !isExcused;
    }

    /** Its words were deleted when their days had passed. */
    public boolean isForgotten() {
        return forgottenOn != null && !isOpen();
    }

    OwnAssessment with(Content typed) {
        return new OwnAssessment(
                assessment, employee, employeeName, typed, touchedAt, submittedAt, isExcused, forgottenOn, version);
    }
}

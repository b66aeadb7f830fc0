package dk.traad.assessment;

import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.util.List;

/**
 * A joint decision as one of the team is writing it, saved while it is typed.
 *
 * @param version counts every save
 */
public record DecisionDraft(
        EmployeeId employee,
        String employeeName,
        int version,
        String position,
        String goingWell,
        String attention,
        String surroundings,
        String context,
        String nextStep,
        List<String> tookPart,
        String deviationReason,
        String correctionReason,
        String holdBack,
        String heldBackReason,
        Instant savedAt) {

    /** The same words in the form, on an assessment as it stands now. */
    JointForm form(int assessmentVersion) {
        return new JointForm(
                Integer.toString(assessmentVersion),
                position,
                goingWell,
                attention,
                surroundings,
                context,
                nextStep,
                tookPart,
                deviationReason,
                correctionReason,
                holdBack,
                heldBackReason);
    }
}

package dk.traad.portal;

import java.util.List;

/** All that stands on the page of one assessment. */
public record AssessmentPage(
        FamilyChild child,
        FamilyAssessment assessment,
        List<Correction> corrections,
        List<Contribution> contributions) {}

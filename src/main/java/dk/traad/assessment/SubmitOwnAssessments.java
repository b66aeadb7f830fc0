package dk.traad.assessment;

import static java.util.stream.Collectors.groupingBy;

import dk.traad.assessmentform.AssessmentForms;
import dk.traad.kernel.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends a person's complete own assessments, all at once; sending twice sends once. */
@Component
class SubmitOwnAssessments {
    private final Assessments assessments;
    private final OwnAssessments owns;
    private final AssessmentForms forms;
    private final AssessmentMoves moves;
    private final Clock clock;

    SubmitOwnAssessments(
            Assessments assessments, OwnAssessments owns, AssessmentForms forms, AssessmentMoves moves, Clock clock) {
        this.assessments = assessments;
        this.owns = owns;
        this.forms = forms;
        this.moves = moves;
        this.clock = clock;
    }

    /** @return how many were sent now */
    int submit(List<Assessment.Id> ids, EmployeeId employee) {
        moves.hold(ids);
        var complete = complete(owns.all(ids, employee), ids);
        var before = assessments.all(complete, LocalDate.now(clock)).stream()
                .filter(assessment -> state(assessment).allows(Move.SUBMIT_OWN))
                .toList();
        var sent = before.stream().map(Assessment::id).toList();
        owns.submit(sent, employee, clock.instant());
        before.stream()
                .collect(groupingBy(
                        assessment -> state(assessment).after(Move.SUBMIT_OWN).stage()))
                .forEach((stage, moved) -> moves.moveAll(moved, stage));
        return sent.size();
    }

    private State state(Assessment assessment) {
        return assessment.state(LocalDate.now(clock));
    }

    private List<Assessment.Id> complete(List<OwnAssessment> mine, List<Assessment.Id> ids) {
        var formOf = assessments.all(ids, LocalDate.now(clock)).stream()
                .collect(java.util.stream.Collectors.toMap(Assessment::id, Assessment::form));
        var known = forms.all(formOf.values().stream().distinct().toList()).stream()
                .collect(java.util.stream.Collectors.toMap(form -> form.id(), form -> form));
        return mine.stream()
                .filter(OwnAssessment::isOpen)
                .filter(own -> own.content()
                        .missing(java.util.Objects.requireNonNull(known.get(formOf.get(own.assessment()))))
                        .isEmpty())
                .map(OwnAssessment::assessment)
                .toList();
    }
}

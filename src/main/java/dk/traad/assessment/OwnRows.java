package dk.traad.assessment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.traad.assessmentform.AssessmentForm;
import dk.traad.assessmentform.AssessmentForms;
import dk.traad.kernel.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts the rows of a page together: a few statements for all of them, however many there are. */
@Component
class OwnRows {
    private final Assessments assessments;
    private final OwnAssessments owns;
    private final AssessmentForms forms;
    private final Clock clock;

    OwnRows(Assessments assessments, OwnAssessments owns, AssessmentForms forms, Clock clock) {
        this.assessments = assessments;
        this.owns = owns;
        this.forms = forms;
        this.clock = clock;
    }

    /** Those of the assessments this person was asked for, by the children's names. */
    List<OwnRow> of(List<Assessment.Id> ids, EmployeeId employee) {
        var mine = owns.all(ids, employee).stream().collect(toMap(OwnAssessment::assessment, identity()));
        var asked = assessments.all(List.copyOf(mine.keySet()), LocalDate.now(clock));
        var form = forms.all(asked.stream().map(Assessment::form).distinct().toList()).stream()
                .collect(toMap(AssessmentForm::id, identity()));
        var earlier = assessments.earlier(List.copyOf(mine.keySet())).stream()
                .collect(toMap(Assessments.EarlierOf::assessment, Assessments.EarlierOf::earlier));
        return asked.stream()
                .map(assessment -> new OwnRow(
                        assessment,
                        Objects.requireNonNull(mine.get(assessment.id())),
                        Objects.requireNonNull(form.get(assessment.form())),
                        earlier.get(assessment.id()),
                        null,
                        false,
                        false,
                        false))
                .toList();
    }
}

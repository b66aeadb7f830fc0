package dk.traad.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.traad.access.Access;
import dk.traad.assessmentform.AssessmentForm;
import dk.traad.assessmentform.AssessmentForms;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Professional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Sorts a group's assessments by what the team can do with each. */
@Component
class GroupDecisions {
    private final Access access;
    private final Assessments assessments;
    private final OwnAssessments owns;
    private final JointAssessments joints;
    private final AssessmentForms forms;
    private final Clock clock;

    GroupDecisions(
            Access access,
            Assessments assessments,
            OwnAssessments owns,
            JointAssessments joints,
            AssessmentForms forms,
            Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.owns = owns;
        this.joints = joints;
        this.forms = forms;
        this.clock = clock;
    }

    GroupDecisionsPage of(
            GroupId group, Assessment.RoundId round, Professional reader, boolean mayDecide, boolean inEnglish) {
        var today = LocalDate.now(clock);
        var children = access.children(reader, AssessmentAction.READ_ASSESSMENT);
        var all = assessments.all(assessments.ofGroup(group, round, children), today);
        var ready = all.stream()
                .filter(one -> one.state(today) instanceof State.InDialogue)
                .toList();
        var comparisons = mayDecide ? comparisons(ready) : Map.<Assessment.Id, Comparison>of();
        var green = ready.stream()
                .filter(one -> comparisons.containsKey(one.id()))
                .filter(one -> Objects.requireNonNull(comparisons.get(one.id())).isGreenForAll())
                .toList();
        var latest = joints.latest(all.stream().map(Assessment::id).toList()).stream()
                .collect(toMap(JointAssessment::assessment, joint -> joint));
        var waiting = all.stream()
                .filter(one -> !one.state(today).showsOwnAssessments())
                .toList();
        var readersOwn = owns.all(waiting.stream().map(Assessment::id).toList(), reader.employee()).stream()
                .filter(OwnAssessment::isOpen)
                .map(OwnAssessment::assessment)
                .toList();
        return new GroupDecisionsPage(
                assessments.groupRound(group, round),
                green.stream()
                        .map(one -> green(one, Objects.requireNonNull(comparisons.get(one.id())), inEnglish))
                        .toList(),
                ready.stream().filter(one -> !green.contains(one)).toList(),
                waiting.stream()
                        .map(one -> new GroupDecisionsPage.Waiting(one, readersOwn.contains(one.id())))
                        .toList(),
                all.stream()
                        .filter(one -> one.stage().isDecided() && latest.containsKey(one.id()))
                        .map(one -> new GroupDecisionsPage.Decided(one, Objects.requireNonNull(latest.get(one.id()))))
                        .toList(),
                mayDecide);
    }

    /** What each team member saw, for assessments that show it. */
    Map<Assessment.Id, Comparison> comparisons(List<Assessment> ready) {
        var known = forms.all(ready.stream().map(Assessment::form).distinct().toList()).stream()
                .collect(toMap(AssessmentForm::id, form -> form));
        var views = owns.submitted(ready.stream().map(Assessment::id).toList()).stream()
                .collect(groupingBy(OwnAssessment::assessment));
        return ready.stream()
                .collect(toMap(
                        Assessment::id,
                        one -> Comparison.of(
                                views.getOrDefault(one.id(), List.of()),
                                Objects.requireNonNull(known.get(one.form())))));
    }

    private static GroupDecisionsPage.Green green(Assessment assessment, Comparison comparison, boolean inEnglish) {
        return new GroupDecisionsPage.Green(
                assessment,
                comparison.goingWell(assessment.firstName(), inEnglish),
                comparison.views().stream().map(OwnAssessment::employeeName).toList());
    }
}

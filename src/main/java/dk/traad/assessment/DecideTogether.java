package dk.traad.assessment;

import dk.traad.kernel.EmployeeId;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Decides on the children all agree are thriving, in one go; each still gets a joint assessment of its own. */
@Component
class DecideTogether {
    private final GroupDecisions groups;
    private final DecideJointAssessment decideJointAssessment;

    DecideTogether(GroupDecisions groups, DecideJointAssessment decideJointAssessment) {
        this.groups = groups;
        this.decideJointAssessment = decideJointAssessment;
    }

    /** @return how many of the chosen were decided: not those whose words are missing, or that have moved on */
    int decide(List<Assessment> ready, TogetherForm form, EmployeeId by) {
        var comparisons = groups.comparisons(ready);
        return (int) ready.stream()
                .filter(one -> form.isChosen(one.id()))
                .filter(one -> {
                    var comparison = Objects.requireNonNull(comparisons.get(one.id()));
                    var words = form.goingWell(one.id());
                    return comparison.isGreenForAll()
                            && !words.isEmpty()
                            && words.length() <= Words.MOST
                            && decideJointAssessment.decide(
                                    one, FirstWords.green(comparison, words, form.version(one.id()), by), by);
                })
                .count();
    }
}

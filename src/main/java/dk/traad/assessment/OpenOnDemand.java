package dk.traad.assessment;

import dk.traad.assessmentform.AssessmentForms;
import dk.traad.kernel.Age;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opens an assessment outside any campaign and asks everybody who is close to the child there today. */
@Component
public class OpenOnDemand {
    private final OnDemand onDemand;
    private final OwnAssessments owns;
    private final AssessmentForms forms;
    private final Clock clock;

    OpenOnDemand(OnDemand onDemand, OwnAssessments owns, AssessmentForms forms, Clock clock) {
        this.onDemand = onDemand;
        this.owns = owns;
        this.forms = forms;
        this.clock = clock;
    }

    /** Where something else has led to an assessment: the one that is under way at the same place, or a new one. */
    public Assessment.Id openOrJoin(ChildId child, EmployeeId by, String reason) {
        return onDemand.place(child, by, LocalDate.now(clock))
                .flatMap(place -> onDemand.underWay(child, place))
                .orElseGet(() -> open(child, by, reason));
    }

    /** @throws Conflict when one is under way at the same place */
    Assessment.Id open(ChildId child, EmployeeId by, String reason) {
        var today = LocalDate.now(clock);
        var place = onDemand.place(child, by, today).orElseThrow(NotFound::new);
        onDemand.hold(child);
        if (onDemand.underWay(child, place).isPresent()) {
            throw new Conflict("assessment.demand.already");
        }
        var age = Age.of(onDemand.subject(child).birthday(), today);
        var form = forms.suitable(place.sector(), age.months())
                .orElseThrow(() -> new Conflict("assessment.demand.no-form"));
        var id = Assessment.Id.random();
        onDemand.open(id, child, place, form.id(), by, reason, clock.instant());
        // Whoever stands in is asked as well.
        var asked = Stream.concat(onDemand.closeTo(child, place, today).stream(), Stream.of(by));
        owns.ask(id, asked.distinct().toList(), clock.instant());
        return id;
    }
}

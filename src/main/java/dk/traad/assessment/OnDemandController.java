package dk.traad.assessment;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.ChildSteps;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Beginning an assessment when there is a reason to, outside any campaign (E7). */
@Controller
@Transactional
class OnDemandController implements ChildSteps {
    private final Access access;
    private final OnDemand onDemand;
    private final OpenOnDemand openOnDemand;
    private final OwnAssessments owns;
    private final Templates templates;
    private final Clock clock;

    OnDemandController(
            Access access,
            OnDemand onDemand,
            OpenOnDemand openOnDemand,
            OwnAssessments owns,
            Templates templates,
            Clock clock) {
        this.access = access;
        this.onDemand = onDemand;
        this.openOnDemand = openOnDemand;
        this.owns = owns;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/children/{child}/assessments/new")
    View show(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, AssessmentAction.OPEN_ASSESSMENT_ON_DEMAND, child);
        var place = onDemand.place(child, who.employee(), LocalDate.now(clock)).orElseThrow(NotFound::new);
        return onDemand.underWay(child, place)
                .map(one -> redirect(pathOf(one, who)))
                .orElseGet(() -> page(templates.assessmentOpen(screen, onDemandPage(child, Fields.of(null)))));
    }

    @PostMapping("/children/{child}/assessments/new")
    View open(Professional who, Screen screen, @PathVariable ChildId child, ReasonForm form, BindingResult errors) {
        access.require(who, AssessmentAction.OPEN_ASSESSMENT_ON_DEMAND, child);
        form.check(errors, "assessment.demand.reason-missing");
        if (errors.hasErrors()) {
            return invalid(templates.assessmentOpen(screen, onDemandPage(child, Fields.of(form, errors))));
        }
        var id = openOnDemand.open(child, who.employee(), form.reason());
        return redirect("/assessments/" + id + "/own", "assessment.demand.opened");
    }

    @Override
    public List<Step> stepsFor(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, AssessmentAction.OPEN_ASSESSMENT_ON_DEMAND, child)) {
            return List.of();
        }
        var step = underWay(child, who)
                .map(underWay ->
                        new Step(screen.text("assessment.demand.continue"), pathOf(underWay, who)).at(Step.UNDER_WAY))
                .orElseGet(
                        () -> new Step(screen.text("assessment.demand.step"), "/children/" + child + "/assessments/new")
                                .at(Step.OFTEN));
        return List.of(step);
    }

    /** Whoever is asked and has not sent goes on with their own. */
    private String pathOf(Assessment.Id underWay, Professional who) {
        var isAsked = owns.all(List.of(underWay), who.employee()).stream().anyMatch(OwnAssessment::isOpen);
        return "/assessments/" + underWay + (isAsked ? "/own" : "");
    }

    private Optional<Assessment.Id> underWay(ChildId child, Professional who) {
        return onDemand.place(child, who.employee(), LocalDate.now(clock))
                .flatMap(place -> onDemand.underWay(child, place));
    }

    private OnDemandPage onDemandPage(ChildId child, Fields fields) {
        return new OnDemandPage(onDemand.subject(child), fields);
    }
}

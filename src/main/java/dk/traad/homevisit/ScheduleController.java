package dk.traad.homevisit;

import static dk.traad.homevisit.VisitsAction.CHANGE_VISIT_SCHEDULE;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import dk.traad.settings.DecideSettings;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The municipality's schedule of visits, read from top to bottom and changed where it stands. */
@Controller
@Transactional
class ScheduleController {
    private static final String PATH = "/settings/visits";

    private final Access access;
    private final VisitSteps steps;
    private final PlanHomeVisits planHomeVisits;
    private final DecideSettings decideSettings;
    private final Templates templates;

    ScheduleController(
            Access access,
            VisitSteps steps,
            PlanHomeVisits planHomeVisits,
            DecideSettings decideSettings,
            Templates templates) {
        this.access = access;
        this.steps = steps;
        this.planHomeVisits = planHomeVisits;
        this.decideSettings = decideSettings;
        this.templates = templates;
    }

    @GetMapping(PATH)
    View all(Professional who, Screen screen) {
        access.require(who, CHANGE_VISIT_SCHEDULE);
        return page(templates.homevisitSchedule(screen, steps.all()));
    }

    @GetMapping(PATH + "/new")
    View blank(Professional who, Screen screen) {
        access.require(who, CHANGE_VISIT_SCHEDULE);
        return page(templates.homevisitStep(screen, PATH + "/new", "", Fields.of(StepForm.blank())));
    }

    @PostMapping(PATH + "/new")
    View add(Professional who, Screen screen, StepForm form, BindingResult errors) {
        access.require(who, CHANGE_VISIT_SCHEDULE);
        form.check(errors, false);
        if (errors.hasErrors()) {
            return invalid(templates.homevisitStep(screen, PATH + "/new", "", Fields.of(form, errors)));
        }
        return decideSettings.decide(
                who,
                screen,
                () -> {
                    steps.add(form.step(VisitStep.Id.random()));
                    planHomeVisits.planHere();
                },
                () -> redirect(PATH, "homevisit.schedule.saved"));
    }

    @GetMapping(PATH + "/{id}")
    View show(Professional who, Screen screen, @PathVariable VisitStep.Id id) {
        access.require(who, CHANGE_VISIT_SCHEDULE);
        var step = steps.held(id);
        return page(templates.homevisitStep(screen, PATH + "/" + id, step.name(screen), Fields.of(StepForm.of(step))));
    }

    @PostMapping(PATH + "/{id}")
    View change(Professional who, Screen screen, @PathVariable VisitStep.Id id, StepForm form, BindingResult errors) {
        access.require(who, CHANGE_VISIT_SCHEDULE);
        var step = steps.held(id);
        form.check(errors, step.audience() == VisitStep.Audience.PROGRAMME);
        if (errors.hasErrors()) {
            return invalid(
                    templates.homevisitStep(screen, PATH + "/" + id, step.name(screen), Fields.of(form, errors)));
        }
        return decideSettings.decide(
                who,
                screen,
                () -> {
                    steps.change(form.step(id));
                    planHomeVisits.planAnew(id);
                },
                () -> redirect(PATH, "homevisit.schedule.saved"));
    }

    /** What families have been told of stays. */
    @PostMapping(PATH + "/{id}/end")
    View end(Professional who, Screen screen, @PathVariable VisitStep.Id id) {
        access.require(who, CHANGE_VISIT_SCHEDULE);
        steps.held(id);
        return decideSettings.decide(
                who,
                screen,
                () -> {
                    steps.end(id, screen.today());
                    planHomeVisits.planAnew(id);
                },
                () -> redirect(PATH, "homevisit.schedule.ended"));
    }
}

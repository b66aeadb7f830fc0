package dk.traad.programme;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.programme.ProgrammeAction.SET_UP_PROGRAMME;

import dk.traad.access.Access;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import dk.traad.settings.DecideSettings;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Setting programmes up: from a ready one, with the municipality's own period, grant, rules and places. */
@Controller
@Transactional
class ProgrammeController {
    private static final String PATH = "/settings/programmes";

    private final Access access;
    private final Programmes programmes;
    private final ProgrammeVisits visits;
    private final ProgrammeUnits units;
    private final CooperationSteps steps;
    private final DecideSettings decideSettings;
    private final Templates templates;

    ProgrammeController(
            Access access,
            Programmes programmes,
            ProgrammeVisits visits,
            ProgrammeUnits units,
            CooperationSteps steps,
            DecideSettings decideSettings,
            Templates templates) {
        this.access = access;
        this.programmes = programmes;
        this.visits = visits;
        this.units = units;
        this.steps = steps;
        this.decideSettings = decideSettings;
        this.templates = templates;
    }

    @GetMapping(PATH)
    View all(Professional who, Screen screen) {
        access.require(who, SET_UP_PROGRAMME);
        return page(templates.programmeList(screen, programmes.all()));
    }

    /** One click makes it, ready to be changed. */
    @PostMapping(PATH)
    View begin(Professional who, Screen screen, @RequestParam Ready ready) {
        access.require(who, SET_UP_PROGRAMME);
        var programme = ready.from(screen.today());
        return decideSettings.decide(
                who,
                screen,
                () -> {
                    programmes.save(programme);
                    ready.visits().forEach(step -> visits.add(programme.id(), step));
                    ready.steps().forEach(step -> steps.save(programme.id(), step));
                },
                () -> redirect(PATH + "/" + programme.id(), "programme.begun"));
    }

    @GetMapping(PATH + "/{id}")
    View show(Professional who, Screen screen, @PathVariable Programme.Id id) {
        access.require(who, SET_UP_PROGRAMME);
        var programme = programmes.of(id);
        return page(show(screen, programme, Typed.NOTHING));
    }

    @PostMapping(PATH + "/{id}")
    View change(
            Professional who, Screen screen, @PathVariable Programme.Id id, ProgrammeForm form, BindingResult errors) {
        access.require(who, SET_UP_PROGRAMME);
        var programme = programmes.of(id);
        form.check(errors, programme.writesNothing());
        if (errors.hasErrors()) {
            return invalid(show(screen, programme, Typed.NOTHING.withProgramme(Fields.of(form, errors))));
        }
        return decideSettings.decide(
                who,
                screen,
                () -> programmes.save(form.over(programme)),
                () -> redirect(PATH + "/" + id, "programme.saved"));
    }

    @PostMapping(PATH + "/{id}/units")
    View invite(Professional who, Screen screen, @PathVariable Programme.Id id, InviteForm form, BindingResult errors) {
        access.require(who, SET_UP_PROGRAMME);
        var programme = programmes.of(id);
        form.check(errors, units.candidates(id));
        if (errors.hasErrors()) {
            return invalid(show(screen, programme, Typed.NOTHING.withInvitation(Fields.of(form, errors))));
        }
        units.invite(
                id,
                new UnitId(UUID.fromString(form.unit())),
                form.number(),
                form.worker(units.socialWorkers(screen.today()))
                        .map(EmployeeId::new)
                        .orElse(null),
                form.workerHours(),
                screen.today());
        return redirect(PATH + "/" + id, "programme.invited");
    }

    @PostMapping(PATH + "/{id}/visits")
    View addVisit(
            Professional who,
            Screen screen,
            @PathVariable Programme.Id id,
            ProgrammeVisitForm form,
            BindingResult errors) {
        access.require(who, SET_UP_PROGRAMME);
        var programme = ordinary(id);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(show(screen, programme, Typed.NOTHING.withVisit(Fields.of(form, errors))));
        }
        return decideSettings.decide(
                who,
                screen,
                () -> visits.addFor(id, form.step()),
                () -> redirect(PATH + "/" + id, "programme.visit.added"));
    }

    /** A step of the same number takes the place of the one there is. */
    @PostMapping(PATH + "/{id}/steps")
    View saveStep(
            Professional who,
            Screen screen,
            @PathVariable Programme.Id id,
            CooperationStepForm form,
            BindingResult errors) {
        access.require(who, SET_UP_PROGRAMME);
        var programme = ordinary(id);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(show(screen, programme, Typed.NOTHING.withStep(Fields.of(form, errors))));
        }
        return decideSettings.decide(
                who,
                screen,
                () -> steps.save(id, form.step()),
                () -> redirect(PATH + "/" + id, "programme.step.saved"));
    }

    @PostMapping(PATH + "/{id}/steps/remove")
    View removeStep(
            Professional who,
            Screen screen,
            @PathVariable Programme.Id id,
            @RequestParam(defaultValue = "0") int number) {
        access.require(who, SET_UP_PROGRAMME);
        var programme = ordinary(id);
        return decideSettings.decide(
                who,
                screen,
                () -> steps.remove(programme.id(), number),
                () -> redirect(PATH + "/" + id, "programme.step.removed"));
    }

    /** @throws NotFound where nothing is written down: there is no step anybody could tick */
    private Programme ordinary(Programme.Id id) {
        var programme = programmes.of(id);
        if (programme.writesNothing()) {
            throw new NotFound();
        }
        return programme;
    }

    /** What has been typed on the page of a programme: one of its four forms, where it has to be put right. */
    private record Typed(@Nullable Fields programme, Fields invitation, Fields step, Fields visit) {
        private static final Typed NOTHING = new Typed(
                null,
                Fields.of(new InviteForm("", "1", "", "")),
                Fields.of(new CooperationStepForm("", "", "", "", "", "")),
                Fields.of(new ProgrammeVisitForm("", "", "", "")));

        private Typed withProgramme(Fields typed) {
            return new Typed(typed, invitation, step, visit);
        }

        private Typed withInvitation(Fields typed) {
            return new Typed(programme, typed, step, visit);
        }

        private Typed withStep(Fields typed) {
            return new Typed(programme, invitation, typed, visit);
        }

        private Typed withVisit(Fields typed) {
            return new Typed(programme, invitation, step, typed);
        }
    }

    private JteModel show(Screen screen, Programme programme, Typed typed) {
        return templates.programmeShow(
                screen,
                new ProgrammePage(
                        programme,
                        visits.of(programme.id()),
                        units.of(programme.id()),
                        units.candidates(programme.id()),
                        units.socialWorkers(screen.today()),
                        steps.of(programme.id()),
                        typed.programme() == null ? Fields.of(ProgrammeForm.of(programme)) : typed.programme(),
                        typed.invitation(),
                        typed.step(),
                        typed.visit()));
    }
}

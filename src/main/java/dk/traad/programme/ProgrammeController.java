package dk.traad.programme;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.programme.ProgrammeAction.SET_UP_PROGRAMME;

import dk.traad.access.Access;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.util.UUID;
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
    private final Templates templates;

    ProgrammeController(
            Access access, Programmes programmes, ProgrammeVisits visits, ProgrammeUnits units, Templates templates) {
        this.access = access;
        this.programmes = programmes;
        this.visits = visits;
        this.units = units;
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
        programmes.save(programme);
        ready.visits().forEach(step -> visits.add(programme.id(), step));
        return redirect(PATH + "/" + programme.id(), "programme.begun");
    }

    @GetMapping(PATH + "/{id}")
    View show(Professional who, Screen screen, @PathVariable Programme.Id id) {
        access.require(who, SET_UP_PROGRAMME);
        var programme = programmes.of(id);
        return page(show(screen, programme, Fields.of(ProgrammeForm.of(programme)), blankInvitation()));
    }

    @PostMapping(PATH + "/{id}")
    View change(
            Professional who, Screen screen, @PathVariable Programme.Id id, ProgrammeForm form, BindingResult errors) {
        access.require(who, SET_UP_PROGRAMME);
        var programme = programmes.of(id);
        form.check(errors, programme.writesNothing());
        if (errors.hasErrors()) {
            return invalid(show(screen, programme, Fields.of(form, errors), blankInvitation()));
        }
        programmes.save(form.over(programme));
        return redirect(PATH + "/" + id, "programme.saved");
    }

    @PostMapping(PATH + "/{id}/units")
    View invite(Professional who, Screen screen, @PathVariable Programme.Id id, InviteForm form, BindingResult errors) {
        access.require(who, SET_UP_PROGRAMME);
        var programme = programmes.of(id);
        form.check(errors, units.candidates(id));
        if (errors.hasErrors()) {
            return invalid(show(screen, programme, Fields.of(ProgrammeForm.of(programme)), Fields.of(form, errors)));
        }
        units.invite(
                id,
                new UnitId(UUID.fromString(form.unit())),
                form.number(),
                form.worker(units.socialWorkers(screen.today()))
                        .map(EmployeeId::new)
                        .orElse(null),
                screen.today());
        return redirect(PATH + "/" + id, "programme.invited");
    }

    private gg.jte.models.runtime.JteModel show(Screen screen, Programme programme, Fields fields, Fields invite) {
        return templates.programmeShow(
                screen,
                new ProgrammePage(
                        programme,
                        visits.of(programme.id()),
                        units.of(programme.id()),
                        units.candidates(programme.id()),
                        units.socialWorkers(screen.today()),
                        fields,
                        invite));
    }

    private static Fields blankInvitation() {
        return Fields.of(new InviteForm("", "1", ""));
    }
}

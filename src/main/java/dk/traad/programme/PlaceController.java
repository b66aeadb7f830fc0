package dk.traad.programme;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.programme.ProgrammeAction.ANSWER_FOR_PLACE;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.access.Standing.Employment;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.web.Fields;
import dk.traad.platform.web.TypedText;
import dk.traad.screen.Screen;
import dk.traad.screen.UnitParts;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** A place answers whether it joins, after a talk; then its leader and its rooms find their way in from here. */
@Controller
@Transactional
class PlaceController implements UnitParts {
    private static final int ORDER = 25;

    private final Access access;
    private final Programmes programmes;
    private final ProgrammeUnits units;
    private final Templates templates;

    PlaceController(Access access, Programmes programmes, ProgrammeUnits units, Templates templates) {
        this.access = access;
        this.programmes = programmes;
        this.units = units;
        this.templates = templates;
    }

    @GetMapping("/programmes/{id}/join")
    View question(Professional who, Screen screen, @PathVariable Programme.Id id) {
        access.require(who, ANSWER_FOR_PLACE);
        var unit = invited(who, id, "");
        var form = new JoinForm(unit.unit().toString(), "", screen.today().toString());
        return page(templates.programmeJoin(screen, new Joining(programmes.of(id), unit, Fields.of(form))));
    }

    @PostMapping("/programmes/{id}/join")
    View answer(Professional who, Screen screen, @PathVariable Programme.Id id, JoinForm form, BindingResult errors) {
        access.require(who, ANSWER_FOR_PLACE);
        var unit = invited(who, id, form.unit());
        form.check(errors, screen.today());
        if (errors.hasErrors()) {
            return invalid(
                    templates.programmeJoin(screen, new Joining(programmes.of(id), unit, Fields.of(form, errors))));
        }
        var talked = form.isYes() ? TypedText.date(form.talkedOn()).orElseThrow() : null;
        if (!units.answer(id, unit.unit(), form.isYes(), talked, screen.today())) {
            throw new Conflict("programme.refused.answered");
        }
        return redirect("/unit", form.isYes() ? "programme.joined" : "programme.declined");
    }

    @Override
    public List<Part> partsFor(Professional who, Standing standing, Screen screen) {
        if (!access.may(who, ANSWER_FOR_PLACE)) {
            return List.of();
        }
        var own = own(standing.unitsLed(), screen).stream()
                .filter(one -> one.unit().state() != ProgrammeUnit.State.DECLINED)
                .toList();
        return own.isEmpty() ? List.of() : List.of(new Part(ORDER, templates.programmeUnit(screen, own)));
    }

    private List<OwnProgramme> own(List<UnitId> places, Screen screen) {
        var known = programmes.all();
        return units.of(places).stream()
                .map(unit -> known.stream()
                        .filter(one -> one.id().equals(unit.programme())
                                && !screen.today().isAfter(one.toOn()))
                        .findFirst()
                        .map(programme -> new OwnProgramme(programme, unit))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** @param unit which of the own places; the first that is asked when it is not said */
    private ProgrammeUnit invited(Professional who, Programme.Id id, String unit) {
        var led = access.standing(who)
                .as(Role.LEADER)
                .map(Employment::unit)
                .distinct()
                .toList();
        return units.of(led).stream()
                .filter(one -> one.programme().equals(id) && one.isInvited())
                .filter(one -> unit.isEmpty() || one.unit().toString().equals(unit))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}

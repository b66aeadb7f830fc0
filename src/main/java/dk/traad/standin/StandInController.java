package dk.traad.standin;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.standin.StandInAction.APPOINT_STAND_IN;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import dk.traad.screen.UnitParts;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Appointing stand-ins in the own unit, and ending it. */
@Controller
@Transactional
class StandInController implements UnitParts {
    private static final int ORDER = 20;

    private final Access access;
    private final StandIns standIns;
    private final AppointStandIn appointStandIn;
    private final Clock clock;
    private final Templates templates;

    StandInController(
            Access access, StandIns standIns, AppointStandIn appointStandIn, Clock clock, Templates templates) {
        this.access = access;
        this.standIns = standIns;
        this.appointStandIn = appointStandIn;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/unit/stand-ins/new")
    View blank(Professional who, Screen screen) {
        access.require(who, APPOINT_STAND_IN);
        return page(
                templates.standinNew(screen, standInPage(who, screen, Fields.of(StandInForm.blank(screen.today())))));
    }

    @PostMapping("/unit/stand-ins/new")
    View appoint(Professional who, Screen screen, StandInForm form, BindingResult errors) {
        access.require(who, APPOINT_STAND_IN);
        appointStandIn.appoint(form, errors, access.standing(who).unitsLed(), who.employee());
        return errors.hasErrors()
                ? invalid(templates.standinNew(screen, standInPage(who, screen, Fields.of(form, errors))))
                : redirect("/unit", "standin.appointed");
    }

    /** Asked once on the page; twice is as good as once. */
    @PostMapping("/unit/stand-ins/{id}/end")
    View end(Professional who, Screen screen, @PathVariable StandIn.Id id) {
        access.require(who, APPOINT_STAND_IN);
        if (!standIns.isIn(id, access.standing(who).unitsLed(), screen.today())) {
            throw new NotFound();
        }
        standIns.end(id, screen.today(), who.employee(), clock.instant());
        return redirect("/unit", "standin.ended");
    }

    @Override
    public List<Part> partsFor(Professional who, Standing standing, Screen screen) {
        return access.may(who, APPOINT_STAND_IN)
                ? List.of(new Part(
                        ORDER, templates.standinUnit(screen, standIns.in(standing.unitsLed(), screen.today()))))
                : List.of();
    }

    private StandInPage standInPage(Professional who, Screen screen, Fields fields) {
        var units = access.standing(who).unitsLed();
        return new StandInPage(
                fields, standIns.places(units, screen.today()), standIns.colleagues(units, screen.today()));
    }
}

package dk.traad.custodyhold;

import static dk.traad.custodyhold.CustodyHoldByNumberAction.HOLD_CUSTODY_BY_NUMBER;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.child.FindByCpr;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.protection.LiftForm;
import dk.traad.protection.LiftPage;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** An administrator sets a hold by what a decision says, and lifts any. */
@Controller
@Transactional
class CustodyHoldByNumberController {
    private final Access access;
    private final CustodyHolds holds;
    private final FindByCpr findByCpr;
    private final Clock clock;
    private final Templates templates;

    CustodyHoldByNumberController(
            Access access, CustodyHolds holds, FindByCpr findByCpr, Clock clock, Templates templates) {
        this.access = access;
        this.holds = holds;
        this.findByCpr = findByCpr;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/protection/custody-holds/new")
    View blank(Professional who, Screen screen) {
        access.require(who, HOLD_CUSTODY_BY_NUMBER);
        return page(templates.custodyholdByNumber(screen, Fields.of(null)));
    }

    @PostMapping("/protection/custody-holds/new")
    View set(Professional who, Screen screen, HoldByNumberForm form, BindingResult errors) {
        access.require(who, HOLD_CUSTODY_BY_NUMBER);
        form.check(errors);
        var both = errors.hasErrors() ? Optional.<Both>empty() : find(who, form, errors, screen);
        if (both.isEmpty()) {
            return invalid(templates.custodyholdByNumber(screen, Fields.of(form.withoutNumbers(), errors)));
        }
        holds.set(
                both.get().child(), both.get().adult(), form.reason(), screen.today(), who.employee(), clock.instant());
        return redirect("/protection", "custodyhold.set.done");
    }

    @GetMapping("/protection/custody-holds/{id}/lift")
    View askWhy(Professional who, Screen screen, @PathVariable CustodyHold.Id id) {
        access.require(who, HOLD_CUSTODY_BY_NUMBER);
        return page(templates.protectionLift(screen, liftPage(holds.at(id, screen.today()), screen, Fields.of(null))));
    }

    @PostMapping("/protection/custody-holds/{id}/lift")
    View lift(Professional who, Screen screen, @PathVariable CustodyHold.Id id, LiftForm form, BindingResult errors) {
        access.require(who, HOLD_CUSTODY_BY_NUMBER);
        var hold = holds.at(id, screen.today());
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.protectionLift(screen, liftPage(hold, screen, Fields.of(form, errors))));
        }
        if (!holds.lift(id, form.reason(), screen.today(), who.employee(), clock.instant())) {
            throw new Conflict("custodyhold.refused.lifted");
        }
        return redirect("/protection", "custodyhold.lifted");
    }

    private record Both(ChildId child, AdultId adult) {}

    /** Nothing tells which of the two numbers was not found, or whether they only do not belong together. */
    private Optional<Both> find(Professional who, HoldByNumberForm form, BindingResult errors, Screen screen) {
        findByCpr.checkPatience(who);
        var adult = findByCpr.adult(who, form.adultNumber().orElseThrow());
        var both = findByCpr
                .child(who, form.childNumber().orElseThrow())
                .flatMap(child -> adult.map(one -> new Both(child, one)))
                .filter(found -> holds.holders(found.child(), screen.today()).stream()
                        .anyMatch(holder -> holder.id().equals(found.adult())));
        if (both.isEmpty()) {
            findByCpr.missed(who);
            errors.rejectValue("child", "custodyhold.number.unknown");
        }
        return both;
    }

    private static LiftPage liftPage(CustodyHold hold, Screen screen, Fields fields) {
        return new LiftPage(
                screen.text("custodyhold.lift.title", hold.adultName()),
                screen.text("custodyhold.lift.about"),
                "/protection/custody-holds/" + hold.id() + "/lift",
                "/protection",
                fields);
    }
}

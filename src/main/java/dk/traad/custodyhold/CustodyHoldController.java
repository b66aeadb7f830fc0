package dk.traad.custodyhold;

import static dk.traad.custodyhold.CustodyHoldAction.HOLD_CUSTODY;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.child.Children;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.protection.LiftForm;
import dk.traad.protection.LiftPage;
import dk.traad.screen.Screen;
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

/** A leader puts a custody holder of a child on hold, and lifts it. */
@Controller
@Transactional
class CustodyHoldController {
    private final Access access;
    private final Children children;
    private final CustodyHolds holds;
    private final Clock clock;
    private final Templates templates;

    CustodyHoldController(Access access, Children children, CustodyHolds holds, Clock clock, Templates templates) {
        this.access = access;
        this.children = children;
        this.holds = holds;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/children/{child}/custody-holds")
    View show(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, HOLD_CUSTODY, child);
        return page(templates.custodyholdShow(screen, holdPage(child, screen, Fields.of(null))));
    }

    @PostMapping("/children/{child}/custody-holds")
    View set(Professional who, Screen screen, @PathVariable ChildId child, HoldForm form, BindingResult errors) {
        access.require(who, HOLD_CUSTODY, child);
        var holders = holds.holders(child, screen.today());
        form.check(errors, holders);
        if (errors.hasErrors()) {
            return invalid(templates.custodyholdShow(screen, holdPage(child, screen, Fields.of(form, errors))));
        }
        var adult = form.chosen(holders).orElseThrow().id();
        holds.set(child, adult, form.reason(), screen.today(), who.employee(), clock.instant());
        return redirect("/children/" + child + "/custody-holds", "custodyhold.set.done");
    }

    @GetMapping("/children/{child}/custody-holds/{id}/lift")
    View askWhy(Professional who, Screen screen, @PathVariable ChildId child, @PathVariable CustodyHold.Id id) {
        access.require(who, HOLD_CUSTODY, child);
        return page(templates.protectionLift(screen, liftPage(hold(child, id, screen), screen, Fields.of(null))));
    }

    @PostMapping("/children/{child}/custody-holds/{id}/lift")
    View lift(
            Professional who,
            Screen screen,
            @PathVariable ChildId child,
            @PathVariable CustodyHold.Id id,
            LiftForm form,
            BindingResult errors) {
        access.require(who, HOLD_CUSTODY, child);
        var hold = hold(child, id, screen);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.protectionLift(screen, liftPage(hold, screen, Fields.of(form, errors))));
        }
        if (!holds.lift(id, form.reason(), screen.today(), who.employee(), clock.instant())) {
            throw new Conflict("custodyhold.refused.lifted");
        }
        return redirect("/children/" + child + "/custody-holds", "custodyhold.lifted");
    }

    private CustodyHold hold(ChildId child, CustodyHold.Id id, Screen screen) {
        return holds.of(child, screen.today()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static LiftPage liftPage(CustodyHold hold, Screen screen, Fields fields) {
        var path = "/children/" + hold.child() + "/custody-holds";
        return new LiftPage(
                screen.text("custodyhold.lift.title", hold.adultName()),
                screen.text("custodyhold.lift.about"),
                path + "/" + hold.id() + "/lift",
                path,
                fields);
    }

    private CustodyHoldPage holdPage(ChildId child, Screen screen, Fields fields) {
        var inForce = holds.of(child, screen.today());
        List<CustodyHolder> holders = holds.holders(child, screen.today()).stream()
                .filter(one -> inForce.stream().noneMatch(hold -> hold.adult().equals(one.id())))
                .toList();
        return new CustodyHoldPage(children.of(child), inForce, holders, fields);
    }
}

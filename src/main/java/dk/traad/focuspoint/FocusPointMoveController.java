package dk.traad.focuspoint;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.mail.Outbox;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The steps of a focus point that need nothing but a reason: going on without the parents, changing, stopping, reopening. */
@Controller
@Transactional
class FocusPointMoveController {
    private final Access access;
    private final FocusPoints focusPoints;
    private final MoveFocusPoint moveFocusPoint;
    private final FocusPointKeepers keepers;
    private final CustodyHolders custodyHolders;
    private final Outbox outbox;
    private final FocusPointPages pages;
    private final Templates templates;

    FocusPointMoveController(
            Access access,
            FocusPoints focusPoints,
            MoveFocusPoint moveFocusPoint,
            FocusPointKeepers keepers,
            CustodyHolders custodyHolders,
            Outbox outbox,
            FocusPointPages pages,
            Templates templates) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.moveFocusPoint = moveFocusPoint;
        this.keepers = keepers;
        this.custodyHolders = custodyHolders;
        this.outbox = outbox;
        this.pages = pages;
        this.templates = templates;
    }

    @PostMapping("/focus-points/{id}/protect")
    View protect(
            Professional who, Screen screen, @PathVariable FocusPoint.Id id, ReasonForm form, BindingResult errors) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(
                who, FocusPointAction.WRITE_FOCUS_POINT, focusPoint.child().id());
        focusPoint.state(screen.today()).after(Move.PROTECT);
        form.check(errors, "focuspoint.reason.missing");
        if (errors.hasErrors()) {
            return again(who, screen, focusPoint, Fields.of(form, errors));
        }
        moveFocusPoint.protect(focusPoint, who.employee(), form.reason());
        return redirect(focusPoint.path(), "focuspoint.protect.done");
    }

    @PostMapping("/focus-points/{id}/adjust")
    View adjust(
            Professional who, Screen screen, @PathVariable FocusPoint.Id id, ReasonForm form, BindingResult errors) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(
                who, FocusPointAction.WRITE_FOCUS_POINT, focusPoint.child().id());
        return move(Move.ADJUST, who, screen, focusPoint, form, errors);
    }

    @PostMapping("/focus-points/{id}/stop")
    View stop(Professional who, Screen screen, @PathVariable FocusPoint.Id id, ReasonForm form, BindingResult errors) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(
                who, FocusPointAction.WRITE_FOCUS_POINT, focusPoint.child().id());
        return move(Move.STOP, who, screen, focusPoint, form, errors);
    }

    @PostMapping("/focus-points/{id}/reopen")
    View reopen(
            Professional who, Screen screen, @PathVariable FocusPoint.Id id, ReasonForm form, BindingResult errors) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(
                who, FocusPointAction.WRITE_FOCUS_POINT, focusPoint.child().id());
        return move(Move.REOPEN, who, screen, focusPoint, form, errors);
    }

    @PostMapping("/focus-points/{id}/keep")
    View keep(Professional who, Screen screen, @PathVariable FocusPoint.Id id) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(
                who, FocusPointAction.WRITE_FOCUS_POINT, focusPoint.child().id());
        keepers.keep(id, who.employee());
        return redirect(focusPoint.path(), "focuspoint.keep.done");
    }

    private View move(
            Move move, Professional who, Screen screen, FocusPoint focusPoint, ReasonForm form, BindingResult errors) {
        focusPoint.state(screen.today()).after(move);
        form.check(errors, "focuspoint.reason.missing");
        if (errors.hasErrors()) {
            return again(who, screen, focusPoint, Fields.of(form, errors));
        }
        moveFocusPoint.move(focusPoint, move, who.employee(), form.reason());
        if (focusPoint.progress().isWithTheFamily()) {
            outbox.tellOfNews(custodyHolders.of(focusPoint.child().id(), screen.today()));
        }
        return redirect(focusPoint.path(), "focuspoint.done." + move);
    }

    private View again(Professional who, Screen screen, FocusPoint focusPoint, Fields reason) {
        return invalid(templates.focuspointShow(screen, pages.of(focusPoint, who, screen, reason)));
    }
}

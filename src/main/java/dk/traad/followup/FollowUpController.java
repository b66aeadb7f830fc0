package dk.traad.followup;

import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPointAction;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Holding a follow-up together, and reading one that was held. */
@Controller
@Transactional
class FollowUpController {
    private final Access access;
    private final FocusPoints focusPoints;
    private final FollowUps followUps;
    private final HoldFollowUp holdFollowUp;
    private final HoldPages pages;
    private final Templates templates;

    FollowUpController(
            Access access,
            FocusPoints focusPoints,
            FollowUps followUps,
            HoldFollowUp holdFollowUp,
            HoldPages pages,
            Templates templates) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.followUps = followUps;
        this.holdFollowUp = holdFollowUp;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/follow-ups/{id}")
    View show(Professional who, Screen screen, @PathVariable FollowUp.Id id) {
        var focusPoint = focusPoint(who, screen, id);
        access.require(
                who, FocusPointAction.READ_FOCUS_POINT, focusPoint.child().id());
        var followUp = followUps.of(id);
        if (!followUp.isBooked()) {
            return page(templates.followupHeld(screen, pages.of(focusPoint, followUp, Map.of(), screen, false)));
        }
        access.require(who, FocusPointAction.FOLLOW_UP, focusPoint.child().id());
        var shown = pages.of(focusPoint, followUp, Map.of(), screen, false);
        return page(templates.followupHold(screen, shown, Fields.of(pages.empty(shown, who, screen))));
    }

    @PostMapping("/follow-ups/{id}")
    View hold(
            Professional who,
            Screen screen,
            @PathVariable FollowUp.Id id,
            HoldForm form,
            BindingResult errors,
            @RequestParam Map<String, String> sent) {
        var focusPoint = focusPoint(who, screen, id);
        access.require(who, FocusPointAction.FOLLOW_UP, focusPoint.child().id());
        var followUp = followUps.of(id);
        if (followUp.held() != null) {
            return overtaken(focusPoint, followUp, form, sent, screen);
        }
        requireBooked(followUp);
        var shown = pages.of(focusPoint, followUp, sent, screen, false);
        form.check(errors, shown.attained(), shown.table(), screen.today());
        form.checkAsked(errors, shown.asked());
        if (form.isGoingOn() && !errors.hasFieldErrors("heldOn")) {
            form.checkNext(errors, pages.nextDue(followUp, form.held()), screen.today());
        }
        if (errors.hasErrors()) {
            return invalid(templates.followupHold(screen, shown, Fields.of(form, errors)));
        }
        return holdFollowUp.hold(focusPoint, followUp, form, shown, who.employee())
                ? redirect(focusPoint.path(), "followup.hold.done." + form.outcome())
                : overtaken(focusPoint, followUps.of(id), form, sent, screen);
    }

    /** Both texts: what a colleague noted meanwhile, and what this person wrote. */
    private View overtaken(
            FocusPoint focusPoint, FollowUp now, HoldForm form, Map<String, String> sent, Screen screen) {
        var shown = pages.of(focusPoint, now, sent, screen, true);
        return answer(HttpStatus.CONFLICT, templates.followupHold(screen, shown, Fields.of(form.on(now.version()))));
    }

    private FocusPoint focusPoint(Professional who, Screen screen, FollowUp.Id id) {
        return focusPoints.at(followUps.focusPointOf(id), who.employee(), screen.today());
    }

    private static void requireBooked(FollowUp followUp) {
        if (!followUp.isBooked()) {
            throw new Conflict("followup.refused." + followUp.status());
        }
    }
}

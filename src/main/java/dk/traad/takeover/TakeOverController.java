package dk.traad.takeover;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.takeover.TakeOverAction.ASK_TO_TAKE_OVER;
import static dk.traad.takeover.TakeOverAction.TAKE_OVER;

import dk.traad.access.Access;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.focuspoint.ReasonForm;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Asking the child's new place to take a focus point over, and answering there. */
@Controller
@Transactional
class TakeOverController {
    private final Access access;
    private final FocusPoints focusPoints;
    private final TakeOvers takeOvers;
    private final MoveTakeOver moveTakeOver;
    private final TakeOverPages pages;
    private final Templates templates;

    TakeOverController(
            Access access,
            FocusPoints focusPoints,
            TakeOvers takeOvers,
            MoveTakeOver moveTakeOver,
            TakeOverPages pages,
            Templates templates) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.takeOvers = takeOvers;
        this.moveTakeOver = moveTakeOver;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/focus-points/{id}/take-over")
    View askForm(Professional who, Screen screen, @PathVariable FocusPoint.Id id) {
        var focusPoint = kept(who, screen, id);
        access.require(who, ASK_TO_TAKE_OVER, focusPoint.child().id());
        return page(templates.takeoverAsk(screen, pages.of(focusPoint, screen, null, Fields.of(null))));
    }

    @PostMapping("/focus-points/{id}/take-over")
    View ask(Professional who, Screen screen, @PathVariable FocusPoint.Id id, AskForm form, BindingResult errors) {
        var focusPoint = kept(who, screen, id);
        access.require(who, ASK_TO_TAKE_OVER, focusPoint.child().id());
        var shown = pages.of(focusPoint, screen, null, Fields.of(null));
        if (!shown.isWithTheFamily()) {
            throw new Conflict("takeover.refused.without-family");
        }
        form.check(errors, shown.places(), shown.holders());
        if (errors.hasErrors()) {
            return invalid(templates.takeoverAsk(screen, pages.of(focusPoint, screen, null, Fields.of(form, errors))));
        }
        var place = form.chosen(shown.places());
        moveTakeOver.ask(focusPoint, place.id(), AskForm.all(shown.holders()), form.words(), who.employee());
        return redirect(focusPoint.path(), "takeover.asked");
    }

    @PostMapping("/take-overs/{id}/withdraw")
    View withdraw(Professional who, Screen screen, @PathVariable TakeOver.Id id) {
        var focusPoint = kept(who, screen, takeOvers.focusPointOf(id));
        access.require(who, ASK_TO_TAKE_OVER, focusPoint.child().id());
        moveTakeOver.withdraw(takeOvers.of(focusPoint.id(), id), focusPoint, who.employee());
        return redirect(focusPoint.path(), "takeover.withdrawn");
    }

    @GetMapping("/take-overs/{id}")
    View show(Professional who, Screen screen, @PathVariable TakeOver.Id id) {
        var takeOver = waiting(who, screen, id);
        var focusPoint = of(takeOver);
        access.require(who, TAKE_OVER, focusPoint.child().id());
        return page(templates.takeoverAnswer(screen, askedPage(focusPoint, takeOver, Fields.of(null))));
    }

    @PostMapping("/take-overs/{id}/accept")
    View accept(Professional who, Screen screen, @PathVariable TakeOver.Id id) {
        var takeOver = waiting(who, screen, id);
        var focusPoint = of(takeOver);
        access.require(who, TAKE_OVER, focusPoint.child().id());
        moveTakeOver.accept(takeOver, focusPoint, who.employee());
        return redirect(focusPoint.path(), "takeover.accepted");
    }

    @PostMapping("/take-overs/{id}/decline")
    View decline(Professional who, Screen screen, @PathVariable TakeOver.Id id, ReasonForm form, BindingResult errors) {
        var takeOver = waiting(who, screen, id);
        var focusPoint = of(takeOver);
        access.require(who, TAKE_OVER, focusPoint.child().id());
        form.check(errors, "focuspoint.reason.missing");
        if (errors.hasErrors()) {
            return invalid(templates.takeoverAnswer(screen, askedPage(focusPoint, takeOver, Fields.of(form, errors))));
        }
        moveTakeOver.decline(takeOver, focusPoint, form.reason(), who.employee());
        return redirect("/desk", "takeover.declined");
    }

    private AskedPage askedPage(FocusPoint focusPoint, TakeOver takeOver, Fields reason) {
        return new AskedPage(focusPoint, takeOver, takeOvers.plan(focusPoint.id()), reason);
    }

    private FocusPoint of(TakeOver takeOver) {
        return focusPoints.of(List.of(takeOver.focusPoint())).getFirst();
    }

    /** @throws NotFound unless this person keeps it although the child has moved */
    private FocusPoint kept(Professional who, Screen screen, FocusPoint.Id id) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        if (!takeOvers.keptBy(who.employee(), screen.today()).contains(id)) {
            throw new NotFound();
        }
        return focusPoint;
    }

    /** @throws NotFound unless it waits where this person is */
    private TakeOver waiting(Professional who, Screen screen, TakeOver.Id id) {
        return takeOvers.waitingAt(who.employee(), screen.today()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}

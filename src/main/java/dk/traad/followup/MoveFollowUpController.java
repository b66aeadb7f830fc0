package dk.traad.followup;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.focuspoint.CustodyHolders;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPointAction;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.mail.Outbox;
import dk.traad.platform.web.CalendarFile;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Moving a booked follow-up within its time, and having it in one's calendar. */
@Controller
@Transactional
class MoveFollowUpController {
    private final Access access;
    private final FocusPoints focusPoints;
    private final FollowUps followUps;
    private final FollowUpMoves moves;
    private final CustodyHolders custodyHolders;
    private final Outbox outbox;
    private final Clock clock;
    private final Templates templates;

    MoveFollowUpController(
            Access access,
            FocusPoints focusPoints,
            FollowUps followUps,
            FollowUpMoves moves,
            CustodyHolders custodyHolders,
            Outbox outbox,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.followUps = followUps;
        this.moves = moves;
        this.custodyHolders = custodyHolders;
        this.outbox = outbox;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/follow-ups/{id}/time")
    View begin(Professional who, Screen screen, @PathVariable FollowUp.Id id) {
        var focusPoint = focusPoint(who, screen, id);
        access.require(who, FocusPointAction.FOLLOW_UP, focusPoint.child().id());
        var followUp = booked(id);
        return page(templates.followupMove(screen, focusPoint, followUp, Fields.of(MoveForm.of(followUp))));
    }

    @PostMapping("/follow-ups/{id}/time")
    View move(Professional who, Screen screen, @PathVariable FollowUp.Id id, MoveForm form, BindingResult errors) {
        var focusPoint = focusPoint(who, screen, id);
        access.require(who, FocusPointAction.FOLLOW_UP, focusPoint.child().id());
        var followUp = booked(id);
        form.check(errors, followUp.dueOn(), screen.today());
        if (errors.hasErrors()) {
            return invalid(templates.followupMove(screen, focusPoint, followUp, Fields.of(form, errors)));
        }
        if (!moves.move(followUp, form.meeting(followUp.meeting().minutes()))) {
            throw new Conflict("followup.refused.moved-on");
        }
        if (focusPoint.progress().isWithTheFamily()) {
            outbox.tellOfNews(custodyHolders.of(focusPoint.child().id(), screen.today()));
        }
        return redirect(focusPoint.path(), "followup.move.done");
    }

    /** Without any name: calendars are read by others too. */
    @GetMapping("/follow-ups/{id}/calendar.ics")
    View calendar(Professional who, Screen screen, @PathVariable FollowUp.Id id) {
        var focusPoint = focusPoint(who, screen, id);
        access.require(
                who, FocusPointAction.READ_FOCUS_POINT, focusPoint.child().id());
        var followUp = booked(id);
        return new CalendarFile(
                        id.value(),
                        followUp.version(),
                        screen.text("followup.calendar.staff"),
                        screen.text("focuspoint.place." + followUp.meeting().place()),
                        followUp.meeting().at(),
                        followUp.meeting().minutes(),
                        clock.instant())
                .answer();
    }

    private FocusPoint focusPoint(Professional who, Screen screen, FollowUp.Id id) {
        return focusPoints.at(followUps.focusPointOf(id), who.employee(), screen.today());
    }

    private FollowUp booked(FollowUp.Id id) {
        var followUp = followUps.of(id);
        if (!followUp.isBooked()) {
            throw new Conflict("followup.refused." + followUp.status());
        }
        return followUp;
    }
}

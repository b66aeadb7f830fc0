package dk.traad.dialogue;

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

/** Inviting the parents, calling it off, and having it in one's calendar. */
@Controller
@Transactional
class InvitationController {
    private final Access access;
    private final FocusPoints focusPoints;
    private final Dialogues dialogues;
    private final InviteParents inviteParents;
    private final CustodyHolders custodyHolders;
    private final Outbox outbox;
    private final Clock clock;
    private final Templates templates;

    InvitationController(
            Access access,
            FocusPoints focusPoints,
            Dialogues dialogues,
            InviteParents inviteParents,
            CustodyHolders custodyHolders,
            Outbox outbox,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.dialogues = dialogues;
        this.inviteParents = inviteParents;
        this.custodyHolders = custodyHolders;
        this.outbox = outbox;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/focus-points/{id}/invitation")
    View begin(Professional who, Screen screen, @PathVariable FocusPoint.Id id) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(who, FocusPointAction.INVITE_PARENTS, focusPoint.child().id());
        inviteParents.requirePossible(focusPoint);
        return page(invitation(screen, focusPoint, Fields.of(InvitationForm.empty())));
    }

    @PostMapping("/focus-points/{id}/invitation")
    View invite(
            Professional who,
            Screen screen,
            @PathVariable FocusPoint.Id id,
            InvitationForm form,
            BindingResult errors) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(who, FocusPointAction.INVITE_PARENTS, focusPoint.child().id());
        form.check(errors, clock.instant());
        if (errors.hasErrors()) {
            return invalid(invitation(screen, focusPoint, Fields.of(form, errors)));
        }
        inviteParents.invite(focusPoint, form, who.employee());
        return redirect(focusPoint.path(), "dialogue.invite.done");
    }

    @PostMapping("/dialogues/{id}/cancel")
    View cancel(Professional who, Screen screen, @PathVariable Dialogue.Id id) {
        var focusPoint = focusPoints.at(dialogues.focusPointOf(id), who.employee(), screen.today());
        access.require(who, FocusPointAction.INVITE_PARENTS, focusPoint.child().id());
        var dialogue = dialogues.of(id);
        dialogue.stage().requireOnTo(DialogueStage.CANCELLED);
        if (!dialogues.move(dialogue, DialogueStage.CANCELLED, dialogue.meeting(), null)) {
            throw new Conflict("dialogue.refused.moved-on");
        }
        outbox.tellOfNews(custodyHolders.of(focusPoint.child().id(), screen.today()));
        return redirect(focusPoint.path(), "dialogue.cancel.done");
    }

    /** Without any name: calendars are read by others too. */
    @GetMapping("/dialogues/{id}/calendar.ics")
    View calendar(Professional who, Screen screen, @PathVariable Dialogue.Id id) {
        var focusPoint = focusPoints.at(dialogues.focusPointOf(id), who.employee(), screen.today());
        access.require(
                who, FocusPointAction.READ_FOCUS_POINT, focusPoint.child().id());
        var dialogue = dialogues.of(id);
        var meeting = dialogue.meeting();
        if (meeting == null || dialogue.stage() != DialogueStage.ARRANGED) {
            throw new Conflict("dialogue.refused.not-arranged");
        }
        return new CalendarFile(
                        id.value(),
                        dialogue.version(),
                        screen.text("dialogue.calendar.staff"),
                        screen.text("focuspoint.place." + meeting.place()),
                        meeting.at(),
                        dialogue.offer().minutes(),
                        clock.instant())
                .answer();
    }

    private gg.jte.models.runtime.JteModel invitation(Screen screen, FocusPoint focusPoint, Fields fields) {
        var holders = custodyHolders.named(focusPoint.child().id(), screen.today());
        return templates.dialogueInvitation(screen, focusPoint, holders, fields);
    }
}

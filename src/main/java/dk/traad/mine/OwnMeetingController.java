package dk.traad.mine;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.dialogue.AnswerForm;
import dk.traad.dialogue.OwnInvitation;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.followup.ExperienceForm;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.mine.OwnPlan.FollowUp;
import dk.traad.platform.web.CalendarFile;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The meetings about a young person: they answer the invitation, say whether they come, have it in their calendar, and say how it was. */
@Controller
@Transactional
class OwnMeetingController {
    private final Access access;
    private final OwnPlans plans;
    private final OwnPlanPages pages;
    private final OwnInvitation invitation;
    private final Clock clock;
    private final Templates templates;

    OwnMeetingController(
            Access access,
            OwnPlans plans,
            OwnPlanPages pages,
            OwnInvitation invitation,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.plans = plans;
        this.pages = pages;
        this.invitation = invitation;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/mine/focus-points/{id}/invitation")
    View invitationForm(YoungPerson who, Screen screen, @PathVariable FocusPoint.Id id) {
        access.require(who, OwnPlanAction.ANSWER_OWN_INVITATION, who.child());
        var own = pages.of(who, id, screen);
        var dialogue = invitation.requireOpen(id);
        return page(templates.mineAnswer(
                screen,
                own,
                dialogue,
                invitation.times(dialogue),
                Fields.of(AnswerForm.ofOneself(dialogue, who.child()))));
    }

    @PostMapping("/mine/focus-points/{id}/invitation")
    View answer(YoungPerson who, Screen screen, @PathVariable FocusPoint.Id id, AnswerForm form, BindingResult errors) {
        access.require(who, OwnPlanAction.ANSWER_OWN_INVITATION, who.child());
        var own = pages.of(who, id, screen);
        var dialogue = invitation.requireOpen(id);
        var times = invitation.times(dialogue);
        form.check(errors, times, dialogue.offer().places());
        if (errors.hasErrors()) {
            return invalid(templates.mineAnswer(screen, own, dialogue, times, Fields.of(form, errors)));
        }
        invitation.answer(dialogue, form);
        return redirect(own.about().path(), "dialogue.answer.done." + form.choice());
    }

    /** Without a word of what it is about. */
    @GetMapping("/mine/focus-points/{id}/invitation.ics")
    View calendar(YoungPerson who, Screen screen, @PathVariable FocusPoint.Id id) {
        access.require(who, OwnPlanAction.READ_OWN_PLANS, who.child());
        var dialogue = pages.of(who, id, screen).invitation();
        var meeting = dialogue == null ? null : dialogue.meeting();
        if (dialogue == null || meeting == null) {
            throw new Conflict("dialogue.refused.not-arranged");
        }
        return new CalendarFile(
                        dialogue.id().value(),
                        dialogue.version(),
                        screen.text("dialogue.calendar.staff"),
                        screen.text("focuspoint.place." + meeting.place()),
                        meeting.at(),
                        dialogue.offer().minutes(),
                        clock.instant())
                .answer();
    }

    @GetMapping("/mine/focus-points/{id}/follow-up.ics")
    View followUpCalendar(YoungPerson who, Screen screen, @PathVariable FocusPoint.Id id) {
        access.require(who, OwnPlanAction.READ_OWN_PLANS, who.child());
        var next = next(pages.of(who, id, screen));
        return new CalendarFile(
                        next.id(),
                        next.version(),
                        screen.text("followup.calendar.staff"),
                        "",
                        next.meetsAt(),
                        next.minutes(),
                        clock.instant())
                .answer();
    }

    @PostMapping("/mine/focus-points/{id}/coming")
    View coming(
            YoungPerson who, Screen screen, @PathVariable FocusPoint.Id id, OwnWordsForm form, BindingResult errors) {
        access.require(who, OwnPlanAction.ANSWER_OWN_FOLLOW_UP, who.child());
        var own = pages.of(who, id, screen);
        var next = next(own);
        form.checkAnswer(errors);
        if (errors.hasErrors()) {
            return invalid(templates.mineShow(screen, own, Fields.of(form, errors)));
        }
        plans.answer(next.id(), who.child(), form.coming(), form.words(), clock.instant());
        return redirect(own.about().path(), "followup.coming.done." + form.coming());
    }

    @GetMapping("/mine/focus-points/{id}/follow-ups/{followUp}/experience")
    View experienceForm(YoungPerson who, Screen screen, @PathVariable FocusPoint.Id id, @PathVariable UUID followUp) {
        access.require(who, OwnPlanAction.ANSWER_OWN_FOLLOW_UP, who.child());
        var own = pages.of(who, id, screen);
        return page(
                templates.mineExperience(screen, own, held(own, followUp), Fields.of(new ExperienceForm("", "", ""))));
    }

    @PostMapping("/mine/focus-points/{id}/follow-ups/{followUp}/experience")
    View experience(
            YoungPerson who,
            Screen screen,
            @PathVariable FocusPoint.Id id,
            @PathVariable UUID followUp,
            ExperienceForm form,
            BindingResult errors) {
        access.require(who, OwnPlanAction.ANSWER_OWN_FOLLOW_UP, who.child());
        var own = pages.of(who, id, screen);
        var held = held(own, followUp);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.mineExperience(screen, own, held, Fields.of(form, errors)));
        }
        plans.found(held.id(), who.child(), form, clock.instant());
        return redirect(own.about().path(), "followup.experience.done");
    }

    private static FollowUp next(OwnPlan own) {
        return own.followUps().stream()
                .filter(one -> !one.isHeld())
                .findFirst()
                .orElseThrow(() -> new Conflict("followup.refused.HELD"));
    }

    /** @throws NotFound unless it is one of it */
    private static FollowUp held(OwnPlan own, UUID id) {
        var followUp = own.followUps().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!followUp.isHeld()) {
            throw new Conflict("followup.refused.not-held");
        }
        return followUp;
    }
}

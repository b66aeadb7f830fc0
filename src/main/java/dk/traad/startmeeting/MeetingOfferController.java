package dk.traad.startmeeting;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.startmeeting.MeetingAction.HOLD_MEETING;
import static dk.traad.startmeeting.MeetingAction.OFFER_MEETING;

import dk.traad.access.Access;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import dk.traad.transition.Transition;
import dk.traad.transition.Transitions;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Offering the family a meeting, noting an answer given by mouth, and arranging the time. */
@Controller
@Transactional
class MeetingOfferController {
    private final Access access;
    private final Transitions transitions;
    private final MeetingOffers offers;
    private final HoldMeeting holdMeeting;
    private final Clock clock;
    private final Templates templates;

    MeetingOfferController(
            Access access,
            Transitions transitions,
            MeetingOffers offers,
            HoldMeeting holdMeeting,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.transitions = transitions;
        this.offers = offers;
        this.holdMeeting = holdMeeting;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/transitions/{id}/meeting/new")
    View form(Professional who, Screen screen, @PathVariable Transition.Id id) {
        var transition = sent(id, who, screen);
        access.require(who, OFFER_MEETING, transition.child());
        return page(templates.startmeetingOffer(screen, holdMeeting.pageOf(transition, Fields.of(new OfferForm("")))));
    }

    @PostMapping("/transitions/{id}/meeting/new")
    View offer(Professional who, Screen screen, @PathVariable Transition.Id id, OfferForm form, BindingResult errors) {
        var transition = sent(id, who, screen);
        access.require(who, OFFER_MEETING, transition.child());
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(
                    templates.startmeetingOffer(screen, holdMeeting.pageOf(transition, Fields.of(form, errors))));
        }
        holdMeeting.offer(transition, form.why(), who.employee());
        return redirect(transition.path(), "startmeeting.offered");
    }

    @GetMapping("/transitions/{id}/meeting/answer")
    View answerForm(Professional who, Screen screen, @PathVariable Transition.Id id) {
        var transition = sent(id, who, screen);
        access.require(who, OFFER_MEETING, transition.child());
        holdMeeting.present(transition);
        return page(templates.startmeetingAnswer(
                screen, holdMeeting.pageOf(transition, Fields.of(new AnswerForm("", "", "", "")))));
    }

    /** By mouth: at the visit, on the phone. The family sees who noted it and can answer otherwise. */
    @PostMapping("/transitions/{id}/meeting/answer")
    View answer(
            Professional who, Screen screen, @PathVariable Transition.Id id, AnswerForm form, BindingResult errors) {
        var transition = sent(id, who, screen);
        access.require(who, OFFER_MEETING, transition.child());
        var offer = holdMeeting.present(transition);
        form.check(errors);
        var adult = holdMeeting.holders(transition).stream()
                .filter(one -> one.id().toString().equals(form.adult()))
                .findFirst();
        if (adult.isEmpty()) {
            errors.rejectValue("adult", "startmeeting.adult.missing");
        }
        if (errors.hasErrors()) {
            return invalid(
                    templates.startmeetingAnswer(screen, holdMeeting.pageOf(transition, Fields.of(form, errors))));
        }
        holdMeeting.answer(transition, offer, adult.orElseThrow().id(), form, who.employee());
        return redirect(transition.path(), "startmeeting.answer.noted");
    }

    @GetMapping("/transitions/{id}/meeting/time")
    View timeForm(Professional who, Screen screen, @PathVariable Transition.Id id) {
        var transition = transitions.at(id, who.employee(), screen.today());
        access.require(who, HOLD_MEETING, transition.child());
        var wished = holdMeeting.present(transition).wished();
        return page(templates.startmeetingTime(
                screen,
                holdMeeting.pageOf(
                        transition,
                        Fields.of(new TimeForm("", "", wished.map(Enum::name).orElse(""))))));
    }

    @PostMapping("/transitions/{id}/meeting/time")
    View time(Professional who, Screen screen, @PathVariable Transition.Id id, TimeForm form, BindingResult errors) {
        var transition = transitions.at(id, who.employee(), screen.today());
        access.require(who, HOLD_MEETING, transition.child());
        var offer = holdMeeting.present(transition);
        form.check(errors, clock.instant());
        if (errors.hasErrors()) {
            return invalid(templates.startmeetingTime(screen, holdMeeting.pageOf(transition, Fields.of(form, errors))));
        }
        var isArranged =
                offers.arrange(offer, form.begins().orElseThrow(), form.where().orElseThrow());
        if (!isArranged) {
            throw new Conflict("transition.refused.moved-on");
        }
        holdMeeting.tellFamily(transition);
        return redirect(transition.path(), "startmeeting.arranged");
    }

    private Transition sent(Transition.Id id, Professional who, Screen screen) {
        var transition = transitions.at(id, who.employee(), screen.today());
        if (!transition.isSender()) {
            throw new NotFound();
        }
        return transition;
    }
}

package dk.traad.handover;

import static dk.traad.handover.HandoverAction.DELIVER_HANDOVER;
import static dk.traad.handover.HandoverAction.PREPARE_HANDOVER;
import static dk.traad.handover.HandoverAction.RECORD_CONSENT;
import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.consent.AnswerConsent;
import dk.traad.consent.ConsentRequest;
import dk.traad.consent.How;
import dk.traad.consent.RemindOfConsents;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Asking the family, writing down what it said, sending, giving up. */
@Controller
@Transactional
class HandoverMoveController {
    private final Access access;
    private final Handovers handovers;
    private final PrepareHandover prepareHandover;
    private final DeliverHandover deliverHandover;
    private final AnswerConsent answerConsent;
    private final RemindOfConsents remindOfConsents;
    private final HandoverPages pages;
    private final Templates templates;

    HandoverMoveController(
            Access access,
            Handovers handovers,
            PrepareHandover prepareHandover,
            DeliverHandover deliverHandover,
            AnswerConsent answerConsent,
            RemindOfConsents remindOfConsents,
            HandoverPages pages,
            Templates templates) {
        this.access = access;
        this.handovers = handovers;
        this.prepareHandover = prepareHandover;
        this.deliverHandover = deliverHandover;
        this.answerConsent = answerConsent;
        this.remindOfConsents = remindOfConsents;
        this.pages = pages;
        this.templates = templates;
    }

    @PostMapping("/handovers/{id}/ask")
    View ask(Professional who, Screen screen, @PathVariable ConsentRequest.Id id) {
        var handover = handovers.at(id, who.employee(), screen.today());
        access.require(who, PREPARE_HANDOVER, handover.child());
        prepareHandover.ask(handover, who.employee());
        return redirect(handover.path(), "handover.asked");
    }

    @PostMapping("/handovers/{id}/remind")
    View remind(Professional who, Screen screen, @PathVariable ConsentRequest.Id id) {
        var handover = handovers.at(id, who.employee(), screen.today());
        access.require(who, PREPARE_HANDOVER, handover.child());
        if (handover.consent().awaited(screen.today()).isEmpty()) {
            throw new Conflict("handover.refused.nobody-missing");
        }
        remindOfConsents.remind(handover.consent(), who.employee());
        return redirect(handover.path(), "handover.reminded");
    }

    @PostMapping("/handovers/{id}/recorded")
    View record(
            Professional who,
            Screen screen,
            @PathVariable ConsentRequest.Id id,
            RecordForm form,
            BindingResult errors) {
        var handover = handovers.at(id, who.employee(), screen.today());
        access.require(who, RECORD_CONSENT, handover.child());
        var answerers = handover.consent().answerers();
        form.check(errors, answerers);
        if (errors.hasErrors()) {
            return invalid(templates.handoverShow(
                    screen, pages.of(handover, who, screen, forms -> forms.withRecord(Fields.of(form, errors)))));
        }
        answerConsent.record(
                id,
                form.chosen(answerers).orElseThrow().adult(),
                How.valueOf(form.how()),
                form.shownItems(),
                form.yesItems(),
                who.employee());
        return redirect(handover.path(), "handover.recorded");
    }

    /** Refused, nothing is written, and the page says why and how it stands now. */
    @PostMapping("/handovers/{id}/deliver")
    View deliver(Professional who, Screen screen, @PathVariable ConsentRequest.Id id, DeliverForm form) {
        var handover = handovers.at(id, who.employee(), screen.today());
        access.require(who, DELIVER_HANDOVER, handover.child());
        try {
            deliverHandover.deliver(handover, form.seen(), who.employee());
            return redirect(handover.path(), "handover.delivered");
        } catch (Conflict refused) {
            var now = handovers.at(id, who.employee(), screen.today());
            return answer(
                    HttpStatus.CONFLICT,
                    templates.handoverShow(screen, pages.of(now, who, screen, forms -> forms.refused(refused.text()))));
        }
    }

    @PostMapping("/handovers/{id}/call-off")
    View callOff(Professional who, Screen screen, @PathVariable ConsentRequest.Id id) {
        var handover = handovers.at(id, who.employee(), screen.today());
        access.require(who, PREPARE_HANDOVER, handover.child());
        prepareHandover.callOff(handover, who.employee());
        return redirect(handover.path(), "handover.called-off");
    }
}

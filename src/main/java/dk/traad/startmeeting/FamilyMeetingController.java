package dk.traad.startmeeting;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.startmeeting.FamilyMeetingAction.ANSWER_MEETING_OFFER;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.platform.web.Fields;
import dk.traad.portal.Families;
import dk.traad.screen.Screen;
import dk.traad.transition.FamilyTransition;
import dk.traad.transition.Transition;
import dk.traad.transition.Transitions;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** A custody holder answers the offer of a meeting: yes and where, no, or later. */
@Controller
@Transactional
class FamilyMeetingController {
    private final Access access;
    private final Families families;
    private final Transitions transitions;
    private final HoldMeeting holdMeeting;
    private final Templates templates;

    FamilyMeetingController(
            Access access, Families families, Transitions transitions, HoldMeeting holdMeeting, Templates templates) {
        this.access = access;
        this.families = families;
        this.transitions = transitions;
        this.holdMeeting = holdMeeting;
        this.templates = templates;
    }

    @GetMapping("/family/transitions/{id}/meeting")
    View form(Parent who, Screen screen, @PathVariable Transition.Id id) {
        var transition = transitions.at(id, access.children(who));
        access.require(who, ANSWER_MEETING_OFFER, transition.child());
        var own = holdMeeting.present(transition).of(who.adult());
        var form = own.map(one -> new AnswerForm(
                        "",
                        one.answer().name(),
                        one.place() == null ? "" : one.place().name(),
                        one.words()))
                .orElseGet(() -> new AnswerForm("", "", "", ""));
        return page(templates.startmeetingFamilyAnswer(
                screen, of(transition, Fields.of(form)), to(transition, who, screen)));
    }

    @PostMapping("/family/transitions/{id}/meeting")
    View answer(Parent who, Screen screen, @PathVariable Transition.Id id, AnswerForm form, BindingResult errors) {
        var transition = transitions.at(id, access.children(who));
        access.require(who, ANSWER_MEETING_OFFER, transition.child());
        var offer = holdMeeting.present(transition);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.startmeetingFamilyAnswer(
                    screen, of(transition, Fields.of(form, errors)), to(transition, who, screen)));
        }
        holdMeeting.answer(transition, offer, who.adult(), form, null);
        return redirect(
                transition.familyPath(), "startmeeting.answered." + form.reply().orElseThrow());
    }

    private StartMeetingPage of(Transition transition, Fields fields) {
        return new StartMeetingPage(transition, holdMeeting.present(transition), List.of(), fields);
    }

    private String to(Transition transition, Parent who, Screen screen) {
        var whereabouts = families.whereabouts(families.child(transition.child()), who.adult(), screen.today());
        return FamilyTransition.to(transition, whereabouts, screen);
    }
}

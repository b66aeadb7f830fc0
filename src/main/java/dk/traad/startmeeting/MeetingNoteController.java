package dk.traad.startmeeting;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.startmeeting.MeetingAction.HOLD_MEETING;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.platform.web.TypedText;
import dk.traad.screen.Screen;
import dk.traad.transition.Transition;
import dk.traad.transition.Transitions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Noting together what child and family need and what was agreed, and about three months in whether it helped. */
@Controller
@Transactional
class MeetingNoteController {
    private static final int MONTHS_UNTIL_FOLLOW_UP = 3;
    private static final int LONGEST = 2000;

    private final Access access;
    private final Transitions transitions;
    private final HoldMeeting holdMeeting;
    private final Templates templates;

    MeetingNoteController(Access access, Transitions transitions, HoldMeeting holdMeeting, Templates templates) {
        this.access = access;
        this.transitions = transitions;
        this.holdMeeting = holdMeeting;
        this.templates = templates;
    }

    @GetMapping("/transitions/{id}/meeting/note")
    View form(Professional who, Screen screen, @PathVariable Transition.Id id) {
        var transition = at(id, who, screen);
        access.require(who, HOLD_MEETING, transition.child());
        holdMeeting.present(transition);
        return page(templates.startmeetingNote(
                screen,
                holdMeeting.pageOf(
                        transition,
                        Fields.of(NoteForm.empty(screen.today(), followUpOn(transition, screen.today()))))));
    }

    @PostMapping("/transitions/{id}/meeting/note")
    View note(
            Professional who,
            Screen screen,
            @PathVariable Transition.Id id,
            @RequestParam MultiValueMap<String, String> sent) {
        var transition = at(id, who, screen);
        access.require(who, HOLD_MEETING, transition.child());
        var offer = holdMeeting.present(transition);
        var form = NoteForm.of(sent);
        var fields = form.checked(screen.today());
        if (!fields.isValid()) {
            return invalid(templates.startmeetingNote(screen, holdMeeting.pageOf(transition, fields)));
        }
        holdMeeting.note(transition, offer, form, who.employee());
        return redirect(transition.path(), "startmeeting.noted");
    }

    @GetMapping("/transitions/{id}/meeting/follow-up")
    View followUpForm(Professional who, Screen screen, @PathVariable Transition.Id id) {
        var transition = at(id, who, screen);
        access.require(who, HOLD_MEETING, transition.child());
        holdMeeting.present(transition);
        return page(templates.startmeetingFollowUp(
                screen, holdMeeting.pageOf(transition, Fields.of(new FollowUpForm("", List.of())))));
    }

    @PostMapping("/transitions/{id}/meeting/follow-up")
    View followUp(
            Professional who,
            Screen screen,
            @PathVariable Transition.Id id,
            @RequestParam MultiValueMap<String, String> sent) {
        var transition = at(id, who, screen);
        access.require(who, HOLD_MEETING, transition.child());
        var offer = holdMeeting.present(transition);
        var words = TypedText.of(sent.getFirst("words"));
        var done = sent.getOrDefault("done", List.of()).stream()
                .filter(one -> one.matches("\\d{1,2}"))
                .toList();
        if (words.isEmpty() || words.length() > LONGEST) {
            return invalid(templates.startmeetingFollowUp(
                    screen,
                    holdMeeting.pageOf(
                            transition,
                            new Fields(
                                    new FollowUpForm(words, done),
                                    Map.of("words", "startmeeting.follow-up.missing")))));
        }
        holdMeeting.followUp(
                transition, offer, words, done.stream().map(Integer::valueOf).toList(), who.employee());
        return redirect(transition.path(), "startmeeting.followed-up");
    }

    private Transition at(Transition.Id id, Professional who, Screen screen) {
        return transitions.at(id, who.employee(), screen.today());
    }

    /** About three months after the child has begun. */
    private static LocalDate followUpOn(Transition transition, LocalDate today) {
        var begun = transition.startsOn().isAfter(today) ? transition.startsOn() : today;
        return begun.plusMonths(MONTHS_UNTIL_FOLLOW_UP);
    }
}

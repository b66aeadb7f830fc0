package dk.traad.familyhandover;

import static dk.traad.familyhandover.FamilyHandoverAction.WRITE_OWN_HANDOVER;
import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.platform.web.Fields;
import dk.traad.platform.web.TypedText;
import dk.traad.portal.Families;
import dk.traad.screen.Screen;
import dk.traad.transition.FamilyTransition;
import dk.traad.transition.Transition;
import dk.traad.transition.Transitions;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** A custody holder writes to the place their child comes to, looks at exactly what will be sent, and sends it. */
@Controller
@Transactional
class FamilyHandoverController {
    private static final int LONGEST = 4000;

    private final Access access;
    private final Families families;
    private final Transitions transitions;
    private final HandoverQuestions questions;
    private final HandoverDrafts drafts;
    private final FamilyHandovers handovers;
    private final SendHandover sendHandover;
    private final Clock clock;
    private final Templates templates;

    FamilyHandoverController(
            Access access,
            Families families,
            Transitions transitions,
            HandoverQuestions questions,
            HandoverDrafts drafts,
            FamilyHandovers handovers,
            SendHandover sendHandover,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.families = families;
        this.transitions = transitions;
        this.questions = questions;
        this.drafts = drafts;
        this.handovers = handovers;
        this.sendHandover = sendHandover;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/family/transitions/{id}/handover")
    View form(Parent who, Screen screen, @PathVariable Transition.Id id) {
        var transition = open(id, who);
        access.require(who, WRITE_OWN_HANDOVER, transition.child());
        return page(templates.familyhandoverWrite(screen, handoverPage(transition, who, screen)));
    }

    /** By itself, with the header X-Row. */
    @PostMapping("/family/transitions/{id}/handover/draft")
    View save(
            Parent who,
            Screen screen,
            @PathVariable Transition.Id id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader("X-Row") Optional<String> byItself) {
        var transition = open(id, who);
        access.require(who, WRITE_OWN_HANDOVER, transition.child());
        var isSaved = save(transition, who, sent);
        if (byItself.isPresent()) {
            var saved = templates.familyhandoverSaved(screen, handoverPage(transition, who, screen), !isSaved);
            return isSaved ? page(saved) : answer(HttpStatus.CONFLICT, saved);
        }
        return isSaved ? redirect(path(transition), "familyhandover.kept") : otherWindow(transition, who, screen, sent);
    }

    /** Saves, and shows what would be sent. */
    @PostMapping("/family/transitions/{id}/handover")
    View look(
            Parent who,
            Screen screen,
            @PathVariable Transition.Id id,
            @RequestParam MultiValueMap<String, String> sent) {
        var transition = open(id, who);
        access.require(who, WRITE_OWN_HANDOVER, transition.child());
        var typed = typed(transition, who, sent);
        if (typed.stream().allMatch(Answered::isEmpty)) {
            return invalid(templates.familyhandoverWrite(
                    screen, pageOf(transition, who, screen, typed, "familyhandover.nothing")));
        }
        if (typed.stream().anyMatch(one -> one.answer().length() > LONGEST)) {
            return invalid(templates.familyhandoverWrite(
                    screen, pageOf(transition, who, screen, typed, "familyhandover.long")));
        }
        return save(transition, who, sent)
                ? redirect(path(transition) + "/preview")
                : otherWindow(transition, who, screen, sent);
    }

    @GetMapping("/family/transitions/{id}/handover/preview")
    View preview(Parent who, Screen screen, @PathVariable Transition.Id id) {
        var transition = open(id, who);
        access.require(who, WRITE_OWN_HANDOVER, transition.child());
        var shown = handoverPage(transition, who, screen);
        return shown.written().isEmpty()
                ? redirect(path(transition))
                : page(templates.familyhandoverPreview(screen, shown));
    }

    /** Exactly what was looked at: when another window has written since, it is looked at again. */
    @PostMapping("/family/transitions/{id}/handover/send")
    View send(
            Parent who,
            @PathVariable Transition.Id id,
            @RequestParam(defaultValue = "") String draft,
            @RequestParam(defaultValue = "") String shared) {
        var transition = open(id, who);
        access.require(who, WRITE_OWN_HANDOVER, transition.child());
        sendHandover.send(transition, who.adult(), number(draft), shared.equals("true"));
        return redirect(transition.familyPath(), "familyhandover.sent");
    }

    private Transition open(Transition.Id id, Parent who) {
        var transition = transitions.at(id, access.children(who));
        if (transition.stage().isOver()) {
            throw new Conflict("transition.refused." + transition.stage());
        }
        return transition;
    }

    private boolean save(Transition transition, Parent who, MultiValueMap<String, String> sent) {
        var typed = typed(transition, who, sent);
        return typed.stream().allMatch(one -> one.answer().length() <= LONGEST)
                && drafts.save(
                        transition,
                        who.adult(),
                        typed,
                        number(Optional.ofNullable(sent.getFirst("draft")).orElse("")),
                        clock.instant());
    }

    /** Only to questions that were asked. */
    private List<Answered> typed(Transition transition, Parent who, MultiValueMap<String, String> sent) {
        var asked = sent.getOrDefault("question", List.of());
        var answers = sent.getOrDefault("answer", List.of());
        Map<String, String> words = new HashMap<>();
        IntStream.range(0, Math.min(asked.size(), answers.size()))
                .forEach(place -> words.putIfAbsent(asked.get(place), TypedText.of(answers.get(place))));
        return present(transition, who).stream()
                .map(one -> new Answered(
                        one.question(), words.getOrDefault(one.question().danish(), "")))
                .toList();
    }

    private List<Answered> present(Transition transition, Parent who) {
        var asked = questions.of(transition.kind(), transition.toUnit());
        return drafts.of(transition, who.adult())
                .or(() -> handovers.sentElsewhere(transition, who.adult()))
                .map(draft -> draft.on(asked))
                .orElseGet(
                        () -> asked.stream().map(one -> new Answered(one, "")).toList());
    }

    private View otherWindow(Transition transition, Parent who, Screen screen, MultiValueMap<String, String> sent) {
        return answer(
                HttpStatus.CONFLICT,
                templates.familyhandoverWrite(
                        screen,
                        pageOf(transition, who, screen, typed(transition, who, sent), "familyhandover.other-window")));
    }

    private FamilyHandoverPage handoverPage(Transition transition, Parent who, Screen screen) {
        return pageOf(transition, who, screen, present(transition, who), "");
    }

    private FamilyHandoverPage pageOf(
            Transition transition, Parent who, Screen screen, List<Answered> answers, String mistake) {
        var whereabouts = families.whereabouts(families.child(transition.child()), who.adult(), screen.today());
        return new FamilyHandoverPage(
                transition,
                FamilyTransition.to(transition, whereabouts, screen),
                answers,
                drafts.of(transition, who.adult()).orElse(null),
                new Fields(null, mistake.isEmpty() ? Map.of() : Map.of("", mistake)));
    }

    private static String path(Transition transition) {
        return transition.familyPath() + "/handover";
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}

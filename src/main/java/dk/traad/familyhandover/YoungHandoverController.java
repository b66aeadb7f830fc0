package dk.traad.familyhandover;

import static dk.traad.familyhandover.YoungHandoverAction.WRITE_ABOUT_ONESELF;
import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.platform.print.PrintedPage;
import dk.traad.platform.web.Fields;
import dk.traad.platform.web.TypedText;
import dk.traad.screen.Screen;
import dk.traad.screen.YoungParts;
import dk.traad.transition.MoveTransition;
import dk.traad.transition.Transition;
import dk.traad.transition.Transitions;
import gg.jte.Content;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** A young person writes about themself for the next place and takes it along: nobody here reads it. */
@Controller
@Transactional
class YoungHandoverController implements YoungParts {
    private static final int LONGEST = 4000;

    private final Access access;
    private final Transitions transitions;
    private final HandoverQuestions questions;
    private final OwnHandovers handovers;
    private final MoveTransition moveTransition;
    private final Clock clock;
    private final Templates templates;

    YoungHandoverController(
            Access access,
            Transitions transitions,
            HandoverQuestions questions,
            OwnHandovers handovers,
            MoveTransition moveTransition,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.transitions = transitions;
        this.questions = questions;
        this.handovers = handovers;
        this.moveTransition = moveTransition;
        this.clock = clock;
        this.templates = templates;
    }

    @Override
    public List<Content> partsFor(YoungPerson who, Screen screen) {
        if (!access.may(who, WRITE_ABOUT_ONESELF, who.child())) {
            return List.of();
        }
        var open = transitions.of(who.child()).stream()
                .filter(one -> !one.stage().isOver())
                .toList();
        return open.isEmpty() ? List.of() : List.of(templates.familyhandoverYoungPart(screen, open));
    }

    @GetMapping("/mine/transitions/{id}")
    View form(YoungPerson who, Screen screen, @PathVariable Transition.Id id) {
        access.require(who, WRITE_ABOUT_ONESELF, who.child());
        var transition = open(id, who);
        return page(templates.familyhandoverYoung(screen, shown(transition, present(transition), "")));
    }

    @PostMapping("/mine/transitions/{id}")
    View save(
            YoungPerson who,
            Screen screen,
            @PathVariable Transition.Id id,
            @RequestParam MultiValueMap<String, String> sent) {
        access.require(who, WRITE_ABOUT_ONESELF, who.child());
        var transition = open(id, who);
        var refused = refused(transition, sent, screen);
        return refused == null ? redirect("/mine/transitions/" + id, "familyhandover.kept") : refused;
    }

    /** Keeps what was typed; null when that went well, otherwise the page that says why not. */
    private @Nullable View refused(Transition transition, MultiValueMap<String, String> sent, Screen screen) {
        var typed = typed(transition, sent);
        if (typed.stream().allMatch(Answered::isEmpty)) {
            return invalid(templates.familyhandoverYoung(screen, shown(transition, typed, "familyhandover.nothing")));
        }
        if (typed.stream().anyMatch(one -> one.answer().length() > LONGEST)) {
            return invalid(templates.familyhandoverYoung(screen, shown(transition, typed, "familyhandover.long")));
        }
        if (!handovers.save(transition, typed, number(sent.getFirst("draft")), clock.instant())) {
            return answer(
                    HttpStatus.CONFLICT,
                    templates.familyhandoverYoung(screen, shown(transition, typed, "familyhandover.other-window")));
        }
        return null;
    }

    /**
     * Those the young person comes from are told that it is done, and never what stands there. What was typed since it
     * was saved is saved with it.
     */
    @PostMapping("/mine/transitions/{id}/ready")
    View ready(
            YoungPerson who,
            Screen screen,
            @PathVariable Transition.Id id,
            @RequestParam MultiValueMap<String, String> sent) {
        access.require(who, WRITE_ABOUT_ONESELF, who.child());
        var transition = open(id, who);
        var refused = sent.containsKey("question") ? refused(transition, sent, screen) : null;
        if (refused != null) {
            return refused;
        }
        if (handovers.of(transition).isEmpty()) {
            throw new Conflict("familyhandover.nothing");
        }
        handovers.noteReady(transition, clock.instant());
        moveTransition.prepareByYoungPerson(transition);
        return redirect("/mine/transitions/" + id, "familyhandover.young.ready.done");
    }

    @GetMapping("/mine/transitions/{id}/handover.pdf")
    View document(YoungPerson who, Screen screen, @PathVariable Transition.Id id) {
        access.require(who, WRITE_ABOUT_ONESELF, who.child());
        var transition = open(id, who);
        var written = present(transition).stream().filter(one -> !one.isEmpty()).toList();
        if (written.isEmpty()) {
            throw new Conflict("familyhandover.nothing");
        }
        return PrintedPage.answer(
                templates.familyhandoverYoungDocument(screen, transition, written, screen.moment(clock.instant())),
                "om-mig.pdf");
    }

    private Transition open(Transition.Id id, YoungPerson who) {
        var transition = transitions.at(id, List.of(who.child()));
        if (transition.stage().isOver()) {
            throw new Conflict("transition.refused." + transition.stage());
        }
        return transition;
    }

    private List<Answered> present(Transition transition) {
        var asked = questions.ofYoungPerson(transition.kind(), transition.toUnit());
        return handovers
                .of(transition)
                .map(draft -> draft.on(asked))
                .orElseGet(
                        () -> asked.stream().map(one -> new Answered(one, "")).toList());
    }

    /** Only to questions that were asked. */
    private List<Answered> typed(Transition transition, MultiValueMap<String, String> sent) {
        var asked = sent.getOrDefault("question", List.of());
        var answers = sent.getOrDefault("answer", List.of());
        Map<String, String> words = new HashMap<>();
        IntStream.range(0, Math.min(asked.size(), answers.size()))
                .forEach(place -> words.putIfAbsent(asked.get(place), TypedText.of(answers.get(place))));
        return present(transition).stream()
                .map(one -> new Answered(
                        one.question(), words.getOrDefault(one.question().danish(), "")))
                .toList();
    }

    private YoungHandoverPage shown(Transition transition, List<Answered> answers, String mistake) {
        var draft = handovers.of(transition);
        return new YoungHandoverPage(
                transition,
                answers,
                draft.map(HandoverDraft::version).orElse(0),
                draft.isPresent(),
                handovers.isReady(transition),
                new Fields(null, mistake.isEmpty() ? Map.of() : Map.of("", mistake)));
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}

package dk.traad.lookup;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.mail.Outbox;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Answering a family that asks about a look-up. */
@Controller
@Transactional
class QuestionController {
    private final Access access;
    private final Questions questions;
    private final StaffLookUps lookUps;
    private final Officers officers;
    private final Outbox outbox;
    private final Clock clock;
    private final Templates templates;

    QuestionController(
            Access access,
            Questions questions,
            StaffLookUps lookUps,
            Officers officers,
            Outbox outbox,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.questions = questions;
        this.lookUps = lookUps;
        this.officers = officers;
        this.outbox = outbox;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/look-up-questions/{id}")
    View show(Professional who, Screen screen, @PathVariable Question.Id id) {
        access.require(who, LogAction.ANSWER_FOR_LOOK_UPS);
        var question = at(id, who, access.standing(who), screen);
        return page(templates.lookupQuestion(screen, pageOf(question, who, screen), Fields.of(WordsForm.empty())));
    }

    @PostMapping("/look-up-questions/{id}")
    View answer(Professional who, Screen screen, @PathVariable Question.Id id, WordsForm form, BindingResult errors) {
        access.require(who, LogAction.ANSWER_FOR_LOOK_UPS);
        var question = at(id, who, access.standing(who), screen);
        form.check(errors, "lookup.answer.nothing");
        if (errors.hasErrors()) {
            return invalid(templates.lookupQuestion(screen, pageOf(question, who, screen), Fields.of(form, errors)));
        }
        if (!questions.answer(id, form.text(), who.employee(), clock.instant())) {
            throw new Conflict("lookup.answer.already");
        }
        questions.asker(id).ifPresent(asker -> outbox.tellOfNews(List.of(asker)));
        return redirect(question.path(), "lookup.answer.sent");
    }

    private Question at(Question.Id id, Professional who, Standing standing, Screen screen) {
        return questions
                .one(id, standing.unitsLed(), officers.isOne(standing, screen.today()), who.employee(), screen.today())
                .orElseThrow(NotFound::new);
    }

    private QuestionPage pageOf(Question question, Professional who, Screen screen) {
        access.shown(who, LookUpAction.ANSWER_FOR_LOOK_UP, List.of(question.child()));
        var done = lookUps.ofDay(question.employee(), question.child(), question.lookedOn());
        return new QuestionPage(question, StaffWords.lines(done, screen), StaffWords.why(done, screen));
    }
}

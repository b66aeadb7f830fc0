package dk.traad.familyhandover;

import static dk.traad.familyhandover.QuestionsAction.KEEP_HANDOVER_QUESTIONS;
import static dk.traad.familyhandover.QuestionsAction.KEEP_OWN_HANDOVER_QUESTIONS;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.TransitionKind;
import dk.traad.kernel.UnitId;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import dk.traad.settings.DecideSettings;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The administrator keeps what parents are asked in the municipality, a leader what they are asked by the own unit. */
@Controller
@Transactional
class HandoverQuestionsController {
    private static final String SETTINGS = "/settings/handover-questions";
    private static final String UNIT = "/unit/handover-questions";

    private final Access access;
    private final HandoverQuestions questions;
    private final Clock clock;
    private final DecideSettings decideSettings;
    private final Templates templates;

    HandoverQuestionsController(
            Access access,
            HandoverQuestions questions,
            Clock clock,
            DecideSettings decideSettings,
            Templates templates) {
        this.access = access;
        this.questions = questions;
        this.clock = clock;
        this.decideSettings = decideSettings;
        this.templates = templates;
    }

    @GetMapping(SETTINGS)
    View municipality(
            Professional who, Screen screen, @RequestParam(defaultValue = "HOME_TO_DAYCARE") TransitionKind kind) {
        access.require(who, KEEP_HANDOVER_QUESTIONS);
        return show(kind, null, screen);
    }

    @PostMapping(SETTINGS)
    View changeMunicipality(
            Professional who,
            Screen screen,
            @RequestParam TransitionKind kind,
            @RequestParam(defaultValue = "") String forget,
            QuestionsForm form,
            BindingResult errors) {
        access.require(who, KEEP_HANDOVER_QUESTIONS);
        return change(kind, null, !forget.isEmpty(), form, errors, who, screen);
    }

    @GetMapping(UNIT)
    View unit(Professional who, Screen screen, @RequestParam(defaultValue = "HOME_TO_DAYCARE") TransitionKind kind) {
        access.require(who, KEEP_OWN_HANDOVER_QUESTIONS);
        return show(kind, led(who), screen);
    }

    @PostMapping(UNIT)
    View changeUnit(
            Professional who,
            Screen screen,
            @RequestParam TransitionKind kind,
            @RequestParam(defaultValue = "") String forget,
            QuestionsForm form,
            BindingResult errors) {
        access.require(who, KEEP_OWN_HANDOVER_QUESTIONS);
        return change(kind, led(who), !forget.isEmpty(), form, errors, who, screen);
    }

    /** Whoever leads several units keeps those of the first. */
    private Standing.Employment led(Professional who) {
        return access.standing(who).as(Role.LEADER).findFirst().orElseThrow();
    }

    private View show(TransitionKind kind, Standing.@Nullable Employment of, Screen screen) {
        var unit = of == null ? null : of.unit();
        return page(templates.familyhandoverQuestions(
                screen, questionsPage(kind, of, unit, Fields.of(QuestionsForm.of(questions.of(kind, unit))))));
    }

    private View change(
            TransitionKind kind,
            Standing.@Nullable Employment of,
            boolean isForgotten,
            QuestionsForm form,
            BindingResult errors,
            Professional who,
            Screen screen) {
        var unit = of == null ? null : of.unit();
        var back = (of == null ? SETTINGS : UNIT) + "?kind=" + kind;
        if (isForgotten) {
            return decide(
                    who,
                    screen,
                    unit,
                    () -> questions.forget(kind, unit),
                    () -> redirect(back, "familyhandover.questions.forgotten"));
        }
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(
                    templates.familyhandoverQuestions(screen, questionsPage(kind, of, unit, Fields.of(form, errors))));
        }
        return decide(
                who,
                screen,
                unit,
                () -> questions.set(
                        kind, unit, form.danishLines(), form.englishLines(), who.employee(), clock.instant()),
                () -> redirect(back, "familyhandover.questions.saved"));
    }

    /** What one unit asks is its leader's own; what the whole municipality asks stands in its history. */
    private View decide(Professional who, Screen screen, @Nullable UnitId unit, Runnable change, Supplier<View> done) {
        if (unit == null) {
            return decideSettings.decide(who, screen, change, done);
        }
        change.run();
        return done.get();
    }

    private QuestionsPage questionsPage(
            TransitionKind kind, Standing.@Nullable Employment of, @Nullable UnitId unit, Fields fields) {
        return new QuestionsPage(kind, of == null ? "" : of.unitName(), questions.isOwn(kind, unit), fields);
    }
}

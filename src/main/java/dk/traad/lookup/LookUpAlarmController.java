package dk.traad.lookup;

import static dk.traad.lookup.LogAction.ANSWER_FOR_LOOK_UPS;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
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

/** What the program has noticed in the log, with what to do about it. */
@Controller
@Transactional
class LookUpAlarmController {
    private final Access access;
    private final LookUpAlarms alarms;
    private final Answering answering;
    private final Clock clock;
    private final Templates templates;

    LookUpAlarmController(Access access, LookUpAlarms alarms, Answering answering, Clock clock, Templates templates) {
        this.access = access;
        this.alarms = alarms;
        this.answering = answering;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/look-up-alarms")
    View all(Professional who, Screen screen) {
        access.require(who, ANSWER_FOR_LOOK_UPS);
        return page(templates.lookupAlarms(screen, alarms.of(scope(who, screen))));
    }

    @GetMapping("/look-up-alarms/{id}")
    View show(Professional who, Screen screen, @PathVariable LookUpAlarm.Id id) {
        access.require(who, ANSWER_FOR_LOOK_UPS);
        return page(templates.lookupAlarm(screen, at(id, scope(who, screen)), Fields.of(WordsForm.empty())));
    }

    @PostMapping("/look-up-alarms/{id}")
    View answer(
            Professional who, Screen screen, @PathVariable LookUpAlarm.Id id, WordsForm form, BindingResult errors) {
        access.require(who, ANSWER_FOR_LOOK_UPS);
        var scope = scope(who, screen);
        var alarm = at(id, scope);
        form.checkLine(errors, "lookup.alarm.nothing");
        if (errors.hasErrors()) {
            return invalid(templates.lookupAlarm(screen, alarm, Fields.of(form, errors)));
        }
        if (!alarms.answer(id, scope.isOfficer(), form.text(), who.employee(), clock.instant())) {
            throw new Conflict("lookup.answer.already");
        }
        return redirect("/look-up-alarms", "lookup.alarm.answered");
    }

    private Answering.Scope scope(Professional who, Screen screen) {
        return answering.of(who, access.standing(who), screen);
    }

    private LookUpAlarm at(LookUpAlarm.Id id, Answering.Scope scope) {
        return alarms.of(scope).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}

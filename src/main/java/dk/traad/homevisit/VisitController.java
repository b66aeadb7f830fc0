package dk.traad.homevisit;

import static dk.traad.homevisit.HomeVisitAction.PLAN_VISIT;
import static dk.traad.homevisit.HomeVisitAction.READ_VISITS;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.homevisit.HomeVisit.CancelledBy;
import dk.traad.homevisit.HomeVisits.Visitor;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.CalendarFile;
import dk.traad.platform.web.Fields;
import dk.traad.platform.web.TypedText;
import dk.traad.platform.web.Undo;
import dk.traad.screen.Screen;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** One visit: agreeing on a time, moving it, and saying what became of it. */
@Controller
@Transactional
class VisitController {
    private final Access access;
    private final HomeVisits visits;
    private final VisitChanges changes;
    private final ChangeVisit changeVisit;
    private final VisitPages pages;
    private final Clock clock;
    private final Templates templates;

    VisitController(
            Access access,
            HomeVisits visits,
            VisitChanges changes,
            ChangeVisit changeVisit,
            VisitPages pages,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.visits = visits;
        this.changes = changes;
        this.changeVisit = changeVisit;
        this.pages = pages;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/visits/{id}")
    View show(
            Professional who,
            Screen screen,
            @PathVariable HomeVisit.Id id,
            @RequestParam(defaultValue = "") String on) {
        var visit = visits.of(id);
        access.require(who, READ_VISITS, visit.child().id());
        return page(templates.homevisitShow(screen, pages.of(visit, who, screen, TypedText.date(on))));
    }

    @PostMapping("/visits/{id}/book")
    View book(
            Professional who,
            Screen screen,
            @PathVariable HomeVisit.Id id,
            @RequestParam(defaultValue = "") String from,
            BookForm form,
            BindingResult errors) {
        var visit = visits.of(id);
        access.require(who, PLAN_VISIT, visit.child().id());
        var visitors = pages.visitors(visit).stream()
                .map(Visitor::id)
                .map(Object::toString)
                .toList();
        form.check(errors, screen.today(), clock.instant(), visitors);
        if (!errors.hasErrors() && !changeVisit.book(id, form, who.employee())) {
            errors.rejectValue("at", "homevisit.book.taken");
        }
        if (errors.hasErrors()) {
            var present = pages.of(visit, who, screen);
            var again = pages.of(visit, who, screen, Fields.of(form, errors), present.number(), present.held());
            return invalid(templates.homevisitShow(screen, again));
        }
        return redirect(
                from.equals("week") ? "/visits/week?on=" + screen.day(form.begins()) : visit.path(),
                visit.isBooked() ? "homevisit.moved" : "homevisit.booked");
    }

    /** With the number of the journal, where it was typed beside the day. */
    @PostMapping("/visits/{id}/held")
    View hold(
            Professional who,
            Screen screen,
            @PathVariable HomeVisit.Id id,
            @RequestParam(name = "journalNumber", required = false) @Nullable String typed,
            HeldForm form,
            BindingResult errors,
            JournalForm number,
            BindingResult numberErrors) {
        var visit = visits.of(id);
        access.require(who, PLAN_VISIT, visit.child().id());
        form.check(errors, screen.today());
        number.check(numberErrors);
        if (errors.hasErrors() || numberErrors.hasErrors()) {
            var present = pages.of(visit, who, screen);
            var again = pages.of(
                    visit,
                    who,
                    screen,
                    present.book(),
                    typed == null ? present.number() : Fields.of(number, numberErrors),
                    Fields.of(form, errors));
            return invalid(templates.homevisitShow(screen, again));
        }
        changeVisit.hold(id, form.day(), who.employee());
        if (typed != null) {
            changes.number(id, number.journalNumber());
        }
        return redirect(visit.path(), "homevisit.held", undo(visit));
    }

    @PostMapping("/visits/{id}/not-home")
    View notAtHome(Professional who, @PathVariable HomeVisit.Id id) {
        var visit = visits.of(id);
        access.require(who, PLAN_VISIT, visit.child().id());
        changeVisit.notAtHome(id, who.employee());
        return redirect(visit.path(), "homevisit.not-home", undo(visit));
    }

    @PostMapping("/visits/{id}/cancel")
    View cancel(Professional who, @PathVariable HomeVisit.Id id, @RequestParam CancelledBy by) {
        var visit = visits.of(id);
        access.require(who, PLAN_VISIT, visit.child().id());
        changeVisit.cancel(id, by, who.employee());
        return redirect(visit.path(), "homevisit.cancelled." + by, undo(visit));
    }

    /** What was noted last was a mistake: it stands as before, with the time that had been agreed. */
    @PostMapping("/visits/{id}/undo")
    View takeBack(Professional who, @PathVariable HomeVisit.Id id) {
        var visit = visits.of(id);
        access.require(who, PLAN_VISIT, visit.child().id());
        changeVisit.takeBack(id, who.employee());
        return redirect(visit.path(), "homevisit.undone");
    }

    private static Undo undo(HomeVisit visit) {
        return new Undo(visit.path() + "/undo");
    }

    @PostMapping("/visits/{id}/reopen")
    View reopen(Professional who, @PathVariable HomeVisit.Id id) {
        var visit = visits.of(id);
        access.require(who, PLAN_VISIT, visit.child().id());
        changeVisit.reopen(id, who.employee());
        return redirect(visit.path(), "homevisit.reopened");
    }

    @PostMapping("/visits/{id}/journal")
    View number(
            Professional who, Screen screen, @PathVariable HomeVisit.Id id, JournalForm form, BindingResult errors) {
        var visit = visits.of(id);
        access.require(who, PLAN_VISIT, visit.child().id());
        form.check(errors);
        if (errors.hasErrors()) {
            var present = pages.of(visit, who, screen);
            var again = pages.of(visit, who, screen, present.book(), Fields.of(form, errors), present.held());
            return invalid(templates.homevisitShow(screen, again));
        }
        changes.number(id, form.journalNumber());
        return redirect(
                visit.path(), form.journalNumber().isEmpty() ? "homevisit.journal.none" : "homevisit.journal.saved");
    }

    /** Without any name: calendars are read by others too. */
    @GetMapping("/visits/{id}/calendar.ics")
    View calendar(Professional who, Screen screen, @PathVariable HomeVisit.Id id) {
        var visit = visits.of(id);
        access.require(who, READ_VISITS, visit.child().id());
        var booking = visit.booking();
        if (booking == null || !visit.isBooked()) {
            throw new Conflict("homevisit.refused.not-booked");
        }
        return new CalendarFile(
                        visit.together(),
                        visit.version(),
                        screen.text("homevisit.calendar.staff"),
                        "",
                        booking.begins(),
                        visit.minutes(),
                        clock.instant())
                .answer();
    }
}

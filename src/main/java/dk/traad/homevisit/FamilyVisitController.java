package dk.traad.homevisit;

import static dk.traad.homevisit.FamilyVisitAction.CHANGE_OWN_VISIT;
import static dk.traad.homevisit.FamilyVisitAction.READ_OWN_VISITS;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.platform.web.CalendarFile;
import dk.traad.platform.web.Fields;
import dk.traad.portal.Families;
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

/** The family sees its visits, asks for another time, calls one off, and has it in its calendar. */
@Controller
@Transactional
class FamilyVisitController {
    private final Access access;
    private final HomeVisits visits;
    private final ChangeVisit changeVisit;
    private final FamilyVisitParts parts;
    private final Families families;
    private final Clock clock;
    private final Templates templates;

    FamilyVisitController(
            Access access,
            HomeVisits visits,
            ChangeVisit changeVisit,
            FamilyVisitParts parts,
            Families families,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.visits = visits;
        this.changeVisit = changeVisit;
        this.parts = parts;
        this.families = families;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/family/children/{child}/visits")
    View all(Parent who, Screen screen, @PathVariable ChildId child) {
        access.require(who, READ_OWN_VISITS, child);
        requireOpen(child, who, screen);
        return page(templates.homevisitFamilyAll(screen, families.child(child), visits.ofChild(child)));
    }

    @GetMapping("/family/visits/{id}")
    View show(Parent who, Screen screen, @PathVariable HomeVisit.Id id) {
        var visit = visits.of(id);
        access.require(who, READ_OWN_VISITS, visit.child().id());
        requireOpen(visit.child().id(), who, screen);
        return page(
                templates.homevisitFamilyShow(screen, visit, mayChange(who, visit), Fields.of(new WishForm("", ""))));
    }

    @PostMapping("/family/visits/{id}/another-time")
    View askToMove(Parent who, Screen screen, @PathVariable HomeVisit.Id id, WishForm form, BindingResult errors) {
        var visit = visits.of(id);
        access.require(who, CHANGE_OWN_VISIT, visit.child().id());
        requireOpen(visit.child().id(), who, screen);
        form.check(errors, screen.today());
        if (errors.hasErrors()) {
            return invalid(
                    templates.homevisitFamilyShow(screen, visit, mayChange(who, visit), Fields.of(form, errors)));
        }
        changeVisit.askToMove(id, form, who.adult());
        return redirect(visit.familyPath(), "homevisit.family.asked");
    }

    @PostMapping("/family/visits/{id}/cancel")
    View cancel(Parent who, Screen screen, @PathVariable HomeVisit.Id id) {
        var visit = visits.of(id);
        access.require(who, CHANGE_OWN_VISIT, visit.child().id());
        requireOpen(visit.child().id(), who, screen);
        changeVisit.cancelByFamily(id, who.adult());
        return redirect(visit.familyPath(), "homevisit.family.cancelled");
    }

    /** It says no more than that somebody comes. */
    @GetMapping("/family/visits/{id}/calendar.ics")
    View calendar(Parent who, Screen screen, @PathVariable HomeVisit.Id id) {
        var visit = visits.of(id);
        access.require(who, READ_OWN_VISITS, visit.child().id());
        requireOpen(visit.child().id(), who, screen);
        var booking = visit.booking();
        if (booking == null || !visit.isBooked()) {
            throw new Conflict("homevisit.refused.not-booked");
        }
        return new CalendarFile(
                        visit.together(),
                        visit.version(),
                        screen.text("homevisit.calendar.family"),
                        "",
                        booking.begins(),
                        visit.minutes(),
                        clock.instant())
                .answer();
    }

    private boolean mayChange(Parent who, HomeVisit visit) {
        var booking = visit.booking();
        var isOver = visit.isBooked() && booking != null && booking.begins().isBefore(clock.instant());
        return !isOver && access.may(who, CHANGE_OWN_VISIT, visit.child().id());
    }

    private void requireOpen(ChildId child, Parent who, Screen screen) {
        if (parts.isGuarded(child, who.adult(), screen)) {
            throw new NotFound();
        }
    }
}

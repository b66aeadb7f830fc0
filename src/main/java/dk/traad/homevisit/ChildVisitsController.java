package dk.traad.homevisit;

import static dk.traad.homevisit.HomeVisitAction.PLAN_VISIT;
import static dk.traad.homevisit.HomeVisitAction.READ_VISITS;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.child.Children;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.ChildSteps;
import dk.traad.screen.Screen;
import dk.traad.screen.ThreadEntries;
import dk.traad.screen.ThreadEntry;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** All visits of one child, from its page; and one more on need. */
@Controller
@Transactional
class ChildVisitsController implements ChildSteps, ThreadEntries {
    private static final int MINUTES = 60;

    private final Access access;
    private final Children children;
    private final HomeVisits visits;
    private final VisitChanges changes;
    private final Districts districts;
    private final Clock clock;
    private final Templates templates;

    ChildVisitsController(
            Access access,
            Children children,
            HomeVisits visits,
            VisitChanges changes,
            Districts districts,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.children = children;
        this.visits = visits;
        this.changes = changes;
        this.districts = districts;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/children/{child}/visits")
    View all(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, READ_VISITS, child);
        var form = Fields.of(new DistrictForm(districts.of(child)));
        return page(templates.homevisitChild(screen, childPage(who, child, form)));
    }

    @PostMapping("/children/{child}/visits/district")
    View sayDistrict(
            Professional who, Screen screen, @PathVariable ChildId child, DistrictForm form, BindingResult errors) {
        access.require(who, PLAN_VISIT, child);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.homevisitChild(screen, childPage(who, child, Fields.of(form, errors))));
        }
        districts.say(child, form.district(), own(who), screen.today());
        return redirect("/children/" + child + "/visits", "homevisit.district.said");
    }

    /** Nobody is named by it: whose homes this person may say something about. */
    private List<ChildId> own(Professional who) {
        return access.children(who, READ_VISITS);
    }

    private ChildVisitsPage childPage(Professional who, ChildId child, Fields fields) {
        return new ChildVisitsPage(children.of(child), visits.ofChild(child), districts.known(own(who)), fields);
    }

    @GetMapping("/children/{child}/visits/new")
    View blank(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, PLAN_VISIT, child);
        return page(templates.homevisitNeed(screen, children.of(child), Fields.of(NeedForm.blank(screen.today()))));
    }

    @PostMapping("/children/{child}/visits/new")
    View add(Professional who, Screen screen, @PathVariable ChildId child, NeedForm form, BindingResult errors) {
        access.require(who, PLAN_VISIT, child);
        form.check(errors, screen.today());
        if (errors.hasErrors()) {
            return invalid(templates.homevisitNeed(screen, children.of(child), Fields.of(form, errors)));
        }
        var id = HomeVisit.Id.random();
        changes.addOnNeed(id, child, form.window(), MINUTES, clock.instant());
        return redirect("/visits/" + id, "homevisit.need.added");
    }

    @Override
    public List<Step> stepsFor(ChildId child, Professional who, Screen screen) {
        return access.may(who, READ_VISITS, child)
                ? List.of(new Step(screen.text("homevisit.step"), "/children/" + child + "/visits")
                        .at(Step.UNDER_WAY + 15))
                : List.of();
    }

    @Override
    public List<ThreadEntry> entriesOf(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, READ_VISITS, child)) {
            return List.of();
        }
        return visits.ofChild(child).stream()
                .filter(visit -> visit.stage() == VisitStage.HELD)
                .map(visit -> new ThreadEntry(
                        Objects.requireNonNull(visit.heldOn()),
                        ThreadEntry.Bead.PERSON,
                        null,
                        visit.name(screen),
                        "",
                        visit.path()))
                .toList();
    }
}

package dk.traad.ownfamily;

import static dk.traad.ownfamily.OwnFamilyAction.DECLARE_OWN_FAMILY;
import static dk.traad.ownfamily.OwnFamilyAction.LIFT_DECLARED_FAMILY;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.child.ChildAccess;
import dk.traad.child.Children;
import dk.traad.child.FindByCpr;
import dk.traad.child.HiddenPlaces;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.protection.LiftForm;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Declaring the own family, and for an administrator lifting what was declared. */
@Controller
@Transactional
class OwnFamilyController {
    private final Access access;
    private final FamilyTies ties;
    private final LiftPages liftPages;
    private final Children children;
    private final HiddenPlaces hiddenPlaces;
    private final FindByCpr findByCpr;
    private final Clock clock;
    private final Templates templates;

    OwnFamilyController(
            Access access,
            FamilyTies ties,
            LiftPages liftPages,
            Children children,
            HiddenPlaces hiddenPlaces,
            FindByCpr findByCpr,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.ties = ties;
        this.liftPages = liftPages;
        this.children = children;
        this.hiddenPlaces = hiddenPlaces;
        this.findByCpr = findByCpr;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/own-family")
    View mine(Professional who, Screen screen) {
        access.require(who, DECLARE_OWN_FAMILY);
        var mine = ownFamilyPage(who, screen, Fields.of(null));
        access.shown(who, ChildAccess.READ_CHILD, ids(mine));
        return page(templates.ownfamilyMine(screen, mine));
    }

    /** It works at once, also while the declaring page is still open elsewhere. */
    @PostMapping("/own-family")
    View declare(Professional who, Screen screen, OwnFamilyForm form, BindingResult errors) {
        access.require(who, DECLARE_OWN_FAMILY);
        form.check(errors);
        var child = errors.hasErrors() ? Optional.<ChildId>empty() : child(who, screen, form, errors);
        if (child.isEmpty()) {
            var mine = ownFamilyPage(who, screen, Fields.of(form.withoutNumber(), errors));
            access.shown(who, ChildAccess.READ_CHILD, ids(mine));
            return invalid(templates.ownfamilyMine(screen, mine));
        }
        ties.declare(
                who.employee(),
                child.get(),
                form.chosenKind().orElseThrow(),
                screen.today(),
                who.employee(),
                clock.instant());
        return redirect("/own-family", "ownfamily.declared");
    }

    @GetMapping("/protection/family-ties/{id}/lift")
    View askWhy(Professional who, Screen screen, @PathVariable FamilyTie.Id id) {
        access.require(who, LIFT_DECLARED_FAMILY);
        return page(templates.protectionLift(
                screen, liftPages.of(ties.at(id, screen.today()), "/protection", screen, Fields.of(null))));
    }

    @PostMapping("/protection/family-ties/{id}/lift")
    View lift(Professional who, Screen screen, @PathVariable FamilyTie.Id id, LiftForm form, BindingResult errors) {
        access.require(who, LIFT_DECLARED_FAMILY);
        var tie = ties.at(id, screen.today());
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.protectionLift(
                    screen, liftPages.of(tie, "/protection", screen, Fields.of(form, errors))));
        }
        if (!ties.lift(id, form.reason(), screen.today(), who.employee(), clock.instant())) {
            throw new Conflict("ownfamily.refused.lift");
        }
        return redirect("/protection", "ownfamily.lifted");
    }

    /** One of those this person works with, or the one with exactly this number; sent twice it is declared already. */
    private Optional<ChildId> child(Professional who, Screen screen, OwnFamilyForm form, BindingResult errors) {
        if (form.number().isEmpty()) {
            var declared = ties.of(who.employee(), screen.today()).stream().map(FamilyTie::child);
            var found = Stream.concat(access.children(who, ChildAccess.READ_CHILD).stream(), declared)
                    .filter(one -> one.toString().equals(form.child()))
                    .findFirst();
            if (found.isEmpty()) {
                errors.rejectValue("child", "ownfamily.child.missing");
            }
            return found;
        }
        findByCpr.checkPatience(who);
        var found = findByCpr.child(who, form.cpr().orElseThrow());
        if (found.isEmpty()) {
            findByCpr.missed(who);
            errors.rejectValue("number", "ownfamily.number.unknown");
        }
        return found;
    }

    private static List<ChildId> ids(OwnFamilyPage page) {
        return page.children().stream().map(Children.Listed::id).toList();
    }

    private OwnFamilyPage ownFamilyPage(Professional who, Screen screen, Fields fields) {
        var mine = access.children(who, ChildAccess.READ_CHILD);
        return new OwnFamilyPage(
                ties.of(who.employee(), screen.today()),
                ties.fromRoster(who.employee(), screen.today()),
                hiddenPlaces.without(children.listed(mine, who.employee(), screen.today()), who),
                fields);
    }
}

package dk.traad.ownfamily;

import static dk.traad.ownfamily.ColleagueFamilyAction.DECLARE_FAMILY_OF_COLLEAGUE;
import static dk.traad.ownfamily.ColleagueFamilyAction.LIFT_FAMILY_OF_COLLEAGUE;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.child.Children;
import dk.traad.circle.Circle;
import dk.traad.circle.CircleMember;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.protection.LiftForm;
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

/** A leader declares that a colleague is family of a child, and lifts it. */
@Controller
@Transactional
class ColleagueFamilyController {
    private final Access access;
    private final FamilyTies ties;
    private final LiftPages liftPages;
    private final Children children;
    private final Circle circle;
    private final Clock clock;
    private final Templates templates;

    ColleagueFamilyController(
            Access access,
            FamilyTies ties,
            LiftPages liftPages,
            Children children,
            Circle circle,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.ties = ties;
        this.liftPages = liftPages;
        this.children = children;
        this.circle = circle;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/children/{child}/family-ties")
    View show(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, DECLARE_FAMILY_OF_COLLEAGUE, child);
        return page(templates.ownfamilyColleagues(screen, familyPage(child, who, screen, Fields.of(null))));
    }

    @PostMapping("/children/{child}/family-ties")
    View declare(
            Professional who,
            Screen screen,
            @PathVariable ChildId child,
            ColleagueFamilyForm form,
            BindingResult errors) {
        access.require(who, DECLARE_FAMILY_OF_COLLEAGUE, child);
        var around = around(child, who).stream().map(CircleMember::employee).toList();
        form.check(errors, around);
        if (errors.hasErrors()) {
            return invalid(
                    templates.ownfamilyColleagues(screen, familyPage(child, who, screen, Fields.of(form, errors))));
        }
        ties.declare(
                form.chosen(around).orElseThrow(),
                child,
                form.chosenKind().orElseThrow(),
                screen.today(),
                who.employee(),
                clock.instant());
        return redirect("/children/" + child + "/family-ties", "ownfamily.declared.colleague");
    }

    @GetMapping("/children/{child}/family-ties/{id}/lift")
    View askWhy(Professional who, Screen screen, @PathVariable ChildId child, @PathVariable FamilyTie.Id id) {
        access.require(who, LIFT_FAMILY_OF_COLLEAGUE, child);
        return page(templates.protectionLift(
                screen, liftPages.of(tie(child, id, screen), "/children/" + child, screen, Fields.of(null))));
    }

    @PostMapping("/children/{child}/family-ties/{id}/lift")
    View lift(
            Professional who,
            Screen screen,
            @PathVariable ChildId child,
            @PathVariable FamilyTie.Id id,
            LiftForm form,
            BindingResult errors) {
        access.require(who, LIFT_FAMILY_OF_COLLEAGUE, child);
        var tie = tie(child, id, screen);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.protectionLift(
                    screen, liftPages.of(tie, "/children/" + child, screen, Fields.of(form, errors))));
        }
        if (!ties.lift(id, form.reason(), screen.today(), who.employee(), clock.instant())) {
            throw new Conflict("ownfamily.refused.lift");
        }
        return redirect("/children/" + child + "/family-ties", "ownfamily.lifted");
    }

    private FamilyTie tie(ChildId child, FamilyTie.Id id, Screen screen) {
        return ties.of(child, screen.today()).stream()
                .filter(tie -> tie.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The others; about oneself one declares on the own page. */
    private List<CircleMember> around(ChildId child, Professional who) {
        return circle.of(child).stream()
                .filter(member -> !member.employee().equals(who.employee()))
                .toList();
    }

    private ColleagueFamilyPage familyPage(ChildId child, Professional who, Screen screen, Fields fields) {
        return new ColleagueFamilyPage(children.of(child), ties.of(child, screen.today()), around(child, who), fields);
    }
}

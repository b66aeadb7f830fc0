package dk.traad.shielding;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.shielding.ForgottenShieldingAction.NAME_LEADER_OF_FORGOTTEN_CHILD;
import static dk.traad.shielding.ShieldingAction.SHIELD_CHILD;

import dk.traad.access.Access;
import dk.traad.child.Children;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.protection.LiftForm;
import dk.traad.protection.LiftPage;
import dk.traad.screen.Screen;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Shielding a child, its readers, and lifting it. */
@Controller
@Transactional
class ShieldingController {
    private final Access access;
    private final Children children;
    private final Shieldings shieldings;
    private final ShieldChild shieldChild;
    private final Templates templates;

    ShieldingController(
            Access access, Children children, Shieldings shieldings, ShieldChild shieldChild, Templates templates) {
        this.access = access;
        this.children = children;
        this.shieldings = shieldings;
        this.shieldChild = shieldChild;
        this.templates = templates;
    }

    @GetMapping("/children/{child}/shielding")
    View show(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, SHIELD_CHILD, child);
        return page(templates.shieldingShow(screen, shieldingPage(child, who, screen, Fields.of(null))));
    }

    @PostMapping("/children/{child}/shielding")
    View shield(Professional who, Screen screen, @PathVariable ChildId child, ShieldForm form, BindingResult errors) {
        access.require(who, SHIELD_CHILD, child);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.shieldingShow(screen, shieldingPage(child, who, screen, Fields.of(form, errors))));
        }
        shieldChild.shield(child, form, who.employee());
        return redirect("/children/" + child + "/shielding", "shielding.shielded");
    }

    @PostMapping("/children/{child}/shielding/readers")
    View name(Professional who, @PathVariable ChildId child, @RequestParam EmployeeId reader) {
        access.require(who, SHIELD_CHILD, child);
        shieldChild.name(child, reader, who.employee());
        return redirect("/children/" + child + "/shielding", "shielding.named");
    }

    @PostMapping("/children/{child}/shielding/readers/{reader}/remove")
    View remove(Professional who, @PathVariable ChildId child, @PathVariable EmployeeId reader) {
        access.require(who, SHIELD_CHILD, child);
        shieldChild.remove(child, reader);
        var stays = access.may(who, SHIELD_CHILD, child);
        return redirect(stays ? "/children/" + child + "/shielding" : "/unit", "shielding.removed");
    }

    @GetMapping("/children/{child}/shielding/lift")
    View askWhy(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, SHIELD_CHILD, child);
        return page(templates.protectionLift(screen, liftPage(child, screen, Fields.of(null))));
    }

    @PostMapping("/children/{child}/shielding/lift")
    View lift(Professional who, Screen screen, @PathVariable ChildId child, LiftForm form, BindingResult errors) {
        access.require(who, SHIELD_CHILD, child);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.protectionLift(screen, liftPage(child, screen, Fields.of(form, errors))));
        }
        shieldChild.lift(child, form.reason(), who.employee());
        return redirect("/children/" + child + "/circle", "shielding.lifted");
    }

    @PostMapping("/protection/shieldings/{id}/reader")
    View nameLeader(Professional who, @PathVariable Shielding.Id id, @RequestParam EmployeeId leader) {
        access.require(who, NAME_LEADER_OF_FORGOTTEN_CHILD);
        shieldChild.nameLeaderOfForgotten(id, leader, who.employee());
        return redirect("/protection", "shielding.leader-named");
    }

    private LiftPage liftPage(ChildId child, Screen screen, Fields fields) {
        var path = "/children/" + child + "/shielding";
        var name = children.of(child).firstName();
        return new LiftPage(
                screen.text("shielding.lift.title", name),
                screen.text("shielding.lift.about"),
                path + "/lift",
                path,
                fields);
    }

    private ShieldingPage shieldingPage(ChildId child, Professional who, Screen screen, Fields fields) {
        var shielding = shieldings.inForce(child, screen.today()).orElse(null);
        var readers = shielding == null ? List.<Candidate>of() : shieldings.readers(child, screen.today());
        var others = shieldings.candidates(child, screen.today()).stream()
                .filter(one -> !one.id().equals(who.employee()))
                .filter(one -> readers.stream().noneMatch(reader -> reader.id().equals(one.id())))
                .toList();
        return new ShieldingPage(children.of(child), shielding, readers, others, fields);
    }
}

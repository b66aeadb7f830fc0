package dk.traad.referral;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.referral.ReferralAction.REFER_CHILD;

import dk.traad.access.Access;
import dk.traad.child.Children;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Referring a child. */
@Controller
@Transactional
class NewReferralController {
    private final Access access;
    private final Children children;
    private final Referrals referrals;
    private final MoveReferral moveReferral;
    private final Templates templates;

    NewReferralController(
            Access access, Children children, Referrals referrals, MoveReferral moveReferral, Templates templates) {
        this.access = access;
        this.children = children;
        this.referrals = referrals;
        this.moveReferral = moveReferral;
        this.templates = templates;
    }

    @GetMapping("/children/{child}/referrals/new")
    View blank(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, REFER_CHILD, child);
        return page(templates.referralNew(screen, newPage(child, Fields.of(null), screen)));
    }

    @PostMapping("/children/{child}/referrals/new")
    View refer(Professional who, Screen screen, @PathVariable ChildId child, ReferralForm form, BindingResult errors) {
        access.require(who, REFER_CHILD, child);
        var receivers = referrals.receivers(screen.today());
        form.check(errors, receivers);
        if (errors.hasErrors()) {
            return invalid(templates.referralNew(screen, newPage(child, Fields.of(form, errors), screen)));
        }
        moveReferral.open(child, form.chosen(receivers).orElseThrow().id(), form.reason(), who.employee());
        return redirect("/children/" + child + "/circle", "referral.opened");
    }

    private NewReferralPage newPage(ChildId child, Fields fields, Screen screen) {
        return new NewReferralPage(children.of(child), fields, referrals.receivers(screen.today()));
    }
}

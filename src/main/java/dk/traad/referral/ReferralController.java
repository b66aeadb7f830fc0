package dk.traad.referral;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.referral.ReferralAction.ACCEPT_REFERRAL;
import static dk.traad.referral.ReferralAction.CLOSE_REFERRAL;
import static dk.traad.referral.ReferralAction.PUT_BACK_REFERRAL;
import static dk.traad.referral.ReferralAction.READ_REFERRAL;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.child.ChildAccess;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.MenuEntries;
import dk.traad.screen.MenuEntry;
import dk.traad.screen.Screen;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The referrals sent to where one works, and one referral for everybody it is at hand for. */
@Controller
@Transactional
class ReferralController implements MenuEntries {
    private final Access access;
    private final Referrals referrals;
    private final MoveReferral moveReferral;
    private final Templates templates;

    ReferralController(Access access, Referrals referrals, MoveReferral moveReferral, Templates templates) {
        this.access = access;
        this.referrals = referrals;
        this.moveReferral = moveReferral;
        this.templates = templates;
    }

    @GetMapping("/referrals")
    View mine(Professional who, Screen screen) {
        access.require(who, ReferralsAction.OPEN_REFERRALS);
        var sent = referrals.sentTo(who.employee(), access.children(who, READ_REFERRAL), screen.today());
        access.shown(who, READ_REFERRAL, sent.stream().map(Referral::child).toList());
        return page(templates.referralList(screen, sent, who.employee()));
    }

    @GetMapping("/referrals/{id}")
    View show(Professional who, Screen screen, @PathVariable Referral.Id id) {
        var referral = referrals.at(id, who.employee(), screen.today());
        access.require(who, READ_REFERRAL, referral.child());
        return page(templates.referralShow(screen, referralPage(referral, who, Fields.of(null))));
    }

    @PostMapping("/referrals/{id}/accept")
    View accept(Professional who, Screen screen, @PathVariable Referral.Id id) {
        var referral = referrals.at(id, who.employee(), screen.today());
        access.require(who, ACCEPT_REFERRAL, referral.child());
        moveReferral.accept(referral, who.employee());
        return redirect("/children/" + referral.child(), "referral.accepted");
    }

    @PostMapping("/referrals/{id}/put-back")
    View putBack(Professional who, Screen screen, @PathVariable Referral.Id id) {
        var referral = referrals.at(id, who.employee(), screen.today());
        access.require(who, PUT_BACK_REFERRAL, referral.child());
        moveReferral.putBack(referral, who.employee());
        return redirect("/referrals", "referral.put-back.done");
    }

    @PostMapping("/referrals/{id}/close")
    View close(Professional who, Screen screen, @PathVariable Referral.Id id, CloseForm form, BindingResult errors) {
        var referral = referrals.at(id, who.employee(), screen.today());
        access.require(who, CLOSE_REFERRAL, referral.child());
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.referralShow(screen, referralPage(referral, who, Fields.of(form, errors))));
        }
        moveReferral.close(referral, form.reason(), who.employee());
        return redirect(
                access.may(who, ChildAccess.READ_CHILD, referral.child())
                        ? "/children/" + referral.child() + "/circle"
                        : "/referrals",
                "referral.closed");
    }

    @Override
    public List<MenuEntry> entriesFor(Standing standing) {
        return standing.isAny(Role.PP_ADVICE, Role.SOCIAL_WORKER)
                ? List.of(new MenuEntry(30, "referral.menu", "/referrals"))
                : List.of();
    }

    private ReferralPage referralPage(Referral referral, Professional who, Fields reason) {
        var state = referral.state();
        var isMine = referral.isAcceptedBy(who.employee());
        return new ReferralPage(
                referral,
                access.may(who, ChildAccess.READ_CHILD, referral.child()),
                state == Referral.State.WAITING && access.may(who, ACCEPT_REFERRAL, referral.child()),
                isMine && state == Referral.State.ACCEPTED,
                state.isOpen() && access.may(who, CLOSE_REFERRAL, referral.child()),
                reason);
    }
}

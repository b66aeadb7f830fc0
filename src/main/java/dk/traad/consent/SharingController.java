package dk.traad.consent;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import dk.traad.settings.DecideSettings;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Deciding what follows a child, and trying out what would happen. */
@Controller
@Transactional
class SharingController {
    private final Access access;
    private final SharingRules rules;
    private final Clock clock;
    private final DecideSettings decideSettings;
    private final Templates templates;

    SharingController(
            Access access, SharingRules rules, Clock clock, DecideSettings decideSettings, Templates templates) {
        this.access = access;
        this.rules = rules;
        this.clock = clock;
        this.decideSettings = decideSettings;
        this.templates = templates;
    }

    /** With a kind of item and of transition it says what would happen, and why. */
    @GetMapping("/settings/sharing")
    View show(Professional who, Screen screen, SharingForm form) {
        access.require(who, SharingAction.DECIDE_WHAT_FOLLOWS);
        var tried = form.itemKind().isPresent() && form.transitionKind().isPresent()
                ? rules.of(form.itemKind().get(), form.transitionKind())
                : null;
        return page(templates.consentSharing(
                screen, new SharingPage(rules.all(), tried, Fields.of(tried == null ? form : SharingForm.of(tried)))));
    }

    @PostMapping("/settings/sharing")
    View decide(Professional who, Screen screen, SharingForm form, BindingResult errors) {
        access.require(who, SharingAction.DECIDE_WHAT_FOLLOWS);
        form.check(errors);
        if (errors.hasErrors()) {
            var tried = form.itemKind().isPresent() && form.transitionKind().isPresent()
                    ? rules.of(form.itemKind().get(), form.transitionKind())
                    : null;
            return invalid(
                    templates.consentSharing(screen, new SharingPage(rules.all(), tried, Fields.of(form, errors))));
        }
        var follows = form.decision().orElseThrow();
        return decideSettings.decide(
                who,
                screen,
                () -> rules.decide(
                        form.itemKind().orElseThrow(),
                        form.transitionKind().orElseThrow(),
                        follows,
                        follows == Follows.BY_RULE ? form.legalBasis() : "",
                        who.employee(),
                        clock.instant()),
                () -> redirect(
                        "/settings/sharing?kind=" + form.kind() + "&transition=" + form.transition(),
                        "consent.rule.decided"));
    }
}

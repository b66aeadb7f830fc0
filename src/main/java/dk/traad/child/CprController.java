package dk.traad.child;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Cpr;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Shows a child's whole CPR number: one click, one line in the log. The number is on no other page. */
@Controller
@Transactional
class CprController {
    private final Access access;
    private final Children children;
    private final CprNumbers numbers;
    private final Clock clock;
    private final Templates templates;

    CprController(Access access, Children children, CprNumbers numbers, Clock clock, Templates templates) {
        this.access = access;
        this.children = children;
        this.numbers = numbers;
        this.clock = clock;
        this.templates = templates;
    }

    @PostMapping("/children/{child}/cpr")
    View show(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, ChildAccess.READ_CPR, child);
        return shown(who, screen, child);
    }

    @PostMapping("/children/{child}/cpr-with-reason")
    View showWithReason(
            Professional who, Screen screen, @PathVariable ChildId child, CprReasonForm form, BindingResult errors) {
        access.require(who, ChildAccess.READ_CPR_WITH_REASON, child);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.childCprReason(screen, children.of(child), Fields.of(form, errors)));
        }
        numbers.keepReason(child, who.employee(), form.words(), clock.instant());
        return shown(who, screen, child);
    }

    private View shown(Professional who, Screen screen, ChildId child) {
        var number = numbers.of(child, who).map(Cpr::digits).orElse("");
        return page(templates.childCpr(screen, children.of(child), number));
    }
}

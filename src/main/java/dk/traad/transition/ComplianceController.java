package dk.traad.transition;

import static dk.traad.platform.web.Pages.page;
import static dk.traad.transition.TransitionsAction.READ_COMPLIANCE;
import static dk.traad.transition.TransitionsAction.READ_OWN_COMPLIANCE;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** How many transitions followed the guideline: a leader's own unit, and the municipality for those above. Only counts. */
@Controller
@Transactional
class ComplianceController {
    private final Access access;
    private final Compliances compliances;
    private final Templates templates;

    ComplianceController(Access access, Compliances compliances, Templates templates) {
        this.access = access;
        this.compliances = compliances;
        this.templates = templates;
    }

    @GetMapping("/guideline/followed")
    View followed(Professional who, Screen screen) {
        var isAbove = access.may(who, READ_COMPLIANCE);
        access.require(who, isAbove ? READ_COMPLIANCE : READ_OWN_COMPLIANCE);
        var since = screen.today().minusYears(1);
        var standing = access.standing(who);
        var own = standing.unitsLed().isEmpty()
                ? List.<Compliance>of()
                : compliances.of(standing.unitsLed(), since, screen.today());
        var all = isAbove ? compliances.ofAll(since, screen.today()) : List.<Compliance>of();
        return page(
                templates.transitionFollowed(screen, standing.unitsLed().isEmpty() ? null : own, isAbove ? all : null));
    }
}

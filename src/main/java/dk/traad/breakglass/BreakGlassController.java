package dk.traad.breakglass;

import static dk.traad.breakglass.BreakGlassAction.ASK_FOR_EMERGENCY_ACCESS;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.platform.web.StepUp;
import dk.traad.screen.Banners;
import dk.traad.screen.ChildSteps.Step;
import dk.traad.screen.ChildrenSteps;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Asking for emergency access to one child, and closing it; the way there from one's list of children. */
@Controller
@Transactional
class BreakGlassController implements ChildrenSteps, Banners {
    private static final Role[] ROLES = {Role.HEALTH_VISITOR, Role.PP_ADVICE, Role.SOCIAL_WORKER};

    private final Access access;
    private final BreakTheGlass breakTheGlass;
    private final BrokenGlasses glasses;
    private final StepUp stepUp;
    private final Clock clock;
    private final Templates templates;

    BreakGlassController(
            Access access,
            BreakTheGlass breakTheGlass,
            BrokenGlasses glasses,
            StepUp stepUp,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.breakTheGlass = breakTheGlass;
        this.glasses = glasses;
        this.stepUp = stepUp;
        this.clock = clock;
        this.templates = templates;
    }

    /** Proves first who asks: a number that has been typed is kept on no page. */
    @GetMapping("/emergency-access")
    View blank(Professional who, Screen screen) {
        access.require(who, ASK_FOR_EMERGENCY_ACCESS);
        stepUp.require();
        return page(templates.breakglassAsk(screen, left(who), Fields.of(null)));
    }

    @PostMapping("/emergency-access")
    View open(Professional who, Screen screen, BreakGlassForm form, BindingResult errors) {
        access.require(who, ASK_FOR_EMERGENCY_ACCESS);
        var child = breakTheGlass.open(who, form, errors);
        return child.isEmpty()
                ? invalid(templates.breakglassAsk(screen, left(who), Fields.of(form.withoutNumber(), errors)))
                : redirect("/children/" + child.get());
    }

    @PostMapping("/emergency-access/{id}/close")
    View close(Professional who, Screen screen, @PathVariable BreakGlass.Id id) {
        access.require(who, ASK_FOR_EMERGENCY_ACCESS);
        if (!glasses.isOf(id, who.employee())) {
            throw new NotFound();
        }
        glasses.close(id, who.employee(), clock.instant());
        return redirect("/children", "breakglass.closed");
    }

    private int left(Professional who) {
        return Math.max(0, BrokenGlasses.MOST - glasses.lately(who.employee(), clock.instant()));
    }

    @Override
    public List<Step> stepsFor(Standing standing, Screen screen) {
        return standing.isAny(ROLES)
                ? List.of(new Step(screen.text("breakglass.way"), "/emergency-access"))
                : List.of();
    }

    @Override
    public List<Content> bannersFor(Professional who, Standing standing, Screen screen) {
        if (!standing.isInEmergency()) {
            return List.of();
        }
        var now = clock.instant();
        return glasses.open(who.employee(), now).stream()
                .<Content>map(open -> templates.breakglassBanner(
                        screen,
                        open,
                        Math.ceilDiv(Duration.between(now, open.untilAt()).toSeconds(), 60))::render)
                .toList();
    }
}

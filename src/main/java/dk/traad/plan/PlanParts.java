package dk.traad.plan;

import dk.traad.access.Access;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPointAction;
import dk.traad.focuspoint.FocusPointSection;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Puts the plan's part of a focus point's page together. */
@Component
class PlanParts implements FocusPointSection {
    private final Access access;
    private final SupportPlans plans;
    private final Templates templates;

    PlanParts(Access access, SupportPlans plans, Templates templates) {
        this.access = access;
        this.plans = plans;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public @Nullable Content sectionOf(FocusPoint focusPoint, Professional who, Screen screen) {
        var all = plans.of(List.of(focusPoint.id()));
        var writable = WritePlan.isWritable(focusPoint, screen.today());
        return all.isEmpty() && !writable
                ? null
                : templates.planSection(
                        screen,
                        new PlanPart(
                                focusPoint,
                                all,
                                writable,
                                access.may(
                                        who,
                                        FocusPointAction.WRITE_PLAN,
                                        focusPoint.child().id())));
    }
}

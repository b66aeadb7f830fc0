package dk.traad.intervention;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPointSection;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.ChildSteps;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The ways to the page of who does what: from the child, from each plan, from the family's page, from the desk. */
@Component
class InterventionParts implements ChildSteps, FocusPointSection, FamilyParts, WaitingLines {
    private static final int FIRST_ONCE_PLANNED = 40;
    private static final int BELOW_WHAT_IS_UNDER_WAY = 25;

    private final Access access;
    private final Interventions interventions;
    private final Wishes wishes;
    private final Templates templates;

    InterventionParts(Access access, Interventions interventions, Wishes wishes, Templates templates) {
        this.access = access;
        this.interventions = interventions;
        this.wishes = wishes;
        this.templates = templates;
    }

    @Override
    public List<Step> stepsFor(ChildId child, Professional who, Screen screen) {
        return access.may(who, InterventionAction.SEE_INTERVENTIONS, child)
                ? List.of(new Step(screen.text("intervention.step"), "/children/" + child + "/interventions")
                        .at(Step.OFTEN + 10))
                : List.of();
    }

    @Override
    public int order() {
        return FIRST_ONCE_PLANNED;
    }

    @Override
    public @Nullable Content sectionOf(FocusPoint focusPoint, Professional who, Screen screen) {
        var child = focusPoint.child();
        return focusPoint.stage().isPlanned() && access.may(who, InterventionAction.SEE_INTERVENTIONS, child.id())
                ? templates.interventionWay(
                        screen,
                        screen.text("intervention.way", child.firstName()),
                        "/children/" + child.id() + "/interventions")
                : null;
    }

    @Override
    public List<Part> partsFor(ChildId child, Parent who, Screen screen) {
        if (!access.may(who, FamilyInterventionAction.SEE_OWN_INTERVENTIONS, child)) {
            return List.of();
        }
        var around = interventions.around(child, InterventionPages.reader(who, screen));
        return around.isEmpty()
                ? List.of()
                : List.of(new Part(BELOW_WHAT_IS_UNDER_WAY, templates.interventionPart(screen, around)));
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var waiting = wishes.waitingFor(who.employee(), screen.today());
        if (waiting.isEmpty()) {
            return List.of();
        }
        var mine = access.children(who, InterventionAction.RANK_INTERVENTIONS);
        return waiting.stream()
                .filter(wish -> mine.contains(wish.child()))
                .map(wish -> new Waiting(
                                Waiting.Part.NOW,
                                wish.on(),
                                screen.text("intervention.desk.title", wish.childName()),
                                screen.text("intervention.desk.detail", wish.wishedBy()),
                                screen.text("intervention.desk.read"),
                                "/children/" + wish.child() + "/interventions#wish")
                        .about(wish.child()))
                .toList();
    }
}

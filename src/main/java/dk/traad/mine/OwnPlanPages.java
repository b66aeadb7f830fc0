package dk.traad.mine;

import dk.traad.dialogue.OwnInvitation;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.observation.OwnObservations;
import dk.traad.plan.ProposeInPlan;
import dk.traad.plan.SupportPlan;
import dk.traad.plan.TakePartInPlan;
import dk.traad.screen.Screen;
import org.springframework.stereotype.Component;

/** Puts a young person's page about one focus point together. */
@Component
class OwnPlanPages {
    private final OwnPlans plans;
    private final OwnInvitation invitation;
    private final TakePartInPlan takePart;
    private final ProposeInPlan propose;
    private final OwnObservations observations;

    OwnPlanPages(
            OwnPlans plans,
            OwnInvitation invitation,
            TakePartInPlan takePart,
            ProposeInPlan propose,
            OwnObservations observations) {
        this.plans = plans;
        this.invitation = invitation;
        this.takePart = takePart;
        this.propose = propose;
        this.observations = observations;
    }

    /** @throws NotFound unless it is about them */
    OwnPlan of(YoungPerson who, FocusPoint.Id id, Screen screen) {
        var about = plans.of(who.child(), id, screen.today());
        var plan = takePart.planOf(id).orElse(null);
        return new OwnPlan(
                about,
                who,
                about.stage().isEnded() ? null : invitation.of(id).orElse(null),
                plan,
                plans.followUps(id),
                observations.sectionOf(id, who, about.path(), screen),
                propose.isOpen(id),
                plan != null && takePart.canBeConfirmed(plan));
    }

    /** @throws NotFound while there is none */
    static SupportPlan plan(OwnPlan own) {
        if (own.plan() == null) {
            throw new NotFound();
        }
        return own.plan();
    }
}

package dk.traad.custodyhold;

import static dk.traad.custodyhold.CustodyHoldAction.HOLD_CUSTODY;

import dk.traad.access.Access;
import dk.traad.child.ChildAccess;
import dk.traad.circle.CircleParts;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.protection.ProtectionParts;
import dk.traad.screen.Screen;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Where staff meet that somebody is on hold: around the child those who may see the family, and the administrator. */
@Component
class CustodyHoldAround implements CircleParts, ProtectionParts {
    private static final int IN_CIRCLE = 5;
    private static final int IN_PROTECTION = 20;

    private final Access access;
    private final CustodyHolds holds;
    private final Templates templates;

    CustodyHoldAround(Access access, CustodyHolds holds, Templates templates) {
        this.access = access;
        this.holds = holds;
        this.templates = templates;
    }

    @Override
    public List<CircleParts.Part> partsFor(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, ChildAccess.READ_FAMILY, child)) {
            return List.of();
        }
        var inForce = holds.of(child, screen.today());
        var mayHold = access.may(who, HOLD_CUSTODY, child);
        return inForce.isEmpty() && !mayHold
                ? List.of()
                : List.of(new CircleParts.Part(IN_CIRCLE, templates.custodyholdPart(screen, child, inForce, mayHold)));
    }

    @Override
    public List<ProtectionParts.Part> partsFor(Professional who, Screen screen) {
        return List.of(
                new ProtectionParts.Part(IN_PROTECTION, templates.custodyholdAll(screen, holds.all(screen.today()))));
    }
}

package dk.traad.shielding;

import static dk.traad.shielding.ForgottenShieldingAction.NAME_LEADER_OF_FORGOTTEN_CHILD;
import static dk.traad.shielding.ShieldingAction.SHIELD_CHILD;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.circle.CircleParts;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.protection.ProtectionParts;
import dk.traad.screen.Screen;
import dk.traad.screen.UnitParts;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Where one meets that a child is shielded: around the child, on the leader's page; a forgotten one on the administrator's desk. */
@Component
class ShieldingAround implements CircleParts, UnitParts, ProtectionParts, WaitingLines {
    private static final int IN_CIRCLE = 40;
    private static final int IN_UNIT = 40;
    private static final int IN_PROTECTION = 10;

    private final Access access;
    private final Shieldings shieldings;
    private final Templates templates;

    ShieldingAround(Access access, Shieldings shieldings, Templates templates) {
        this.access = access;
        this.shieldings = shieldings;
        this.templates = templates;
    }

    @Override
    public List<CircleParts.Part> partsFor(ChildId child, Professional who, Screen screen) {
        var shielding = shieldings.inForce(child, screen.today()).orElse(null);
        var mayShield = access.may(who, SHIELD_CHILD, child);
        return shielding == null && !mayShield
                ? List.of()
                : List.of(
                        new CircleParts.Part(IN_CIRCLE, templates.shieldingPart(screen, child, shielding, mayShield)));
    }

    @Override
    public List<UnitParts.Part> partsFor(Professional who, Standing standing, Screen screen) {
        var shielded = shieldings.among(access.children(who, SHIELD_CHILD), screen.today());
        access.shown(
                who, SHIELD_CHILD, shielded.stream().map(ShieldedChild::child).toList());
        return shielded.isEmpty()
                ? List.of()
                : List.of(new UnitParts.Part(IN_UNIT, templates.shieldingUnit(screen, shielded)));
    }

    @Override
    public List<ProtectionParts.Part> partsFor(Professional who, Screen screen) {
        var forgotten = shieldings.forgotten(screen.today()).stream()
                .map(one -> new ForgottenShielding(
                        one,
                        shieldings.units(one.child(), screen.today()),
                        shieldings.candidates(one.child(), screen.today()).stream()
                                .filter(Candidate::leads)
                                .toList()))
                .toList();
        return forgotten.isEmpty()
                ? List.of()
                : List.of(new ProtectionParts.Part(IN_PROTECTION, templates.shieldingForgotten(screen, forgotten)));
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        if (!access.may(who, NAME_LEADER_OF_FORGOTTEN_CHILD)) {
            return List.of();
        }
        return shieldings.forgotten(screen.today()).stream()
                .map(one -> new Waiting(
                        Waiting.Part.NOW,
                        one.fromOn(),
                        screen.text("shielding.desk.forgotten"),
                        String.join(", ", shieldings.units(one.child(), screen.today())),
                        screen.text("shielding.desk.see"),
                        "/protection"))
                .toList();
    }
}

package dk.traad.continuity;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.circle.CircleAction;
import dk.traad.circle.CircleParts;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Role;
import dk.traad.kernel.Sector;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.ThreadEntries;
import dk.traad.screen.ThreadEntry;
import dk.traad.screen.UnitParts;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Where one meets who follows a family through: around the child, on its thread, and shared out on the leader's page. */
@Component
class ContinuityAround implements CircleParts, ThreadEntries, UnitParts {
    private static final int ORDER_AROUND = 15;
    private static final int ORDER_IN_UNIT = 15;

    private final Access access;
    private final ContinuityProfessionals professionals;
    private final Templates templates;

    ContinuityAround(Access access, ContinuityProfessionals professionals, Templates templates) {
        this.access = access;
        this.professionals = professionals;
        this.templates = templates;
    }

    @Override
    public List<CircleParts.Part> partsFor(ChildId child, Professional who, Screen screen) {
        var all = professionals.of(child, screen.today());
        var mayName = access.may(who, ContinuityAction.NAME_CONTINUITY_PROFESSIONAL, child)
                && isOfTheHealthVisitors(access.standing(who));
        if (all.isEmpty() && !mayName) {
            return List.of();
        }
        var part = new ContinuityPart(
                child,
                all.stream()
                        .filter(ContinuityProfessional::isPresent)
                        .findFirst()
                        .orElse(null),
                all.stream().filter(one -> !one.isPresent()).toList(),
                mayName);
        return List.of(new CircleParts.Part(ORDER_AROUND, templates.continuityPart(screen, part)));
    }

    private static boolean isOfTheHealthVisitors(Standing standing) {
        return standing.as(Role.HEALTH_VISITOR, Role.LEADER).anyMatch(one -> one.sector() == Sector.HEALTH_VISITING);
    }

    @Override
    public List<ThreadEntry> entriesOf(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, CircleAction.SEE_CIRCLE, child)) {
            return List.of();
        }
        return professionals.of(child, screen.today()).stream()
                .map(one -> new ThreadEntry(
                        one.fromOn(),
                        ThreadEntry.Bead.PERSON,
                        null,
                        screen.text("continuity.bead", one.name()),
                        "",
                        "/children/" + child + "/circle"))
                .toList();
    }

    @Override
    public List<UnitParts.Part> partsFor(Professional who, Standing standing, Screen screen) {
        var led = standing.as(Role.LEADER)
                .filter(one -> one.sector() == Sector.HEALTH_VISITING)
                .map(Standing.Employment::unit)
                .distinct()
                .toList();
        if (led.isEmpty()) {
            return List.of();
        }
        var handedBack = professionals.handedBack(access.children(who, ContinuityAction.SEE_CASELOAD));
        access.shown(
                who,
                ContinuityAction.SEE_CASELOAD,
                handedBack.stream()
                        .map(ContinuityProfessionals.HandedBack::child)
                        .toList());
        return List.of(new UnitParts.Part(
                ORDER_IN_UNIT,
                templates.continuityCaseloads(screen, professionals.caseloads(led, screen.today()), handedBack)));
    }
}

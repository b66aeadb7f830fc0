package dk.traad.ownfamily;

import dk.traad.access.Access;
import dk.traad.circle.CircleParts;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.protection.ProtectionParts;
import dk.traad.screen.Screen;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Where leaders and administrators meet what is declared. Colleagues are not shown each other's families. */
@Component
class OwnFamilyAround implements CircleParts, ProtectionParts {
    private static final int IN_CIRCLE = 50;
    private static final int IN_PROTECTION = 30;

    private final Access access;
    private final FamilyTies ties;
    private final Templates templates;

    OwnFamilyAround(Access access, FamilyTies ties, Templates templates) {
        this.access = access;
        this.ties = ties;
        this.templates = templates;
    }

    @Override
    public List<CircleParts.Part> partsFor(ChildId child, Professional who, Screen screen) {
        return access.may(who, ColleagueFamilyAction.DECLARE_FAMILY_OF_COLLEAGUE, child)
                ? List.of(new CircleParts.Part(
                        IN_CIRCLE,
                        templates.ownfamilyPart(
                                screen, child, ties.of(child, screen.today()).size())))
                : List.of();
    }

    @Override
    public List<ProtectionParts.Part> partsFor(Professional who, Screen screen) {
        return List.of(
                new ProtectionParts.Part(IN_PROTECTION, templates.ownfamilyAll(screen, ties.all(screen.today()))));
    }
}

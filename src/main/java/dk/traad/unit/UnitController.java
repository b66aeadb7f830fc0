package dk.traad.unit;

import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.MenuEntries;
import dk.traad.screen.MenuEntry;
import dk.traad.screen.Screen;
import dk.traad.screen.UnitParts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The page of the unit one leads. */
@Controller
@Transactional
class UnitController implements MenuEntries {
    private final Access access;
    private final ObjectProvider<UnitParts> features;
    private final Templates templates;

    UnitController(Access access, ObjectProvider<UnitParts> features, Templates templates) {
        this.access = access;
        this.features = features;
        this.templates = templates;
    }

    @GetMapping("/unit")
    View own(Professional who, Screen screen) {
        access.require(who, UnitAction.OPEN_OWN_UNIT);
        var standing = access.standing(who);
        var parts = features.stream()
                .flatMap(feature -> feature.partsFor(who, standing, screen).stream())
                .sorted(Comparator.comparing(UnitParts.Part::order))
                .map(UnitParts.Part::content)
                .toList();
        var names = standing.as(Role.LEADER)
                .map(Standing.Employment::unitName)
                .distinct()
                .collect(Collectors.joining(", "));
        return page(templates.unitOwn(screen, names, parts));
    }

    @Override
    public List<MenuEntry> entriesFor(Standing standing) {
        return standing.isAny(Role.LEADER) ? List.of(new MenuEntry(30, "unit.menu", "/unit")) : List.of();
    }
}

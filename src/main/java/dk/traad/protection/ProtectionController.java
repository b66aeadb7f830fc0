package dk.traad.protection;

import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.MenuEntries;
import dk.traad.screen.MenuEntry;
import dk.traad.screen.Screen;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The administrator's page about what is shut and to whom. */
@Controller
@Transactional
class ProtectionController implements MenuEntries {
    private final Access access;
    private final ObjectProvider<ProtectionParts> features;
    private final Templates templates;

    ProtectionController(Access access, ObjectProvider<ProtectionParts> features, Templates templates) {
        this.access = access;
        this.features = features;
        this.templates = templates;
    }

    @GetMapping("/protection")
    View overview(Professional who, Screen screen) {
        access.require(who, ProtectionAction.OPEN_PROTECTION);
        var parts = features.stream()
                .flatMap(feature -> feature.partsFor(who, screen).stream())
                .sorted(Comparator.comparing(ProtectionParts.Part::order))
                .map(ProtectionParts.Part::content)
                .toList();
        return page(templates.protectionOverview(screen, parts));
    }

    @Override
    public List<MenuEntry> entriesFor(Standing standing) {
        return standing.isAny(Role.ADMINISTRATOR)
                ? List.of(new MenuEntry(45, "protection.menu", "/protection"))
                : List.of();
    }
}

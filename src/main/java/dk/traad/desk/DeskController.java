package dk.traad.desk;

import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.DeskParts;
import dk.traad.screen.MenuEntries;
import dk.traad.screen.MenuEntry;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The start page of every professional: what waits for me now, oldest first, each line one click from being done. */
@Controller
@Transactional
class DeskController implements MenuEntries {
    /** Whoever is up before it has not begun the day. */
    private static final int MORNING = 5;

    private final Access access;
    private final ObjectProvider<WaitingLines> features;
    private final ObjectProvider<DeskParts> parts;
    private final Clock clock;
    private final Templates templates;

    DeskController(
            Access access,
            ObjectProvider<WaitingLines> features,
            ObjectProvider<DeskParts> parts,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.features = features;
        this.parts = parts;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/desk")
    View desk(Professional who, Screen screen) {
        var standing = access.requireEmployed(who);
        var lines = features.stream()
                .flatMap(feature -> feature.waitingFor(who, standing, screen).stream())
                .sorted(Comparator.comparing(Waiting::due))
                .toList();
        access.shownOnDesk(
                who, lines.stream().map(Waiting::child).filter(Objects::nonNull).toList());
        var below = parts.stream()
                .flatMap(feature -> feature.partsFor(who, standing, screen).stream())
                .toList();
        return page(templates.deskDesk(screen, greeting(), lines, below));
    }

    @Override
    public List<MenuEntry> entriesFor(Standing standing) {
        return standing.employments().isEmpty()
                ? List.of()
                : List.of(new MenuEntry(10, "desk.menu", "/desk", "/assessments", "/groups"));
    }

    /** The key of what one says at this time of day. */
    private String greeting() {
        var now = LocalTime.now(clock);
        if (now.getHour() < MORNING) {
            return "desk.night";
        }
        return now.getHour() < 10 ? "desk.morning" : now.getHour() < 18 ? "desk.day" : "desk.evening";
    }
}

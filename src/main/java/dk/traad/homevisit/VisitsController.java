package dk.traad.homevisit;

import static dk.traad.homevisit.HomeVisitAction.READ_VISITS;
import static dk.traad.homevisit.VisitsAction.OPEN_OWN_VISITS;
import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.TypedText;
import dk.traad.screen.MenuEntries;
import dk.traad.screen.MenuEntry;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The health visitor's day and week. */
@Controller
@Transactional
class VisitsController implements MenuEntries {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final int DAYS_AHEAD = 28;
    private static final int WEEK = 7;

    private final Access access;
    private final HomeVisits visits;
    private final Clock clock;
    private final Templates templates;

    VisitsController(Access access, HomeVisits visits, Clock clock, Templates templates) {
        this.access = access;
        this.visits = visits;
        this.clock = clock;
        this.templates = templates;
    }

    @Override
    public List<MenuEntry> entriesFor(Standing standing) {
        return standing.isAny(Role.HEALTH_VISITOR)
                ? List.of(new MenuEntry(25, "homevisit.menu", "/visits"))
                : List.of();
    }

    @GetMapping("/visits")
    View day(
            Professional who,
            Screen screen,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String by) {
        access.require(who, OPEN_OWN_VISITS);
        var page = visitsPage(who, screen, TypedText.date(on).orElse(screen.today()), 1, by);
        access.shown(who, READ_VISITS, page.named());
        return page(templates.homevisitDay(screen, page));
    }

    @GetMapping("/visits/week")
    View week(
            Professional who,
            Screen screen,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String by) {
        access.require(who, OPEN_OWN_VISITS);
        var first = VisitsPage.monday(TypedText.date(on).orElse(screen.today()));
        var page = visitsPage(who, screen, first, WEEK, by);
        access.shown(who, READ_VISITS, page.named());
        return page(templates.homevisitWeek(screen, page));
    }

    private VisitsPage visitsPage(Professional who, Screen screen, LocalDate first, int days, String by) {
        var children = access.children(who, READ_VISITS);
        var inCalendar = visits.inCalendar(who.employee(), children, start(first), start(first.plusDays(days)));
        var toNote = days > 1 || !first.equals(screen.today())
                ? List.<HomeVisit>of()
                : visits.toNote(who.employee(), children, start(first));
        return new VisitsPage(
                first,
                days,
                screen.today(),
                clock.instant(),
                who.employee(),
                inCalendar,
                visits.inVain(who.employee(), children, start(first), start(first.plusDays(days))),
                toNote,
                visits.inTray(children, screen.today().plusDays(DAYS_AHEAD)),
                visits.atHome(
                        Stream.concat(inCalendar.stream(), toNote.stream())
                                .map(visit -> visit.child().id())
                                .distinct()
                                .toList(),
                        screen.today()),
                by.equals("district"));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(DENMARK).toInstant();
    }
}

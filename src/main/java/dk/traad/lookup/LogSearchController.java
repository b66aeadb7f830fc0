package dk.traad.lookup;

import static dk.traad.lookup.LogAction.SEARCH_LOG;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.audit.AccessLog;
import dk.traad.audit.Actor;
import dk.traad.audit.Audience;
import dk.traad.audit.AuditEntry;
import dk.traad.child.FindByCpr;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.MenuEntries;
import dk.traad.screen.MenuEntry;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The data protection officer searches the log, for a case; that too stands in the log. */
@Controller
@Transactional
class LogSearchController implements MenuEntries {
    static final int ON_A_PAGE = 50;

    private final Access access;
    private final LogSearches searches;
    private final FindByCpr findByCpr;
    private final AccessLog log;
    private final Clock clock;
    private final Templates templates;

    LogSearchController(
            Access access, LogSearches searches, FindByCpr findByCpr, AccessLog log, Clock clock, Templates templates) {
        this.access = access;
        this.searches = searches;
        this.findByCpr = findByCpr;
        this.log = log;
        this.clock = clock;
        this.templates = templates;
    }

    @Override
    public List<MenuEntry> entriesFor(Standing standing) {
        return standing.isAny(Role.DATA_PROTECTION_OFFICER)
                ? List.of(new MenuEntry(20, "lookup.search.menu", "/log", "/look-up-alarms"))
                : List.of();
    }

    @GetMapping("/log")
    View blank(Professional who, Screen screen) {
        access.require(who, SEARCH_LOG);
        return page(templates.lookupSearch(screen, named(searches.of(who.employee()), screen), Fields.of(null)));
    }

    @PostMapping("/log")
    View search(Professional who, Screen screen, LogSearchForm form, BindingResult errors) {
        access.require(who, SEARCH_LOG);
        form.check(errors);
        var found = errors.hasErrors() ? Optional.<LogSearch.Id>empty() : find(who, form, errors);
        return found.isEmpty()
                ? invalid(templates.lookupSearch(
                        screen, named(searches.of(who.employee()), screen), Fields.of(form.withoutNumber(), errors)))
                : redirect("/log/searches/" + found.get());
    }

    @GetMapping("/log/searches/{id}")
    View found(
            Professional who,
            Screen screen,
            @PathVariable LogSearch.Id id,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        access.require(who, SEARCH_LOG);
        var search = searches.one(id, who.employee()).orElseThrow(NotFound::new);
        tell(who, search.caseNumber(), search.child(), search.employee());
        var shown = Math.clamp(number, 1, 10_000);
        var skip = (shown - 1) * ON_A_PAGE;
        var since = screen.today().minusYears(ReadLookUps.YEARS);
        var until = StaffLookUps.start(screen.today().plusDays(1));
        var rows = search.child() == null
                ? searches.by(Objects.requireNonNull(search.employee()), since, until, skip, ON_A_PAGE + 1)
                : searches.about(search.child(), since, until, skip, ON_A_PAGE + 1);
        return page(templates.lookupFound(
                screen,
                new FoundPage(
                        named(List.of(search), screen).getFirst(),
                        rows.stream()
                                .limit(ON_A_PAGE)
                                .map(row -> row(row, search.ofChild(), screen))
                                .toList(),
                        shown,
                        rows.size() > ON_A_PAGE)));
    }

    private Optional<LogSearch.Id> find(Professional who, LogSearchForm form, BindingResult errors) {
        var child = form.number().flatMap(number -> findByCpr.child(who, number));
        var employee = searches.employee(form.employee());
        if (child.isEmpty() && employee.isEmpty()) {
            errors.rejectValue(
                    form.child().isEmpty() ? "employee" : "child",
                    form.child().isEmpty() ? "lookup.search.employee.unknown" : "lookup.search.child.unknown");
            return Optional.empty();
        }
        tell(who, form.caseNumber(), child.orElse(null), employee.orElse(null));
        return Optional.of(searches.keep(
                who.employee(), form.caseNumber(), child.orElse(null), employee.orElse(null), clock.instant()));
    }

    /** With the case number, for staff who answer for the log. */
    private void tell(
            Professional who,
            String caseNumber,
            @org.jspecify.annotations.Nullable ChildId child,
            @org.jspecify.annotations.Nullable EmployeeId employee) {
        var unit = access.standing(who).as(Role.DATA_PROTECTION_OFFICER).findFirst();
        var entry = AuditEntry.of(
                        Actor.of(
                                who,
                                Role.DATA_PROTECTION_OFFICER,
                                unit.map(Standing.Employment::unit).orElse(null)),
                        "SEARCH_LOG_FOR_CASE")
                .saying(caseNumber);
        var about = child == null ? entry : entry.about(child).shownTo(Audience.STAFF);
        log.did(employee == null ? about.on("LOG") : about.on("EMPLOYEE", employee));
    }

    private static List<LogSearch> named(List<LogSearch> some, Screen screen) {
        return some.stream()
                .map(one -> one.ofChild()
                        ? new LogSearch(
                                one.id(),
                                one.caseNumber(),
                                one.child(),
                                one.employee(),
                                screen.text("lookup.search.a-child", one.about()),
                                one.searchedAt())
                        : one)
                .toList();
    }

    private static FoundPage.Row row(LogSearches.Row row, boolean ofChild, Screen screen) {
        var what = row.refused()
                ? LookUpWords.refused(row.action(), screen)
                : LookUpWords.what(row.action(), row.changed(), row.object(), screen);
        var why = row.relation() == null || row.refused() ? "" : screen.text("lookup.mine.why." + row.relation());
        return new FoundPage.Row(row.at(), ofChild ? who(row, screen) : child(row, screen), what, why);
    }

    private static String who(LogSearches.Row row, Screen screen) {
        return switch (row.actorKind()) {
            case "PROGRAM" -> screen.text("lookup.program");
            case "PROFESSIONAL" ->
                Stream.of(
                                row.actorName(),
                                row.actorRole() == null ? null : screen.role(Role.valueOf(row.actorRole())),
                                row.unitName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
            default -> screen.text("lookup.found.family");
        };
    }

    private static String child(LogSearches.Row row, Screen screen) {
        return row.child() == null
                ? screen.text("lookup.found.no-child")
                : screen.text("lookup.search.a-child", row.child().toString().substring(0, 8));
    }
}

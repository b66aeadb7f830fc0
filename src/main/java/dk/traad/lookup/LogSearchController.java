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
import dk.traad.platform.web.CsvFile;
import dk.traad.platform.web.Fields;
import dk.traad.platform.web.StepUp;
import dk.traad.screen.MenuEntries;
import dk.traad.screen.MenuEntry;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
    /** The newest; more than a case needs. */
    private static final int IN_A_FILE = 50_000;

    private final Access access;
    private final LogSearches searches;
    private final FoundRows foundRows;
    private final FindByCpr findByCpr;
    private final AccessLog log;
    private final StepUp stepUp;
    private final Clock clock;
    private final Templates templates;

    LogSearchController(
            Access access,
            LogSearches searches,
            FoundRows foundRows,
            FindByCpr findByCpr,
            AccessLog log,
            StepUp stepUp,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.searches = searches;
        this.foundRows = foundRows;
        this.findByCpr = findByCpr;
        this.log = log;
        this.stepUp = stepUp;
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
        tell(who, "SEARCH_LOG_FOR_CASE", search.caseNumber(), search.child(), search.employee());
        var shown = Math.clamp(number, 1, 10_000);
        var skip = (shown - 1) * ON_A_PAGE;
        var rows = foundRows.of(search, skip, ON_A_PAGE + 1, screen);
        return page(templates.lookupFound(
                screen,
                new FoundPage(
                        named(List.of(search), screen).getFirst(),
                        rows.stream().limit(ON_A_PAGE).toList(),
                        shown,
                        rows.size() > ON_A_PAGE)));
    }

    /** To take along to the case. What leaves the program needs a fresh proof, and stands in the log by a word of its own. */
    @GetMapping("/log/searches/{id}/log.csv")
    View file(Professional who, Screen screen, @PathVariable LogSearch.Id id) {
        access.require(who, SEARCH_LOG);
        var search = searches.one(id, who.employee()).orElseThrow(NotFound::new);
        stepUp.require();
        tell(who, "EXPORT_LOG_FOR_CASE", search.caseNumber(), search.child(), search.employee());
        var columns = Stream.of("when", search.ofChild() ? "who" : "child", "what", "why")
                .map(column -> screen.text("lookup.found." + column))
                .toList();
        var rows = foundRows.of(search, 0, IN_A_FILE, screen).stream()
                .map(row -> List.of(StaffLookUps.second(row.at()), row.who(), row.what(), row.why()));
        return new CsvFile(
                screen.text("lookup.found.file", screen.today().toString()),
                Stream.concat(Stream.of(columns), rows).toList());
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
        tell(who, "SEARCH_LOG_FOR_CASE", form.caseNumber(), child.orElse(null), employee.orElse(null));
        return Optional.of(searches.keep(
                who.employee(), form.caseNumber(), child.orElse(null), employee.orElse(null), clock.instant()));
    }

    /** With the case number, for staff who answer for the log. */
    private void tell(
            Professional who,
            String action,
            String caseNumber,
            @org.jspecify.annotations.Nullable ChildId child,
            @org.jspecify.annotations.Nullable EmployeeId employee) {
        var unit = access.standing(who).as(Role.DATA_PROTECTION_OFFICER).findFirst();
        var entry = AuditEntry.of(
                        Actor.of(
                                who,
                                Role.DATA_PROTECTION_OFFICER,
                                unit.map(Standing.Employment::unit).orElse(null)),
                        action)
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
}

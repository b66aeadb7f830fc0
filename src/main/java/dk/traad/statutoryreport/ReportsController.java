package dk.traad.statutoryreport;

import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.statutoryreport.ReportsAction.OPEN_OWN_STATUTORY_REPORTS;
import static dk.traad.statutoryreport.ReportsAction.RECEIVE_STATUTORY_REPORTS;

import dk.traad.access.Access;
import dk.traad.access.Standing.Employment;
import dk.traad.audit.AccessLog;
import dk.traad.audit.Actor;
import dk.traad.audit.Audience;
import dk.traad.audit.AuditEntry;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.print.PrintedPage;
import dk.traad.retention.Keepings;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/**
 * Reports for whoever wrote one and for the social workers who receive it. The door tells the log that somebody opened
 * reports; about which child is told beside it, and never to the family.
 */
@Controller
@Transactional
class ReportsController {
    private final Access access;
    private final StatutoryReports reports;
    private final Keepings keepings;
    private final AccessLog log;
    private final Clock clock;
    private final Templates templates;

    ReportsController(
            Access access,
            StatutoryReports reports,
            Keepings keepings,
            AccessLog log,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.reports = reports;
        this.keepings = keepings;
        this.log = log;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/reports")
    View all(Professional who, Screen screen) {
        access.require(who, OPEN_OWN_STATUTORY_REPORTS);
        var own = reports.writtenBy(who);
        var received = reports.receivedBy(receiving(who), who);
        own.forEach(one -> tell(who, OPEN_OWN_STATUTORY_REPORTS, one));
        received.forEach(one -> tell(who, RECEIVE_STATUTORY_REPORTS, one));
        return page(templates.statutoryreportList(
                screen, own, received, access.may(who, RECEIVE_STATUTORY_REPORTS), clock.instant()));
    }

    @GetMapping("/reports/{id}")
    View show(Professional who, Screen screen, @PathVariable StatutoryReport.Id id) {
        access.require(who, OPEN_OWN_STATUTORY_REPORTS);
        var report = opened(who, id);
        return page(templates.statutoryreportShow(
                screen,
                report,
                receiving(who).contains(report.toUnit()),
                screen.day(report.sentAt()),
                clock.instant(),
                keepings.ofReport(report.id().value())));
    }

    /** Where the words were deleted, the page says so. */
    @GetMapping("/reports/{id}/report.pdf")
    View document(Professional who, Screen screen, @PathVariable StatutoryReport.Id id) {
        access.require(who, OPEN_OWN_STATUTORY_REPORTS);
        var report = opened(who, id);
        return report.words() == null
                ? redirect(report.path())
                : PrintedPage.answer(
                        templates.statutoryreportDocument(
                                screen, report, report.words(), screen.moment(clock.instant())),
                        "underretning.pdf");
    }

    /** Within 24 hours: whether something has to be done at once. */
    @PostMapping("/reports/{id}/assess")
    View assess(Professional who, @PathVariable StatutoryReport.Id id) {
        access.require(who, RECEIVE_STATUTORY_REPORTS);
        var report = received(who, id);
        if (!reports.assess(report, who.employee(), clock.instant())) {
            throw new Conflict("statutoryreport.refused.done");
        }
        return redirect(report.path(), "statutoryreport.assessed");
    }

    /** Within six working days: that it has come. */
    @PostMapping("/reports/{id}/receipt")
    View receipt(Professional who, @PathVariable StatutoryReport.Id id) {
        access.require(who, RECEIVE_STATUTORY_REPORTS);
        var report = received(who, id);
        if (!reports.receipt(report, who.employee(), clock.instant())) {
            throw new Conflict("statutoryreport.refused.done");
        }
        return redirect(report.path(), "statutoryreport.receipt.done");
    }

    private StatutoryReport opened(Professional who, StatutoryReport.Id id) {
        var report = reports.at(id, who, receiving(who));
        tell(who, OPEN_OWN_STATUTORY_REPORTS, report);
        return report;
    }

    private StatutoryReport received(Professional who, StatutoryReport.Id id) {
        var report = reports.at(id, who, receiving(who));
        if (!receiving(who).contains(report.toUnit())) {
            throw new NotFound();
        }
        tell(who, RECEIVE_STATUTORY_REPORTS, report);
        return report;
    }

    private void tell(Professional who, ReportsAction action, StatutoryReport report) {
        var standing = access.standing(who);
        var as = (action == RECEIVE_STATUTORY_REPORTS ? standing.as(Role.SOCIAL_WORKER) : standing.as(Role.values()))
                .findFirst();
        log.did(AuditEntry.of(
                        Actor.of(
                                who,
                                as.map(Employment::role).orElse(null),
                                as.map(Employment::unit).orElse(null)),
                        action.name())
                .about(report.child())
                .on("STATUTORY_REPORT", report.id())
                .shownTo(Audience.STAFF));
    }

    /** The units for which this person receives reports. */
    private List<UnitId> receiving(Professional who) {
        return ReportLines.receiving(access.standing(who));
    }
}

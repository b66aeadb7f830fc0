package dk.traad.statutoryreport;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.access.Standing.Employment;
import dk.traad.handover.OtherWays;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.screen.ChildSteps;
import dk.traad.screen.ChildrenSteps;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.Waiting.Part;
import dk.traad.screen.WaitingLines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The ways to the guide and to reports. On a desk no child is named: what names one is told to its family. */
@Component
class ReportLines implements WaitingLines, ChildSteps, ChildrenSteps, OtherWays {
    private final Access access;
    private final StatutoryReports reports;
    private final Clock clock;

    ReportLines(Access access, StatutoryReports reports, Clock clock) {
        this.access = access;
        this.reports = reports;
        this.clock = clock;
    }

    static List<UnitId> receiving(Standing standing) {
        return standing.as(Role.SOCIAL_WORKER).map(Employment::unit).distinct().toList();
    }

    @Override
    public List<Step> stepsFor(ChildId child, Professional who, Screen screen) {
        return access.may(who, StatutoryReportAction.WRITE_STATUTORY_REPORT, child)
                ? List.of(new Step(screen.text("statutoryreport.step"), "/children/" + child + "/report"))
                : List.of();
    }

    @Override
    public List<Step> waysFor(ChildId child, Professional who, Screen screen) {
        return stepsFor(child, who, screen);
    }

    @Override
    public List<Step> stepsFor(Standing standing, Screen screen) {
        return standing.isAny(Role.SOCIAL_WORKER)
                ? List.of(new Step(screen.text("statutoryreport.list"), "/reports"))
                : List.of();
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var lines = new ArrayList<Waiting>();
        for (var one : reports.receivedBy(receiving(standing), who)) {
            if (one.assessedAt() == null) {
                lines.add(line(
                        Part.NOW,
                        one,
                        screen.text(
                                one.isAssessedLate(clock.instant())
                                        ? "statutoryreport.desk.assess.late"
                                        : "statutoryreport.desk.assess",
                                screen.moment(one.assessBy())),
                        "statutoryreport.desk.read",
                        screen));
            } else if (one.receiptAt() == null) {
                lines.add(line(
                        Part.SOON,
                        one,
                        screen.text("statutoryreport.desk.receipt", screen.date(until(one, screen))),
                        "statutoryreport.desk.read",
                        screen));
            }
        }
        for (var one : reports.writtenBy(who)) {
            if (one.receiptAt() == null) {
                var isLate = until(one, screen).isBefore(screen.today());
                lines.add(line(
                        isLate ? Part.NOW : Part.ON_OTHERS,
                        one,
                        screen.text(
                                isLate ? "statutoryreport.desk.late" : "statutoryreport.desk.sent",
                                screen.date(until(one, screen))),
                        "statutoryreport.desk.see",
                        screen));
            }
        }
        return lines;
    }

    private static LocalDate until(StatutoryReport report, Screen screen) {
        return StatutoryReport.receiptBy(screen.day(report.sentAt()));
    }

    private static Waiting line(Part part, StatutoryReport report, String detail, String verb, Screen screen) {
        return new Waiting(
                part,
                screen.day(report.sentAt()),
                screen.text("statutoryreport.desk.title"),
                detail,
                screen.text(verb),
                report.path());
    }
}

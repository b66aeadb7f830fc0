package dk.traad.programme;

import static dk.traad.platform.web.Pages.page;
import static dk.traad.programme.ProgrammeAction.READ_PROGRAMME_REPORT;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.print.PrintedPage;
import dk.traad.platform.web.TableFile;
import dk.traad.screen.FigureParts;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The report a grant asks for, on a page and as a file. */
@Controller
@Transactional
class ReportController implements FigureParts {
    private static final String FILE = "program";

    private final Access access;
    private final Programmes programmes;
    private final Reports reports;
    private final Clock clock;
    private final Templates templates;

    ReportController(Access access, Programmes programmes, Reports reports, Clock clock, Templates templates) {
        this.access = access;
        this.programmes = programmes;
        this.reports = reports;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/programmes/{id}/report")
    View show(Professional who, Screen screen, @PathVariable Programme.Id id) {
        access.require(who, READ_PROGRAMME_REPORT);
        return page(templates.programmeReport(screen, reports.of(programmes.of(id))));
    }

    @GetMapping("/programmes/{id}/report.csv")
    View file(Professional who, Screen screen, @PathVariable Programme.Id id) {
        access.require(who, READ_PROGRAMME_REPORT);
        return table(reports.of(programmes.of(id)), screen).asCsv(FILE);
    }

    @GetMapping("/programmes/{id}/report.xlsx")
    View workbook(Professional who, Screen screen, @PathVariable Programme.Id id) {
        access.require(who, READ_PROGRAMME_REPORT);
        return table(reports.of(programmes.of(id)), screen).asWorkbook(FILE);
    }

    @GetMapping("/programmes/{id}/report.pdf")
    View document(Professional who, Screen screen, @PathVariable Programme.Id id) {
        access.require(who, READ_PROGRAMME_REPORT);
        return PrintedPage.answer(
                templates.programmeDocument(screen, reports.of(programmes.of(id)), screen.moment(clock.instant())),
                FILE + ".pdf");
    }

    /** Every line with its whole beside it, so that a share can be worked out where the file is read. */
    private static TableFile table(ReportPage report, Screen screen) {
        var few = screen.text("programme.report.few");
        var lines = report.lines().stream()
                .map(line -> List.of(
                        screen.text("programme.measure." + line.measure()),
                        number(line.number(), few),
                        line.of() == null ? "" : line.of().toString()));
        var reasons = report.reasons().stream()
                .map(one -> List.of(
                        screen.text("programme.report.no", screen.text("programme.no." + one.reason())),
                        number(one.number(), few),
                        ""));
        var months = report.months().stream()
                .map(one ->
                        List.of(one.unitName() + " " + screen.month(one.month()), String.valueOf(one.visits()), ""));
        return new TableFile(
                screen.text("programme.report.sheet"),
                List.of(
                        screen.text("programme.report.column.what"),
                        screen.text("programme.report.column.number"),
                        screen.text("programme.report.column.of")),
                Stream.of(lines, reasons, months).flatMap(rows -> rows).toList());
    }

    private static String number(@Nullable Integer number, String few) {
        return number == null ? few : number.toString();
    }

    @Override
    public List<Content> figuresFor(Professional who, Standing standing, Screen screen) {
        if (!access.may(who, READ_PROGRAMME_REPORT)) {
            return List.of();
        }
        var all = programmes.all();
        return all.isEmpty() ? List.of() : List.of(templates.programmeFigures(screen, all)::render);
    }
}

package dk.traad.statutoryreport;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.statutoryreport.StatutoryReportAction.WRITE_STATUTORY_REPORT;

import dk.traad.access.Access;
import dk.traad.child.Children;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.web.Fields;
import dk.traad.platform.web.TypedText;
import dk.traad.screen.Screen;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The guide: what the duty is, what was seen, what one makes of it, and sending it. */
@Controller
@Transactional
class WriteReportController {
    private final Access access;
    private final Children children;
    private final StatutoryReports reports;
    private final Clock clock;
    private final Templates templates;

    WriteReportController(
            Access access, Children children, StatutoryReports reports, Clock clock, Templates templates) {
        this.access = access;
        this.children = children;
        this.reports = reports;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/children/{child}/report")
    View form(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, WRITE_STATUTORY_REPORT, child);
        var receivers = reports.receivers(screen.today());
        return page(templates.statutoryreportWrite(
                screen, children.of(child), receivers, Fields.of(ReportForm.blank(receivers))));
    }

    @PostMapping("/children/{child}/report")
    View send(Professional who, Screen screen, @PathVariable ChildId child, ReportForm form, BindingResult errors) {
        access.require(who, WRITE_STATUTORY_REPORT, child);
        var receivers = reports.receivers(screen.today());
        form.check(errors, receivers);
        if (errors.hasErrors()) {
            return invalid(
                    templates.statutoryreportWrite(screen, children.of(child), receivers, Fields.of(form, errors)));
        }
        var from = access.standing(who).employments().stream()
                .findFirst()
                .orElseThrow(NotFound::new)
                .unit();
        var to = TypedText.id(TypedText.of(form.to())).map(UnitId::new).orElseThrow(NotFound::new);
        var id = reports.send(child, from, to, form.words(), form.isAcute(), who, clock.instant());
        return redirect("/reports/" + id, "statutoryreport.sent");
    }
}

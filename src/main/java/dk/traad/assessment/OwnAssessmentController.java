package dk.traad.assessment;

import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.retention.Keepings;
import dk.traad.screen.Screen;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.View;
import pages.Templates;

/** My own assessment of one child: a page of its own, and the row that saves itself on the group's screen. */
@Controller
@Transactional
class OwnAssessmentController {
    /** Sent by group.js, which puts the answered row into the page. */
    private static final String ROW_ONLY = "X-Row";

    private final Access access;
    private final Assessments assessments;
    private final OwnRows rows;
    private final SaveOwnAssessment saveOwnAssessment;
    private final SubmitOwnAssessments submitOwnAssessments;
    private final Keepings keepings;
    private final Templates templates;
    private final Clock clock;

    OwnAssessmentController(
            Access access,
            Assessments assessments,
            OwnRows rows,
            SaveOwnAssessment saveOwnAssessment,
            SubmitOwnAssessments submitOwnAssessments,
            Keepings keepings,
            Templates templates,
            Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.rows = rows;
        this.saveOwnAssessment = saveOwnAssessment;
        this.submitOwnAssessments = submitOwnAssessments;
        this.keepings = keepings;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/assessments/{id}/own")
    View show(Professional who, Screen screen, @PathVariable Assessment.Id id) {
        var assessment = assessments.at(id, who.employee(), LocalDate.now(clock));
        access.require(who, AssessmentAction.WRITE_OWN_ASSESSMENT, assessment.child());
        return page(shown(screen, row(who, id).onPageOfItsOwn(true)));
    }

    @PostMapping("/assessments/{id}/own")
    View save(
            Professional who,
            Screen screen,
            @PathVariable Assessment.Id id,
            OwnForm form,
            BindingResult errors,
            @RequestHeader(name = ROW_ONLY, required = false) @Nullable String rowOnly) {
        var assessment = assessments.at(id, who.employee(), LocalDate.now(clock));
        access.require(who, AssessmentAction.WRITE_OWN_ASSESSMENT, assessment.child());
        var before = row(who, id).onPageOfItsOwn(!form.isOnGroupPage());
        var written = write(before, form, errors);
        if (written.status() == HttpStatus.OK && rowOnly == null) {
            return redirect(whereItStands(assessment, form), "assessment.own.saved");
        }
        return rowOnly == null || written.row().own().isSubmitted()
                ? answer(written.status(), shown(screen, written.row()))
                : answer(written.status(), templates.assessmentRow(screen, written.row()));
    }

    @PostMapping("/assessments/{id}/own/submit")
    View submit(Professional who, Screen screen, @PathVariable Assessment.Id id, OwnForm form, BindingResult errors) {
        var assessment = assessments.at(id, who.employee(), LocalDate.now(clock));
        access.require(who, AssessmentAction.WRITE_OWN_ASSESSMENT, assessment.child());
        var written = write(row(who, id).onPageOfItsOwn(true), form, errors);
        if (written.status() != HttpStatus.OK) {
            return answer(written.status(), shown(screen, written.row()));
        }
        if (!written.row().isComplete()) {
            return invalid(shown(screen, written.row().asked()));
        }
        submitOwnAssessments.submit(List.of(id), who.employee());
        return redirect("/assessments/" + id, "assessment.own.sent");
    }

    private JteModel shown(Screen screen, OwnRow row) {
        return templates.assessmentOwn(
                screen, row, keepings.ofOwnAssessments(row.assessment().id().value()));
    }

    private record Written(HttpStatus status, OwnRow row) {}

    /** What is sent is sent, and there is only one; what another window saved is shown, never overwritten. */
    private Written write(OwnRow row, OwnForm form, BindingResult errors) {
        if (row.own().isSubmitted()) {
            return new Written(HttpStatus.CONFLICT, row);
        }
        form.check(errors);
        if (errors.hasErrors()) {
            return new Written(HttpStatus.UNPROCESSABLE_CONTENT, row.tooLong(form));
        }
        var outcome = saveOwnAssessment.save(row.own(), form.content(row.form()), form.seen());
        return outcome.isOvertaken()
                ? new Written(HttpStatus.CONFLICT, row.overtaken(form, outcome.own()))
                : new Written(HttpStatus.OK, row.saved(outcome.own()));
    }

    private OwnRow row(Professional who, Assessment.Id id) {
        return rows.of(List.of(id), who.employee()).stream().findFirst().orElseThrow(NotFound::new);
    }

    private static String whereItStands(Assessment assessment, OwnForm form) {
        var round = assessment.groupRound();
        return form.isOnGroupPage() && round != null
                ? round.ownPath() + "#child-" + assessment.id()
                : "/assessments/" + assessment.id() + "/own";
    }
}

package dk.traad.assessment;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The steps around the decision: ending the wait, giving up, telling the parents, closing. */
@Controller
@Transactional
class AssessmentMoveController {
    private final Access access;
    private final Assessments assessments;
    private final OwnAssessments owns;
    private final DecisionDrafts drafts;
    private final AssessmentMoves moves;
    private final InformParents informParents;
    private final JointPages pages;
    private final Templates templates;
    private final Clock clock;

    AssessmentMoveController(
            Access access,
            Assessments assessments,
            OwnAssessments owns,
            DecisionDrafts drafts,
            AssessmentMoves moves,
            InformParents informParents,
            JointPages pages,
            Templates templates,
            Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.owns = owns;
        this.drafts = drafts;
        this.moves = moves;
        this.informParents = informParents;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @PostMapping("/assessments/{id}/close-wait")
    View closeWait(
            Professional who, Screen screen, @PathVariable Assessment.Id id, ReasonForm form, BindingResult errors) {
        var assessment = assessments.at(id, who.employee(), today());
        access.require(who, AssessmentAction.CLOSE_WAIT, assessment.child());
        var next = assessment.state(today()).after(Move.CLOSE_WAIT);
        form.check(errors, "assessment.wait.reason-missing");
        if (errors.hasErrors()) {
            return again(who, screen, assessment, Fields.of(form, errors));
        }
        move(assessment, next);
        moves.closeWait(id, who.employee(), clock.instant(), form.reason());
        owns.excuseTheMissing(id, clock.instant());
        return redirect("/assessments/" + id, "assessment.wait.closed");
    }

    @PostMapping("/assessments/{id}/abandon")
    View abandon(
            Professional who, Screen screen, @PathVariable Assessment.Id id, ReasonForm form, BindingResult errors) {
        var assessment = assessments.at(id, who.employee(), today());
        access.require(who, AssessmentAction.ABANDON_ASSESSMENT, assessment.child());
        var next = assessment.state(today()).after(Move.ABANDON);
        form.check(errors, "assessment.abandon.reason-missing");
        if (errors.hasErrors()) {
            return again(who, screen, assessment, Fields.of(form, errors));
        }
        move(assessment, next);
        moves.abandon(id, who.employee(), clock.instant(), form.reason());
        drafts.dropAll(id);
        return redirect("/assessments/" + id, "assessment.abandon.done");
    }

    @PostMapping("/assessments/{id}/inform")
    View inform(Professional who, @PathVariable Assessment.Id id) {
        var assessment = assessments.at(id, who.employee(), today());
        access.require(who, AssessmentAction.INFORM_PARENTS, assessment.child());
        informParents.inform(assessment);
        return redirect("/assessments/" + id, "assessment.inform.done");
    }

    @PostMapping("/assessments/{id}/close")
    View close(Professional who, @PathVariable Assessment.Id id) {
        var assessment = assessments.at(id, who.employee(), today());
        access.require(who, AssessmentAction.INFORM_PARENTS, assessment.child());
        move(assessment, assessment.state(today()).after(Move.CLOSE));
        drafts.dropAll(id);
        return redirect("/assessments/" + id, "assessment.close.done");
    }

    private void move(Assessment assessment, State to) {
        if (!moves.move(assessment.id(), assessment.version(), to.stage())) {
            throw new Conflict("assessment.refused.moved-on");
        }
    }

    private View again(Professional who, Screen screen, Assessment assessment, Fields reason) {
        return invalid(templates.assessmentJoint(screen, pages.of(assessment, who, screen, null, reason, false)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package dk.traad.assessment;

import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The joint assessment: own ones side by side, the decision and its corrections. */
@Controller
@Transactional
class JointController {
    private final Access access;
    private final Assessments assessments;
    private final JointPages pages;
    private final DecideJointAssessment decideJointAssessment;
    private final ParentContributions contributions;
    private final Templates templates;
    private final Clock clock;

    JointController(
            Access access,
            Assessments assessments,
            JointPages pages,
            DecideJointAssessment decideJointAssessment,
            ParentContributions contributions,
            Templates templates,
            Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.pages = pages;
        this.decideJointAssessment = decideJointAssessment;
        this.contributions = contributions;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/assessments/{id}")
    View show(Professional who, Screen screen, @PathVariable Assessment.Id id) {
        var assessment = assessment(id, who);
        access.require(who, AssessmentAction.READ_ASSESSMENT, assessment.child());
        var shown = pages.of(assessment, who, screen, null, Fields.of(null), false);
        if (shown.may().reply()) {
            contributions.markSeen(id, clock.instant());
        }
        return page(templates.assessmentJoint(screen, shown));
    }

    @PostMapping("/assessments/{id}/decision")
    View decide(Professional who, Screen screen, @PathVariable Assessment.Id id, JointForm form, BindingResult errors) {
        var assessment = assessment(id, who);
        access.require(who, AssessmentAction.DECIDE_JOINT_ASSESSMENT, assessment.child());
        if (assessment.stage().isDecided()) {
            return overtaken(who, screen, id, form);
        }
        state(assessment).after(Move.DECIDE);
        form.check(errors, suggestion(assessment, who), pages.atTheTable(assessment));
        if (errors.hasErrors()) {
            return invalid(
                    templates.assessmentJoint(screen, typed(assessment, who, screen, Fields.of(form, errors), false)));
        }
        return decideJointAssessment.decide(assessment, form, who.employee())
                ? redirect("/assessments/" + id, "assessment.joint.decided")
                : overtaken(who, screen, id, form);
    }

    @PostMapping("/assessments/{id}/corrections")
    View correct(
            Professional who, Screen screen, @PathVariable Assessment.Id id, JointForm form, BindingResult errors) {
        var assessment = assessment(id, who);
        access.require(who, AssessmentAction.DECIDE_JOINT_ASSESSMENT, assessment.child());
        state(assessment).after(Move.CORRECT);
        form.check(errors, suggestion(assessment, who), pages.atTheTable(assessment));
        form.checkCorrection(errors);
        if (errors.hasErrors()) {
            return invalid(
                    templates.assessmentJoint(screen, typed(assessment, who, screen, Fields.of(form, errors), false)));
        }
        return decideJointAssessment.correct(assessment, form, who.employee())
                ? redirect("/assessments/" + id, "assessment.joint.corrected")
                : overtaken(who, screen, id, form);
    }

    /** Both texts: what a colleague decided meanwhile, and what this person wrote, kept for a correction. */
    private View overtaken(Professional who, Screen screen, Assessment.Id id, JointForm form) {
        var now = assessment(id, who);
        var kept = Fields.of(form.on(now.version()));
        return answer(HttpStatus.CONFLICT, templates.assessmentJoint(screen, typed(now, who, screen, kept, true)));
    }

    private JointPage typed(
            Assessment assessment, Professional who, Screen screen, Fields fields, boolean isOvertaken) {
        return pages.of(assessment, who, screen, fields, Fields.of(null), isOvertaken);
    }

    private @Nullable Suggestion suggestion(Assessment assessment, Professional who) {
        var comparison = pages.comparison(assessment, who, state(assessment));
        return comparison == null || comparison.views().isEmpty() ? null : comparison.suggestion();
    }

    private Assessment assessment(Assessment.Id id, Professional who) {
        return assessments.at(id, who.employee(), LocalDate.now(clock));
    }

    private State state(Assessment assessment) {
        return assessment.state(LocalDate.now(clock));
    }
}

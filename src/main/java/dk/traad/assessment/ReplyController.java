package dk.traad.assessment;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.mail.Outbox;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Answering what a family wrote. */
@Controller
@Transactional
class ReplyController {
    private final Access access;
    private final Assessments assessments;
    private final ParentContributions contributions;
    private final Outbox outbox;
    private final JointPages pages;
    private final Templates templates;
    private final Clock clock;

    ReplyController(
            Access access,
            Assessments assessments,
            ParentContributions contributions,
            Outbox outbox,
            JointPages pages,
            Templates templates,
            Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.contributions = contributions;
        this.outbox = outbox;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @PostMapping("/assessments/{id}/contributions/{contribution}/reply")
    View reply(
            Professional who,
            Screen screen,
            @PathVariable Assessment.Id id,
            @PathVariable ParentContribution.Id contribution,
            ReasonForm form,
            BindingResult errors) {
        var assessment = assessments.at(id, who.employee(), LocalDate.now(clock));
        access.require(who, AssessmentAction.DECIDE_JOINT_ASSESSMENT, assessment.child());
        var parent = contributions.author(id, contribution).orElseThrow(NotFound::new);
        form.check(errors, "assessment.reply.missing");
        if (errors.hasErrors()) {
            var again = pages.of(assessment, who, screen, null, Fields.of(form, errors), false);
            return invalid(templates.assessmentJoint(screen, again));
        }
        if (!contributions.reply(contribution, form.reason(), who.employee(), clock.instant())) {
            throw new Conflict("assessment.reply.already");
        }
        outbox.tellOfNews(List.of(parent));
        return redirect("/assessments/" + id, "assessment.reply.sent");
    }
}

package dk.traad.assessment;

import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** A joint decision is saved while it is written, for the one who writes it. */
@Controller
@Transactional
class DecisionDraftController {
    private final Access access;
    private final Assessments assessments;
    private final DecisionDrafts drafts;
    private final JointPages pages;
    private final Templates templates;
    private final Clock clock;

    DecisionDraftController(
            Access access,
            Assessments assessments,
            DecisionDrafts drafts,
            JointPages pages,
            Templates templates,
            Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.drafts = drafts;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    /** By itself, with the header X-Row, or by a button where there is no script. */
    @PostMapping("/assessments/{id}/draft")
    View save(
            Professional who,
            Screen screen,
            @PathVariable Assessment.Id id,
            JointForm form,
            @RequestParam(defaultValue = "") String draft,
            @RequestHeader("X-Row") Optional<String> byItself) {
        var assessment = assessments.at(id, who.employee(), today());
        access.require(who, AssessmentAction.DECIDE_JOINT_ASSESSMENT, assessment.child());
        var state = assessment.state(today());
        if (!state.allows(Move.DECIDE) && !state.allows(Move.CORRECT)) {
            throw new Conflict("assessment.refused." + state.stage());
        }
        var isSaved = form.fitsDraft() && drafts.save(assessment, form, who.employee(), number(draft), clock.instant());
        var present = drafts.of(id).stream()
                .filter(one -> one.employee().equals(who.employee()))
                .findFirst()
                .orElse(null);
        if (byItself.isPresent()) {
            var saved = templates.assessmentDraftSaved(screen, "/assessments/" + id, present, !isSaved);
            return isSaved ? page(saved) : answer(HttpStatus.CONFLICT, saved);
        }
        return isSaved
                ? redirect("/assessments/" + id, "assessment.draft.kept")
                : answer(
                        HttpStatus.CONFLICT,
                        templates.assessmentJoint(
                                screen,
                                pages.of(
                                        assessment,
                                        who,
                                        screen,
                                        Fields.of(form.on(assessment.version())),
                                        Fields.of(null),
                                        false)));
    }

    /** Begin again from the team's own words. */
    @PostMapping("/assessments/{id}/draft/drop")
    View drop(Professional who, @PathVariable Assessment.Id id) {
        var assessment = assessments.at(id, who.employee(), today());
        access.require(who, AssessmentAction.DECIDE_JOINT_ASSESSMENT, assessment.child());
        drafts.drop(id, who.employee());
        return redirect("/assessments/" + id, "assessment.draft.dropped");
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

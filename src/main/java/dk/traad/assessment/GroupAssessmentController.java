package dk.traad.assessment;

import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.GroupParts;
import dk.traad.screen.Screen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** My own assessments of a whole group, on one screen. */
@Controller
@Transactional
class GroupAssessmentController {
    private final Access access;
    private final Assessments assessments;
    private final OwnRows rows;
    private final SubmitOwnAssessments submitOwnAssessments;
    private final ObjectProvider<GroupParts> features;
    private final Templates templates;

    GroupAssessmentController(
            Access access,
            Assessments assessments,
            OwnRows rows,
            SubmitOwnAssessments submitOwnAssessments,
            ObjectProvider<GroupParts> features,
            Templates templates) {
        this.access = access;
        this.assessments = assessments;
        this.rows = rows;
        this.submitOwnAssessments = submitOwnAssessments;
        this.features = features;
        this.templates = templates;
    }

    @GetMapping("/groups/{group}/assessments/{campaign}")
    View show(Professional who, Screen screen, @PathVariable GroupId group, @PathVariable Assessment.RoundId campaign) {
        access.require(who, AssessmentGroupAction.ASSESS_GROUP, group);
        var groupRound = assessments.groupRound(group, campaign);
        var children = access.children(who, AssessmentAction.READ_ASSESSMENT);
        var mine = rows.of(assessments.ofGroup(group, campaign, children), who.employee());
        access.shown(
                who,
                AssessmentGroupAction.ASSESS_GROUP,
                group,
                mine.stream().map(row -> row.assessment().child()).toList());
        var parts = features.stream()
                .flatMap(feature ->
                        feature.partsFor(GroupParts.Place.ASSESSING, group, campaign.value(), who, screen).stream())
                .toList();
        return page(templates.assessmentGroup(screen, new GroupPage(groupRound, mine), parts));
    }

    @PostMapping("/groups/{group}/assessments/{campaign}/submit")
    View submit(Professional who, @PathVariable GroupId group, @PathVariable Assessment.RoundId campaign) {
        access.require(who, AssessmentGroupAction.ASSESS_GROUP, group);
        var groupRound = assessments.groupRound(group, campaign);
        var asked = assessments.ofGroup(group, campaign, access.children(who, AssessmentAction.WRITE_OWN_ASSESSMENT));
        var sent = submitOwnAssessments.submit(asked, who.employee());
        if (sent > 0) {
            return redirect(groupRound.ownPath(), "assessment.group.sent", sent);
        }
        var after = new GroupPage(groupRound, rows.of(asked, who.employee()));
        return redirect(groupRound.ownPath() + after.whereToGoOn(), "assessment.group.sent-none");
    }
}

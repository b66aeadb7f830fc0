package dk.traad.assessment;

import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.GroupParts;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pages.Templates;

/** A group's joint assessments, for the team meeting. */
@Controller
@Transactional
class GroupDecisionsController {
    private final Access access;
    private final GroupDecisions groups;
    private final DecideTogether decideTogether;
    private final AssessmentMoves moves;
    private final ObjectProvider<GroupParts> features;
    private final Templates templates;

    GroupDecisionsController(
            Access access,
            GroupDecisions groups,
            DecideTogether decideTogether,
            AssessmentMoves moves,
            ObjectProvider<GroupParts> features,
            Templates templates) {
        this.access = access;
        this.groups = groups;
        this.decideTogether = decideTogether;
        this.moves = moves;
        this.features = features;
        this.templates = templates;
    }

    @GetMapping("/groups/{group}/decisions/{campaign}")
    View show(
            Professional who,
            Screen screen,
            @PathVariable GroupId group,
            @PathVariable Assessment.RoundId campaign,
            Model carried) {
        access.require(who, AssessmentGroupAction.READ_DECISIONS_OF_GROUP, group);
        var decisions = groups.of(group, campaign, who, mayDecide(who, group), screen.isEnglish());
        access.shown(who, AssessmentGroupAction.READ_DECISIONS_OF_GROUP, group, decisions.named());
        return page(templates.assessmentDecisions(
                screen, decisions, outcome(carried), parts(group, campaign, who, screen)));
    }

    @PostMapping("/groups/{group}/decisions/{campaign}")
    View decide(
            Professional who,
            @PathVariable GroupId group,
            @PathVariable Assessment.RoundId campaign,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes carried) {
        access.require(who, AssessmentGroupAction.DECIDE_FOR_GROUP, group);
        var form = TogetherForm.of(sent);
        var shown = groups.of(group, campaign, who, true, false);
        var green =
                shown.green().stream().map(GroupDecisionsPage.Green::assessment).toList();
        var decided = decideTogether.decide(green, form, who.employee());
        if (form.chosen().isEmpty()) {
            return redirect(shown.groupRound().decisionsPath(), "assessment.together.none");
        }
        carried.addFlashAttribute("decided", decided);
        carried.addFlashAttribute("left", form.chosen().size() - decided);
        return redirect(shown.groupRound().decisionsPath());
    }

    /** Closes what is green and final; nothing more is to be done about it. */
    @PostMapping("/groups/{group}/decisions/{campaign}/close")
    View close(Professional who, @PathVariable GroupId group, @PathVariable Assessment.RoundId campaign) {
        access.require(who, AssessmentGroupAction.DECIDE_FOR_GROUP, group);
        var shown = groups.of(group, campaign, who, true, false);
        for (var one : shown.closable()) {
            moves.move(one.assessment().id(), one.assessment().version(), Stage.CLOSED);
        }
        return redirect(shown.groupRound().decisionsPath(), "assessment.together.closed");
    }

    private List<Content> parts(GroupId group, Assessment.RoundId campaign, Professional who, Screen screen) {
        return features.stream()
                .flatMap(feature ->
                        feature.partsFor(GroupParts.Place.DECIDING, group, campaign.value(), who, screen).stream())
                .toList();
    }

    private boolean mayDecide(Professional who, GroupId group) {
        return access.may(who, AssessmentGroupAction.DECIDE_FOR_GROUP, group);
    }

    private static GroupDecisionsPage.@Nullable Outcome outcome(Model carried) {
        return carried.getAttribute("decided") instanceof Integer decided
                        && carried.getAttribute("left") instanceof Integer left
                ? new GroupDecisionsPage.Outcome(decided, left)
                : null;
    }
}

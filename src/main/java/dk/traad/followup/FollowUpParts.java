package dk.traad.followup;

import dk.traad.access.Access;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPointAction;
import dk.traad.focuspoint.FocusPointSection;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Puts the follow-ups' part of a focus point's page together. */
@Component
class FollowUpParts implements FocusPointSection {
    private final Access access;
    private final FollowUps followUps;
    private final Templates templates;

    FollowUpParts(Access access, FollowUps followUps, Templates templates) {
        this.access = access;
        this.followUps = followUps;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public @Nullable Content sectionOf(FocusPoint focusPoint, Professional who, Screen screen) {
        var all = followUps.of(List.of(focusPoint.id()));
        if (all.stream().allMatch(one -> one.status() == FollowUp.Status.CANCELLED)) {
            return null;
        }
        var goals = new HashMap<UUID, String>();
        all.stream()
                .map(FollowUp::plan)
                .distinct()
                .flatMap(plan -> followUps.goals(plan, null).stream())
                .forEach(goal -> goals.putIfAbsent(goal.id(), goal.title()));
        return templates.followupSection(
                screen,
                new FollowUpPart(
                        focusPoint,
                        all,
                        goals,
                        access.may(
                                who,
                                FocusPointAction.FOLLOW_UP,
                                focusPoint.child().id())));
    }
}

package dk.traad.followup;

import dk.traad.access.Access;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPointAction;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.ThreadEntries;
import dk.traad.screen.ThreadEntry;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The follow-ups that were held as beads on the child's thread, each with what was decided. */
@Component
class FollowUpThread implements ThreadEntries {
    private final Access access;
    private final FocusPoints focusPoints;
    private final FollowUps followUps;

    FollowUpThread(Access access, FocusPoints focusPoints, FollowUps followUps) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.followUps = followUps;
    }

    @Override
    public List<ThreadEntry> entriesOf(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, FocusPointAction.READ_FOCUS_POINT, child)) {
            return List.of();
        }
        var known = focusPoints.of(child, who.employee(), screen.today());
        var all = followUps.of(known.stream().map(FocusPoint::id).toList());
        return known.stream()
                .flatMap(focusPoint -> all.stream()
                        .filter(one -> one.focusPoint().equals(focusPoint.id()))
                        .flatMap(one -> bead(focusPoint, one, screen)))
                .toList();
    }

    private static Stream<ThreadEntry> bead(FocusPoint focusPoint, FollowUp followUp, Screen screen) {
        var held = followUp.held();
        return held == null
                ? Stream.empty()
                : Stream.of(new ThreadEntry(
                        held.on(),
                        ThreadEntry.Bead.FOCUS_POINT,
                        null,
                        screen.text("followup.thread", focusPoint.words().title()),
                        screen.text("followup.outcome." + held.outcome()) + ": " + held.reason(),
                        followUp.path()));
    }
}

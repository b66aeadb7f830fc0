package dk.traad.focuspoint;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.ThreadEntries;
import dk.traad.screen.ThreadEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The focus points at this person's hand as beads on the child's thread, each where it was begun and how it stands. */
@Component
class FocusPointThread implements ThreadEntries {
    private final Access access;
    private final FocusPoints focusPoints;

    FocusPointThread(Access access, FocusPoints focusPoints) {
        this.access = access;
        this.focusPoints = focusPoints;
    }

    @Override
    public List<ThreadEntry> entriesOf(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, FocusPointAction.READ_FOCUS_POINT, child)) {
            return List.of();
        }
        return focusPoints.of(child, who.employee(), screen.today()).stream()
                .map(one -> bead(one, screen))
                .toList();
    }

    private static ThreadEntry bead(FocusPoint one, Screen screen) {
        return new ThreadEntry(
                one.noticedOn(),
                ThreadEntry.Bead.FOCUS_POINT,
                null,
                screen.text("focuspoint.thread.title", one.words().title()),
                screen.text("focuspoint.stage." + one.state(screen.today()).stage()),
                one.path());
    }
}

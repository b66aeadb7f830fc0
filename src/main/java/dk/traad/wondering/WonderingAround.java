package dk.traad.wondering;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.ChildSteps;
import dk.traad.screen.Screen;
import dk.traad.screen.ThreadEntries;
import dk.traad.screen.ThreadEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where staff meet a child's wonderings: on its thread and among the steps. */
@Component
class WonderingAround implements ThreadEntries, ChildSteps {
    private final Access access;
    private final Wonderings wonderings;

    WonderingAround(Access access, Wonderings wonderings) {
        this.access = access;
        this.wonderings = wonderings;
    }

    @Override
    public List<ThreadEntry> entriesOf(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, WonderingAction.READ_WONDERING, child)) {
            return List.of();
        }
        return wonderings.of(child, who.employee(), screen.today()).stream()
                .map(wondering -> new ThreadEntry(
                        screen.day(wondering.openedAt()),
                        ThreadEntry.Bead.WONDERING,
                        null,
                        screen.text(
                                wondering.opener().isFamily() ? "wondering.bead.family" : "wondering.bead.staff",
                                wondering.opener().name()),
                        wondering.sentence(),
                        wondering.path()))
                .toList();
    }

    @Override
    public List<Step> stepsFor(ChildId child, Professional who, Screen screen) {
        return access.may(who, WonderingAction.OPEN_WONDERING, child)
                ? List.of(new Step(screen.text("wondering.step"), "/children/" + child + "/wonderings/new")
                        .at(Step.OFTEN + 2))
                : List.of();
    }
}

package dk.traad.worklist;

import static dk.traad.worklist.WorkListAction.SEE_WORK_LIST;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.UnitParts;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page of the own unit: which of its children need somebody now, by name, for the leader who sees to it. */
@Component
class UnitWorkList implements UnitParts {
    private static final int ORDER = 5;

    private final Access access;
    private final OwnWorkList workList;
    private final Templates templates;

    UnitWorkList(Access access, OwnWorkList workList, Templates templates) {
        this.access = access;
        this.workList = workList;
        this.templates = templates;
    }

    @Override
    public List<Part> partsFor(Professional who, Standing standing, Screen screen) {
        if (!standing.isAny(Role.LEADER)) {
            return List.of();
        }
        var list = workList.of(who, standing, screen.today());
        access.shown(who, SEE_WORK_LIST, list.named());
        return List.of(new Part(ORDER, templates.worklistUnit(screen, list)));
    }
}

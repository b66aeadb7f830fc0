package dk.traad.worklist;

import static dk.traad.platform.web.Pages.page;
import static dk.traad.worklist.OwnGroupAction.OPEN_OWN_GROUP;
import static dk.traad.worklist.WorkListAction.SEE_WORK_LIST;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.access.Standing.Employment;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.DeskParts;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The page of the own group, or of a health visitor's own children: who needs somebody now, by name. */
@Controller
@Transactional
class WorkListController implements DeskParts {
    private final Access access;
    private final OwnWorkList workList;
    private final Templates templates;

    WorkListController(Access access, OwnWorkList workList, Templates templates) {
        this.access = access;
        this.workList = workList;
        this.templates = templates;
    }

    @GetMapping("/my-group")
    View own(Professional who, Screen screen) {
        access.require(who, OPEN_OWN_GROUP);
        var standing = access.standing(who);
        var list = workList.of(who, standing, screen.today());
        access.shown(who, SEE_WORK_LIST, list.named());
        var names = standing.employments().stream()
                .map(Employment::groupName)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return page(templates.worklistOwn(screen, names.isEmpty() ? screen.text("worklist.mine") : names, list));
    }

    /** The way there; no name stands on the desk. */
    @Override
    public List<Content> partsFor(Professional who, Standing standing, Screen screen) {
        return OPEN_OWN_GROUP.roles().stream().anyMatch(standing::isAny)
                ? List.of(templates.worklistDesk(screen)::render)
                : List.of();
    }
}

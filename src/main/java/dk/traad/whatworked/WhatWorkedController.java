package dk.traad.whatworked;

import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.plan.BesideAction;
import dk.traad.plan.GoalKind;
import dk.traad.screen.FigureParts;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** What has worked for others: a page of its own, beside an action being written, and found from the figures. */
@Controller
@Transactional
class WhatWorkedController implements BesideAction, FigureParts {
    private final Access access;
    private final WhatWorkedCounts counts;
    private final Templates templates;

    WhatWorkedController(Access access, WhatWorkedCounts counts, Templates templates) {
        this.access = access;
        this.counts = counts;
        this.templates = templates;
    }

    @GetMapping("/what-worked")
    View all(Professional who, Screen screen) {
        access.require(who, WhatWorkedAction.READ_WHAT_WORKED);
        return page(templates.whatworkedAll(screen, counts.all()));
    }

    @Override
    public @Nullable Content besideAction(GoalKind kind, Professional who, Screen screen) {
        if (!access.may(who, WhatWorkedAction.READ_WHAT_WORKED)) {
            return null;
        }
        var found = counts.all().stream().filter(one -> one.goal() == kind).toList();
        return templates.whatworkedBeside(screen, kind, found);
    }

    @Override
    public List<Content> figuresFor(Professional who, Standing standing, Screen screen) {
        return access.may(who, WhatWorkedAction.READ_WHAT_WORKED)
                ? List.of(templates.whatworkedLink(screen))
                : List.of();
    }
}

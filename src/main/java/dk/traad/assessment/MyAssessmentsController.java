package dk.traad.assessment;

import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The children I am asked to assess one by one, as health visitors do at a visit. */
@Controller
@Transactional
class MyAssessmentsController {
    private final Access access;
    private final MyAssessments mine;
    private final OwnRows rows;
    private final Templates templates;

    MyAssessmentsController(Access access, MyAssessments mine, OwnRows rows, Templates templates) {
        this.access = access;
        this.mine = mine;
        this.rows = rows;
        this.templates = templates;
    }

    @GetMapping("/assessments")
    View mine(Professional who, Screen screen, @RequestParam(required = false) Assessment.@Nullable RoundId campaign) {
        access.requireEmployed(who);
        var close = Set.copyOf(access.children(who, AssessmentAction.WRITE_OWN_ASSESSMENT));
        var asked = rows.of(mine.asked(who.employee(), campaign), who.employee()).stream()
                .filter(row -> close.contains(row.assessment().child()))
                .toList();
        access.shown(
                who,
                AssessmentAction.WRITE_OWN_ASSESSMENT,
                asked.stream().map(row -> row.assessment().child()).toList());
        return page(templates.assessmentMine(screen, asked));
    }
}

package dk.traad.intervention;

import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** One page of who does what in a family (B14), and ranking it (B13). */
@Controller
@Transactional
class InterventionController {
    private static final int MOST_STEPS = 30;

    private final Access access;
    private final InterventionPages pages;
    private final RankInterventions rankInterventions;
    private final Rankings rankings;
    private final Templates templates;

    InterventionController(
            Access access,
            InterventionPages pages,
            RankInterventions rankInterventions,
            Rankings rankings,
            Templates templates) {
        this.access = access;
        this.pages = pages;
        this.rankInterventions = rankInterventions;
        this.rankings = rankings;
        this.templates = templates;
    }

    @GetMapping("/children/{child}/interventions")
    View show(Professional who, Screen screen, @PathVariable ChildId child) {
        var others = access.requireWithOthers(who, InterventionAction.SEE_INTERVENTIONS, child);
        return page(templates.interventionShow(screen, pages.page(child, others, who, screen)));
    }

    /** By a button, an arrow key or a hand. Where it asks for a second thought the page says what about, and nothing is changed. */
    @PostMapping("/children/{child}/interventions/{intervention}")
    View move(
            Professional who,
            Screen screen,
            @PathVariable ChildId child,
            @PathVariable Intervention.Id intervention,
            MoveForm form) {
        access.require(who, InterventionAction.RANK_INTERVENTIONS, child);
        var around = pages.around(child, who, screen);
        var moved = rankInterventions.move(around, intervention, form, who.employee());
        if (moved instanceof Moved.Done) {
            return redirect(around.path() + "#i-" + intervention, "intervention.moved");
        }
        var others = access.requireWithOthers(who, InterventionAction.SEE_INTERVENTIONS, child);
        return answer(
                HttpStatus.CONFLICT,
                templates.interventionShow(
                        screen,
                        pages.page(
                                child,
                                others,
                                who,
                                screen,
                                now -> InterventionPages.unfinished(
                                        now,
                                        intervention,
                                        form,
                                        moved,
                                        one -> Line.forStaff(one, who.person(), screen)),
                                InterventionPages.Answering.NOTHING)));
    }

    /** How it came to be ranked as it is: each time by whom, when, and what was moved. */
    @GetMapping("/children/{child}/interventions/steps")
    View steps(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, InterventionAction.SEE_INTERVENTIONS, child);
        var around = pages.around(child, who, screen);
        return page(templates.interventionSteps(
                screen, new StepsPage(around.child(), around.path(), steps(around, who, screen))));
    }

    private List<StepsPage.Step> steps(AroundChild around, Professional who, Screen screen) {
        return rankings.steps(around.child().id(), MOST_STEPS).stream()
                .filter(step -> step.moved() == null || around.seen().containsKey(step.moved()))
                .map(step -> new StepsPage.Step(
                        step.by(),
                        step.at(),
                        around.of(Stream.ofNullable(step.moved()).toList()).stream()
                                .map(one ->
                                        Line.forStaff(one, who.person(), screen).firstStep())
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    /** A family that wishes it otherwise gets an answer: done as wished, or a reason why not yet. */
    @PostMapping("/children/{child}/interventions/wish")
    View answerWish(Professional who, Screen screen, @PathVariable ChildId child, WishAnswerForm form) {
        access.require(who, InterventionAction.RANK_INTERVENTIONS, child);
        var wish = pages.wish(child, form.person(), screen);
        if (wish.version() != form.seenVersion()) {
            throw new Conflict("intervention.refused.wish-changed");
        }
        var around = pages.around(child, who, screen);
        if (form.isFollow()) {
            rankInterventions.follow(around, wish, who.employee());
            return redirect(around.path(), "intervention.wish.followed");
        }
        if (form.mistake() != null) {
            var others = access.requireWithOthers(who, InterventionAction.SEE_INTERVENTIONS, child);
            return invalid(templates.interventionShow(
                    screen,
                    pages.page(
                            child,
                            others,
                            who,
                            screen,
                            unused -> null,
                            new InterventionPages.Answering(form.mistake(), form.words()))));
        }
        rankInterventions.keep(child, wish, form.words(), who.employee());
        return redirect(around.path(), "intervention.wish.kept");
    }
}

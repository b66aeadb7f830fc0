package dk.traad.intervention;

import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.screen.Screen;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The family's side of who does what: which of it they want to be part of (B6), and how they would rank it. */
@Controller
@Transactional
class FamilyInterventionController {
    private final Access access;
    private final FamilyInterventionPages pages;
    private final Wishes wishes;
    private final Clock clock;
    private final Templates templates;

    FamilyInterventionController(
            Access access, FamilyInterventionPages pages, Wishes wishes, Clock clock, Templates templates) {
        this.access = access;
        this.pages = pages;
        this.wishes = wishes;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/family/children/{child}/interventions")
    View show(Citizen who, Screen screen, @PathVariable ChildId child) {
        var others = access.requireWithOthers(who, FamilyInterventionAction.SEE_OWN_INTERVENTIONS, child);
        return page(templates.interventionFamily(screen, pages.page(child, others, who, screen)));
    }

    /** Said for oneself, and taken back as easily. */
    @PostMapping("/family/children/{child}/interventions/{intervention}/part")
    View join(
            Citizen who,
            Screen screen,
            @PathVariable ChildId child,
            @PathVariable Intervention.Id intervention,
            JoinForm form) {
        access.require(who, FamilyInterventionAction.JOIN_INTERVENTION, child);
        var around = pages.around(child, who, screen);
        if (!around.seen().containsKey(intervention)) {
            throw new NotFound();
        }
        wishes.join(child, intervention, who, form.joins(), clock.instant());
        return redirect(
                around.familyPath() + "#i-" + intervention,
                form.joins() ? "intervention.family.joined" : "intervention.family.left");
    }

    @GetMapping("/family/children/{child}/interventions/wish")
    View wish(Citizen who, Screen screen, @PathVariable ChildId child) {
        access.require(who, FamilyInterventionAction.WISH_RANKING, child);
        var around = pages.around(child, who, screen);
        return page(templates.interventionWish(screen, pages.wishing(around, who, screen, null, null, _ -> null)));
    }

    /** Each move is kept at once as what they wish; it changes nothing by itself. */
    @PostMapping("/family/children/{child}/interventions/wish/{intervention}")
    View move(
            Citizen who,
            Screen screen,
            @PathVariable ChildId child,
            @PathVariable Intervention.Id intervention,
            MoveForm form) {
        access.require(who, FamilyInterventionAction.WISH_RANKING, child);
        var around = pages.around(child, who, screen);
        var present = FamilyInterventionPages.wished(around);
        var moved = MoveIntervention.move(present, present, around.seen().keySet(), intervention, form);
        if (moved instanceof Moved.Done(var ranking)) {
            keep(around, who, ranking, present, form);
            return redirect(around.familyPath() + "/wish#i-" + intervention, "intervention.family.wish.kept");
        }
        return answer(
                HttpStatus.CONFLICT,
                templates.interventionWish(
                        screen,
                        pages.wishing(
                                around,
                                who,
                                screen,
                                null,
                                null,
                                line -> InterventionPages.unfinished(around, intervention, form, moved, line))));
    }

    private void keep(AroundChild around, Citizen who, Ranking ranking, Ranking present, MoveForm form) {
        var wish = around.wish();
        var seen = wish == null ? 0 : wish.version();
        if (form.seenVersion() != seen
                || (!ranking.equals(present)
                        && !wishes.wish(around.child().id(), who, ranking, seen, clock.instant()))) {
            throw new Conflict("intervention.refused.wish-elsewhere");
        }
    }

    @PostMapping("/family/children/{child}/interventions/wish")
    View words(Citizen who, Screen screen, @PathVariable ChildId child, WishWordsForm form) {
        access.require(who, FamilyInterventionAction.WISH_RANKING, child);
        var around = pages.around(child, who, screen);
        if (form.mistake() != null) {
            return invalid(templates.interventionWish(
                    screen, pages.wishing(around, who, screen, form.words(), form.mistake(), _ -> null)));
        }
        if (!wishes.words(child, who, form.words())) {
            throw new Conflict("intervention.refused.no-wish");
        }
        return redirect(around.familyPath(), "intervention.family.wish.sent");
    }

    @PostMapping("/family/children/{child}/interventions/wish/withdraw")
    View withdraw(Citizen who, @PathVariable ChildId child) {
        access.require(who, FamilyInterventionAction.WISH_RANKING, child);
        wishes.withdraw(child, who);
        return redirect("/family/children/" + child + "/interventions", "intervention.family.wish.withdrawn");
    }
}

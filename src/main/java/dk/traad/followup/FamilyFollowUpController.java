package dk.traad.followup;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.focuspoint.FamilyFocusPointAction;
import dk.traad.focuspoint.FamilyFocusPoints;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.platform.web.CalendarFile;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Saying whether one comes, and afterwards how one found it. */
@Controller
@Transactional
class FamilyFollowUpController {
    private final Access access;
    private final FamilyFocusPoints focusPoints;
    private final FollowUps followUps;
    private final FollowUpMoves moves;
    private final FamilyFollowUpParts parts;
    private final Clock clock;
    private final Templates templates;

    FamilyFollowUpController(
            Access access,
            FamilyFocusPoints focusPoints,
            FollowUps followUps,
            FollowUpMoves moves,
            FamilyFollowUpParts parts,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.followUps = followUps;
        this.moves = moves;
        this.parts = parts;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/family/follow-ups/{id}/answer")
    View answerForm(Parent who, Screen screen, @PathVariable FollowUp.Id id) {
        var child = childOf(who, id);
        access.require(who, FamilyFocusPointAction.ANSWER_FOLLOW_UP, child);
        var followUp = booked(id);
        var form = ComingForm.of(followUp.answerOf(who.adult()).orElse(null));
        return page(templates.followupAnswer(screen, part(who, child, followUp, screen), Fields.of(form)));
    }

    @PostMapping("/family/follow-ups/{id}/answer")
    View answer(Parent who, Screen screen, @PathVariable FollowUp.Id id, ComingForm form, BindingResult errors) {
        var child = childOf(who, id);
        access.require(who, FamilyFocusPointAction.ANSWER_FOLLOW_UP, child);
        var followUp = booked(id);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(
                    templates.followupAnswer(screen, part(who, child, followUp, screen), Fields.of(form, errors)));
        }
        moves.answer(followUp, child, who.adult(), form.chosen(), form.words(), clock.instant());
        return redirect("/family/focus-points/" + followUp.focusPoint(), "followup.coming.done." + form.coming());
    }

    @GetMapping("/family/follow-ups/{id}/experience")
    View experienceForm(Parent who, Screen screen, @PathVariable FollowUp.Id id) {
        var child = childOf(who, id);
        access.require(who, FamilyFocusPointAction.ANSWER_FOLLOW_UP, child);
        var followUp = held(id);
        var form = ExperienceForm.of(followUp.experienceOf(who.adult()).orElse(null));
        return page(templates.followupExperience(screen, part(who, child, followUp, screen), Fields.of(form)));
    }

    @PostMapping("/family/follow-ups/{id}/experience")
    View experience(
            Parent who, Screen screen, @PathVariable FollowUp.Id id, ExperienceForm form, BindingResult errors) {
        var child = childOf(who, id);
        access.require(who, FamilyFocusPointAction.ANSWER_FOLLOW_UP, child);
        var followUp = held(id);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(
                    templates.followupExperience(screen, part(who, child, followUp, screen), Fields.of(form, errors)));
        }
        moves.experienced(followUp, child, who.adult(), form, null, clock.instant());
        return redirect("/family/focus-points/" + followUp.focusPoint(), "followup.experience.done");
    }

    /** Without any name, place or content for whoever must not know where the child is. */
    @GetMapping("/family/follow-ups/{id}/calendar.ics")
    View calendar(Parent who, Screen screen, @PathVariable FollowUp.Id id) {
        var child = childOf(who, id);
        access.require(who, FamilyFocusPointAction.READ_FOCUS_POINT, child);
        var followUp = booked(id);
        var reading = focusPoints.read(who, child, followUp.focusPoint(), screen);
        return new CalendarFile(
                        id.value(),
                        followUp.version(),
                        reading.isGuarded()
                                ? screen.text("followup.calendar.guarded")
                                : screen.text(
                                        "followup.calendar.family",
                                        reading.child().firstName()),
                        reading.isGuarded() ? "" : reading.focusPoint().from(),
                        followUp.meeting().at(),
                        followUp.meeting().minutes(),
                        clock.instant())
                .answer();
    }

    private FamilyFollowUpPart part(Parent who, ChildId child, FollowUp followUp, Screen screen) {
        return parts.part(followUp, focusPoints.read(who, child, followUp.focusPoint(), screen), who);
    }

    private FollowUp booked(FollowUp.Id id) {
        var followUp = followUps.of(id);
        if (!followUp.isBooked()) {
            throw new Conflict("followup.refused." + followUp.status());
        }
        return followUp;
    }

    private FollowUp held(FollowUp.Id id) {
        var followUp = followUps.of(id);
        if (followUp.held() == null) {
            throw new Conflict("followup.refused.not-held");
        }
        return followUp;
    }

    private ChildId childOf(Parent who, FollowUp.Id id) {
        return focusPoints.childOf(who, followUps.focusPointOf(id));
    }
}

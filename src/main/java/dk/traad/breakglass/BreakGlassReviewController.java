package dk.traad.breakglass;

import static dk.traad.breakglass.BreakGlassAction.REVIEW_EMERGENCY_ACCESS;
import static dk.traad.breakglass.ReviewedChild.SEE_WHOSE_FILE_WAS_OPENED;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.child.Children;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.lookup.DoneWithFile;
import dk.traad.lookup.Officers;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** A leader looks at each emergency access of the own unit, and the data protection officer at what is handed on. */
@Controller
@Transactional
class BreakGlassReviewController {
    private final Access access;
    private final BreakGlassReviews reviews;
    private final Officers officers;
    private final Children children;
    private final DoneWithFile doneWithFile;
    private final Clock clock;
    private final Templates templates;

    BreakGlassReviewController(
            Access access,
            BreakGlassReviews reviews,
            Officers officers,
            Children children,
            DoneWithFile doneWithFile,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.reviews = reviews;
        this.officers = officers;
        this.children = children;
        this.doneWithFile = doneWithFile;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/emergency-access/{id}/review")
    View show(Professional who, Screen screen, @PathVariable BreakGlass.Id id) {
        access.require(who, REVIEW_EMERGENCY_ACCESS);
        return page(templates.breakglassReview(screen, pageOf(at(id, who, screen), who, screen, Fields.of(null))));
    }

    @PostMapping("/emergency-access/{id}/review")
    View review(
            Professional who, Screen screen, @PathVariable BreakGlass.Id id, ReviewForm form, BindingResult errors) {
        access.require(who, REVIEW_EMERGENCY_ACCESS);
        var glass = at(id, who, screen);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.breakglassReview(screen, pageOf(glass, who, screen, Fields.of(form, errors))));
        }
        if (!reviews.review(id, form.chosen().orElseThrow(), form.note(), who.employee(), clock.instant())) {
            throw new Conflict("breakglass.review.already");
        }
        return redirect("/desk", "breakglass.reviewed");
    }

    /** What a leader has handed to the data protection officer ends with a line. */
    @PostMapping("/emergency-access/{id}/officer")
    View close(Professional who, Screen screen, @PathVariable BreakGlass.Id id, ReviewForm form, BindingResult errors) {
        access.require(who, REVIEW_EMERGENCY_ACCESS);
        var glass = reviews.handedOver(reviewer(who, screen)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        form.checkNote(errors, true);
        if (errors.hasErrors()) {
            return invalid(templates.breakglassReview(screen, pageOf(glass, who, screen, Fields.of(form, errors))));
        }
        if (!reviews.closeHandedOver(id, form.note(), who.employee(), clock.instant())) {
            throw new Conflict("breakglass.review.already");
        }
        return redirect("/desk", "breakglass.reviewed");
    }

    private BreakGlass at(BreakGlass.Id id, Professional who, Screen screen) {
        return reviews.one(id, reviewer(who, screen), screen.today()).orElseThrow(NotFound::new);
    }

    private BreakGlassReviews.Reviewer reviewer(Professional who, Screen screen) {
        var standing = access.standing(who);
        return new BreakGlassReviews.Reviewer(
                who.employee(), standing.unitsLed(), officers.isOne(standing, screen.today()));
    }

    private ReviewPage pageOf(BreakGlass glass, Professional who, Screen screen, Fields fields) {
        var isNamed = access.may(who, SEE_WHOSE_FILE_WAS_OPENED, glass.child());
        if (isNamed) {
            access.shown(who, SEE_WHOSE_FILE_WAS_OPENED, List.of(glass.child()));
        }
        var day = screen.day(glass.begunAt());
        return new ReviewPage(
                glass,
                isNamed ? children.of(glass.child()).name() : null,
                doneWithFile.lines(glass.employee(), glass.child(), day, screen),
                day.plusDays(BreakGlass.DAYS_TO_REVIEW),
                glass.isHandedOver() && reviewer(who, screen).isOfficer(),
                fields);
    }
}

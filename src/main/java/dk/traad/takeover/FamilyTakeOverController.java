package dk.traad.takeover;

import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.focuspoint.FamilyFocusPoints;
import dk.traad.kernel.SignedIn.Parent;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The family says no after all. */
@Controller
@Transactional
class FamilyTakeOverController {
    private final Access access;
    private final FamilyFocusPoints focusPoints;
    private final TakeOvers takeOvers;
    private final MoveTakeOver moveTakeOver;

    FamilyTakeOverController(
            Access access, FamilyFocusPoints focusPoints, TakeOvers takeOvers, MoveTakeOver moveTakeOver) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.takeOvers = takeOvers;
        this.moveTakeOver = moveTakeOver;
    }

    @PostMapping("/family/take-overs/{id}/object")
    View object(Parent who, @PathVariable TakeOver.Id id) {
        var focusPoint = takeOvers.focusPointOf(id);
        access.require(who, FamilyTakeOverAction.OBJECT_TO_TAKE_OVER, focusPoints.childOf(who, focusPoint));
        moveTakeOver.object(takeOvers.of(focusPoint, id), who.adult());
        return redirect("/family/focus-points/" + focusPoint, "takeover.objected");
    }
}

package dk.traad.breakglass;

import dk.traad.access.Standing;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.lookup.Officers;
import dk.traad.screen.Screen;
import dk.traad.screen.UnitParts;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Emergency accesses that wait for somebody to look at them: on the desk, and on the leader's page. They name no child. */
@Component
class BreakGlassLines implements WaitingLines, UnitParts {
    private static final int ORDER = 12;
    private static final int NEWEST = 5;

    private final BreakGlassReviews reviews;
    private final Officers officers;
    private final Templates templates;

    BreakGlassLines(BreakGlassReviews reviews, Officers officers, Templates templates) {
        this.reviews = reviews;
        this.officers = officers;
        this.templates = templates;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var reviewer = reviewer(who, standing, screen);
        if (reviewer.led().isEmpty() && !reviewer.isOfficer()) {
            return List.of();
        }
        return Stream.concat(
                        reviews.waiting(reviewer, screen.today()).stream().map(one -> line(one, screen)),
                        reviews.handedOver(reviewer).stream().map(one -> handedOver(one, screen)))
                .toList();
    }

    @Override
    public List<Part> partsFor(Professional who, Standing standing, Screen screen) {
        var reviewer = reviewer(who, standing, screen);
        return List.of(new Part(
                ORDER,
                templates.breakglassUnit(
                                screen, reviews.waiting(reviewer, screen.today()), reviews.reviewed(reviewer, NEWEST))
                        ::render));
    }

    private BreakGlassReviews.Reviewer reviewer(Professional who, Standing standing, Screen screen) {
        return new BreakGlassReviews.Reviewer(
                who.employee(), standing.unitsLed(), officers.isOne(standing, screen.today()));
    }

    private static Waiting line(BreakGlass one, Screen screen) {
        var due = screen.day(one.begunAt()).plusDays(BreakGlass.DAYS_TO_REVIEW);
        var key = due.isBefore(screen.today()) ? "breakglass.desk.overdue" : "breakglass.desk.detail";
        return new Waiting(
                Waiting.Part.NOW,
                due,
                screen.text("breakglass.desk.title", one.employeeName()),
                screen.text(key, one.unitName(), screen.when(due)),
                screen.text("breakglass.desk.look"),
                one.path());
    }

    private static Waiting handedOver(BreakGlass one, Screen screen) {
        return new Waiting(
                Waiting.Part.NOW,
                one.reviewedAt() == null ? screen.today() : screen.day(one.reviewedAt()),
                screen.text("breakglass.desk.title", one.employeeName()),
                screen.text("breakglass.desk.handed-over", one.unitName()),
                screen.text("breakglass.desk.look"),
                one.path());
    }
}

package dk.traad.followup;

import dk.traad.access.Standing;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Follow-ups on the desk: gently two weeks before, firmly three days before, and when it is overdue the leader's too. */
@Component
class FollowUpLines implements WaitingLines {
    private final FocusPoints focusPoints;
    private final FollowUps followUps;

    FollowUpLines(FocusPoints focusPoints, FollowUps followUps) {
        this.focusPoints = focusPoints;
        this.followUps = followUps;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var around = focusPoints.openAround(who.employee(), screen.today()).stream()
                .collect(Collectors.toMap(FocusPoint::id, Function.identity()));
        return followUps.of(List.copyOf(around.keySet())).stream()
                .filter(FollowUp::isBooked)
                .filter(one -> isFor(who, standing, around.get(one.focusPoint()), one, screen))
                .map(one -> line(java.util.Objects.requireNonNull(around.get(one.focusPoint())), one, screen))
                .toList();
    }

    private static boolean isFor(
            Professional who,
            Standing standing,
            @org.jspecify.annotations.Nullable FocusPoint focusPoint,
            FollowUp followUp,
            Screen screen) {
        if (focusPoint == null) {
            return false;
        }
        var urgency = followUp.urgency(screen.today());
        var meetsSoon =
                !screen.day(followUp.meeting().at()).isAfter(screen.today().plusDays(Urgency.GENTLE_DAYS));
        var sees = focusPoint.keeper().person().equals(who.employee());
        var leads = standing.unitsLed().contains(focusPoint.keeper().unit());
        return sees && (urgency != Urgency.QUIET || meetsSoon) || leads && urgency == Urgency.ESCALATED;
    }

    private static Waiting line(FocusPoint focusPoint, FollowUp followUp, Screen screen) {
        var urgency = followUp.urgency(screen.today());
        var meetsOn = screen.day(followUp.meeting().at());
        var isNow = urgency.isOverdue()
                || urgency == Urgency.FIRM
                || !meetsOn.isAfter(screen.today().plusDays(1));
        return new Waiting(
                        isNow ? Waiting.Part.NOW : Waiting.Part.SOON,
                        urgency.isOverdue() || meetsOn.isAfter(followUp.dueOn()) ? followUp.dueOn() : meetsOn,
                        screen.text(
                                "followup.desk.title",
                                focusPoint.child().name(),
                                focusPoint.words().title()),
                        detail(followUp, urgency, screen),
                        screen.text(urgency.isOverdue() ? "followup.desk.hold" : "followup.desk.open"),
                        followUp.path())
                .about(focusPoint.child().id());
    }

    private static String detail(FollowUp followUp, Urgency urgency, Screen screen) {
        if (urgency.isOverdue()) {
            return screen.text("followup.desk.overdue", ChronoUnit.DAYS.between(followUp.dueOn(), screen.today()));
        }
        var at = followUp.meeting().at();
        var answered = followUp.answers().stream().anyMatch(answer -> answer.coming() == FollowUp.Coming.OTHER_TIME)
                ? "other-time"
                : followUp.answers().isEmpty() ? "unanswered" : "answered";
        return screen.text(
                "followup.desk.meeting",
                screen.when(screen.day(at)),
                screen.time(at),
                screen.text(
                        "followup.desk." + answered,
                        followUp.answers().stream()
                                .map(FollowUp.Answer::adultName)
                                .collect(Collectors.joining(", "))));
    }
}

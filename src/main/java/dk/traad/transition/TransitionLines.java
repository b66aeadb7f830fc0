package dk.traad.transition;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.guideline.Guideline;
import dk.traad.guideline.Guidelines;
import dk.traad.guideline.TransitionStep;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What transitions bring to the desk: the baton held out to one, the baton that came back, steps whose day is near, and for
 * leaders the baton nobody has taken.
 */
@Component
class TransitionLines implements WaitingLines {
    private static final int DAYS_AHEAD = 14;
    /** More than this of one kind become one line that leads to the list. */
    private static final int FEW = 3;

    private final Access access;
    private final Transitions transitions;
    private final Guidelines guidelines;

    TransitionLines(Access access, Transitions transitions, Guidelines guidelines) {
        this.access = access;
        this.transitions = transitions;
        this.guidelines = guidelines;
    }

    /** Why a transition stands on a desk, in the order of how soon it is looked at. */
    private enum Why {
        TO_ACCEPT(Waiting.Part.NOW),
        RETURNED(Waiting.Part.NOW),
        UNANSWERED(Waiting.Part.NOW),
        TO_ASSESS(Waiting.Part.SOON),
        TO_HAND_OVER(Waiting.Part.SOON),
        TO_FOLLOW_UP(Waiting.Part.SOON),
        /** A parent step whose day has passed (H10). */
        PARENTS_LATE(Waiting.Part.SOON),
        /** The same from 15, where it is the young person who answers. */
        YOUNG_LATE(Waiting.Part.SOON),
        AT_RECEIVER(Waiting.Part.ON_OTHERS);

        private final Waiting.Part part;

        Why(Waiting.Part part) {
            this.part = part;
        }

        /** What was to be done before the child came, and the child is there. */
        private boolean isLate(Transition one, LocalDate today) {
            return part == Waiting.Part.SOON
                    && this != TO_FOLLOW_UP
                    && one.startsOn().isBefore(today);
        }
    }

    private record Line(Transition transition, LocalDate due) {}

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var children = access.children(who, TransitionAction.READ_TRANSITION);
        if (children.isEmpty()) {
            return List.of();
        }
        var all = transitions.of(who.employee(), children, screen.today());
        if (all.isEmpty()) {
            return List.of();
        }
        var guideline = guidelines.inForce();
        Map<Why, List<Line>> lines = new EnumMap<>(Why.class);
        for (var one : all) {
            why(one, guideline, screen.today())
                    .ifPresent(why -> lines.computeIfAbsent(why, unused -> new ArrayList<>())
                            .add(new Line(one, due(one, guideline))));
        }
        return lines.entrySet().stream()
                .flatMap(entry -> told(entry.getKey(), entry.getValue(), screen).stream())
                .toList();
    }

    private static Optional<Why> why(Transition one, Guideline guideline, LocalDate today) {
        var isNear = !due(one, guideline).isAfter(today.plusDays(DAYS_AHEAD));
        if (one.state() instanceof State.HandedOver handedOver) {
            if (one.isReceiver()) {
                return Optional.of(Why.TO_ACCEPT);
            }
            var isLate = handedOver.answerBy().isBefore(today);
            return one.isSender()
                    ? Optional.of(isLate && one.isLeader() ? Why.UNANSWERED : Why.AT_RECEIVER)
                    : Optional.empty();
        }
        if (one.isReceiver()) {
            return one.stage() == TransitionStage.RECEIVED && isNear ? Optional.of(Why.TO_FOLLOW_UP) : Optional.empty();
        }
        if (!one.isSender()) {
            return Optional.empty();
        }
        return switch (one.stage()) {
            case RETURNED -> Optional.of(Why.RETURNED);
            case FORESEEN -> isNear ? Optional.of(Why.TO_ASSESS) : Optional.empty();
            case PREPARED -> isNear ? Optional.of(Why.TO_HAND_OVER) : Optional.empty();
            case PARENT_LED, MEETING_OFFERED ->
                due(one, guideline).isBefore(today) ? Optional.of(late(one, today)) : Optional.empty();
            case RECEIVED -> isNear && one.isAcceptedBySender() ? Optional.of(Why.TO_FOLLOW_UP) : Optional.empty();
            case HANDED_OVER, FOLLOWED_UP, CALLED_OFF -> Optional.empty();
        };
    }

    private static Why late(Transition one, LocalDate today) {
        return one.stage() == TransitionStage.PARENT_LED && one.isYoungPersons(today)
                ? Why.YOUNG_LATE
                : Why.PARENTS_LATE;
    }

    private static LocalDate due(Transition one, Guideline guideline) {
        if (one.state() instanceof State.HandedOver handedOver) {
            return handedOver.answerBy();
        }
        var next = one.stage().next();
        return StepLine.due(one, guideline, next == null ? TransitionStep.FOLLOW_UP : next);
    }

    private static List<Waiting> told(Why why, List<Line> lines, Screen screen) {
        if (lines.size() > FEW) {
            var first = lines.stream().map(Line::due).min(LocalDate::compareTo).orElseThrow();
            return List.of(new Waiting(
                    why.part,
                    first,
                    screen.text("transition.desk.many." + why, lines.size()),
                    screen.text("transition.desk.many.detail"),
                    screen.text("transition.desk.many.verb"),
                    "/transitions"));
        }
        return lines.stream()
                .map(line -> new Waiting(
                                why.isLate(line.transition(), screen.today()) ? Waiting.Part.NOW : why.part,
                                line.due(),
                                screen.text(
                                        "transition.desk." + why,
                                        line.transition().name()),
                                screen.text(
                                        line.transition().startsOn().isBefore(screen.today())
                                                ? "transition.desk.detail.begun"
                                                : "transition.desk.detail",
                                        screen.text("guideline.kind."
                                                + line.transition().kind()),
                                        screen.date(line.transition().startsOn())),
                                screen.text("transition.desk.verb." + why),
                                line.transition().path())
                        .about(line.transition().child()))
                .toList();
    }
}

package dk.traad.takeover;

import dk.traad.access.Standing;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What moves with a child on the desk: at the new place the question, with whoever keeps it that it waits; late, both leaders. */
@Component
class TakeOverLines implements WaitingLines {
    private final FocusPoints focusPoints;
    private final TakeOvers takeOvers;

    TakeOverLines(FocusPoints focusPoints, TakeOvers takeOvers) {
        this.focusPoints = focusPoints;
        this.takeOvers = takeOvers;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        return Stream.concat(kept(who, screen), asked(who, standing, screen)).toList();
    }

    private Stream<Waiting> kept(Professional who, Screen screen) {
        var ids = List.copyOf(takeOvers.keptBy(who.employee(), screen.today()));
        if (ids.isEmpty()) {
            return Stream.empty();
        }
        var requests = takeOvers.of(ids);
        return focusPoints.of(ids).stream().flatMap(one -> keptLine(one, newest(requests, one), who, screen).stream());
    }

    private static Optional<TakeOver> newest(List<TakeOver> requests, FocusPoint focusPoint) {
        return requests.stream()
                .filter(request -> request.focusPoint().equals(focusPoint.id()))
                .findFirst();
    }

    private static Optional<Waiting> keptLine(
            FocusPoint focusPoint, Optional<TakeOver> newest, Professional who, Screen screen) {
        var isMine = focusPoint.keeper().person().equals(who.employee());
        var waiting = newest.filter(TakeOver::isWaiting);
        if (waiting.isPresent()) {
            var isLate = waiting.get().isLate(screen.today());
            return isMine || isLate
                    ? Optional.of(line(
                            focusPoint,
                            isLate ? Waiting.Part.NOW : Waiting.Part.ON_OTHERS,
                            waiting.get(),
                            screen.text(
                                    "takeover.desk.waits",
                                    waiting.get().unitName(),
                                    screen.date(waiting.get().askedOn())),
                            screen))
                    : Optional.empty();
        }
        return isMine ? Optional.of(ask(focusPoint, newest, screen)) : Optional.empty();
    }

    private static Waiting ask(FocusPoint focusPoint, Optional<TakeOver> newest, Screen screen) {
        var detail = newest.filter(one -> one.answer() == TakeOver.Answer.DECLINED)
                .map(one -> screen.text("takeover.desk.declined", one.unitName(), one.reason()))
                .orElseGet(() -> screen.text("takeover.desk.moved"));
        return new Waiting(
                        Waiting.Part.NOW,
                        screen.today(),
                        title(focusPoint, screen),
                        detail,
                        screen.text("takeover.desk.open"),
                        focusPoint.path() + "#take-over")
                .about(focusPoint.child().id());
    }

    private static Waiting line(
            FocusPoint focusPoint, Waiting.Part part, TakeOver waiting, String detail, Screen screen) {
        return new Waiting(
                        part,
                        waiting.answerBy(),
                        title(focusPoint, screen),
                        detail,
                        screen.text("takeover.desk.open"),
                        focusPoint.path() + "#take-over")
                .about(focusPoint.child().id());
    }

    /** Those who work with the child hear of it at once, the leader when nobody has answered. */
    private Stream<Waiting> asked(Professional who, Standing standing, Screen screen) {
        var requests = takeOvers.waitingAt(who.employee(), screen.today()).stream()
                .filter(one -> !standing.unitsLed().contains(one.unit()) || one.isLate(screen.today()))
                .toList();
        var about = focusPoints.of(requests.stream().map(TakeOver::focusPoint).toList()).stream()
                .collect(Collectors.toMap(FocusPoint::id, Function.identity()));
        return requests.stream()
                .flatMap(one -> Stream.ofNullable(about.get(one.focusPoint()))
                        .map(focusPoint -> new Waiting(
                                        Waiting.Part.NOW,
                                        one.answerBy(),
                                        title(focusPoint, screen),
                                        screen.text(
                                                "takeover.desk.asked", one.askedByName(), screen.date(one.answerBy())),
                                        screen.text("takeover.desk.answer"),
                                        one.path())
                                .about(focusPoint.child().id())));
    }

    private static String title(FocusPoint focusPoint, Screen screen) {
        return screen.text(
                "takeover.desk.title",
                focusPoint.child().name(),
                focusPoint.words().title());
    }
}

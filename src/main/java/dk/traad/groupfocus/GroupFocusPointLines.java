package dk.traad.groupfocus;

import dk.traad.access.Standing;
import dk.traad.focuspoint.Stage;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.Waiting.Part;
import dk.traad.screen.WaitingLines;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A room's follow-ups that come near or are late, with whoever sees to it; late ones also with the leader (E12). */
@Component
class GroupFocusPointLines implements WaitingLines {
    private static final int DAYS_NEAR = 3;

    private final GroupFocusPoints points;

    GroupFocusPointLines(GroupFocusPoints points) {
        this.points = points;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var rooms = points.roomsOf(who.employee(), screen.today());
        if (rooms.isEmpty()) {
            return List.of();
        }
        var led = standing.unitsLed();
        return points.in(rooms.stream().map(GroupFocusPoints.Room::id).toList()).stream()
                .flatMap(point -> line(point, point.owner().equals(who.employee()), led.contains(point.unit()), screen))
                .toList();
    }

    private static Stream<Waiting> line(GroupFocusPoint point, boolean isOwn, boolean isLed, Screen screen) {
        var today = screen.today();
        var planned = point.plannedOn();
        if (planned != null && (isOwn && point.isNear(today) || isLed && point.isOverdue(today))) {
            return Stream.of(followUp(point, planned, screen));
        }
        return isOwn && point.state() == Stage.ADJUSTED
                ? Stream.of(new Waiting(
                        Part.NOW,
                        today,
                        title(point, screen),
                        screen.text("groupfocus.desk.adjusted"),
                        screen.text("groupfocus.desk.open"),
                        point.path()))
                : Stream.empty();
    }

    private static Waiting followUp(GroupFocusPoint point, LocalDate planned, Screen screen) {
        var isNear = !planned.isAfter(screen.today().plusDays(DAYS_NEAR));
        return new Waiting(
                isNear ? Part.NOW : Part.SOON,
                planned,
                title(point, screen),
                screen.text(
                        point.isOverdue(screen.today()) ? "groupfocus.desk.overdue" : "groupfocus.desk.due",
                        screen.when(planned)),
                screen.text("groupfocus.desk.follow-up"),
                point.path() + "/follow-up");
    }

    private static String title(GroupFocusPoint point, Screen screen) {
        return screen.text("groupfocus.desk.title", point.groupName(), point.title());
    }
}

package dk.traad.homevisit;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits for a health visitor: a visit to note, a family that wants another time, a window that closes. */
@Component
class VisitLines implements WaitingLines {
    private static final int DAYS_LEFT = 7;

    private final Access access;
    private final HomeVisits visits;
    private final Clock clock;

    VisitLines(Access access, HomeVisits visits, Clock clock) {
        this.access = access;
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        if (!standing.isAny(Role.HEALTH_VISITOR)) {
            return List.of();
        }
        var children = access.children(who, HomeVisitAction.PLAN_VISIT);
        return Stream.concat(toNote(who, children, screen), inTray(children, screen))
                .toList();
    }

    private Stream<Waiting> toNote(Professional who, List<ChildId> children, Screen screen) {
        return visits.toNote(who.employee(), children, clock.instant()).stream()
                .map(visit -> line(
                        visit,
                        Waiting.Part.NOW,
                        screen.day(Objects.requireNonNull(visit.booking()).begins()),
                        screen.text("homevisit.desk.to-note", visit.name(screen)),
                        screen.text("homevisit.desk.note")));
    }

    private Stream<Waiting> inTray(List<ChildId> children, Screen screen) {
        return visits.inTray(children, screen.today()).stream()
                .filter(visit -> visit.wish() != null
                        || visit.window().to().isBefore(screen.today().plusDays(DAYS_LEFT)))
                .map(visit -> visit.wish() != null
                        ? line(
                                visit,
                                Waiting.Part.NOW,
                                screen.day(visit.wish().askedAt()),
                                screen.text("homevisit.desk.asked", visit.name(screen)),
                                screen.text("homevisit.desk.move"))
                        : line(
                                visit,
                                Waiting.Part.SOON,
                                visit.window().to(),
                                screen.text(
                                        visit.window().to().isBefore(screen.today())
                                                ? "homevisit.desk.closed"
                                                : "homevisit.desk.closes",
                                        visit.name(screen),
                                        screen.when(visit.window().to())),
                                screen.text("homevisit.desk.book")));
    }

    private static Waiting line(
            HomeVisit visit, Waiting.Part part, java.time.LocalDate due, String detail, String verb) {
        return new Waiting(part, due, visit.child().name(), detail, verb, visit.path())
                .about(visit.child().id());
    }
}

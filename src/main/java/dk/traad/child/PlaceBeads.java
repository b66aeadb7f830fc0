package dk.traad.child;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.ThreadEntries;
import dk.traad.screen.ThreadEntry;
import dk.traad.screen.ThreadEntry.Bead;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The beads of a child's thread that tell of its places and people: born, started, moved, who visits. */
@Component
class PlaceBeads implements ThreadEntries {
    private final Access access;
    private final Children children;
    private final HiddenPlaces hiddenPlaces;

    PlaceBeads(Access access, Children children, HiddenPlaces hiddenPlaces) {
        this.access = access;
        this.children = children;
        this.hiddenPlaces = hiddenPlaces;
    }

    @Override
    public List<ThreadEntry> entriesOf(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, ChildAccess.READ_CHILD, child)) {
            return List.of();
        }
        var born = new ThreadEntry(
                children.of(child).birthday(), Bead.BIRTH, null, screen.text("child.bead.born"), "", null);
        if (hiddenPlaces.isHidden(child, who)) {
            return List.of(born);
        }
        var events = children.events(child, screen.today());
        var places = children.places(child).stream()
                .filter(place -> !isToldByAMove(place, events))
                .map(place -> new ThreadEntry(
                        place.fromOn(),
                        Bead.PLACE,
                        null,
                        screen.text(
                                place.fromOn().isAfter(screen.today()) ? "child.bead.starts" : "child.bead.started",
                                name(place.unit(), place.unitGroup())),
                        "",
                        null));
        var visitors = children.healthVisitors(child).stream()
                .map(visitor -> new ThreadEntry(
                        visitor.fromOn(),
                        Bead.PERSON,
                        null,
                        screen.text("child.bead.visitor", visitor.name()),
                        "",
                        null));
        var moves = events.stream().map(event -> move(event, screen));
        return Stream.of(Stream.of(born), places, visitors, moves)
                .flatMap(beads -> beads)
                .toList();
    }

    /** A move to a place says that it was begun there. */
    private static boolean isToldByAMove(Children.Place place, List<Children.Event> events) {
        return events.stream()
                .anyMatch(event -> event.happenedOn().equals(place.fromOn())
                        && name(place.unit(), place.unitGroup()).equals(event.toPlace()));
    }

    private static ThreadEntry move(Children.Event event, Screen screen) {
        var from = place(event.fromPlace(), screen);
        var to = place(event.toPlace(), screen);
        var told = screen.date(event.recordedOn());
        var detail = switch (event.kind()) {
            case "MOVED" -> screen.text("child.bead.moved.detail", from, to, told);
            case "LEFT" -> screen.text("child.bead.left.detail", from, told);
            default -> screen.text("child.bead.returned.detail", to, told);
        };
        return new ThreadEntry(
                event.happenedOn(), Bead.PLACE, null, screen.text("child.bead." + event.kind()), detail, null);
    }

    private static String place(@Nullable String name, Screen screen) {
        return name == null ? screen.text("child.place.unknown") : name;
    }

    private static String name(String unit, @Nullable String group) {
        return group == null ? unit : unit + " · " + group;
    }
}

package dk.traad.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Where the children were before: the nursery or the childminder before kindergarten, the kindergarten before school. */
final class DemoEarlierPlaces {
    private static final int NURSERY_FROM = 11;
    private static final int KINDERGARTEN_FROM = 36;
    private static final int LAST_LEVEL_REMEMBERED = 3;

    private final DemoPlaces places;
    private final DemoPeople people;
    private final Random chance;

    DemoEarlierPlaces(DemoPlaces places, DemoPeople people, Random chance) {
        this.places = places;
        this.people = people;
        this.chance = chance;
    }

    void tell() {
        for (var child : people.known()) {
            var room = child.room();
            if (room == null || room.fromMonths() < KINDERGARTEN_FROM) {
                continue;
            }
            if (!room.isSchool()) {
                tell(child, room, NURSERY_FROM, KINDERGARTEN_FROM);
            } else if (room.level() <= LAST_LEVEL_REMEMBERED) {
                tell(child, room, KINDERGARTEN_FROM, child.months(child.since()));
            }
        }
    }

    private void tell(DemoChild child, DemoRoom now, int fromMonths, int youngerThan) {
        var rooms = places.rooms().stream()
                .filter(room -> !room.isSchool()
                        && room.fromMonths() < youngerThan
                        && (fromMonths == NURSERY_FROM) == (room.fromMonths() < KINDERGARTEN_FROM))
                .toList();
        LocalDate from = child.birthday().plusMonths(fromMonths);
        if (!rooms.isEmpty() && from.isBefore(child.since().minusDays(1))) {
            people.addEarlierPlace(child, any(rooms), now, from);
        }
    }

    private DemoRoom any(List<DemoRoom> rooms) {
        return rooms.get(chance.nextInt(rooms.size()));
    }
}

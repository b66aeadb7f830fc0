package dk.traad.demo;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Fills the rooms, the classes and the homes with families: most as they mostly are, some as only some are. */
final class DemoFamilies {
    private static final int BABIES = 32;
    private static final int MONTHS_AT_HOME = 10;
    private static final int MONTHS_WITH_VISITOR = 72;
    private static final int MONTHS_BETWEEN_SIBLINGS = 18;
    private static final int MOST_CHILDREN = 3;

    private final DemoMunicipality municipality;
    private final DemoPlaces places;
    private final DemoPeople people;
    private final LocalDate today;
    private final Random chance;
    private final DemoNames names = new DemoNames();
    private final List<DemoFamily> families = new ArrayList<>();
    private final List<EmployeeId> visitors;

    DemoFamilies(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today, Random chance) {
        this.municipality = municipality;
        this.places = places;
        this.people = people;
        this.today = today;
        this.chance = chance;
        this.visitors = places.with(Role.HEALTH_VISITOR);
    }

    /** A place somebody is to have. */
    private record Free(@Nullable DemoRoom room, int months) {}

    void fill() {
        var free = new ArrayList<Free>();
        for (var room : places.rooms()) {
            var taken = people.known().stream()
                    .filter(child -> room.equals(child.room()))
                    .count();
            for (var i = taken; i < room.children(); i++) {
                free.add(new Free(room, between(room.fromMonths(), room.toMonths())));
            }
        }
        for (var i = 0; i < BABIES && !visitors.isEmpty(); i++) {
            free.add(new Free(null, between(0, MONTHS_AT_HOME)));
        }
        Collections.shuffle(free, chance);
        free.forEach(this::settle);
    }

    private void settle(Free place) {
        var birthday = today.minusMonths(place.months()).minusDays(chance.nextInt(28));
        var girl = chance.nextBoolean();
        var family = familyFor(birthday);
        family.add(birthday);
        var number = String.valueOf(people.known().size() + 1);
        var room = place.room();
        people.addChild(
                new DemoChild(
                        new ChildId(municipality.key("child", number)),
                        number,
                        names.child(family.origin(), girl, chance),
                        girl,
                        birthday,
                        room,
                        since(room, birthday),
                        place.months() < MONTHS_WITH_VISITOR ? family.visitor() : null,
                        family.custodyHolders()),
                family.lastName(),
                family.isProtected(),
                family.adults());
    }

    /** School children came with their class in August; the others one by one. */
    LocalDate since(@Nullable DemoRoom room, LocalDate birthday) {
        if (room == null) {
            return birthday;
        }
        if (room.isSchool()) {
            var august = today.withMonth(8).withDayOfMonth(1);
            return (august.isAfter(today) ? august.minusYears(1) : august).minusYears(room.level());
        }
        var earliest = birthday.plusMonths(room.fromMonths());
        var days = (int) Math.max(1, today.toEpochDay() - earliest.toEpochDay());
        // Most come as soon as they are old enough.
        return chance.nextInt(4) == 0
                ? today.minusDays(1 + chance.nextInt(days))
                : today.minusDays(Math.max(1, days - chance.nextInt(30)));
    }

    EmployeeId visitor() {
        return visitors.get(chance.nextInt(visitors.size()));
    }

    private DemoFamily familyFor(LocalDate birthday) {
        for (var tries = 0; tries < 4 && !families.isEmpty(); tries++) {
            var family = families.get(chance.nextInt(families.size()));
            if (family.size() < MOST_CHILDREN && family.hasRoomFor(birthday, MONTHS_BETWEEN_SIBLINGS)) {
                return family;
            }
            if (chance.nextInt(3) == 0) {
                break;
            }
        }
        var family = newFamily(birthday);
        families.add(family);
        return family;
    }

    private DemoFamily newFamily(LocalDate birthday) {
        var origin = names.origin(chance);
        var lastName = names.last(origin, chance);
        var family = new DemoFamily(origin, lastName, chance.nextInt(100) == 0, visitor());
        switch (chance.nextInt(20)) {
            case 0, 1 -> couple(family, birthday, "MOTHER", "FATHER", true, false);
            case 2 -> couple(family, birthday, "MOTHER", "FATHER", false, false);
            case 3 -> parent(family, birthday, "MOTHER", true, true);
            case 4 -> couple(family, birthday, "MOTHER", "CO_MOTHER", true, true);
            case 5 -> {
                if (chance.nextInt(3) == 0) {
                    foster(family, birthday);
                } else {
                    couple(family, birthday, "FATHER", "MOTHER", false, false);
                }
            }
            default -> couple(family, birthday, "MOTHER", "FATHER", true, true);
        }
        return family;
    }

    private void couple(
            DemoFamily family,
            LocalDate birthday,
            String first,
            String second,
            boolean secondHasCustody,
            boolean secondLivesHere) {
        parent(family, birthday, first, true, true);
        parent(family, birthday, second, secondHasCustody, secondLivesHere);
    }

    private void foster(DemoFamily family, LocalDate birthday) {
        parent(family, birthday, "FOSTER_PARENT", false, true);
        parent(family, birthday, "MOTHER", true, false);
    }

    private void parent(DemoFamily family, LocalDate firstChild, String kind, boolean custody, boolean residence) {
        var woman = !kind.equals("FATHER");
        var birthday = firstChild.minusYears(22 + chance.nextInt(16)).minusDays(chance.nextInt(360));
        var number = String.valueOf(people.adults().size() + 1);
        var lastName = residence ? family.lastName() : names.last(family.origin(), chance);
        var id = people.addAdult(
                number,
                names.adult(family.origin(), woman, chance),
                lastName,
                woman,
                birthday,
                family.isProtected() && residence);
        family.add(new DemoPeople.Adult(id, kind, custody, residence));
    }

    private int between(int from, int to) {
        return from + chance.nextInt(to - from + 1);
    }
}

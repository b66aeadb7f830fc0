package dk.traad.demo;

import dk.traad.kernel.ChildId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** The families with names of their own, written in a file: those one can be, and those that show something. */
final class DemoKnownFamilies {
    private final DemoMunicipality municipality;
    private final DemoPlaces places;
    private final DemoPeople people;
    private final DemoFamilies others;
    private final LocalDate today;
    private final Random chance;

    DemoKnownFamilies(
            DemoMunicipality municipality,
            DemoPlaces places,
            DemoPeople people,
            DemoFamilies others,
            LocalDate today,
            Random chance) {
        this.municipality = municipality;
        this.places = places;
        this.people = people;
        this.others = others;
        this.today = today;
        this.chance = chance;
    }

    void settle() {
        DemoFile.rows(municipality.file("families")).stream()
                .collect(Collectors.groupingBy(row -> row.get("family"), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::settle);
    }

    private void settle(List<DemoFile.Row> family) {
        var children = family.stream().filter(row -> row.has("what", "child")).toList();
        var oldest =
                children.stream().mapToInt(row -> row.number("months")).max().orElseThrow();
        var adults = family.stream()
                .filter(row -> row.has("what", "adult"))
                .map(row -> adult(row, oldest))
                .toList();
        // Twins are born on the same day.
        var days = chance.nextInt(28);
        children.forEach(
                row -> child(row, today.minusMonths(row.number("months")).minusDays(days), adults));
    }

    private DemoPeople.Adult adult(DemoFile.Row row, int monthsOfOldest) {
        var birthday = today.minusMonths(monthsOfOldest)
                .minusYears(26 + chance.nextInt(10))
                .minusDays(chance.nextInt(360));
        var id = people.addAdult(
                row.get("key"),
                row.get("first name"),
                row.get("last name"),
                row.has("gender", "woman"),
                birthday,
                row.has("protected", "yes"));
        return new DemoPeople.Adult(id, row.get("kind"), row.has("custody", "yes"), row.has("residence", "yes"));
    }

    private void child(DemoFile.Row row, LocalDate birthday, List<DemoPeople.Adult> adults) {
        var room = places.room(row.get("unit") + "/" + row.get("group"));
        var visitor = row.get("visitor");
        var child = new DemoChild(
                new ChildId(municipality.key("child", row.get("key"))),
                row.get("key"),
                row.get("first name"),
                row.has("gender", "girl"),
                birthday,
                room,
                others.since(room, birthday),
                visitor.isEmpty() ? null : places.employee(visitor),
                adults.stream()
                        .filter(DemoPeople.Adult::custody)
                        .map(DemoPeople.Adult::id)
                        .toList());
        people.addChild(child, row.get("last name"), row.has("protected", "yes"), adults);
    }
}

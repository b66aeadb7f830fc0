package dk.traad.demo;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Role;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The units, rooms and staff of one municipality, as written in its files. */
final class DemoPlaces {
    private static final int YEARS_OF_ROOMS = 14;

    private final DemoMunicipality municipality;
    private final LocalDate today;
    private final List<DemoRows.Unit> units = new ArrayList<>();
    private final List<DemoRows.Group> groups = new ArrayList<>();
    private final Map<String, DemoRows.Employee> employees = new LinkedHashMap<>();
    private final List<DemoRows.Employment> employments = new ArrayList<>();
    private final Map<String, DemoRoom> rooms = new LinkedHashMap<>();

    private DemoPlaces(DemoMunicipality municipality, LocalDate today) {
        this.municipality = municipality;
        this.today = today;
    }

    static DemoPlaces read(DemoMunicipality municipality, LocalDate today, Random chance) {
        var places = new DemoPlaces(municipality, today);
        DemoFile.rows(municipality.file("units")).forEach(places::addUnit);
        DemoFile.rows(municipality.file("groups")).forEach(places::addRoom);
        DemoFile.rows(municipality.file("employees")).forEach(row -> places.addEmployment(row, chance));
        return places;
    }

    List<DemoRows.Unit> units() {
        return units;
    }

    List<DemoRows.Group> groups() {
        return groups;
    }

    List<DemoRows.Employee> employees() {
        return List.copyOf(employees.values());
    }

    List<DemoRows.Employment> employments() {
        return employments;
    }

    List<DemoRoom> rooms() {
        return List.copyOf(rooms.values());
    }

    /** @param key the unit's number and the group's code: "615301/roed" */
    @Nullable
    DemoRoom room(String key) {
        return rooms.get(key);
    }

    EmployeeId employee(String number) {
        return new EmployeeId(municipality.key("employee", number));
    }

    List<EmployeeId> with(Role role) {
        return employments.stream()
                .filter(employment -> employment.role() == role)
                .map(DemoRows.Employment::employee)
                .distinct()
                .toList();
    }

    /** Those who assess the children of a room: its own staff and whoever works with the whole unit. */
    List<EmployeeId> assessors(DemoRoom room) {
        return employments.stream()
                .filter(employment -> employment.role() != Role.LEADER
                        && employment.unit().equals(room.unit())
                        && (employment.group() == null || Objects.equals(employment.group(), room.group())))
                .map(DemoRows.Employment::employee)
                .distinct()
                .toList();
    }

    /** The leader of a unit. */
    EmployeeId leader(UnitId unit) {
        return employments.stream()
                .filter(employment ->
                        employment.role() == Role.LEADER && employment.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .employee();
    }

    UnitId healthVisiting() {
        return units.stream()
                .filter(unit -> unit.kind().equals("HEALTH_VISITING"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void addUnit(DemoFile.Row row) {
        units.add(new DemoRows.Unit(
                unit(row.get("number")), row.get("number"), row.get("name"), row.get("kind"), row.get("ownership")));
    }

    private void addRoom(DemoFile.Row row) {
        var key = row.get("unit") + "/" + row.get("code");
        var group = new GroupId(municipality.key("group", key));
        var unit = unit(row.get("unit"));
        var since = today.minusYears(YEARS_OF_ROOMS);
        groups.add(new DemoRows.Group(group, unit, row.get("code"), row.get("name"), since));
        var isSchool = units.stream()
                .anyMatch(one -> one.id().equals(unit) && one.kind().equals("SCHOOL"));
        var sector = isSchool ? Sector.SCHOOL : Sector.DAYCARE;
        rooms.put(
                key,
                new DemoRoom(
                        group,
                        unit,
                        key,
                        row.get("code"),
                        sector,
                        row.number("from months"),
                        row.number("to months"),
                        row.number("children")));
    }

    /** What the demo itself makes in an empty municipality is not ended by the first roster that comes. */
    private void addEmployment(DemoFile.Row row, Random chance) {
        var number = row.get("number");
        var fromRoster = municipality != DemoMunicipality.ESBJERG;
        var employee = employees.computeIfAbsent(
                number,
                unused -> new DemoRows.Employee(
                        employee(number),
                        number,
                        row.get("name"),
                        address(row.get("name")) + "@" + address(municipality.title()) + ".example",
                        "",
                        fromRoster));
        var room = rooms.get(row.get("unit") + "/" + row.get("group"));
        employments.add(new DemoRows.Employment(
                municipality.key("employment", String.valueOf(employments.size())),
                employee.id(),
                unit(row.get("unit")),
                room == null ? null : room.group(),
                Role.valueOf(row.get("role")),
                today.minusMonths(24 + chance.nextInt(120)),
                fromRoster));
    }

    private UnitId unit(String number) {
        return new UnitId(municipality.key("unit", number));
    }

    /** A name as the first half of an e-mail address. */
    static String address(String name) {
        var plain = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("ı", "i")
                .replace("ł", "l");
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z]+", ".");
    }
}

package dk.traad.demo;

import dk.traad.demo.DemoPerson.Kind;
import dk.traad.demo.DemoUnitPage.Adult;
import dk.traad.demo.DemoUnitPage.Household;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.MunicipalityCode;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.Sector;
import dk.traad.kernel.SignedIn;
import dk.traad.kernel.UnitId;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.db.Context;
import dk.traad.screen.Crumb;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds everybody else one can be, unit by unit and group by group, in any municipality of the installation. */
@Component
class DemoOthers {
    private final Municipalities municipalities;
    private final DemoDirectory directory;
    private final DemoHouseholds households;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoOthers(
            Municipalities municipalities,
            DemoDirectory directory,
            DemoHouseholds households,
            TransactionTemplate transaction,
            Clock clock) {
        this.municipalities = municipalities;
        this.directory = directory;
        this.households = households;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such municipality here */
    MunicipalityCode present(int municipality) {
        return municipalities.codes().stream()
                .filter(code -> code.value() == municipality)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    boolean isThere(SignedIn who) {
        return in(who.municipality(), () -> switch (who) {
            case SignedIn.Professional staff ->
                !directory.staff(List.of(staff.employee()), today()).isEmpty();
            case SignedIn.Parent parent ->
                !households.parents(List.of(parent.adult()), today()).isEmpty();
            case SignedIn.YoungPerson young ->
                !households.youngPeople(List.of(young.child()), today()).isEmpty();
        });
    }

    String name(MunicipalityCode municipality) {
        return in(municipality, municipalities::name);
    }

    List<DemoUnit> units(MunicipalityCode municipality) {
        return in(municipality, directory::units);
    }

    DemoUnitPage unit(MunicipalityCode municipality, UnitId id) {
        return in(municipality, () -> {
            var unit = directory.unit(id).orElseThrow(NotFound::new);
            return new DemoUnitPage(
                    municipality.toString(),
                    unit.name(),
                    path(municipality, id),
                    List.of(home(municipality), Crumb.here(unit.name())),
                    false,
                    unit.sector() == Sector.HEALTH_VISITING,
                    directory.staff(id, null, today()),
                    directory.groups(id, today()),
                    households(households.in(id, null, today())));
        });
    }

    DemoUnitPage group(MunicipalityCode municipality, UnitId id, GroupId group) {
        return in(municipality, () -> {
            var unit = directory.unit(id).orElseThrow(NotFound::new);
            var name = directory.group(id, group).orElseThrow(NotFound::new);
            return inside(
                    municipality,
                    unit,
                    name,
                    directory.staff(id, group, today()),
                    households(households.in(id, group, today())));
        });
    }

    DemoUnitPage visited(MunicipalityCode municipality, UnitId id, EmployeeId visitor) {
        return in(municipality, () -> {
            var unit = directory.unit(id).orElseThrow(NotFound::new);
            var staff = directory.staff(List.of(visitor), today());
            var name = staff.stream().findFirst().orElseThrow(NotFound::new).name();
            return inside(municipality, unit, name, staff, households(households.visitedBy(visitor, today())));
        });
    }

    private DemoUnitPage inside(
            MunicipalityCode municipality,
            DemoUnit unit,
            String name,
            List<DemoPerson> staff,
            List<Household> households) {
        var path = path(municipality, unit.id());
        return new DemoUnitPage(
                municipality.toString(),
                name,
                path,
                List.of(home(municipality), new Crumb(unit.name(), path), Crumb.here(name)),
                true,
                false,
                staff,
                List.of(),
                households);
    }

    private List<Household> households(List<DemoHouseholds.ChildLine> children) {
        var ids = children.stream().map(DemoHouseholds.ChildLine::id).toList();
        var adults = households.adultsOf(ids, today()).stream()
                .collect(Collectors.groupingBy(DemoHouseholds.AdultLine::child));
        return children.stream()
                .map(child -> new Household(
                        child.name(),
                        child.birthday(),
                        adults.getOrDefault(child.id(), List.of()).stream()
                                .map(DemoOthers::adult)
                                .toList()))
                .toList();
    }

    private static Adult adult(DemoHouseholds.AdultLine line) {
        AdultId id = line.id();
        return new Adult(
                new DemoPerson(Kind.FAMILY, id.value(), line.name(), "demo.kind." + line.kind(), ""), line.custody());
    }

    private Crumb home(MunicipalityCode municipality) {
        return new Crumb(municipalities.name(), "/sign-in/demo/" + municipality);
    }

    private static String path(MunicipalityCode municipality, UnitId unit) {
        return "/sign-in/demo/" + municipality + "/units/" + unit;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T in(MunicipalityCode municipality, Supplier<T> work) {
        return Objects.requireNonNull(
                Context.program(municipality).call(() -> transaction.execute(unused -> work.get())));
    }
}

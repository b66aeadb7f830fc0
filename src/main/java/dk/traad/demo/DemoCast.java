package dk.traad.demo;

import dk.traad.demo.DemoPerson.Kind;
import dk.traad.demo.DemoSignInPage.Section;
import dk.traad.demo.DemoSignInPage.Shown;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.platform.db.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Those the sign-in page names, in the order they are best met. */
@Component
class DemoCast {
    private final List<Role> roles;
    private final DemoDirectory directory;
    private final DemoHouseholds households;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoCast(DemoDirectory directory, DemoHouseholds households, TransactionTemplate transaction, Clock clock) {
        this.directory = directory;
        this.households = households;
        this.transaction = transaction;
        this.clock = clock;
        this.roles = DemoFile.rows("sign-in.csv").stream().map(Role::of).toList();
    }

    /** A part somebody can play, as written in the file. */
    record Role(DemoMunicipality municipality, Kind kind, String number) {
        static Role of(DemoFile.Row row) {
            return new Role(
                    DemoMunicipality.valueOf(row.get("municipality")),
                    Kind.valueOf(row.get("kind")),
                    row.get("number"));
        }

        UUID person() {
            return municipality.key(kind.key(), number);
        }

        String see() {
            return "demo.see." + municipality + "." + number;
        }
    }

    List<Role> roles() {
        return roles;
    }

    DemoSignInPage page() {
        return new DemoSignInPage(
                Arrays.stream(DemoMunicipality.values()).map(this::section).toList());
    }

    private Section section(DemoMunicipality municipality) {
        var people = Objects.requireNonNull(
                Context.program(municipality.code()).call(() -> transaction.execute(unused -> people(municipality))));
        return new Section(
                municipality.code().toString(),
                municipality.title(),
                listed(municipality, Kind.STAFF, people),
                Stream.of(Kind.FAMILY, Kind.YOUNG_PERSON)
                        .flatMap(kind -> listed(municipality, kind, people).stream())
                        .toList());
    }

    private List<Shown> listed(DemoMunicipality municipality, Kind kind, Map<UUID, DemoPerson> people) {
        return of(municipality, kind)
                .flatMap(role ->
                        Stream.ofNullable(people.get(role.person())).map(person -> new Shown(person, role.see())))
                .toList();
    }

    private Map<UUID, DemoPerson> people(DemoMunicipality municipality) {
        var today = LocalDate.now(clock);
        var staff = of(municipality, Kind.STAFF)
                .map(role -> new EmployeeId(role.person()))
                .toList();
        var parents = of(municipality, Kind.FAMILY)
                .map(role -> new AdultId(role.person()))
                .toList();
        var young = of(municipality, Kind.YOUNG_PERSON)
                .map(role -> new ChildId(role.person()))
                .toList();
        return Stream.of(
                        directory.staff(staff, today),
                        households.parents(parents, today),
                        households.youngPeople(young, today))
                .flatMap(List::stream)
                .collect(Collectors.toMap(DemoPerson::id, Function.identity()));
    }

    private Stream<Role> of(DemoMunicipality municipality, Kind kind) {
        return roles.stream().filter(role -> role.municipality() == municipality && role.kind() == kind);
    }
}

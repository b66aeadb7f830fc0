package dk.traad.demo;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.EmployeeId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A family that may get more children. */
final class DemoFamily {
    private final String origin;
    private final String lastName;
    private final boolean isProtected;
    private final EmployeeId visitor;
    private final List<DemoPeople.Adult> adults = new ArrayList<>();
    private final List<LocalDate> birthdays = new ArrayList<>();

    DemoFamily(String origin, String lastName, boolean isProtected, EmployeeId visitor) {
        this.origin = origin;
        this.lastName = lastName;
        this.isProtected = isProtected;
        this.visitor = visitor;
    }

    String origin() {
        return origin;
    }

    String lastName() {
        return lastName;
    }

    boolean isProtected() {
        return isProtected;
    }

    EmployeeId visitor() {
        return visitor;
    }

    List<DemoPeople.Adult> adults() {
        return adults;
    }

    List<AdultId> custodyHolders() {
        return adults.stream()
                .filter(DemoPeople.Adult::custody)
                .map(DemoPeople.Adult::id)
                .toList();
    }

    int size() {
        return birthdays.size();
    }

    void add(DemoPeople.Adult adult) {
        adults.add(adult);
    }

    void add(LocalDate birthday) {
        birthdays.add(birthday);
    }

    /** Whether a child of that day could be a sister or brother of those that are here. */
    boolean hasRoomFor(LocalDate birthday, int monthsBetween) {
        return birthdays.stream()
                .allMatch(other -> Math.abs(ChronoUnit.MONTHS.between(other, birthday)) >= monthsBetween
                        && Math.abs(ChronoUnit.YEARS.between(other, birthday)) <= 11);
    }
}

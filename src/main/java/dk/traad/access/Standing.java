package dk.traad.access;

import dk.traad.kernel.GroupId;
import dk.traad.kernel.Role;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who an employee is today: the name and every present employment. Somebody without one is nobody here.
 *
 * @param isInEmergency whether the glass is broken for some child at this moment
 */
public record Standing(String name, List<Employment> employments, boolean isInEmergency) {
    /** @param group null when the person works with the whole unit */
    public record Employment(
            Role role,
            UnitId unit,
            String unitName,
            Sector sector,
            @Nullable GroupId group,
            @Nullable String groupName) {}

    public boolean isAny(Role... roles) {
        return employments.stream().anyMatch(employment -> List.of(roles).contains(employment.role()));
    }

    public List<UnitId> unitsLed() {
        return employments.stream()
                .filter(employment -> employment.role() == Role.LEADER)
                .map(Employment::unit)
                .toList();
    }

    public Stream<Employment> as(Role... roles) {
        return employments.stream().filter(employment -> List.of(roles).contains(employment.role()));
    }

    /** The first present employment in one of these roles opens what is about the municipality or oneself. */
    Decision.@Nullable Opening opening(Role... roles) {
        return as(roles)
                .map(employment -> new Decision.Opening(employment.role(), null, employment.unit()))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Denial denial() {
        return employments.isEmpty() ? Denial.ENDED_EMPLOYMENT : null;
    }
}

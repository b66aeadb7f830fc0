package dk.traad.demo;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Role;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of people and places as they are written, each with its columns in the order of its statement. */
final class DemoRows {
    private DemoRows() {}

    record Unit(UnitId id, String number, String name, String kind, String ownership) {}

    record Group(GroupId id, UnitId unit, String code, String name, LocalDate fromOn) {}

    record Employee(EmployeeId id, String number, String name, String email, String phone, boolean fromRoster) {}

    record Employment(
            UUID id,
            EmployeeId employee,
            UnitId unit,
            @Nullable GroupId group,
            Role role,
            LocalDate fromOn,
            boolean fromRoster) {}

    record Child(
            ChildId id,
            byte[] cprSealed,
            byte[] cprIndex,
            String firstName,
            String lastName,
            LocalDate birthday,
            boolean isProtected) {}

    record Adult(
            AdultId id,
            byte[] cprSealed,
            byte[] cprIndex,
            String firstName,
            String lastName,
            String email,
            String phone,
            boolean isProtected) {}

    record FamilyRelation(
            UUID id, ChildId child, AdultId adult, String kind, boolean custody, boolean residence, LocalDate fromOn) {}

    record Placement(
            UUID id,
            ChildId child,
            UnitId unit,
            @Nullable GroupId group,
            LocalDate fromOn,
            @Nullable LocalDate toOn) {}

    record Assignment(UUID id, ChildId child, EmployeeId employee, LocalDate fromOn) {}

    record Move(
            UUID id,
            ChildId child,
            LocalDate happenedOn,
            UnitId fromUnit,
            @Nullable GroupId fromGroup,
            UnitId toUnit,
            @Nullable GroupId toGroup,
            Instant recordedAt) {}
}

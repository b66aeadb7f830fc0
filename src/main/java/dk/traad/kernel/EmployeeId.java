package dk.traad.kernel;

import java.util.UUID;

/** The key of an employee. */
public record EmployeeId(UUID value) implements Id {
    public static EmployeeId random() {
        return new EmployeeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

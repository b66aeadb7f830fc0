package dk.traad.kernel;

import java.util.UUID;

/** The key of a unit: health visiting, daycare, school. */
public record UnitId(UUID value) implements Id {
    public static UnitId random() {
        return new UnitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package dk.traad.kernel;

import java.util.UUID;

/** The key of a group of children within a unit: a room or a class. */
public record GroupId(UUID value) implements Id {
    public static GroupId random() {
        return new GroupId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

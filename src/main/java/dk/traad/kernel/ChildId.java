package dk.traad.kernel;

import java.util.UUID;

/** The key of a child. */
public record ChildId(UUID value) implements Id {
    public static ChildId random() {
        return new ChildId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

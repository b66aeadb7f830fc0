package dk.traad.kernel;

import java.util.UUID;

/** The key of an adult around a child: parent, foster parent or guardian. */
public record AdultId(UUID value) implements Id {
    public static AdultId random() {
        return new AdultId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

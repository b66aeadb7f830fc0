package dk.traad.kernel;

import java.util.UUID;

/** The key of one thing within its municipality. Each kind of thing has its own type, so they cannot be mixed up. */
public interface Id {
    UUID value();
}

package dk.traad.login;

import java.time.Instant;

/**
 * One browser somebody is signed in with.
 *
 * @param isThis whether it is the one that shows this
 */
public record OpenSession(Instant since, Instant lastSeen, boolean isThis) {}

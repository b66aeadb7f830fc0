package dk.traad.intervention;

import org.jspecify.annotations.Nullable;

/** Whether somebody in the family wants to be part of something. */
record JoinForm(@Nullable String part) {
    boolean joins() {
        return "JOIN".equals(part);
    }
}

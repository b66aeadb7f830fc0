package dk.traad.assessment;

import java.util.UUID;

/** Somebody who sat at the table, or can have: a colleague, or at a health visitor's visit a parent. */
public record Participant(UUID id, String name) {}

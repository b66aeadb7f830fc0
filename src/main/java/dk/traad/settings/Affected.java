package dk.traad.settings;

/** Whom the settings are about today. */
public record Affected(int children, int parents) {}

package dk.traad.settings;

import java.util.List;

/**
 * All settings as one file.
 *
 * @param kinds what stands in it
 * @param mistakes why a file could not be read in, each in one sentence; empty before one has tried
 */
public record SettingsFilePage(List<String> kinds, List<String> mistakes) {}

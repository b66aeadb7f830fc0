package dk.traad.dialogue;

import dk.traad.kernel.AdultId;
import java.time.Instant;

/** How a parent remembers a dialogue, beside the note of it. */
public record Remark(Dialogue.Id dialogue, AdultId adult, String adultName, String words, Instant sentAt) {}

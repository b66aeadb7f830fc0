package dk.traad.assessment;

import dk.traad.kernel.Position;
import java.time.LocalDate;

/** What was decided about the child here the last time. */
public record Earlier(Assessment.Id assessment, Position position, LocalDate on) {}

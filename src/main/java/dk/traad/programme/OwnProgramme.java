package dk.traad.programme;

/** A programme that a place of the reader's is in, or is asked to join. */
public record OwnProgramme(Programme programme, ProgrammeUnit unit) {}

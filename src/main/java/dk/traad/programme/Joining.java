package dk.traad.programme;

import dk.traad.platform.web.Fields;

/** A programme and the place that is asked to join it. */
public record Joining(Programme programme, ProgrammeUnit unit, Fields fields) {}

package dk.traad.focuspoint;

/** A focus point was just achieved or stopped: what was arranged for it is called off, in the same transaction. */
public record FocusPointEnded(FocusPoint.Id focusPoint) {}

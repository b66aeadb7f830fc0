package dk.traad.municipality;

import dk.traad.kernel.MunicipalityCode;

/** A municipality has just been added: features that have defaults for one add theirs, in the same transaction. */
public record MunicipalityAdded(MunicipalityCode municipality) {}

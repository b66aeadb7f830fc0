package dk.traad.consent;

import dk.traad.kernel.MunicipalityCode;

/** Something that had been passed on is shut, because a family of this municipality took its yes back. */
public record YesTakenBack(MunicipalityCode municipality) {}

package dk.traad.demo;

import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;

/** A unit to look for people in. */
public record DemoUnit(UnitId id, String name, Sector sector) {}

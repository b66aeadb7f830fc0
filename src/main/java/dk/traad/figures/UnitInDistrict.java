package dk.traad.figures;

import org.jspecify.annotations.Nullable;

/**
 * A unit and where in the municipality it lies.
 *
 * @param district null in none
 */
public record UnitInDistrict(
        String number, String name, String sector, @Nullable String district) {}

package dk.traad.figures;

import org.jspecify.annotations.Nullable;

/**
 * The children a figure is about: all of the municipality, or those of one sector, age or unit. There are no other
 * combinations, so that none can be found by asking for one.
 *
 * @param place the sector's word, the first year of the age band, the unit's number in the roster; empty for all
 * @param sector of a unit, null otherwise
 */
public record Cell(
        Dimension dimension,
        String place,
        String name,
        @Nullable String sector) {
    public enum Dimension {
        ALL,
        SECTOR,
        AGE,
        UNIT
    }

    static final Cell ALL = new Cell(Dimension.ALL, "", "", null);

    static Cell sector(String sector) {
        return new Cell(Dimension.SECTOR, sector, "", null);
    }

    static Cell age(int from) {
        return new Cell(Dimension.AGE, String.valueOf(from), "", null);
    }

    static Cell unit(String number, String name, String sector) {
        return new Cell(Dimension.UNIT, number, name, sector);
    }

    /** What it is a part of: the parts of one whole add up to it. */
    @Nullable
    Cell whole() {
        return switch (dimension) {
            case ALL -> null;
            case SECTOR, AGE -> ALL;
            case UNIT -> sector(java.util.Objects.requireNonNull(sector));
        };
    }

    /** The same cell whatever its unit is called today. */
    String key() {
        return dimension + ":" + place;
    }
}

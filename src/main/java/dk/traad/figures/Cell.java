package dk.traad.figures;

import org.jspecify.annotations.Nullable;

/**
 * The children a figure is about: all of the municipality, or those of one sector, age, district or unit. There are no other
 * combinations, so that none can be found by asking for one.
 *
 * @param place the sector's word, the first year of the age band, the district's name, the unit's number in the roster; empty
 *     for all
 * @param sector of a unit, null otherwise
 * @param district of a unit that has one while figures are counted; pages do not know it
 */
public record Cell(
        Dimension dimension,
        String place,
        String name,
        @Nullable String sector,
        @Nullable String district) {
    public enum Dimension {
        ALL,
        SECTOR,
        AGE,
        DISTRICT,
        UNIT
    }

    static final Cell ALL = new Cell(Dimension.ALL, "", "", null, null);

    static Cell sector(String sector) {
        return new Cell(Dimension.SECTOR, sector, "", null, null);
    }

    static Cell age(int from) {
        return new Cell(Dimension.AGE, String.valueOf(from), "", null, null);
    }

    static Cell district(String name) {
        return new Cell(Dimension.DISTRICT, name, name, null, null);
    }

    static Cell unit(String number, String name, String sector, @Nullable String district) {
        return new Cell(Dimension.UNIT, number, name, sector, district);
    }

    /** Whether all its children are the other's by what the cells are, whoever the children happen to be. */
    boolean isPartOf(Cell other) {
        return switch (other.dimension()) {
            case ALL -> dimension != Dimension.ALL;
            case SECTOR -> dimension == Dimension.UNIT && other.place().equals(sector);
            case DISTRICT -> dimension == Dimension.UNIT && other.place().equals(district);
            case AGE, UNIT -> false;
        };
    }

    /** The same cell whatever its unit is called today. */
    String key() {
        return dimension + ":" + place;
    }
}

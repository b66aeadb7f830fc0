package dk.traad.coverage;

import dk.traad.kernel.Sector;
import dk.traad.kernel.SmallNumbers;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The whole municipality in figures, never a name.
 *
 * @param total null where there are so few children that it would be about somebody
 * @param most the sector in which most are missing; null when nobody is, or when it may not be said
 */
public record CoverageFiguresPage(
        @Nullable Coverage total, int months, @Nullable Sector most, List<SectorLine> sectors) {
    private static final int AT_A_GLANCE = 12;

    public record SectorLine(Sector sector, @Nullable Coverage coverage, List<UnitLine> units) {
        /** Longer than one takes in at a glance: folded until somebody asks for it. */
        public boolean isLong() {
            return units.size() > AT_A_GLANCE;
        }
    }

    public record UnitLine(String name, @Nullable Coverage coverage) {}

    public boolean isEmpty() {
        return sectors.isEmpty();
    }

    static CoverageFiguresPage of(List<SeenChildren.InUnit> units, int months) {
        var sectors = Arrays.stream(Sector.values())
                .filter(sector -> units.stream().anyMatch(unit -> unit.sector() == sector))
                .toList();
        var coverages = sectors.stream().map(sector -> in(sector, units)).toList();
        var hidden =
                SmallNumbers.hidden(coverages.stream().map(Coverage::children).toList());
        var lines = IntStream.range(0, sectors.size())
                .mapToObj(place -> line(sectors.get(place), coverages.get(place), hidden.contains(place), units))
                .toList();
        var total = Coverage.sum(coverages);
        return new CoverageFiguresPage(
                total.children() < SmallNumbers.LEAST ? null : total, months, most(lines), lines);
    }

    private static Coverage in(Sector sector, List<SeenChildren.InUnit> units) {
        return Coverage.sum(units.stream()
                .filter(unit -> unit.sector() == sector)
                .map(SeenChildren.InUnit::coverage)
                .toList());
    }

    /** Where a sector is hidden its units are too: they would add up to it. */
    private static SectorLine line(Sector sector, Coverage coverage, boolean isHidden, List<SeenChildren.InUnit> all) {
        var units = all.stream().filter(unit -> unit.sector() == sector).toList();
        var hidden = SmallNumbers.hidden(
                units.stream().map(SeenChildren.InUnit::children).toList());
        var lines = IntStream.range(0, units.size())
                .mapToObj(place -> new UnitLine(
                        units.get(place).name(),
                        isHidden || hidden.contains(place)
                                ? null
                                : units.get(place).coverage()))
                .toList();
        return new SectorLine(sector, isHidden ? null : coverage, lines);
    }

    private static @Nullable Sector most(List<SectorLine> lines) {
        return lines.stream()
                .filter(line -> line.coverage() != null && line.coverage().missing() > 0)
                .max(Comparator.comparingInt(
                        line -> line.coverage() == null ? 0 : line.coverage().missing()))
                .filter(line -> lines.size() > 1)
                .map(SectorLine::sector)
                .orElse(null);
    }
}

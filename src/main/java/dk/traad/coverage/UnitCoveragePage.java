package dk.traad.coverage;

import dk.traad.kernel.ChildId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** A leader's own units: each room with the children who have not been seen lately enough, by name. */
public record UnitCoveragePage(Coverage total, int months, List<Group> groups) {
    public record Group(String name, Coverage coverage, List<SeenChild> missing) {}

    /** The children whose names stand on it. */
    List<ChildId> named() {
        return groups.stream()
                .flatMap(group -> group.missing().stream())
                .map(SeenChild::id)
                .toList();
    }

    static UnitCoveragePage of(List<SeenChild> children, int months) {
        var severalUnits = children.stream().map(SeenChild::unit).distinct().count() > 1;
        var byPlace = children.stream()
                .collect(Collectors.groupingBy(
                        child -> place(child, severalUnits), LinkedHashMap::new, Collectors.toList()));
        var groups = byPlace.entrySet().stream()
                .map(place -> group(place.getKey(), place.getValue()))
                .toList();
        return new UnitCoveragePage(
                Coverage.sum(groups.stream().map(Group::coverage).toList()), months, groups);
    }

    private static String place(SeenChild child, boolean severalUnits) {
        if (child.group().isEmpty()) {
            return child.unit();
        }
        return severalUnits ? child.unit() + " · " + child.group() : child.group();
    }

    private static Group group(String name, List<SeenChild> children) {
        var missing = children.stream().filter(child -> !child.lately()).toList();
        return new Group(name, new Coverage(children.size(), children.size() - missing.size()), missing);
    }
}

package dk.traad.intervention;

import dk.traad.kernel.Conflict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All interventions around a child in one order: what goes on now, and what waits. Never more at once than the
 * municipality allows, so that the family can carry it (B13).
 *
 * @param now the most important first
 * @param later what is next first
 */
public record Ranking(List<Intervention.Id> now, List<Intervention.Id> later, int atMost) {
    public Ranking {
        now = List.copyOf(now);
        later = List.copyOf(later);
        if (now.size() > atMost || Set.copyOf(all(now, later)).size() != now.size() + later.size()) {
            throw new IllegalArgumentException("more than allowed, or something twice");
        }
    }

    /** Where an intervention stands. */
    public enum Part {
        NOW,
        LATER
    }

    /**
     * As it was ranked, seen from what holds today: what has ended is left out, what is new comes last – going on where
     * there is room, waiting where there is none. Where the limit was lowered, the last ones wait.
     */
    static Ranking settled(
            List<Intervention.Id> now, List<Intervention.Id> later, Collection<Intervention.Id> present, int atMost) {
        var going = now.stream().filter(present::contains).distinct().toList();
        var waiting = later.stream()
                .filter(one -> present.contains(one) && !going.contains(one))
                .distinct()
                .toList();
        var fresh = present.stream()
                .filter(one -> !going.contains(one) && !waiting.contains(one))
                .distinct()
                .toList();
        var room = Math.clamp(atMost - going.size(), 0, fresh.size());
        var wanted = all(going, fresh.subList(0, room));
        var kept = Math.min(atMost, wanted.size());
        return new Ranking(
                wanted.subList(0, kept),
                all(wanted.subList(kept, wanted.size()), waiting, fresh.subList(room, fresh.size())),
                atMost);
    }

    public boolean isFull() {
        return now.size() >= atMost;
    }

    public Part partOf(Intervention.Id one) {
        if (!now.contains(one) && !later.contains(one)) {
            throw new Conflict("intervention.refused.gone");
        }
        return now.contains(one) ? Part.NOW : Part.LATER;
    }

    /** Whether moving it there asks that something else waits first. */
    public boolean asksForRoom(Intervention.Id moved, Part to) {
        return to == Part.NOW && partOf(moved) == Part.LATER && isFull();
    }

    /**
     * @param before what it is put in front of; null for last
     * @throws Conflict when there is no room, or one of them is not there
     */
    Ranking moved(Intervention.Id moved, Part to, Intervention.@Nullable Id before) {
        if (partOf(moved) == Part.LATER && to == Part.NOW && isFull()) {
            throw new Conflict("intervention.refused.full");
        }
        var going = without(now, moved);
        var waiting = without(later, moved);
        var list = to == Part.NOW ? going : waiting;
        var place = before == null ? list.size() : list.indexOf(before);
        if (place < 0) {
            throw new Conflict("intervention.refused.gone");
        }
        list.add(place, moved);
        return new Ranking(going, waiting, atMost);
    }

    /** One begins, and another waits instead: first in line for when there is room again. */
    Ranking begun(Intervention.Id moved, Intervention.Id instead) {
        if (partOf(instead) != Part.NOW || partOf(moved) != Part.LATER) {
            throw new Conflict("intervention.refused.gone");
        }
        var waiting = without(later, moved);
        waiting.addFirst(instead);
        return new Ranking(all(without(now, instead), List.of(moved)), waiting, atMost);
    }

    /** What somebody sees of it who does not see everything. */
    Ranking only(Collection<Intervention.Id> seen) {
        return new Ranking(
                now.stream().filter(seen::contains).toList(),
                later.stream().filter(seen::contains).toList(),
                atMost);
    }

    private static List<Intervention.Id> without(List<Intervention.Id> list, Intervention.Id one) {
        var rest = new ArrayList<>(list);
        rest.remove(one);
        return rest;
    }

    @SafeVarargs
    private static List<Intervention.Id> all(List<Intervention.Id>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}

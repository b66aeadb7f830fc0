package dk.traad.kernel;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Figures about fewer than five children would be about somebody. They are not shown, nor is whatever would let one
 * find them by subtracting from the total.
 */
public final class SmallNumbers {
    public static final int LEAST = 5;

    private SmallNumbers() {}

    /**
     * Which of the figures that add up to a shown total must stay hidden.
     *
     * @param sizes how many children each figure is about
     * @return their places in the list
     */
    public static Set<Integer> hidden(List<Integer> sizes) {
        var bySize = IntStream.range(0, sizes.size())
                .boxed()
                .filter(place -> sizes.get(place) > 0)
                .sorted(Comparator.comparing(sizes::get))
                .toList();
        var hidden = new HashSet<Integer>();
        var sum = 0;
        for (var place : bySize) {
            var enough = hidden.isEmpty() || (hidden.size() > 1 && sum >= LEAST);
            if (sizes.get(place) >= LEAST && enough) {
                break;
            }
            hidden.add(place);
            sum += sizes.get(place);
        }
        return hidden;
    }
}

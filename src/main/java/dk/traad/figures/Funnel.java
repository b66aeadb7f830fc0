package dk.traad.figures;

import dk.traad.kernel.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How far those came whom a programme is for: each step holds those of the steps below it. Drawn on the server. */
public record Funnel(Figure figure) {
    public static final int WIDTH = 360;
    private static final int STEP = 48;
    private static final int BAR = 20;
    private static final int WORDS = 16;
    /** From the widest to the narrowest: what its word is, and how many of the answers are within it. */
    private static final List<String> STEPS = List.of("FOR", "OFFERED", "ACCEPTED", "HELD", "COMPLETED");

    /**
     * @param percent of all, for people
     * @param words where its word stands
     */
    public record Step(String step, int count, int percent, int words, int y, String width) {}

    public int height() {
        return STEPS.size() * STEP;
    }

    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var place = 0; place < STEPS.size(); place++) {
            var count = 0;
            for (var answer = 0; answer < STEPS.size() - place; answer++) {
                count += figure.counts()[answer];
            }
            steps.add(new Step(
                    STEPS.get(place),
                    count,
                    Percent.of(count, figure.total()),
                    place * STEP + WORDS - 4,
                    place * STEP + WORDS,
                    String.format(Locale.ROOT, "%.1f", (double) WIDTH * count / figure.total())));
        }
        return steps;
    }

    public static int bar() {
        return BAR;
    }
}

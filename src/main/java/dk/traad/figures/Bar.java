package dk.traad.figures;

import dk.traad.kernel.Percent;
import dk.traad.kernel.Position;
import dk.traad.screen.Screen;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One figure as a bar whose parts are its answers: said in words beside it, so that nobody must look or hover to know. */
public record Bar(Figure figure) {
    /**
     * @param x where it begins, in percent of the bar
     * @param percent whole, for people
     */
    public record Part(Tone tone, int count, int percent, String x, String width, int group) {}

    /** What a pattern means. */
    public record Key(Tone tone, String word) {
        private static final int SWATCH = 34;
        private static final int LETTER = 8;

        /** Enough for its pattern and its word where both are drawn. */
        public int width() {
            return SWATCH + LETTER * word.length();
        }
    }

    /**
     * Nine ways from one position to another are drawn as a flow, the steps of a programme as a funnel; as bars they are put
     * together.
     */
    public Detail detail() {
        return figure.question().hasAPictureOfItsOwn() && figure.detail() == Detail.FULL
                ? Detail.COARSE
                : figure.detail();
    }

    private int[] counts() {
        return detail() == figure.detail() ? figure.counts() : figure.question().at(Detail.COARSE, figure.counts());
    }

    public List<Part> parts() {
        var counts = counts();
        var tones = figure.question().tones(detail());
        return IntStream.range(0, counts.length)
                .mapToObj(group -> {
                    var before =
                            IntStream.range(0, group).map(one -> counts[one]).sum();
                    return new Part(
                            tones.get(group),
                            counts[group],
                            percent(counts[group]),
                            share(before),
                            share(counts[group]),
                            group);
                })
                .toList();
    }

    /** "91 % set · 9 % mangler" */
    public String words(Screen screen) {
        return parts().stream()
                .map(part -> screen.text("figures.part", part.percent(), word(part.group(), screen)))
                .collect(Collectors.joining(" · "));
    }

    public Stream<Key> keys(Screen screen) {
        return parts().stream().map(part -> new Key(part.tone(), word(part.group(), screen)));
    }

    /** The answer in plain words; positions as the municipality calls them. */
    public String word(int group, Screen screen) {
        return word(figure.question(), detail(), group, screen);
    }

    static String word(Question question, Detail detail, int group, Screen screen) {
        if (detail == Detail.COARSE) {
            return screen.text("figures.some." + question + "." + group);
        }
        var answer = question.answers().get(group);
        return question == Question.THRIVING
                ? screen.position(Position.valueOf(answer))
                : screen.text("figures.answer." + question + "." + answer);
    }

    /** The same, and of whom. */
    public String named(Screen screen) {
        var name = FigureWords.name(figure.cell(), screen);
        return figure.detail() == Detail.HIDDEN
                ? screen.text("figures.hidden.of", name)
                : screen.text("figures.reading.of", name, reading(screen));
    }

    /** Under its own name among others: why nothing is shown is said once, below them all. */
    public String line(Screen screen) {
        return figure.detail() == Detail.HIDDEN ? screen.text("figures.hidden.short") : reading(screen);
    }

    /** The whole figure as one sentence. */
    public String reading(Screen screen) {
        if (!figure.isTold()) {
            return screen.text(
                    figure.detail() == Detail.TOTAL ? "figures.only-total" : "figures.hidden", figure.total());
        }
        var arguments = IntStream.concat(
                        IntStream.of(figure.total()),
                        parts().stream().flatMapToInt(part -> IntStream.of(part.count(), part.percent())))
                .boxed()
                .toArray();
        var way = !figure.question().hasAPictureOfItsOwn() && detail() == Detail.COARSE ? ".some" : "";
        return screen.text("figures.reading." + figure.question() + way, arguments);
    }

    /** Told of an earlier day than the rest of what was counted at that moment. */
    public boolean isOlder(Instant takenAt) {
        return figure.isTold() && !figure.asOf().equals(takenAt);
    }

    private int percent(int count) {
        return figure.total() == 0 ? 0 : Percent.of(count, figure.total());
    }

    private String share(int count) {
        return String.format(Locale.ROOT, "%.2f%%", figure.total() == 0 ? 0.0 : 100.0 * count / figure.total());
    }
}

package dk.traad.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether chances are equal across districts, and who is missing: the same shares of each, side by side, never ranked. */
public record Districts(List<Panel> panels) {
    private static final List<Question> QUESTIONS =
            List.of(Question.SEEN, Question.THRIVING, Question.ACTION, Question.TRANSITION, Question.PROGRAMME);

    /**
     * One share in every district.
     *
     * @param whole the same of the whole municipality, null where it is not told
     */
    public record Panel(Question question, @Nullable Share whole, List<Share> shares) {
        private List<Share> told() {
            return shares.stream().filter(Share::isTold).toList();
        }

        /** Null unless two can be seen beside each other. */
        public @Nullable Share least() {
            return told().size() < 2
                    ? null
                    : told().stream()
                            .min(Comparator.comparingInt(Share::percent))
                            .orElse(null);
        }

        public @Nullable Share most() {
            return told().size() < 2
                    ? null
                    : told().stream()
                            .max(Comparator.comparingInt(Share::percent))
                            .orElse(null);
        }
    }

    /** The first of the answers put together, of all: seen, thriving, acted on. */
    public record Share(Figure figure) {
        public String name() {
            return figure.cell().name();
        }

        public boolean isTold() {
            return figure.isTold();
        }

        /** How many are not among them. */
        public int others() {
            return figure.total() - figure.first();
        }

        public int percent() {
            return figure.firstPercent();
        }
    }

    /** Null where the municipality has not said which district its units lie in. */
    static @Nullable Districts of(List<Figure> all) {
        Map<Question, List<Figure>> byQuestion = all.stream()
                .filter(figure -> figure.cell().dimension() == Cell.Dimension.DISTRICT)
                .collect(Collectors.groupingBy(Figure::question));
        if (byQuestion.isEmpty()) {
            return null;
        }
        var panels = new ArrayList<Panel>();
        for (var question : QUESTIONS) {
            var shares = byQuestion.getOrDefault(question, List.of()).stream()
                    .map(Share::new)
                    .toList();
            if (shares.stream().anyMatch(Share::isTold)) {
                panels.add(new Panel(question, whole(all, question), shares));
            }
        }
        return new Districts(panels);
    }

    private static @Nullable Share whole(List<Figure> all, Question question) {
        return all.stream()
                .filter(figure -> figure.question() == question && figure.cell().dimension() == Cell.Dimension.ALL)
                .map(Share::new)
                .filter(Share::isTold)
                .findFirst()
                .orElse(null);
    }
}

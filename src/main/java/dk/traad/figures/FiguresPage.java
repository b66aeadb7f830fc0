package dk.traad.figures;

import dk.traad.figures.Cell.Dimension;
import dk.traad.screen.MenuEntry;
import dk.traad.screen.Screen;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a municipality or of a leader's own unit: one question after the other.
 *
 * @param takenAt when; null before the first time
 * @param by what each question is divided by
 * @param districts whether chances are equal across them; null where there are none
 * @param mayMake whether this person may have them made anew
 */
public record FiguresPage(
        @Nullable Instant takenAt,
        Dimension by,
        boolean mayMake,
        List<Answer> answers,
        @Nullable Districts districts,
        List<TimeUsed> timeUsed,
        List<MenuEntry> tabs) {

    /**
     * @param whole of all children; null where the page is about own units
     * @param course of all children; null below three points
     * @param courses side by side: of each sector, or of the own units and their sectors
     * @param flow null where it may not be told, and so is the funnel
     */
    public record Answer(
            Question question,
            @Nullable Bar whole,
            List<Bar> parts,
            @Nullable Course course,
            List<Course> courses,
            @Nullable Flow flow,
            @Nullable Funnel funnel) {
        /** What the patterns mean, of every bar: some tell more than others. */
        public List<Bar.Key> legend(Screen screen) {
            return bars().stream()
                    .filter(bar -> bar.figure().isTold())
                    .sorted(Comparator.comparing(Bar::detail))
                    .flatMap(bar -> bar.keys(screen))
                    .distinct()
                    .toList();
        }

        /** The answer as a sentence: about all, or about each own unit. */
        public List<String> readings(Screen screen) {
            return whole == null
                    ? parts.stream()
                            .filter(bar -> bar.figure().cell().dimension() == Dimension.UNIT)
                            .map(bar -> bar.named(screen))
                            .toList()
                    : List.of(whole.reading(screen));
        }

        /** Whether there is anything to draw; otherwise it is said once and not of each part. */
        public boolean isToldOfAny() {
            return bars().stream().anyMatch(bar -> bar.figure().isTold());
        }

        public List<Bar> bars() {
            return Stream.concat(Stream.ofNullable(whole), parts.stream()).toList();
        }

        public boolean isAnyOlder(Instant takenAt) {
            return bars().stream().anyMatch(bar -> bar.isOlder(takenAt));
        }
    }

    /** By what one may divide; units only where each can be told apart from the others without ranking them. */
    public List<Dimension> ways() {
        return districts == null
                ? List.of(Dimension.SECTOR, Dimension.AGE, Dimension.UNIT)
                : List.of(Dimension.SECTOR, Dimension.AGE, Dimension.DISTRICT, Dimension.UNIT);
    }

    /** Those that can be said in a sentence about the whole. */
    public List<Answer> told() {
        return answers.stream()
                .filter(answer ->
                        answer.whole() != null && answer.whole().figure().isTold())
                .toList();
    }

    public boolean isEmpty() {
        return takenAt == null;
    }

    static FiguresPage municipality(Cubes.WithPast told, Dimension by, boolean mayMake, List<MenuEntry> tabs) {
        var newest = told.newest();
        return new FiguresPage(
                newest.takenAt(),
                by,
                mayMake,
                answers(
                        newest.figures(),
                        figure -> figure.cell().dimension() == Dimension.ALL,
                        figure -> figure.cell().dimension() == by,
                        told.overTime(),
                        Course.sectors()),
                Districts.of(newest.figures()),
                told.timeUsed(),
                tabs);
    }

    /** The own units, and their sectors to see them against; never another unit. */
    static FiguresPage units(Cubes.WithPast told, List<String> numbers, List<MenuEntry> tabs) {
        var newest = told.newest();
        var own = newest.figures().stream()
                .filter(figure -> figure.cell().dimension() == Dimension.UNIT
                        && numbers.contains(figure.cell().place()))
                .toList();
        var sectors = own.stream().map(figure -> figure.cell().sector()).collect(Collectors.toSet());
        var cells = Stream.concat(
                        own.stream().map(Figure::cell).distinct(),
                        Course.sectors().stream().filter(cell -> sectors.contains(cell.place())))
                .toList();
        return new FiguresPage(
                newest.takenAt(),
                Dimension.UNIT,
                false,
                answers(
                        newest.figures(),
                        unused -> false,
                        figure -> own.contains(figure)
                                || (figure.cell().dimension() == Dimension.SECTOR
                                        && sectors.contains(figure.cell().place())),
                        told.overTime(),
                        cells),
                null,
                List.of(),
                tabs);
    }

    private static List<Answer> answers(
            List<Figure> all,
            Predicate<Figure> isWhole,
            Predicate<Figure> isPart,
            List<Figure> overTime,
            List<Cell> cells) {
        var byQuestion = all.stream().collect(Collectors.groupingBy(Figure::question));
        return Arrays.stream(Question.values())
                .map(question -> answer(question, byQuestion, isWhole, isPart, overTime, cells))
                .toList();
    }

    private static Answer answer(
            Question question,
            Map<Question, List<Figure>> byQuestion,
            Predicate<Figure> isWhole,
            Predicate<Figure> isPart,
            List<Figure> overTime,
            List<Cell> cells) {
        var figures = byQuestion.getOrDefault(question, List.of());
        var whole = figures.stream().filter(isWhole).findFirst().orElse(null);
        var parts = figures.stream()
                .filter(isPart)
                .sorted(Comparator.comparingInt(FiguresPage::order))
                .map(Bar::new)
                .toList();
        var drawn = whole != null && whole.detail() == Detail.FULL ? whole : null;
        var course = Course.of(overTime, question, Cell.ALL, Course.WIDE);
        return new Answer(
                question,
                whole == null ? null : new Bar(whole),
                parts,
                whole != null && course.isWorthDrawing() ? course : null,
                Course.of(overTime, question, cells),
                question == Question.CHANGE && drawn != null ? new Flow(drawn) : null,
                question == Question.PROGRAMME && drawn != null ? new Funnel(drawn) : null);
    }

    /** Units stand by name, as they come; ages and sectors as children grow. */
    private static int order(Figure figure) {
        return switch (figure.cell().dimension()) {
            case AGE -> Integer.parseInt(figure.cell().place());
            case SECTOR ->
                100
                        + List.of("HEALTH_VISITING", "DAYCARE", "SCHOOL")
                                .indexOf(figure.cell().place());
            case ALL, DISTRICT, UNIT -> 0;
        };
    }
}

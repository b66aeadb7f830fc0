package dk.traad.figures;

import dk.traad.figures.Draft.Children;
import dk.traad.kernel.SmallNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Decides how much each cell may tell, so that nothing told – nor anything one finds by taking one figure from another, or
 * yesterday's from today's – is about one to four children, or says the same of everyone (docs/adr/0020). It is told
 * coarser, or kept as it was, until that is so; what is smallest gives way first.
 */
final class SafeFigures {
    private final Question question;
    private final List<Draft> drafts;
    private final List<Pair> nested;

    private record Pair(Draft inner, Draft outer) {}

    /**
     * A whole and what it falls apart into.
     *
     * @param levels larger parts before the smaller ones they consist of, which count where a larger one is not told
     */
    private record Partition(Draft whole, List<List<Draft>> levels) {
        /** Parts that hold no child twice, the larger ones first. */
        List<Draft> parts(Predicate<Draft> isAmongThem) {
            var chosen = new ArrayList<Draft>();
            for (var level : levels) {
                level.stream()
                        .filter(isAmongThem)
                        .filter(part ->
                                chosen.stream().noneMatch(larger -> part.cell().isPartOf(larger.cell())))
                        .toList()
                        .forEach(chosen::add);
            }
            return chosen;
        }
    }

    /** What was told last about a cell, and the world it was told of. */
    record Told(Figure figure, World then) {}

    private SafeFigures(Question question, List<Draft> drafts) {
        this.question = question;
        this.drafts = drafts;
        nested = drafts.stream()
                .flatMap(outer -> drafts.stream()
                        .filter(inner -> inner != outer && inner.isWithin(outer))
                        .map(inner -> new Pair(inner, outer)))
                .toList();
    }

    /** @param before by the key of each cell: what anybody can already have read */
    static List<Figure> of(Question question, World now, Map<String, Told> before) {
        var children = new Children(question, now, before.values());
        var drafts = now.cells(question).entrySet().stream()
                .map(cell -> children.draft(
                        cell.getKey(), cell.getValue(), before.get(cell.getKey().key())))
                .toList();
        var safe = new SafeFigures(question, drafts);
        drafts.forEach(safe::tellWhatIsSafeAlone);
        safe.tellLessUntilNothingCanBeFound();
        drafts.forEach(Draft::keepIfFewHaveMoved);
        safe.keepMoreUntilNothingCanBeFound();
        return drafts.stream().map(draft -> draft.figure(now.at())).toList();
    }

    private void tellWhatIsSafeAlone(Draft draft) {
        while (!isSafe(draft.counts(), draft.detail())) {
            draft.tellLess();
        }
    }

    private void tellLessUntilNothingCanBeFound() {
        var partitions = partitions();
        while (partitions.stream().anyMatch(this::aPartGivesWay)
                || nested.stream().anyMatch(this::theInnerGivesWay)) {
            // once more
        }
    }

    /** What is left of a whole when all its told parts are taken away. */
    private boolean aPartGivesWay(Partition partition) {
        for (var detail : List.of(Detail.FULL, Detail.COARSE, Detail.TOTAL)) {
            if (partition.whole().detail().compareTo(detail) > 0) {
                continue;
            }
            var told = partition.parts(part -> part.detail().compareTo(detail) <= 0);
            var rest = partition.whole().counts().clone();
            told.forEach(part -> take(part.counts(), rest));
            if (!isSafe(rest, detail) && !told.isEmpty()) {
                smallest(told).tellLess();
                return true;
            }
        }
        return false;
    }

    private boolean theInnerGivesWay(Pair pair) {
        var detail = Detail.coarser(pair.inner().detail(), pair.outer().detail());
        var rest = pair.outer().counts().clone();
        take(pair.inner().counts(), rest);
        if (detail == Detail.HIDDEN || isSafe(rest, detail)) {
            return false;
        }
        pair.inner().tellLess();
        return true;
    }

    /** The same between two dates: how many have moved in what is left. */
    private void keepMoreUntilNothingCanBeFound() {
        var partitions = partitions();
        while (partitions.stream().anyMatch(this::aPartIsKept)
                || nested.stream().anyMatch(this::theInnerIsKept)) {
            // once more
        }
    }

    private boolean aPartIsKept(Partition partition) {
        var moving = partition.parts(Draft::isMoving);
        return keepSmallest(partition.whole(), moving, moving);
    }

    private boolean theInnerIsKept(Pair pair) {
        return pair.inner().isMoving() && keepSmallest(pair.outer(), List.of(pair.inner()), List.of(pair.inner()));
    }

    private static boolean keepSmallest(Draft whole, List<Draft> without, List<Draft> candidates) {
        if (!whole.isMoving() || !isFew(whole.movedWithout(without))) {
            return false;
        }
        candidates.stream()
                .filter(part -> part.moved() > 0)
                .min(Comparator.comparingInt(Draft::moved).thenComparing(Draft::key))
                .orElse(whole)
                .keep();
        return true;
    }

    static boolean isFew(int children) {
        return children > 0 && children < SmallNumbers.LEAST;
    }

    private boolean isSafe(int[] all, Detail detail) {
        return isSafe(question, all, detail);
    }

    /** Whether a group with these answers may be told at this detail. */
    static boolean isSafe(Question question, int[] all, Detail detail) {
        var total = Arrays.stream(all).sum();
        if (detail == Detail.HIDDEN || total == 0) {
            return true;
        }
        if (isFew(total)) {
            return false;
        }
        if (detail == Detail.TOTAL) {
            return true;
        }
        var groups = question.at(detail, all);
        for (var group = 0; group < groups.length; group++) {
            var saysTheSameOfAll = groups[group] == total && !question.isHarmless(group, detail);
            if (isFew(groups[group]) || saysTheSameOfAll) {
                return false;
            }
        }
        return true;
    }

    /** A sector and a district fall apart into units; all children into sectors, ages, districts or units, or some of each. */
    private List<Partition> partitions() {
        return drafts.stream()
                .flatMap(whole -> ways(whole.cell().dimension()).stream()
                        .map(dimensions -> new Partition(
                                whole,
                                dimensions.stream()
                                        .map(dimension -> parts(whole, dimension))
                                        .toList())))
                .toList();
    }

    static List<List<Cell.Dimension>> ways(Cell.Dimension whole) {
        return switch (whole) {
            case ALL ->
                List.of(
                        List.of(Cell.Dimension.AGE),
                        List.of(Cell.Dimension.UNIT),
                        List.of(Cell.Dimension.SECTOR, Cell.Dimension.UNIT),
                        List.of(Cell.Dimension.DISTRICT, Cell.Dimension.UNIT));
            case SECTOR, DISTRICT -> List.of(List.of(Cell.Dimension.UNIT));
            case AGE, UNIT -> List.of();
        };
    }

    private List<Draft> parts(Draft whole, Cell.Dimension dimension) {
        return drafts.stream()
                .filter(draft ->
                        draft.cell().dimension() == dimension && draft.cell().isPartOf(whole.cell()))
                .toList();
    }

    private static Draft smallest(List<Draft> some) {
        return some.stream()
                .min(Comparator.comparingInt(Draft::size).thenComparing(Draft::key))
                .orElseThrow();
    }

    private static void take(int[] part, int[] from) {
        for (var answer = 0; answer < from.length; answer++) {
            from[answer] -= part[answer];
        }
    }
}

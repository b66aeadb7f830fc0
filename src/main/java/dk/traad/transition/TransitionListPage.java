package dk.traad.transition;

import dk.traad.kernel.TransitionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The transitions at one's hand: whom one hands over and who comes, each by way, place and day. */
public record TransitionListPage(List<Group> leaving, List<Group> coming) {
    /** Those who go the same way, from or to the same place, on the same day. */
    public record Group(TransitionKind kind, String place, LocalDate startsOn, List<Line> lines) {
        public long ready() {
            return lines.stream().filter(Line::isMovable).count();
        }

        public long in(TransitionStage... stages) {
            return lines.stream()
                    .filter(line -> List.of(stages).contains(line.transition().stage()))
                    .count();
        }
    }

    /** One child; movable when the baton can go on with a click of this person's. */
    public record Line(Transition transition, boolean isMovable, boolean isLate) {}

    private record Key(TransitionKind kind, String place, LocalDate startsOn) {}

    public boolean isEmpty() {
        return leaving.isEmpty() && coming.isEmpty();
    }

    static List<Group> grouped(List<Line> lines, Function<Transition, String> place) {
        Map<Key, List<Line>> groups = new LinkedHashMap<>();
        for (var line : lines) {
            var one = line.transition();
            groups.computeIfAbsent(new Key(one.kind(), place.apply(one), one.startsOn()), unused -> new ArrayList<>())
                    .add(line);
        }
        return groups.entrySet().stream()
                .map(group -> new Group(
                        group.getKey().kind(),
                        group.getKey().place(),
                        group.getKey().startsOn(),
                        group.getValue()))
                .toList();
    }
}

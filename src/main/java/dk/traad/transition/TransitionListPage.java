package dk.traad.transition;

import dk.traad.kernel.TransitionKind;
import dk.traad.kernel.UnitId;
import dk.traad.screen.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The transitions at one's hand: whom one hands over and who comes, each by way, place and day. */
public record TransitionListPage(List<Group> leaving, List<Group> coming, List<Rooms.Room> rooms) {
    /** The rooms or classes the children of a group can come to. */
    public List<Option> roomsOf(Group group) {
        return rooms.stream()
                .filter(one -> one.unit().equals(group.unit()))
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }

    /** Those who go the same way, from or to the same place, on the same day. */
    public record Group(TransitionKind kind, String place, LocalDate startsOn, List<Line> lines) {
        public long lacking() {
            return lines.stream()
                    .filter(line -> line.stands(GoesAlong.Standing.LACKS_ANSWER))
                    .count();
        }

        public long conflicts() {
            return lines.stream()
                    .filter(line -> line.stands(GoesAlong.Standing.CONFLICT))
                    .count();
        }

        public long byParents() {
            return by(Way.PARENTS);
        }

        public boolean isOfYoungPeople(LocalDate today) {
            return lines.stream().allMatch(line -> line.transition().isYoungPersons(today));
        }

        public long atTable() {
            return by(Way.TABLE);
        }

        /** Of those alone about whom the reader knows it: before anything is given, the receiver reads only that they come. */
        private long by(Way way) {
            return lines.stream()
                    .filter(Line::isWhole)
                    .filter(line -> line.transition().way() == way)
                    .count();
        }

        public boolean isPlaceable() {
            return lines.stream().anyMatch(Line::isPlaceable);
        }

        /** The unit its children come to. */
        public @Nullable UnitId unit() {
            return lines.getFirst().transition().toUnit();
        }

        public long ready() {
            return lines.stream().filter(Line::isMovable).count();
        }

        public long in(TransitionStage... stages) {
            return lines.stream()
                    .filter(line -> List.of(stages).contains(line.transition().stage()))
                    .count();
        }
    }

    /**
     * One child.
     *
     * @param isMovable whether the baton can go on with a click of this person's
     * @param isPlaceable whether this person says which room or class it comes to
     * @param room the one it comes to; empty while nobody has said
     * @param returned why the receiver gave it back; empty where it did not
     * @param along what goes along with it, and what that lacks
     */
    public record Line(
            Transition transition,
            boolean isMovable,
            boolean isLate,
            boolean isPlaceable,
            String room,
            String returned,
            List<GoesAlong.Along> along) {
        public boolean isChosen() {
            return isMovable || isPlaceable;
        }

        /** Whether it goes with the others unless somebody says no: never one that came back, which is looked at first. */
        public boolean isTicked() {
            return isMovable ? transition.stage() != TransitionStage.RETURNED : room.isEmpty();
        }

        /** The word for how it is handed over. */
        public String way(LocalDate today) {
            return transition.way() == Way.PARENTS && transition.isYoungPersons(today)
                    ? "YOUNG"
                    : String.valueOf(transition.way());
        }

        /** The word for what it lacks, as far as the reader may know. */
        public String missing(LocalDate today) {
            if (!isWhole()) {
                return "COMING";
            }
            if (waitsForAnAnswer()) {
                return "ANSWER";
            }
            return transition.stage() == TransitionStage.PARENT_LED && transition.isYoungPersons(today)
                    ? "YOUNG"
                    : transition.stage().name();
        }

        boolean isWhole() {
            return transition.isSender() || transition.isReceiver();
        }

        /** Ready but for an answer. */
        boolean waitsForAnAnswer() {
            return transition.state().allows(TransitionMove.HAND_OVER)
                    && (stands(GoesAlong.Standing.LACKS_ANSWER) || stands(GoesAlong.Standing.CONFLICT));
        }

        boolean stands(GoesAlong.Standing standing) {
            return along.stream().anyMatch(one -> one.standing() == standing);
        }
    }

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

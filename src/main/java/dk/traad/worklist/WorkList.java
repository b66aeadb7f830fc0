package dk.traad.worklist;

import dk.traad.kernel.ChildId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The questions one asks of one's own children, each answered by names.
 *
 * @param months in which the municipality will have seen every child
 */
public record WorkList(int children, int months, List<Answer> answers) {
    private static final int DAYS_AHEAD = 14;
    private static final int MONTHS_OF_A_CONCERN = 12;

    enum Ask {
        /** Not assessed within the municipality's limit, wherever it was: as coverage counts. */
        SEEN,
        /** Something has attention, and no focus point is under way or came since. */
        ACTION,
        /** A follow-up is late or near. */
        FOLLOW_UP,
        /** On the way to a place that has not accepted yet. */
        TRANSITION
    }

    /** @param ask the question's word */
    public record Answer(String ask, List<Listed> names) {}

    static WorkList of(List<Listed> children, int months, LocalDate today) {
        return new WorkList(
                children.size(),
                months,
                Stream.of(Ask.values())
                        .map(ask -> new Answer(
                                ask.name(),
                                children.stream().filter(needing(ask, today)).toList()))
                        .toList());
    }

    private static Predicate<Listed> needing(Ask ask, LocalDate today) {
        return switch (ask) {
            case SEEN -> child -> !child.isSeenLately();
            case ACTION ->
                child -> child.position() != null
                        && child.position().isConcern()
                        && !child.isActedOn()
                        && !isBefore(child.decidedOn(), today.minusMonths(MONTHS_OF_A_CONCERN));
            case FOLLOW_UP ->
                child -> child.followUpOn() != null && child.followUpOn().isBefore(today.plusDays(DAYS_AHEAD + 1L));
            case TRANSITION -> child -> child.startsOn() != null;
        };
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate limit) {
        return day == null || day.isBefore(limit);
    }

    /** Those whose names stand on it, each once. */
    List<ChildId> named() {
        return answers.stream()
                .flatMap(answer -> answer.names().stream())
                .map(Listed::id)
                .distinct()
                .toList();
    }

    public boolean isNobodyWaiting() {
        return answers.stream().allMatch(answer -> answer.names().isEmpty());
    }
}

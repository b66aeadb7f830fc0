package dk.traad.followup;

import dk.traad.focuspoint.Typed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How far each goal has come, as it is typed: one tap on a five-step scale, and a line.
 *
 * @param fields what was sent: attainment-… and words-… for each goal
 */
public record AttainedForm(List<UUID> goals, Map<String, String> fields) {
    /** From gone back to more than hoped for. */
    public static final List<Integer> SCALE = List.of(-2, -1, 0, 1, 2);

    private static final int WORKING = 0;
    private static final int REACHED = 1;

    public String attainment(UUID goal) {
        return fields.getOrDefault("attainment-" + goal, "");
    }

    public String words(UUID goal) {
        return Typed.text(fields.get("words-" + goal));
    }

    boolean isWhole() {
        return goals.stream().allMatch(goal -> attainment(goal).matches("-?[0-2]"))
                && goals.stream().allMatch(goal -> words(goal).length() <= 2000);
    }

    boolean isAnyNotWorking() {
        return chosen().anyMatch(one -> one < WORKING);
    }

    boolean isAnyReached() {
        return chosen().anyMatch(one -> one >= REACHED);
    }

    private Stream<Integer> chosen() {
        return goals.stream()
                .map(this::attainment)
                .filter(one -> one.matches("-?[0-2]"))
                .map(Integer::valueOf);
    }

    /** Only once it is whole. */
    List<FollowUp.Attained> attained() {
        return goals.stream()
                .map(goal -> new FollowUp.Attained(goal, Integer.parseInt(attainment(goal)), words(goal)))
                .toList();
    }
}

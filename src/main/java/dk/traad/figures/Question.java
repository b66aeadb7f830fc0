package dk.traad.figures;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a figure answers, in plain words. Each child it is about has exactly one of its answers.
 *
 * @see FigureFacts for the statement behind each
 */
public enum Question {
    /** Is everyone seen? (E1) That all are is no secret about any of them. */
    SEEN(List.of("SEEN", "MISSING"), List.of(0, 1), Set.of(0)),
    /** How do children fare, in their contexts? */
    THRIVING(List.of("GREEN", "YELLOW", "RED"), List.of(0, 1, 1), Set.of()),
    /** Do we see the same? How far the own assessments lay apart before the newest decision: an invitation to talk it over. */
    AGREEMENT(List.of("SAME", "NEAR", "FAR"), List.of(0, 1, 1), Set.of()),
    /** Is it changing? From the assessment before to the newest. */
    CHANGE(
            List.of(
                    "GREEN_GREEN",
                    "GREEN_YELLOW",
                    "GREEN_RED",
                    "YELLOW_GREEN",
                    "YELLOW_YELLOW",
                    "YELLOW_RED",
                    "RED_GREEN",
                    "RED_YELLOW",
                    "RED_RED"),
            List.of(1, 2, 2, 0, 1, 2, 0, 0, 1),
            Set.of()),
    /** Do worries become action, and how fast? (E7) */
    ACTION(List.of("WITHIN_MONTH", "LATER", "NOT_YET"), List.of(0, 0, 1), Set.of()),
    /** Are follow-ups held on time? (E12) */
    FOLLOW_UP(List.of("ON_TIME", "LATE", "OVERDUE"), List.of(0, 1, 1), Set.of()),
    /** Does it work? What the newest follow-up led to (B10). */
    EFFECT(List.of("ACHIEVED", "CONTINUE", "ADJUST", "STOP"), List.of(0, 1, 1, 2), Set.of()),
    /** Do families find that it makes a difference? (B15) */
    EXPERIENCE(List.of("YES", "PARTLY", "NO"), List.of(0, 1, 1), Set.of()),
    /** Are transitions safe? Whether the new place had accepted before the child began there (H5). */
    TRANSITION(List.of("IN_TIME", "LATE", "NOT_YET"), List.of(0, 1, 1), Set.of()),
    /** Do the programmes reach those they are for? How far each came that one is for (J1). */
    PROGRAMME(
            List.of("COMPLETED", "UNDER_WAY", "ACCEPTED", "OFFERED", "NOT_OFFERED"), List.of(0, 0, 0, 1, 1), Set.of());

    private static final List<Tone> THREE = List.of(Tone.GOOD, Tone.MIDDLE, Tone.BAD);
    private static final List<Tone> TWO = List.of(Tone.GOOD, Tone.SOME);

    private final List<String> answers;
    private final List<Integer> coarse;
    private final Set<Integer> harmless;

    /**
     * @param coarse for each answer, which of the fewer answers it belongs to where there are too few for all of them
     * @param harmless the answers that may be told of everyone at once
     */
    Question(List<String> answers, List<Integer> coarse, Set<Integer> harmless) {
        this.answers = answers;
        this.coarse = coarse;
        this.harmless = harmless;
    }

    public List<String> answers() {
        return answers;
    }

    /** How the answers told apart at this detail look. */
    public List<Tone> tones(Detail detail) {
        return switch (this) {
            case SEEN -> List.of(Tone.GOOD, Tone.BAD);
            case CHANGE -> List.of(Tone.GOOD, Tone.NEUTRAL, Tone.BAD);
            case EFFECT ->
                detail == Detail.FULL
                        ? List.of(Tone.GOOD, Tone.NEUTRAL, Tone.MIDDLE, Tone.BAD)
                        : List.of(Tone.GOOD, Tone.NEUTRAL, Tone.BAD);
            case PROGRAMME ->
                detail == Detail.FULL
                        ? List.of(Tone.GOOD, Tone.GOOD, Tone.GOOD, Tone.NEUTRAL, Tone.BAD)
                        : List.of(Tone.GOOD, Tone.BAD);
            case ACTION -> detail == Detail.FULL ? THREE : List.of(Tone.GOOD, Tone.BAD);
            case THRIVING, AGREEMENT, FOLLOW_UP, EXPERIENCE, TRANSITION -> detail == Detail.FULL ? THREE : TWO;
        };
    }

    /** Whether its answers are too many for a bar: they are drawn as a picture of their own, and as a bar put together. */
    boolean hasAPictureOfItsOwn() {
        return this == CHANGE || this == PROGRAMME;
    }

    int indexOf(String answer) {
        return answers.indexOf(answer);
    }

    /** How many different answers are told apart at this detail. */
    int size(Detail detail) {
        return switch (detail) {
            case FULL -> answers.size();
            case COARSE -> coarse.stream().mapToInt(one -> one).max().orElse(0) + 1;
            case TOTAL, HIDDEN -> 1;
        };
    }

    /** Which of the answers told apart at this detail one of all answers belongs to. */
    int group(int answer, Detail detail) {
        return switch (detail) {
            case FULL -> answer;
            case COARSE -> coarse.get(answer);
            case TOTAL, HIDDEN -> 0;
        };
    }

    /** @param counts of all answers */
    int[] at(Detail detail, int[] counts) {
        var fewer = new int[size(detail)];
        for (var answer = 0; answer < counts.length; answer++) {
            fewer[group(answer, detail)] += counts[answer];
        }
        return fewer;
    }

    boolean isHarmless(int group, Detail detail) {
        return IntStream.range(0, answers.size())
                .filter(answer -> group(answer, detail) == group)
                .allMatch(harmless::contains);
    }
}

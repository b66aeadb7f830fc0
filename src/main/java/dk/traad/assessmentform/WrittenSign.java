package dk.traad.assessmentform;

import dk.traad.kernel.Position;
import java.util.Arrays;
import java.util.Optional;

/**
 * A sign as one line of a file: {@code D3-Y4 | YELLOW | WELL_BEING | på dansk | in English}, with {@code | report-guide} at
 * the end where it calls for the guide to a statutory report.
 */
final class WrittenSign {
    private static final String BETWEEN = " | ";
    private static final String GUIDE = "report-guide";
    private static final int PARTS = 5;
    private static final int LONGEST = 300;

    private WrittenSign() {}

    static String of(Indicator sign) {
        return String.join(
                        BETWEEN,
                        sign.code(),
                        sign.position().name(),
                        sign.domain().name(),
                        alone(sign.textDa()),
                        alone(sign.textEn()))
                + (sign.opensReportGuide() ? BETWEEN + GUIDE : "");
    }

    /** What parts the line stands in no text of it. */
    private static String alone(String text) {
        return text.replace(BETWEEN, " / ");
    }

    /** Empty when the line is no sign of that form. */
    static Optional<Indicator> read(String form, String line) {
        var parts = Arrays.stream(line.split(" \\| ", -1)).map(String::strip).toList();
        var isGuide = parts.size() == PARTS + 1 && parts.getLast().equals(GUIDE);
        if (parts.size() != PARTS && !isGuide
                || !parts.getFirst().startsWith(form + "-")
                || !parts.getFirst().matches("[A-Z0-9]+-[GYR]\\d{1,3}")
                || Arrays.stream(Position.values()).noneMatch(one -> one.name().equals(parts.get(1)))
                || Arrays.stream(Domain.values()).noneMatch(one -> one.name().equals(parts.get(2)))
                || parts.get(3).length() > LONGEST
                || parts.get(4).length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(new Indicator(
                parts.getFirst(),
                Position.valueOf(parts.get(1)),
                Domain.valueOf(parts.get(2)),
                parts.get(3),
                parts.get(4),
                isGuide));
    }

    static String of(Strength strength) {
        return alone(strength.textDa()) + BETWEEN + alone(strength.textEn());
    }

    static Optional<Strength> strength(String line) {
        var parts = Arrays.stream(line.split(" \\| ", -1)).map(String::strip).toList();
        return parts.size() == 2 && parts.stream().allMatch(text -> text.length() <= LONGEST)
                ? Optional.of(new Strength(parts.getFirst(), parts.getLast()))
                : Optional.empty();
    }
}

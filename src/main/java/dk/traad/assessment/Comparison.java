package dk.traad.assessment;

import dk.traad.assessmentform.AssessmentForm;
import dk.traad.assessmentform.Domain;
import dk.traad.assessmentform.Indicator;
import dk.traad.assessmentform.Strength;
import dk.traad.kernel.Position;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The own assessments side by side: where they differ first, to be talked about, then where they agree. It says who saw
 * what, never who was right.
 */
public record Comparison(
        List<OwnAssessment> views,
        List<Line<Indicator>> differing,
        List<Line<Indicator>> agreed,
        List<Line<Factor>> factors,
        List<Strength> strengths) {
    /** Something that at least one ticked, and for each assessor in turn whether this one did. */
    public record Line<T>(T what, List<Boolean> ticked) {
        public boolean isAgreed() {
            return !ticked.contains(false);
        }
    }

    public static Comparison of(List<OwnAssessment> views, AssessmentForm form) {
        var signs = Arrays.stream(Domain.values())
                .flatMap(domain -> form.indicators().stream().filter(sign -> sign.domain() == domain))
                .map(sign ->
                        new Line<>(sign, ticked(views, one -> one.indicators().contains(sign.code()))))
                .filter(line -> line.ticked().contains(true))
                .toList();
        var factors = Arrays.stream(Factor.values())
                .map(factor ->
                        new Line<>(factor, ticked(views, one -> one.factors().contains(factor))))
                .filter(line -> line.ticked().contains(true))
                .toList();
        return new Comparison(
                views,
                signs.stream().filter(line -> !line.isAgreed()).toList(),
                signs.stream().filter(Line::isAgreed).toList(),
                factors,
                form.strengths());
    }

    public boolean isPositionAgreed() {
        return views.stream().map(view -> view.content().position()).distinct().count() <= 1;
    }

    /** Whether there is anything to ask "what do we see differently" about. */
    public boolean hasDifferences() {
        return !isPositionAgreed() || !differing.isEmpty();
    }

    public Suggestion suggestion() {
        return Suggestion.ofTheTeam(positions());
    }

    public boolean isGreenForAll() {
        return !views.isEmpty() && positions().stream().allMatch(Position.GREEN::equals);
    }

    /** What each said goes well, each thing once, as sentences about the child: the words the decision begins with. */
    public String goingWell(String firstName, boolean inEnglish) {
        return views.stream()
                .flatMap(view -> Words.lines(view.content().strengths()).stream())
                .distinct()
                .map(line -> strengths.stream()
                        .filter(strength -> strength.textDa().equals(line))
                        .findFirst()
                        .map(strength -> Words.sentence(firstName, inEnglish ? strength.textEn() : strength.textDa()))
                        .orElseGet(() -> Words.sentence("", line)))
                .collect(Collectors.joining(" "));
    }

    public String surroundings() {
        return texts(OwnAssessment.Content::surroundings);
    }

    public String context() {
        return texts(OwnAssessment.Content::context);
    }

    private String texts(java.util.function.Function<OwnAssessment.Content, String> field) {
        return String.join(
                "\n",
                views.stream()
                        .map(view -> field.apply(view.content()))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList());
    }

    private List<Position> positions() {
        return views.stream()
                .map(view -> view.content().position())
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static List<Boolean> ticked(List<OwnAssessment> views, Predicate<OwnAssessment.Content> test) {
        return views.stream().map(view -> test.test(view.content())).toList();
    }
}

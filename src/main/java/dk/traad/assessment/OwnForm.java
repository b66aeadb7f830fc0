package dk.traad.assessment;

import dk.traad.assessmentform.AssessmentForm;
import dk.traad.kernel.Position;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * One row of the group screen as the browser sends it.
 *
 * @param strength which of the form's strengths are chosen, by their place in its list
 * @param page "group" when the row stands on the group's screen
 */
record OwnForm(
        String version,
        String position,
        List<String> indicators,
        List<String> strength,
        String ownWords,
        List<String> factors,
        String surroundings,
        String context,
        String deviationReason,
        String page) {
    OwnForm(
            @Nullable String version,
            @Nullable String position,
            @Nullable List<String> indicators,
            @Nullable List<String> strength,
            @Nullable String ownWords,
            @Nullable List<String> factors,
            @Nullable String surroundings,
            @Nullable String context,
            @Nullable String deviationReason,
            @Nullable String page) {
        this.version = Words.of(version);
        this.position = Words.of(position);
        this.indicators = Words.of(indicators);
        this.strength = Words.of(strength);
        this.ownWords = Words.of(ownWords);
        this.factors = Words.of(factors);
        this.surroundings = Words.of(surroundings);
        this.context = Words.of(context);
        this.deviationReason = Words.of(deviationReason);
        this.page = Words.of(page);
    }

    void check(Errors errors) {
        Words.checkLength(errors, "ownWords", ownWords);
        Words.checkLength(errors, "surroundings", surroundings);
        Words.checkLength(errors, "context", context);
        Words.checkLength(errors, "deviationReason", deviationReason);
    }

    /** The version of the draft this was written on; one that is no number fits none. */
    int seen() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    boolean isOnGroupPage() {
        return page.equals("group");
    }

    /** What cannot have come from the page's own choices is left out. */
    OwnAssessment.Content content(AssessmentForm form) {
        return new OwnAssessment.Content(
                Arrays.stream(Position.values())
                        .filter(one -> one.name().equals(position))
                        .findFirst()
                        .orElse(null),
                form.indicators().stream()
                        .map(indicator -> indicator.code())
                        .filter(indicators::contains)
                        .toList(),
                strengths(form),
                Arrays.stream(Factor.values())
                        .filter(factor -> factors.contains(factor.name()))
                        .toList(),
                surroundings,
                context,
                deviationReason);
    }

    private String strengths(AssessmentForm form) {
        var chosen = IntStream.range(0, form.strengths().size())
                .filter(place -> strength.contains(Integer.toString(place)))
                .mapToObj(place -> form.strengths().get(place).textDa());
        return String.join(
                "\n", Stream.concat(chosen, Words.lines(ownWords).stream()).toList());
    }
}

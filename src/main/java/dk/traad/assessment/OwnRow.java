package dk.traad.assessment;

import dk.traad.assessmentform.AssessmentForm;
import dk.traad.assessmentform.Domain;
import dk.traad.assessmentform.Indicator;
import dk.traad.assessmentform.Strength;
import dk.traad.kernel.Position;
import dk.traad.platform.web.Fields;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One child's row: what stands in its fields and all that is shown around them.
 *
 * @param other what another window of the same person saved meanwhile; then both are shown
 * @param isAlone whether it stands on a page of its own
 * @param isTooLong whether a text was longer than can be kept
 * @param isAsked whether it was to be sent and lacks something
 */
public record OwnRow(
        Assessment assessment,
        OwnAssessment own,
        AssessmentForm form,
        @Nullable Earlier earlier,
        @Nullable OwnAssessment other,
        boolean isAlone,
        boolean isTooLong,
        boolean isAsked) {

    /** The signs of one position and one domain. */
    public record Signs(Domain domain, List<Indicator> indicators) {}

    public OwnAssessment.Content content() {
        return own.content();
    }

    public String key() {
        return assessment.id().toString();
    }

    /** Most serious last in the form, first for those who came to tell of a worry. */
    public List<Position> positionsOfSigns() {
        return List.of(Position.YELLOW, Position.RED, Position.GREEN);
    }

    /** A phone has the next child nearer when what speaks of thriving is behind one line, unless it is what is told. */
    public boolean isFolded(Position position) {
        return position == Position.GREEN
                && content().position() != Position.GREEN
                && form.indicators(position).stream()
                        .noneMatch(sign -> content().indicators().contains(sign.code()));
    }

    public int numberOfSigns(Position position) {
        return form.indicators(position).size();
    }

    public List<Signs> signs(Position position) {
        return Arrays.stream(Domain.values())
                .map(domain -> new Signs(
                        domain,
                        form.indicators(position).stream()
                                .filter(indicator -> indicator.domain() == domain)
                                .toList()))
                .filter(signs -> !signs.indicators().isEmpty())
                .toList();
    }

    public List<Factor> factors() {
        return Factor.askedAbout(assessment.sector(), List.copyOf(content().factors()));
    }

    public boolean isChosen(Strength strength) {
        return Words.lines(content().strengths()).contains(strength.textDa());
    }

    /** Those chosen and those written, in the reader's language where the form has it. */
    public List<String> strengths(boolean inEnglish) {
        return Words.lines(content().strengths()).stream()
                .map(line -> form.strengths().stream()
                        .filter(strength -> inEnglish && strength.textDa().equals(line))
                        .map(Strength::textEn)
                        .findFirst()
                        .orElse(line))
                .toList();
    }

    public String ownWords() {
        var offered = form.strengths().stream().map(Strength::textDa).toList();
        return String.join(
                "\n",
                Words.lines(content().strengths()).stream()
                        .filter(line -> !offered.contains(line))
                        .toList());
    }

    /** Nothing is missing of what was deleted when its days had passed. */
    public List<Missing> missing() {
        return own.isForgotten() ? List.of() : content().missing(form);
    }

    /** What it lacks when it was to be sent, by the ids the fields have on the page. */
    public Fields mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        if (isAsked) {
            missing().forEach(missing -> mistakes.put(key() + "-" + missing, "assessment.asked." + missing));
        }
        return new Fields(null, mistakes);
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }

    public boolean isBegun() {
        return own.touchedAt() != null;
    }

    public Suggestion suggestion() {
        return content().suggestion(form);
    }

    /** Open from the start only where something is left to do in it. */
    public boolean isUnfolded() {
        var position = content().position();
        return isAlone
                || (position != null && (position.isConcern() || content().deviates(form)) && !isComplete());
    }

    OwnRow onPageOfItsOwn(boolean alone) {
        return new OwnRow(assessment, own, form, earlier, other, alone, isTooLong, isAsked);
    }

    OwnRow saved(OwnAssessment now) {
        return new OwnRow(assessment, now, form, earlier, null, isAlone, false, false);
    }

    OwnRow tooLong(OwnForm typed) {
        return new OwnRow(assessment, own.with(typed.content(form)), form, earlier, null, isAlone, true, false);
    }

    /** Both texts: what was typed here, which a second save would keep, and what the other window saved. */
    OwnRow overtaken(OwnForm typed, OwnAssessment there) {
        return new OwnRow(assessment, there.with(typed.content(form)), form, earlier, there, isAlone, false, false);
    }

    OwnRow asked() {
        return new OwnRow(assessment, own, form, earlier, other, isAlone, isTooLong, true);
    }
}

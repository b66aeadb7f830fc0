package dk.traad.assessment;

import dk.traad.kernel.Position;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The team's decision as the browser sends it.
 *
 * @param version of the assessment, as this person saw it
 * @param tookPart the ids of those who sat at the table
 * @param holdBack ticked when the parents shall not have it yet
 */
record JointForm(
        String version,
        String position,
        String goingWell,
        String attention,
        String surroundings,
        String context,
        String nextStep,
        List<String> tookPart,
        String deviationReason,
        String correctionReason,
        String holdBack,
        String heldBackReason) {
    JointForm(
            @Nullable String version,
            @Nullable String position,
            @Nullable String goingWell,
            @Nullable String attention,
            @Nullable String surroundings,
            @Nullable String context,
            @Nullable String nextStep,
            @Nullable List<String> tookPart,
            @Nullable String deviationReason,
            @Nullable String correctionReason,
            @Nullable String holdBack,
            @Nullable String heldBackReason) {
        this.version = Words.of(version);
        this.position = Words.of(position);
        this.goingWell = Words.of(goingWell);
        this.attention = Words.of(attention);
        this.surroundings = Words.of(surroundings);
        this.context = Words.of(context);
        this.nextStep = Words.of(nextStep);
        this.tookPart = Words.of(tookPart);
        this.deviationReason = Words.of(deviationReason);
        this.correctionReason = Words.of(correctionReason);
        this.holdBack = Words.of(holdBack);
        this.heldBackReason = Words.of(heldBackReason);
    }

    /** Yellow and red need the words, the context and a next step; what the team saw is not set aside without a reason. */
    void check(Errors errors, @Nullable Suggestion ofTheTeam, List<Participant> atTheTable) {
        if (chosen() == null) {
            errors.rejectValue("position", "assessment.joint.position-missing");
        }
        if (goingWell.isEmpty()) {
            errors.rejectValue("goingWell", "assessment.joint.going-well-missing");
        }
        if (chosen() != null && chosen().isConcern()) {
            checkConcern(errors);
        }
        if (step() == null) {
            errors.rejectValue("nextStep", "assessment.joint.next-step-missing");
        }
        if (tookPart.isEmpty() || !idsOf(atTheTable).containsAll(tookPart)) {
            errors.rejectValue("tookPart", "assessment.joint.took-part-missing");
        }
        if (chosen() != null && ofTheTeam != null && chosen() != ofTheTeam.position() && deviationReason.isEmpty()) {
            errors.rejectValue("deviationReason", "assessment.joint.deviation-missing");
        }
        if (isHeldBack() && heldBackReason.isEmpty()) {
            errors.rejectValue("heldBackReason", "assessment.joint.held-back-reason-missing");
        }
        checkLengths(errors);
    }

    private void checkConcern(Errors errors) {
        if (attention.isEmpty()) {
            errors.rejectValue("attention", "assessment.joint.attention-missing");
        }
        if (surroundings.isEmpty()) {
            errors.rejectValue("surroundings", "assessment.joint.surroundings-missing");
        }
        if (context.isEmpty()) {
            errors.rejectValue("context", "assessment.joint.context-missing");
        }
        if (step() == NextStep.NOTHING) {
            errors.rejectValue("nextStep", "assessment.joint.next-step-needed");
        }
    }

    void checkCorrection(Errors errors) {
        if (correctionReason.isEmpty()) {
            errors.rejectValue("correctionReason", "assessment.joint.correction-reason-missing");
        }
    }

    private void checkLengths(Errors errors) {
        Words.checkLength(errors, "goingWell", goingWell);
        Words.checkLength(errors, "attention", attention);
        Words.checkLength(errors, "surroundings", surroundings);
        Words.checkLength(errors, "context", context);
        Words.checkLength(errors, "deviationReason", deviationReason);
        Words.checkLength(errors, "correctionReason", correctionReason);
        Words.checkLength(errors, "heldBackReason", heldBackReason);
    }

    /** The same words, now knowing how the assessment stands. */
    JointForm on(int present) {
        return new JointForm(
                Integer.toString(present),
                position,
                goingWell,
                attention,
                surroundings,
                context,
                nextStep,
                tookPart,
                deviationReason,
                correctionReason,
                holdBack,
                heldBackReason);
    }

    /** Far too much is refused when it is decided, and is not kept before. */
    boolean fitsDraft() {
        return Stream.of(
                        goingWell,
                        attention,
                        surroundings,
                        context,
                        deviationReason,
                        correctionReason,
                        heldBackReason,
                        position,
                        nextStep,
                        holdBack)
                .allMatch(text -> text.length() <= Words.MOST);
    }

    int seen() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    boolean isHeldBack() {
        return !holdBack.isEmpty();
    }

    private @Nullable Position chosen() {
        return Arrays.stream(Position.values())
                .filter(one -> one.name().equals(position))
                .findFirst()
                .orElse(null);
    }

    private @Nullable NextStep step() {
        return Arrays.stream(NextStep.values())
                .filter(one -> one.name().equals(nextStep))
                .findFirst()
                .orElse(null);
    }

    /** Only of a form that was found to be whole. */
    JointAssessment.Content content() {
        return new JointAssessment.Content(
                Position.valueOf(position),
                goingWell,
                attention,
                surroundings,
                context,
                NextStep.valueOf(nextStep),
                deviationReason);
    }

    private static Set<String> idsOf(List<Participant> people) {
        return people.stream().map(person -> person.id().toString()).collect(Collectors.toSet());
    }
}

package dk.traad.assessment;

import dk.traad.kernel.Conflict;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Saves a draft, unless another window of the same person got there first: then nothing is overwritten. */
@Component
class SaveOwnAssessment {
    private final OwnAssessments owns;
    private final Clock clock;

    SaveOwnAssessment(OwnAssessments owns, Clock clock) {
        this.owns = owns;
        this.clock = clock;
    }

    /** @param own the draft as it stands now */
    record Outcome(OwnAssessment own, boolean isOvertaken) {}

    Outcome save(OwnAssessment before, OwnAssessment.Content typed, int seen) {
        requireOpen(before);
        if (before.content().equals(typed)) {
            return new Outcome(before, false);
        }
        var isSaved = owns.save(before.with(typed), seen, clock.instant());
        return new Outcome(requireOpen(owns.of(before.assessment(), before.employee())), !isSaved);
    }

    private static OwnAssessment requireOpen(OwnAssessment own) {
        if (own.isSubmitted()) {
            throw new Conflict("assessment.own.already-sent");
        }
        if (own.isExcused()) {
            throw new Conflict("assessment.own.wait-is-closed");
        }
        return own;
    }
}

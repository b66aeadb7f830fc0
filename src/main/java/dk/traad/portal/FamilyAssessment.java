package dk.traad.portal;

import dk.traad.kernel.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as one custody holder may see it: whatever would tell a protected whereabouts is already exchanged.
 *
 * @param from where it was made, or only who they are
 * @param madeBy the names of those who took part; none where they would tell
 * @param answerBy until when one can answer before it is final
 * @param isNew whether this person has not opened this version
 */
public record FamilyAssessment(
        Id id,
        LocalDate decidedOn,
        String from,
        List<String> madeBy,
        Position position,
        String goingWell,
        String attention,
        String context,
        String surroundings,
        NextStep nextStep,
        Stage stage,
        @Nullable LocalDate answerBy,
        boolean isNew) {

    /** An assessment's key, on the family's side. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** How far it is, as families see it. */
    public enum Stage {
        /** They read and answer before it is final (c1). */
        NOT_FINAL,
        FINAL,
        CLOSED
    }

    public boolean isFinal() {
        return stage != Stage.NOT_FINAL;
    }

    public boolean isClosed() {
        return stage == Stage.CLOSED;
    }

    public String path() {
        return "/family/assessments/" + id;
    }
}

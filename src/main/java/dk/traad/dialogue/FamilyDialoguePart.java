package dk.traad.dialogue;

import dk.traad.kernel.AdultId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dialogue as one custody holder may see it: whatever would tell a protected whereabouts is already exchanged.
 *
 * @param invitedBy empty where it would tell
 * @param words what the invitation says
 * @param note what was noted; null while nothing is
 * @param remarks the reader's own
 */
public record FamilyDialoguePart(
        Dialogue dialogue,
        String invitedBy,
        String words,
        @Nullable FamilyNote note,
        List<Remark> remarks,
        AdultId reader) {
    /** @param tookPart the names; none where they would tell */
    public record FamilyNote(
            java.time.LocalDate heldOn,
            String tookPart,
            boolean childTookPart,
            String outcome,
            String agreement,
            String correctionReason) {}

    public Dialogue.@Nullable Answer mine() {
        return dialogue.answerOf(reader).orElse(null);
    }
}

package dk.traad.networkmeeting;

import dk.traad.networkmeeting.NetworkMeeting.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as one in the family may read it: whatever would tell a protected whereabouts is already exchanged.
 *
 * @param called the names of the professionals; none where they would tell
 * @param calledOff why it will not be held; empty unless it was called off
 * @param times those this reader can still choose from
 * @param isSettled whether another has chosen time and place, so that this reader is not asked for them
 * @param mine what this reader has answered; null before
 * @param chosenBy who else has chosen the time there is, while this reader has not answered; empty otherwise
 * @param place where one meets, as this reader would say it; empty while nothing is chosen
 * @param home the page they come from
 */
public record FamilyNetworkPage(
        NetworkMeeting meeting,
        String firstName,
        String purpose,
        List<String> agenda,
        List<String> called,
        String outcome,
        String calledOff,
        List<Agreed> agreements,
        List<Instant> times,
        boolean isSettled,
        @Nullable Answer mine,
        String chosenBy,
        String place,
        String home) {
    /** Whether this reader's answer is to the times there are now. */
    public boolean hasAnswered() {
        return mine != null && meeting.isToTheseTimes(mine);
    }

    /** @param isMine whether it is this reader who does it */
    public record Agreed(
            int ordinal,
            String words,
            String who,
            LocalDate dueOn,
            @Nullable LocalDate doneOn,
            boolean isMine) {}
}

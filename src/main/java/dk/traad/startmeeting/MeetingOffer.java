package dk.traad.startmeeting;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The offer of one table for a transition, and what came of it.
 *
 * @param why why it is offered, in words the family reads
 * @param needs what child and family need: the one point of the agenda; null until the meeting is noted
 */
public record MeetingOffer(
        UUID id,
        ChildId child,
        String why,
        String offeredByName,
        Instant offeredAt,
        @Nullable Instant meetsAt,
        @Nullable Place place,
        @Nullable LocalDate heldOn,
        @Nullable String tookPart,
        @Nullable String needs,
        @Nullable LocalDate followUpOn,
        @Nullable LocalDate followedUpOn,
        @Nullable String followUpWords,
        int version,
        List<Answer> answers,
        List<Agreement> agreements) {

    /** Where the family wishes to meet (H9). */
    public enum Place {
        WITH_US,
        AT_HOME
    }

    public enum Reply {
        YES,
        NO,
        LATER
    }

    /** @param notedByName who wrote down what was said by mouth; null when the family answered itself */
    public record Answer(
            AdultId adult,
            String adultName,
            Reply answer,
            @Nullable Place place,
            String words,
            @Nullable LocalDate askAgainOn,
            Instant answeredAt,
            @Nullable String notedByName) {}

    /** @param done null until the follow-up has asked */
    public record Agreement(
            int ordinal,
            String words,
            String responsible,
            LocalDate dueOn,
            @Nullable Boolean done) {}

    /** How far it is. */
    public enum Stage {
        WAITING,
        LATER,
        DECLINED,
        ACCEPTED,
        ARRANGED,
        HELD,
        FOLLOWED_UP
    }

    /** One yes is enough for a meeting; it is declined when everybody who has answered said no. */
    public Stage stage() {
        if (followedUpOn != null) {
            return Stage.FOLLOWED_UP;
        }
        if (heldOn != null) {
            return Stage.HELD;
        }
        if (answers.stream().anyMatch(one -> one.answer() == Reply.YES)) {
            return meetsAt == null ? Stage.ACCEPTED : Stage.ARRANGED;
        }
        if (answers.stream().anyMatch(one -> one.answer() == Reply.LATER)) {
            return Stage.LATER;
        }
        return answers.isEmpty() ? Stage.WAITING : Stage.DECLINED;
    }

    public boolean isAnswerable() {
        return heldOn == null;
    }

    /** Where the family said it wishes to meet. */
    public Optional<Place> wished() {
        return answers.stream()
                .filter(one -> one.answer() == Reply.YES)
                .flatMap(one -> Optional.ofNullable(one.place()).stream())
                .findFirst();
    }

    public Optional<Answer> of(AdultId adult) {
        return answers.stream().filter(one -> one.adult().equals(adult)).findFirst();
    }
}

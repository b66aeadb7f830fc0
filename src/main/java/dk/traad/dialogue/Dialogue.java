package dk.traad.dialogue;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.MeetingPlace;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to the parents to talk a focus point over, and what became of it.
 *
 * @param offer what they can choose from
 * @param meeting what was chosen; null while nothing is
 * @param askAgainOn parents who said no are left in peace until then
 */
public record Dialogue(
        Id id,
        FocusPoint.Id focusPoint,
        ChildId child,
        DialogueStage stage,
        Offer offer,
        @Nullable Meeting meeting,
        @Nullable LocalDate askAgainOn,
        String invitedBy,
        Instant invitedAt,
        List<Answer> answers,
        int version) {
    /** The key of a dialogue. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        public static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** @param interpreter the language an interpreter is needed for; empty without one */
    public record Offer(
            String words, List<Instant> times, int minutes, List<MeetingPlace> places, String interpreter) {}

    public record Meeting(Instant at, MeetingPlace place) {}

    /** What one custody holder answered, or from 15 the young person, who is called by the key of the child. */
    public record Answer(
            AdultId adult,
            String adultName,
            Choice choice,
            @Nullable Meeting meeting,
            String interpreter,
            String words,
            Instant answeredAt) {}

    /** What one can say to it. */
    public enum Choice {
        YES,
        NO,
        LATER
    }

    /** The times this custody holder can still choose from: once another has chosen, it is that one. */
    public List<Instant> timesFor(AdultId adult, Instant now) {
        var ofAnother = answers.stream()
                .filter(answer -> !answer.adult().equals(adult) && answer.choice() == Choice.YES)
                .findFirst();
        if (ofAnother.isPresent() && meeting != null) {
            return meeting.at().isAfter(now) ? List.of(meeting.at()) : List.of();
        }
        return offer.times().stream().filter(time -> time.isAfter(now)).toList();
    }

    /** Whether the young person has said that they come. */
    public boolean isChildComing() {
        return answerOf(new AdultId(child.value()))
                .map(answer -> answer.choice() == Choice.YES)
                .orElse(false);
    }

    public Optional<Answer> answerOf(AdultId adult) {
        return answers.stream().filter(answer -> answer.adult().equals(adult)).findFirst();
    }

    /** Somebody asked to talk later, and nobody has chosen a time. */
    public boolean isPutOff() {
        return stage == DialogueStage.OPEN && answers.stream().anyMatch(answer -> answer.choice() == Choice.LATER);
    }

    /** None of the times can be chosen any longer. */
    public boolean isPast(Instant now) {
        return stage == DialogueStage.OPEN && offer.times().stream().noneMatch(time -> time.isAfter(now));
    }

    public String path() {
        return "/dialogues/" + id;
    }

    public String familyPath() {
        return "/family/dialogues/" + id;
    }
}

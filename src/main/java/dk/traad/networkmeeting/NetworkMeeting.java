package dk.traad.networkmeeting;

import dk.traad.focuspoint.MeetingPlace;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Citizen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting around one child.
 *
 * @param purpose why one meets, in words the family reads
 * @param agenda what is talked over, one thing to a line
 * @param called the professionals, whoever calls among them
 * @param meeting what was chosen; null while nothing is
 * @param held null before
 * @param calledOff null unless it was
 */
public record NetworkMeeting(
        Id id,
        ChildId child,
        String childName,
        Stage stage,
        String purpose,
        String agenda,
        Offer offer,
        @Nullable Meeting meeting,
        Call call,
        List<Person> called,
        List<Answer> answers,
        @Nullable Held held,
        @Nullable CalledOff calledOff,
        List<Agreement> agreements,
        int version) {
    /** The key of a meeting around a child. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** How far it is. */
    public enum Stage {
        OPEN,
        ARRANGED,
        HELD,
        CANCELLED
    }

    public record Offer(List<Instant> times, int minutes, List<MeetingPlace> places) {}

    public record Meeting(Instant at, MeetingPlace place) {}

    /** @param offeredAt when the times it has now were offered */
    public record Call(UUID by, Instant at, Instant offeredAt) {}

    /** Why it will not be held: whoever called it says so, or the child is no longer in the municipality. */
    public enum Because {
        CALLER,
        CHILD_LEFT
    }

    /** @param reason in the words of whoever called it off; empty when it happened by itself */
    public record CalledOff(Instant at, Because because, String reason) {}

    public record Person(UUID id, String name) {}

    /** What somebody in the family can say. */
    public enum Choice {
        YES,
        NO,
        OTHER_TIME
    }

    /** @param brings whom they bring @param wants what they want to talk about */
    public record Answer(
            UUID person,
            String name,
            Choice choice,
            @Nullable Meeting meeting,
            String brings,
            String wants,
            Instant at) {
        boolean isFrom(Citizen who) {
            return person.equals(who.person());
        }
    }

    public record Held(LocalDate on, String outcome, String notedBy) {}

    /** @param isFamilys whether somebody in the family does it */
    public record Agreement(
            int ordinal,
            String words,
            UUID responsible,
            String name,
            boolean isFamilys,
            LocalDate dueOn,
            @Nullable LocalDate doneOn) {}

    NetworkMeeting with(List<Person> people, List<Answer> said, List<Agreement> agreed) {
        return new NetworkMeeting(
                id, child, childName, stage, purpose, agenda, offer, meeting, call, people, said, held, calledOff,
                agreed, version);
    }

    public boolean isUnderWay() {
        return stage == Stage.OPEN || stage == Stage.ARRANGED;
    }

    /** Whether somebody in the family has answered the times it has now. */
    public boolean isAnswered() {
        return answers.stream().anyMatch(this::isToTheseTimes);
    }

    /** Whether this person has answered the times it has now. */
    public boolean isAnsweredBy(UUID person) {
        return answerOf(person).filter(this::isToTheseTimes).isPresent();
    }

    /** Whether it was given after the times there are now were offered. */
    boolean isToTheseTimes(Answer answer) {
        return !answer.at().isBefore(call.offeredAt());
    }

    public boolean isCalled(UUID employee) {
        return called.stream().anyMatch(one -> one.id().equals(employee));
    }

    public Optional<Answer> answerOf(UUID person) {
        return answers.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    /** Who chose the time and the place there are: the first of those who come. At home is at theirs. */
    public Optional<Answer> chooser() {
        return answers.stream()
                .filter(one -> one.meeting() != null && one.meeting().equals(meeting))
                .findFirst();
    }

    /** What another has chosen already, so that this person only says whether they come. */
    public Optional<Meeting> settledFor(UUID person) {
        return Optional.ofNullable(meeting)
                .filter(_ ->
                        answers.stream().anyMatch(one -> !one.person().equals(person) && one.choice() == Choice.YES));
    }

    /** The times this person can still choose from: once another has chosen, it is that one. */
    public List<Instant> timesFor(UUID person, Instant now) {
        var open = settledFor(person).map(one -> List.of(one.at())).orElse(offer.times());
        return open.stream().filter(time -> time.isAfter(now)).toList();
    }

    public List<String> agendaLines() {
        return agenda.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public String path() {
        return "/network-meetings/" + id;
    }

    public String familyPath() {
        return "/family" + path();
    }
}

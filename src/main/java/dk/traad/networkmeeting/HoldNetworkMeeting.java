package dk.traad.networkmeeting;

import dk.traad.access.Access;
import dk.traad.focuspoint.AroundTheTable;
import dk.traad.focuspoint.MeetingPlace;
import dk.traad.kernel.Age;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.networkmeeting.NetworkMeeting.Choice;
import dk.traad.networkmeeting.NetworkMeeting.Meeting;
import dk.traad.networkmeeting.NetworkMeeting.Person;
import dk.traad.networkmeeting.NetworkMeeting.Stage;
import dk.traad.platform.mail.Outbox;
import dk.traad.portal.Families;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From calling a meeting over the family's answers to what was agreed; the family is told at each step. */
@Component
class HoldNetworkMeeting {
    private final Access access;
    private final NetworkMeetings meetings;
    private final WriteNetworkMeeting writing;
    private final AroundTheTable table;
    private final Families families;
    private final Outbox outbox;
    private final Clock clock;

    HoldNetworkMeeting(
            Access access,
            NetworkMeetings meetings,
            WriteNetworkMeeting writing,
            AroundTheTable table,
            Families families,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.meetings = meetings;
        this.writing = writing;
        this.table = table;
        this.families = families;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The professionals around the child, who can be called. */
    List<NetworkMeetings.Around> professionals(ChildId child) {
        return meetings.professionals(child, LocalDate.now(clock));
    }

    /** @throws Conflict when one is under way, or nobody could answer */
    void call(ChildId child, NetworkCallForm form, EmployeeId by) {
        if (access.custodyHoldersWho(FamilyNetworkAction.ANSWER_NETWORK_MEETING, child)
                .isEmpty()) {
            throw new Conflict("networkmeeting.refused.nobody");
        }
        if (writing.call(form.id(), child, form, by, clock.instant())) {
            tellFamily(child);
        } else if (meetings.of(List.of(child)).stream()
                .noneMatch(one -> one.id().equals(form.id()))) {
            throw new Conflict("networkmeeting.refused.under-way");
        }
    }

    /** Whoever is called reads it; nobody else of the staff. */
    NetworkMeeting at(NetworkMeeting.Id id, Professional who) {
        var meeting = meetings.of(id);
        if (!meeting.isCalled(who.person())) {
            throw new NotFound();
        }
        return meeting;
    }

    NetworkPage page(NetworkMeeting meeting, boolean mayLead, boolean mayShow) {
        var everybody = new ArrayList<>(meeting.called());
        table.of(meeting.child(), LocalDate.now(clock)).stream()
                .filter(AroundTheTable.Person::isFamily)
                .forEach(one -> everybody.add(new Person(one.id(), one.name())));
        var child = families.child(meeting.child());
        if (Age.isYoungPerson(child.birthday(), LocalDate.now(clock))) {
            everybody.add(new Person(child.id().value(), child.firstName()));
        }
        return new NetworkPage(meeting, List.copyOf(everybody), mayLead, mayShow);
    }

    /**
     * The first yes chooses; who chose alone can choose anew, and when nobody says yes any longer the times are open again.
     * Nobody meets in the home of one who does not come: then the others are asked anew.
     */
    void answer(NetworkMeeting meeting, Citizen who, NetworkAnswerForm form) {
        var at = clock.instant();
        writing.answer(meeting, who, form, at);
        var now = meetings.of(meeting.id());
        var isHostGone = form.choice() != Choice.YES
                && meeting.settledFor(who.person())
                        .filter(one -> one.place() == MeetingPlace.AT_HOME)
                        .isPresent()
                && meeting.chooser().filter(one -> one.isFrom(who)).isPresent();
        var chosen = chosen(now, who);
        var isMoved = isHostGone
                ? writing.reopen(now, at)
                : writing.move(now, chosen == null ? Stage.OPEN : Stage.ARRANGED, chosen);
        if (!isMoved) {
            throw new Conflict("networkmeeting.refused.moved-on");
        }
        if (isHostGone) {
            writing.askAnew(meeting);
            tellFamily(meeting.child());
        }
    }

    private static @Nullable Meeting chosen(NetworkMeeting now, Citizen who) {
        var yes =
                now.answers().stream().filter(one -> one.choice() == Choice.YES).toList();
        var isOthers = yes.stream().anyMatch(one -> !one.person().equals(who.person()));
        return yes.isEmpty()
                ? null
                : isOthers && now.meeting() != null
                        ? now.meeting()
                        : yes.getFirst().meeting();
    }

    void note(NetworkMeeting meeting, NetworkNoteForm form, EmployeeId by) {
        if (!writing.note(meeting, form, by)) {
            throw new Conflict("networkmeeting.refused.moved-on");
        }
        tellFamily(meeting.child());
    }

    /**
     * What was chosen stands as long as it is still offered; otherwise the family is asked anew.
     *
     * @return false when somebody else was quicker
     */
    boolean change(NetworkMeeting meeting, NetworkCallForm form, EmployeeId by) {
        var chosen = meeting.meeting();
        var isOffered = chosen != null
                && form.moments().contains(chosen.at())
                && form.places().contains(chosen.place().name());
        var isSame = form.offers(meeting.offer());
        var stands = isOffered ? chosen : null;
        var offeredAt = isSame || isOffered ? meeting.call().offeredAt() : clock.instant();
        if (!writing.change(meeting, form, stands, by, offeredAt)) {
            return false;
        }
        if (chosen != null && stands == null) {
            writing.askAnew(meeting);
        }
        tellFamily(meeting.child());
        return true;
    }

    void callOff(NetworkMeeting meeting, String reason) {
        if (!writing.callOff(meeting, reason, clock.instant())) {
            throw new Conflict("networkmeeting.refused.moved-on");
        }
        tellFamily(meeting.child());
    }

    void done(NetworkMeeting meeting, int ordinal) {
        writing.done(meeting, ordinal, LocalDate.now(clock));
    }

    private void tellFamily(ChildId child) {
        outbox.tellOfNews(access.custodyHoldersWho(FamilyNetworkAction.ANSWER_NETWORK_MEETING, child));
    }
}

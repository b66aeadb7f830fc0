package dk.traad.networkmeeting;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.ThreadEntries;
import dk.traad.screen.ThreadEntry;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The meetings around a child as beads on its thread, for whoever was called to them. */
@Component
class NetworkThread implements ThreadEntries {
    private final Access access;
    private final NetworkMeetings meetings;

    NetworkThread(Access access, NetworkMeetings meetings) {
        this.access = access;
        this.meetings = meetings;
    }

    @Override
    public List<ThreadEntry> entriesOf(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, NetworkAction.READ_NETWORK_MEETING, child)) {
            return List.of();
        }
        return meetings.of(List.of(child)).stream()
                .filter(one -> one.isCalled(who.person()))
                .map(one -> new ThreadEntry(
                        day(one, screen),
                        ThreadEntry.Bead.FAMILY,
                        null,
                        screen.text("networkmeeting.thread." + one.stage()),
                        one.purpose(),
                        one.path()))
                .toList();
    }

    /** When it was held or called off; before, when it was called. */
    private static LocalDate day(NetworkMeeting one, Screen screen) {
        var held = one.held();
        var calledOff = one.calledOff();
        return held != null
                ? held.on()
                : screen.day(calledOff != null ? calledOff.at() : one.call().at());
    }
}

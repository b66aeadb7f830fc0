package dk.traad.networkmeeting;

import dk.traad.focuspoint.MeetingPlace;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.networkmeeting.FamilyNetworkPage.Agreed;
import dk.traad.networkmeeting.NetworkMeeting.Agreement;
import dk.traad.networkmeeting.NetworkMeeting.Person;
import dk.traad.portal.Families;
import dk.traad.portal.FamilyChild;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Puts a meeting as one in the family may read it. */
@Component
class FamilyNetworkPages {
    private final Families families;
    private final Clock clock;

    FamilyNetworkPages(Families families, Clock clock) {
        this.families = families;
        this.clock = clock;
    }

    FamilyNetworkPage of(NetworkMeeting meeting, Citizen who, Screen screen) {
        var child = families.child(meeting.child());
        var whereabouts = whereabouts(child, who, screen);
        var held = meeting.held();
        var calledOff = meeting.calledOff();
        return new FamilyNetworkPage(
                meeting,
                child.firstName(),
                whereabouts.words(meeting.purpose(), screen),
                meeting.agendaLines().stream()
                        .map(line -> whereabouts.words(line, screen))
                        .toList(),
                whereabouts.people(meeting.called().stream().map(Person::name).toList()),
                held == null ? "" : whereabouts.words(held.outcome(), screen),
                calledOff == null
                        ? ""
                        : calledOff.because() == NetworkMeeting.Because.CALLER
                                ? whereabouts.words(calledOff.reason(), screen)
                                : screen.text("networkmeeting.called-off.CHILD_LEFT"),
                meeting.agreements().stream()
                        .map(one -> agreed(one, who, whereabouts, screen))
                        .toList(),
                meeting.timesFor(who.person(), clock.instant()),
                meeting.settledFor(who.person()).isPresent(),
                meeting.answerOf(who.person()).orElse(null),
                chosenBy(meeting, who, whereabouts, screen),
                place(meeting, who, whereabouts, screen),
                who instanceof YoungPerson ? "/mine" : "/family/children/" + meeting.child());
    }

    private static String chosenBy(NetworkMeeting meeting, Citizen who, Whereabouts whereabouts, Screen screen) {
        if (meeting.answerOf(who.person()).isPresent()) {
            return "";
        }
        return meeting.chooser()
                .map(one -> whereabouts.isHidden() ? screen.text("networkmeeting.other") : one.name())
                .orElse("");
    }

    /** At home is at the home of whoever chose it: that one's own, or another's by name and never by address. */
    private static String place(NetworkMeeting meeting, Citizen who, Whereabouts whereabouts, Screen screen) {
        var agreed = meeting.meeting();
        if (agreed == null) {
            return "";
        }
        var host = meeting.chooser().orElse(null);
        if (agreed.place() != MeetingPlace.AT_HOME || (host != null && host.isFrom(who))) {
            return screen.text("dialogue.family.place." + agreed.place());
        }
        return host == null
                ? screen.text("focuspoint.place.AT_HOME")
                : whereabouts.isHidden()
                        ? screen.text("networkmeeting.place.at-anothers-home")
                        : screen.text("networkmeeting.place.at-home-of", host.name());
    }

    /** A calendar file says nothing of where somebody is who must not be found, and names nobody whose home it is. */
    boolean mayNotTellPlace(NetworkMeeting meeting, Citizen who, Screen screen) {
        var agreed = meeting.meeting();
        var isAtAnothers = agreed != null
                && agreed.place() == MeetingPlace.AT_HOME
                && meeting.chooser().filter(one -> one.isFrom(who)).isEmpty();
        return isAtAnothers
                || whereabouts(families.child(meeting.child()), who, screen).isHidden();
    }

    private static Agreed agreed(Agreement one, Citizen who, Whereabouts whereabouts, Screen screen) {
        return new Agreed(
                one.ordinal(),
                whereabouts.words(one.words(), screen),
                who(one, who, whereabouts, screen),
                one.dueOn(),
                one.doneOn(),
                one.responsible().equals(who.person()));
    }

    private static String who(Agreement one, Citizen reader, Whereabouts whereabouts, Screen screen) {
        if (one.responsible().equals(reader.person())) {
            return screen.text("networkmeeting.you");
        }
        if (one.isFamilys()) {
            return whereabouts.isHidden() ? screen.text("networkmeeting.other") : one.name();
        }
        var names = whereabouts.people(java.util.List.of(one.name()));
        return names.isEmpty() ? screen.text("networkmeeting.staff") : names.getFirst();
    }

    /** The young person themself knows where they are. */
    private Whereabouts whereabouts(FamilyChild child, Citizen who, Screen screen) {
        return switch (who) {
            case Parent parent -> families.whereabouts(child, parent.adult(), screen.today());
            case YoungPerson _ -> Whereabouts.open();
        };
    }
}

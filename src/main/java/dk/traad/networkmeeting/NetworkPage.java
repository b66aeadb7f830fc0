package dk.traad.networkmeeting;

import dk.traad.focuspoint.MeetingPlace;
import dk.traad.networkmeeting.NetworkMeeting.Person;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A meeting as staff have it before them.
 *
 * @param table who can be responsible for something: the professionals called, the custody holders, the young person
 * @param mayLead whether this person notes it and calls it off
 * @param mayShow whether they can open what lies on the table
 */
public record NetworkPage(NetworkMeeting meeting, List<Person> table, boolean mayLead, boolean mayShow) {
    public List<Option> responsibles(Screen screen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", screen.text("networkmeeting.agreement.nobody")));
        table.forEach(one -> options.add(new Option(one.id().toString(), one.name())));
        return options;
    }

    List<UUID> ids() {
        return table.stream().map(Person::id).toList();
    }

    public String backPath() {
        return "/children/" + meeting.child();
    }

    /** Where one meets: at home is at the home of whoever chose it. */
    public String place(Screen screen) {
        var agreed = meeting.meeting();
        return agreed == null
                ? ""
                : meeting.chooser()
                        .filter(_ -> agreed.place() == MeetingPlace.AT_HOME)
                        .map(one -> screen.text("networkmeeting.place.at-home-of", one.name()))
                        .orElse(screen.text("focuspoint.place." + agreed.place()));
    }

    public static List<Option> places(Screen screen) {
        return Arrays.stream(MeetingPlace.values())
                .map(place -> new Option(place.name(), screen.text("focuspoint.place." + place)))
                .toList();
    }
}

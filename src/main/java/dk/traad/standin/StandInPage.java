package dk.traad.standin;

import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.util.ArrayList;
import java.util.List;

/** Appointing a stand-in: what is typed, and what there is to choose from. */
public record StandInPage(Fields fields, List<Place> places, List<StandIns.Colleague> colleagues) {
    public List<Option> placeOptions(Screen screen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", screen.text("standin.choose")));
        places.forEach(place -> options.add(
                new Option(place.key(), screen.text("standin.place." + place.kind(), place.name(), place.unit()))));
        return options;
    }

    public List<Option> colleagueOptions(Screen screen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", screen.text("standin.choose.or-email")));
        colleagues.forEach(one -> options.add(
                new Option(one.id().toString(), one.name() + ", " + screen.text("screen.role." + one.role()))));
        return options;
    }
}

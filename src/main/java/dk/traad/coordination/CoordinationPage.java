package dk.traad.coordination;

import dk.traad.child.Child;
import dk.traad.coordination.Coordinators.Candidate;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.util.ArrayList;
import java.util.List;

/** Asking somebody to coordinate a child's case. */
public record CoordinationPage(Child child, Fields fields, List<Candidate> candidates) {
    public List<Option> options(Screen screen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", screen.text("coordination.choose")));
        candidates.forEach(one -> options.add(new Option(one.id().toString(), one.name())));
        return options;
    }
}

package dk.traad.ownfamily;

import dk.traad.child.Child;
import dk.traad.circle.CircleMember;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.util.ArrayList;
import java.util.List;

/** Who of the employees is family of a child, as its leader sees and declares it. */
public record ColleagueFamilyPage(Child child, List<FamilyTie> ties, List<CircleMember> around, Fields fields) {
    public List<Option> whoOptions(Screen screen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", screen.text("ownfamily.choose")));
        around.forEach(one -> options.add(new Option(one.employee().toString(), one.name())));
        return options.stream().distinct().toList();
    }
}

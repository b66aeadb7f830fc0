package dk.traad.ownfamily;

import dk.traad.child.Children;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is declared about oneself, and declaring more.
 *
 * @param fromRoster birthdays of children the roster tells are family
 * @param children those one works with
 */
public record OwnFamilyPage(
        List<FamilyTie> ties, List<LocalDate> fromRoster, List<Children.Listed> children, Fields fields) {
    public List<Option> childOptions(Screen screen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", screen.text("ownfamily.choose.or-number")));
        children.forEach(child -> options.add(new Option(child.id().toString(), told(child, screen))));
        return options;
    }

    /** Two of the same name are told apart before the pages of one of them are shut. */
    private static String told(Children.Listed child, Screen screen) {
        var born = screen.text("ownfamily.child.option", child.name(), screen.date(child.birthday()));
        return child.place() == null ? born : born + " · " + child.place();
    }

    public static List<Option> kinds(Screen screen) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Option(kind.name(), screen.text("ownfamily.kind." + kind)))
                .toList();
    }
}

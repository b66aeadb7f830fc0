package dk.traad.contact;

import dk.traad.contact.FamilyContact.Service;
import dk.traad.contact.FamilyContact.ShownTo;
import dk.traad.kernel.ChildId;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.util.Arrays;
import java.util.List;

/** One adult's own contacts, and saying one more. */
public record ContactPage(ChildId child, String firstName, List<FamilyContact> contacts, Fields fields) {
    public String path() {
        return "/family/children/" + child + "/contacts";
    }

    public List<Option> services(Screen screen) {
        return Arrays.stream(Service.values())
                .map(one -> new Option(one.name(), screen.text("contact.service." + one)))
                .toList();
    }

    public List<Option> readers(Screen screen) {
        return Arrays.stream(ShownTo.values())
                .map(one -> new Option(one.name(), screen.text("contact.shown-to." + one)))
                .toList();
    }
}

package dk.traad.contact;

import dk.traad.access.Access;
import dk.traad.circle.CircleAction;
import dk.traad.circle.CircleParts;
import dk.traad.contact.FamilyContact.ShownTo;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Who else is in contact with the family, beside those who stand around the child: only what the family has said. */
@Component
class ContactsAround implements CircleParts {
    private static final int BELOW_THE_PEOPLE = 25;

    private final Access access;
    private final FamilyContacts contacts;
    private final Templates templates;

    ContactsAround(Access access, FamilyContacts contacts, Templates templates) {
        this.access = access;
        this.contacts = contacts;
        this.templates = templates;
    }

    @Override
    public List<Part> partsFor(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, CircleAction.SEE_CIRCLE, child)) {
            return List.of();
        }
        var inConfidence = access.may(who, ContactAction.READ_CONTACTS_SAID_IN_CONFIDENCE, child);
        var said = contacts.of(child, screen.today()).stream()
                .filter(one -> one.shownTo() == ShownTo.AROUND || inConfidence)
                .toList();
        return said.isEmpty() ? List.of() : List.of(new Part(BELOW_THE_PEOPLE, templates.contactAround(screen, said)));
    }
}

package dk.traad.contact;

import static dk.traad.contact.FamilyContactAction.SAY_OWN_CONTACTS;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.platform.web.Fields;
import dk.traad.portal.Families;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The family says who else helps them, to whom they like; the other custody holder sees nothing of it. */
@Controller
@Transactional
class FamilyContactController implements FamilyParts {
    private static final int BESIDE_CONSENT = 76;
    private static final int MONTHS = 6;

    private final Access access;
    private final Families families;
    private final FamilyContacts contacts;
    private final Clock clock;
    private final Templates templates;

    FamilyContactController(
            Access access, Families families, FamilyContacts contacts, Clock clock, Templates templates) {
        this.access = access;
        this.families = families;
        this.contacts = contacts;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/family/children/{child}/contacts")
    View all(Parent who, Screen screen, @PathVariable ChildId child) {
        access.require(who, SAY_OWN_CONTACTS, child);
        return page(templates.contactFamily(screen, own(child, who, screen, blank())));
    }

    @PostMapping("/family/children/{child}/contacts")
    View say(Parent who, Screen screen, @PathVariable ChildId child, ContactForm form, BindingResult errors) {
        access.require(who, SAY_OWN_CONTACTS, child);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.contactFamily(screen, own(child, who, screen, Fields.of(form, errors))));
        }
        contacts.say(
                child,
                who.adult(),
                form.chosen().orElseThrow(),
                form.name(),
                form.readers().orElseThrow(),
                form.isCallAllowed(),
                screen.today().plusMonths(MONTHS),
                clock.instant());
        return redirect("/family/children/" + child + "/contacts", "contact.said");
    }

    @PostMapping("/family/children/{child}/contacts/{contact}/take-back")
    View takeBack(Parent who, Screen screen, @PathVariable ChildId child, @PathVariable FamilyContact.Id contact) {
        access.require(who, SAY_OWN_CONTACTS, child);
        if (!contacts.takeBack(contact, child, who.adult(), screen.today())) {
            throw new NotFound();
        }
        return redirect("/family/children/" + child + "/contacts", "contact.taken-back");
    }

    @Override
    public List<Part> partsFor(ChildId child, Parent who, Screen screen) {
        return access.may(who, SAY_OWN_CONTACTS, child)
                ? List.of(
                        new Part(BESIDE_CONSENT, templates.contactFamilyPart(screen, own(child, who, screen, blank()))))
                : List.of();
    }

    private ContactPage own(ChildId child, Parent who, Screen screen, Fields fields) {
        return new ContactPage(
                child,
                families.child(child).firstName(),
                contacts.of(child, screen.today()).stream()
                        .filter(one -> one.adult().equals(who.adult()))
                        .toList(),
                fields);
    }

    private static Fields blank() {
        return Fields.of(new ContactForm("", "", "", ""));
    }
}

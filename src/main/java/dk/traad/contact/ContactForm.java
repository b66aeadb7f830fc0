package dk.traad.contact;

import dk.traad.contact.FamilyContact.Service;
import dk.traad.contact.FamilyContact.ShownTo;
import dk.traad.platform.web.TypedText;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A contact as it is typed.
 *
 * @param mayCall ticked when those who read it may talk with them
 */
record ContactForm(String service, String name, String shownTo, String mayCall) {
    private static final int LONGEST = 80;

    ContactForm(@Nullable String service, @Nullable String name, @Nullable String shownTo, @Nullable String mayCall) {
        this.service = TypedText.of(service);
        this.name = TypedText.of(name);
        this.shownTo = TypedText.of(shownTo);
        this.mayCall = TypedText.of(mayCall);
    }

    void check(Errors errors) {
        if (chosen().isEmpty()) {
            errors.rejectValue("service", "contact.service.missing");
        }
        if (name.length() > LONGEST) {
            errors.rejectValue("name", "contact.name.long");
        }
        if (readers().isEmpty()) {
            errors.rejectValue("shownTo", "contact.shown-to.missing");
        }
    }

    Optional<Service> chosen() {
        return Arrays.stream(Service.values())
                .filter(one -> one.name().equals(service))
                .findFirst();
    }

    Optional<ShownTo> readers() {
        return Arrays.stream(ShownTo.values())
                .filter(one -> one.name().equals(shownTo))
                .findFirst();
    }

    boolean isCallAllowed() {
        return mayCall.equals("true");
    }
}

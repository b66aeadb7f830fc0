package dk.traad.standin;

import dk.traad.platform.web.TypedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.validation.Errors;

/**
 * An appointment as it is typed.
 *
 * @param place where: "GROUP:…" or "VISITOR:…"
 * @param colleague an employee's key; empty when an e-mail is typed instead
 */
record StandInForm(String place, String colleague, String email, String fromOn, String toOn) {
    private static final int MONTHS_AHEAD = 6;
    private static final int USUAL_DAYS = 7;

    StandInForm {
        place = TypedText.of(place);
        colleague = TypedText.of(colleague);
        email = TypedText.of(email);
        fromOn = TypedText.of(fromOn);
        toOn = TypedText.of(toOn);
    }

    static StandInForm blank(LocalDate today) {
        return new StandInForm(
                "", "", "", today.toString(), today.plusDays(USUAL_DAYS - 1).toString());
    }

    void check(Errors errors, LocalDate today, List<Place> places) {
        if (chosen(places).isEmpty()) {
            errors.rejectValue("place", "standin.place.missing");
        }
        if (colleague.isEmpty() && email.isEmpty()) {
            errors.rejectValue("colleague", "standin.who.missing");
        }
        var from = from();
        if (from.filter(day -> !day.isBefore(today) && !day.isAfter(today.plusMonths(MONTHS_AHEAD)))
                .isEmpty()) {
            errors.rejectValue("fromOn", "standin.from.wrong");
        }
        var to = to();
        if (to.isEmpty() || from.isPresent() && to.get().isBefore(from.get())) {
            errors.rejectValue("toOn", "standin.to.wrong");
        } else if (from.isPresent() && to.get().isAfter(from.get().plusDays(StandIn.DAYS_AT_MOST - 1))) {
            errors.rejectValue("toOn", "standin.to.far");
        }
    }

    Optional<Place> chosen(List<Place> places) {
        return places.stream().filter(one -> one.key().equals(place)).findFirst();
    }

    Optional<LocalDate> from() {
        return TypedText.date(fromOn);
    }

    Optional<LocalDate> to() {
        return TypedText.date(toOn);
    }
}

package dk.traad.transition;

import dk.traad.kernel.TransitionKind;
import dk.traad.kernel.UnitId;
import dk.traad.platform.web.TypedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Which way a child goes, where to and when.
 *
 * @param to a unit's key; empty while it is not known, or for a place outside
 * @param toName the name of a place outside the municipality
 */
record PlaceForm(String kind, String to, String toName, String startsOn) {
    private static final int LONGEST = 200;
    private static final int YEARS_AHEAD = 2;

    PlaceForm {
        kind = TypedText.of(kind);
        to = TypedText.of(to);
        toName = TypedText.of(toName);
        startsOn = TypedText.of(startsOn);
    }

    static PlaceForm of(Transition transition) {
        return new PlaceForm(
                transition.kind().name(),
                transition.toUnit() == null ? "" : transition.toUnit().toString(),
                transition.toUnit() == null ? transition.toName() : "",
                transition.startsOn().toString());
    }

    void check(Errors errors, List<OpenTransitions.Place> places, LocalDate today) {
        if (chosen().isEmpty()) {
            errors.rejectValue("kind", "transition.kind.missing");
        }
        if (!to.isEmpty() && unit(places) == null) {
            errors.rejectValue("to", "transition.to.wrong");
        }
        if (toName.length() > LONGEST) {
            errors.rejectValue("toName", "transition.to-name.long");
        }
        if (day().filter(day -> day.isAfter(today.minusMonths(1)) && day.isBefore(today.plusYears(YEARS_AHEAD)))
                .isEmpty()) {
            errors.rejectValue("startsOn", "transition.starts-on.wrong");
        }
    }

    Optional<TransitionKind> chosen() {
        return Arrays.stream(TransitionKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    Optional<LocalDate> day() {
        return TypedText.date(startsOn);
    }

    @Nullable
    UnitId unit(List<OpenTransitions.Place> places) {
        return places.stream()
                .filter(one -> one.id().toString().equals(to))
                .map(one -> new UnitId(UUID.fromString(to)))
                .findFirst()
                .orElse(null);
    }

    /** A unit of the municipality has its own name. */
    String nameOutside() {
        return to.isEmpty() ? toName : "";
    }
}

package dk.traad.homevisit;

import dk.traad.homevisit.HomeVisit.DayPart;
import dk.traad.platform.web.TypedText;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** When another time would suit the family; both may be left open. */
record WishForm(String on, String part) {
    private static final int MONTHS_AHEAD = 12;

    WishForm(@Nullable String on, @Nullable String part) {
        this.on = TypedText.of(on);
        this.part = TypedText.of(part);
    }

    void check(Errors errors, LocalDate today) {
        var day = day();
        var isWrong = day == null ? !on.isEmpty() : day.isBefore(today) || day.isAfter(today.plusMonths(MONTHS_AHEAD));
        if (isWrong) {
            errors.rejectValue("on", "homevisit.family.on.wrong");
        }
    }

    @Nullable
    LocalDate day() {
        return TypedText.date(on).orElse(null);
    }

    @Nullable
    DayPart dayPart() {
        return Arrays.stream(DayPart.values())
                .filter(one -> one.name().equals(part))
                .findFirst()
                .orElse(null);
    }
}

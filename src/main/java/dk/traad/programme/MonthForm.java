package dk.traad.programme;

import dk.traad.platform.web.TypedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** How many visits a place made in a month, all families together. */
record MonthForm(String unit, String month, String visits) {
    private static final int MOST = 500;

    MonthForm(@Nullable String unit, @Nullable String month, @Nullable String visits) {
        this.unit = TypedText.of(unit);
        this.month = TypedText.of(month);
        this.visits = TypedText.of(visits);
    }

    /** The present month and the two before it. */
    static List<LocalDate> months(LocalDate today) {
        var present = today.withDayOfMonth(1);
        return List.of(present, present.minusMonths(1), present.minusMonths(2));
    }

    void check(Errors errors, LocalDate today) {
        if (chosen(today).isEmpty()) {
            errors.rejectValue("month", "programme.month.missing");
        }
        if (!visits.matches("\\d{1,3}") || number() > MOST) {
            errors.rejectValue("visits", "programme.month.visits.wrong");
        }
    }

    Optional<LocalDate> chosen(LocalDate today) {
        return months(today).stream()
                .filter(one -> one.toString().equals(month))
                .findFirst();
    }

    int number() {
        return Integer.parseInt(visits);
    }
}

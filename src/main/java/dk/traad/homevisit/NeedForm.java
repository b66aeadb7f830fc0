package dk.traad.homevisit;

import dk.traad.platform.web.TypedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Between which days a family is to have one more visit. Why belongs in the health journal. */
record NeedForm(String from, String to) {
    private static final int USUAL_DAYS = 14;

    NeedForm(@Nullable String from, @Nullable String to) {
        this.from = TypedText.of(from);
        this.to = TypedText.of(to);
    }

    static NeedForm blank(LocalDate today) {
        return new NeedForm(today.toString(), today.plusDays(USUAL_DAYS).toString());
    }

    void check(Errors errors, LocalDate today) {
        var first = TypedText.date(from).orElse(null);
        var last = TypedText.date(to).orElse(null);
        if (first == null || first.isBefore(today) || first.isAfter(today.plusYears(1))) {
            errors.rejectValue("from", "homevisit.need.from.wrong");
        }
        if (last == null || first != null && (last.isBefore(first) || last.isAfter(first.plusYears(1)))) {
            errors.rejectValue("to", "homevisit.need.to.wrong");
        }
    }

    /** Only once it has been checked. */
    VisitWindow window() {
        return new VisitWindow(
                TypedText.date(from).orElseThrow(), TypedText.date(to).orElseThrow());
    }
}

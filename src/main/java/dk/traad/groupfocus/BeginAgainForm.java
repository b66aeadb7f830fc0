package dk.traad.groupfocus;

import dk.traad.focuspoint.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** When a changed focus point is followed up next, as it is typed. */
record BeginAgainForm(String plannedOn) {
    BeginAgainForm(@Nullable String plannedOn) {
        this.plannedOn = Typed.text(plannedOn);
    }

    void check(Errors errors, LocalDate today, LocalDate lastDay, boolean hasActions) {
        GroupFocusPointForm.checkPlanned(errors, plannedOn, today, lastDay);
        if (!hasActions) {
            errors.rejectValue("plannedOn", "groupfocus.begin.no-action");
        }
    }

    /** Only once it has been checked. */
    LocalDate planned() {
        return LocalDate.parse(plannedOn);
    }
}

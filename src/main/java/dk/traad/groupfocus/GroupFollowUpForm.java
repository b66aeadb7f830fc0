package dk.traad.groupfocus;

import dk.traad.focuspoint.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A team's follow-up as it is typed.
 *
 * @param version of the focus point, as this person saw it
 * @param seen what has become different in the room
 * @param plannedOn when the next one is, where one goes on as before
 */
record GroupFollowUpForm(
        String version, String seen, String outcome, String reason, String plannedOn, String namesAreFine) {
    GroupFollowUpForm(
            @Nullable String version,
            @Nullable String seen,
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable String plannedOn,
            @Nullable String namesAreFine) {
        this.version = Typed.text(version);
        this.seen = Typed.text(seen);
        this.outcome = Typed.text(outcome);
        this.reason = Typed.text(reason);
        this.plannedOn = Typed.text(plannedOn);
        this.namesAreFine = Typed.text(namesAreFine);
    }

    static GroupFollowUpForm empty(GroupFocusPoint point, LocalDate nextLastDay) {
        return new GroupFollowUpForm(Integer.toString(point.version()), "", "", "", nextLastDay.toString(), "");
    }

    void check(Errors errors, LocalDate today, LocalDate nextLastDay) {
        Typed.checkNeeded(errors, "seen", seen, "groupfocus.seen.missing");
        if (Arrays.stream(GroupFollowUp.Outcome.values())
                .noneMatch(one -> one.name().equals(outcome))) {
            errors.rejectValue("outcome", "groupfocus.outcome.missing");
        }
        Typed.checkNeeded(errors, "reason", reason, "groupfocus.reason.missing");
        if (outcome.equals("CONTINUE")) {
            GroupFocusPointForm.checkPlanned(errors, plannedOn, today, nextLastDay);
        }
    }

    List<String> texts() {
        return List.of(seen, reason);
    }

    /** Only once it has been checked. */
    GroupFollowUp.Outcome result() {
        return GroupFollowUp.Outcome.valueOf(outcome);
    }

    /** Only once it has been checked. */
    LocalDate planned() {
        return LocalDate.parse(plannedOn);
    }

    int seenVersion() {
        return Typed.number(version);
    }
}

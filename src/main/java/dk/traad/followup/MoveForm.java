package dk.traad.followup;

import dk.traad.focuspoint.MeetingPlace;
import dk.traad.focuspoint.Typed;
import dk.traad.focuspoint.When;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Another time for a follow-up: never later than the last day it may be held on. */
record MoveForm(String meetsAt, String place) {
    MoveForm(@Nullable String meetsAt, @Nullable String place) {
        this.meetsAt = Typed.text(meetsAt);
        this.place = Typed.text(place);
    }

    static MoveForm of(FollowUp followUp) {
        return new MoveForm(
                When.typed(followUp.meeting().at()), followUp.meeting().place().name());
    }

    /** An overdue one is held as soon as may be. */
    void check(Errors errors, LocalDate due, LocalDate today) {
        var day = When.moment(meetsAt).map(When::dayOf);
        var latest = due.isBefore(today) ? today.plusDays(Urgency.DAYS_UNTIL_ESCALATED) : due;
        if (day.isEmpty() || day.get().isBefore(today) || day.get().isAfter(latest)) {
            errors.rejectValue("meetsAt", "followup.move.time-wrong");
        }
        if (Arrays.stream(MeetingPlace.values()).noneMatch(one -> one.name().equals(place))) {
            errors.rejectValue("place", "followup.move.place-missing");
        }
    }

    /** Only once it has been checked. */
    FollowUp.Meeting meeting(int minutes) {
        return new FollowUp.Meeting(When.moment(meetsAt).orElseThrow(), minutes, MeetingPlace.valueOf(place));
    }
}

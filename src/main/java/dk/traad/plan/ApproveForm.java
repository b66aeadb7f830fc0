package dk.traad.plan;

import dk.traad.focuspoint.MeetingPlace;
import dk.traad.focuspoint.Typed;
import dk.traad.focuspoint.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Agreeing a plan: from when, how the family said yes, and the follow-up that is born with it.
 *
 * @param changes of the plan, as this person saw it
 */
record ApproveForm(String changes, String startsOn, String agreed, String meetsAt, String place) {
    private static final int FURTHEST_DAYS = 60;

    ApproveForm(
            @Nullable String changes,
            @Nullable String startsOn,
            @Nullable String agreed,
            @Nullable String meetsAt,
            @Nullable String place) {
        this.changes = Typed.text(changes);
        this.startsOn = Typed.text(startsOn);
        this.agreed = Typed.text(agreed);
        this.meetsAt = Typed.text(meetsAt);
        this.place = Typed.text(place);
    }

    static ApproveForm empty(SupportPlan plan, LocalDate today, Instant meetsAt, List<SupportPlan.Agreed> possible) {
        return new ApproveForm(
                Integer.toString(plan.changes()),
                today.toString(),
                possible.size() == 1 ? possible.getFirst().name() : "",
                When.typed(meetsAt),
                MeetingPlace.WITH_US.name());
    }

    void check(Errors errors, List<SupportPlan.Agreed> possible, LocalDate today) {
        var day = When.day(startsOn);
        if (day.isEmpty() || day.get().isBefore(today) || day.get().isAfter(today.plusDays(FURTHEST_DAYS))) {
            errors.rejectValue("startsOn", "plan.approve.starts-wrong");
        }
        if (possible.stream().noneMatch(one -> one.name().equals(agreed))) {
            errors.rejectValue("agreed", "plan.approve.agreed-missing");
        }
        if (Arrays.stream(MeetingPlace.values()).noneMatch(one -> one.name().equals(place))) {
            errors.rejectValue("place", "plan.approve.place-missing");
        }
    }

    /** The follow-up lies after the plan's first day, and in time. */
    void checkMeeting(Errors errors, LocalDate due, LocalDate today) {
        var day = When.moment(meetsAt).map(When::dayOf);
        var latest = due.isAfter(today.plusDays(1)) ? due : today.plusDays(14);
        if (day.isEmpty() || !day.get().isAfter(today) || day.get().isAfter(latest)) {
            errors.rejectValue("meetsAt", "plan.approve.meets-wrong");
        }
    }

    /** Only once it has been checked. */
    LocalDate start() {
        return LocalDate.parse(startsOn);
    }

    /** Only once it has been checked. */
    SupportPlan.Agreed chosen() {
        return SupportPlan.Agreed.valueOf(agreed);
    }

    /** Only once it has been checked. */
    Instant meets() {
        return When.moment(meetsAt).orElseThrow();
    }

    /** Only once it has been checked. */
    MeetingPlace where() {
        return MeetingPlace.valueOf(place);
    }

    int seen() {
        return Typed.number(changes);
    }

    /** The same answers, now knowing how it stands. */
    ApproveForm on(int present) {
        return new ApproveForm(Integer.toString(present), startsOn, agreed, meetsAt, place);
    }
}

package dk.traad.followup;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.MeetingPlace;
import dk.traad.kernel.EmployeeId;
import dk.traad.municipality.Municipalities;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Books the next follow-up of a plan: there is always one, from the moment the plan is agreed. */
@Component
public class BookFollowUp {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final LocalTime AFTERNOON = LocalTime.of(14, 30);
    public static final int MINUTES = 45;

    private final FollowUps followUps;
    private final FollowUpMoves moves;
    private final Municipalities municipalities;
    private final Clock clock;

    BookFollowUp(FollowUps followUps, FollowUpMoves moves, Municipalities municipalities, Clock clock) {
        this.followUps = followUps;
        this.moves = moves;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * From which day and after how many earlier follow-ups a plan's own are counted.
     *
     * @param after how many follow-ups of the focus point were held before
     */
    public record Count(LocalDate from, int after) {}

    /** The last day for the next one. */
    public LocalDate due(FocusPoint.Id focusPoint, Count count) {
        return due(followUps.of(List.of(focusPoint)), count, null);
    }

    /** A time to begin with: the last working day in time. */
    public Instant suggestion(LocalDate due) {
        return FollowUpDates.meetingDay(due).atTime(AFTERNOON).atZone(DENMARK).toInstant();
    }

    /** Takes the place of one that is booked already. */
    public void book(FocusPoint focusPoint, UUID plan, Count count, Instant at, MeetingPlace place, EmployeeId by) {
        moves.cancel(focusPoint.id());
        var all = followUps.of(List.of(focusPoint.id()));
        moves.book(
                focusPoint,
                plan,
                heldOn(all, 0).size() + 1,
                due(all, count, null),
                new FollowUp.Meeting(at, MINUTES, place),
                by,
                clock.instant());
    }

    /** How a plan's own follow-ups are counted when its new version begins: anew when its actions were replaced. */
    public Count countOf(FocusPoint.Id focusPoint, LocalDate startsOn, @Nullable Count before) {
        var all = followUps.of(List.of(focusPoint));
        var newest = all.stream().filter(one -> one.held() != null).findFirst();
        var isReplaced = newest.map(FollowUp::held)
                .map(held -> held.outcome() == Outcome.REPLACE)
                .orElse(false);
        return before == null || isReplaced ? new Count(startsOn, heldOn(all, 0).size()) : before;
    }

    /** @param heldNow the day of one that is being held at this moment */
    LocalDate due(List<FollowUp> all, Count count, @Nullable LocalDate heldNow) {
        var model = municipalities.cooperationModel();
        var dates = new FollowUpDates(
                FollowUpDates.Anchor.valueOf(model.followUpAnchor()),
                model.followUpFirstMonths(),
                model.followUpNextMonths());
        var held = new java.util.ArrayList<>(heldOn(all, count.after()));
        if (heldNow != null) {
            held.add(heldNow);
        }
        return dates.next(count.from(), held);
    }

    /** In their order, without the first ones. */
    private static List<LocalDate> heldOn(List<FollowUp> newestFirst, int after) {
        return newestFirst.reversed().stream()
                .flatMap(one -> java.util.stream.Stream.ofNullable(one.held()))
                .map(FollowUp.Held::on)
                .skip(after)
                .toList();
    }
}

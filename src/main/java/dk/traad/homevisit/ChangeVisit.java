package dk.traad.homevisit;

import dk.traad.access.Access;
import dk.traad.homevisit.VisitStage.Move;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import dk.traad.platform.mail.Outbox;
import dk.traad.portal.Families;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that can happen to a visit: what happens to one of twins that are booked together happens to both. */
@Component
class ChangeVisit {
    private final HomeVisits visits;
    private final VisitChanges changes;
    private final Access access;
    private final Families families;
    private final Outbox outbox;
    private final Clock clock;

    ChangeVisit(HomeVisits visits, VisitChanges changes, Access access, Families families, Outbox outbox, Clock clock) {
        this.visits = visits;
        this.changes = changes;
        this.access = access;
        this.families = families;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Books or moves; the family is told. @return false when whoever is to come is taken then */
    boolean book(HomeVisit.Id id, BookForm form, EmployeeId by) {
        var held = visits.heldTogether(id);
        held.forEach(visit -> visit.stage().after(Move.BOOK));
        var all = form.isTogether() ? withTwins(held) : held;
        var together = held.getFirst().together();
        var employee = new EmployeeId(UUID.fromString(form.employee()));
        if (!changes.take(together, employee, form.begins(), form.length())) {
            return false;
        }
        var wasBooked = held.getFirst().isBooked();
        all.forEach(visit -> changes.book(visit, together, employee, form.begins(), form.length()));
        changes.tellByStaff(all, wasBooked ? "MOVE" : "BOOK", form.begins(), by, clock.instant());
        tellFamilies(all);
        return true;
    }

    private List<HomeVisit> withTwins(List<HomeVisit> held) {
        return Stream.concat(held.stream(), held.stream().flatMap(visit -> visits.ofTwins(visit).stream()))
                .distinct()
                .toList();
    }

    void hold(HomeVisit.Id id, LocalDate on, EmployeeId by) {
        move(id, Move.HOLD, on, null, by);
    }

    void notAtHome(HomeVisit.Id id, EmployeeId by) {
        move(id, Move.NOT_HOME, null, null, by);
    }

    void reopen(HomeVisit.Id id, EmployeeId by) {
        move(id, Move.REOPEN, null, null, by);
    }

    void cancel(HomeVisit.Id id, HomeVisit.CancelledBy whose, EmployeeId by) {
        var booked = visits.of(id).isBooked();
        var moved = move(id, Move.CANCEL, null, whose, by);
        if (booked && whose == HomeVisit.CancelledBy.HEALTH_VISITING) {
            tellFamilies(moved);
        }
    }

    /**
     * What was noted last was a mistake: the visit stands as before it, with the time that had been agreed.
     *
     * @throws Conflict when there is nothing to take back, or the time is taken by now
     */
    void takeBack(HomeVisit.Id id, EmployeeId by) {
        var visit = visits.of(id);
        var agreed = visit.isToBook() ? visits.missed(id).orElse(null) : visit.booking();
        if (visit.isBooked() || visit.isToBook() && agreed == null) {
            throw new Conflict("homevisit.refused.undo");
        }
        if (agreed == null) {
            move(id, Move.REOPEN, null, null, by);
            return;
        }
        var all = visit.isToBook() ? withTwinsMissed(visit, agreed) : move(id, Move.REOPEN, null, null, by);
        bookAgain(visit, all, agreed, by);
    }

    private void bookAgain(HomeVisit visit, List<HomeVisit> all, HomeVisit.Booking agreed, EmployeeId by) {
        var together = visit.together();
        if (!changes.take(together, agreed.employee(), agreed.begins(), visit.minutes())) {
            throw new Conflict("homevisit.refused.taken");
        }
        all.forEach(one -> changes.book(one, together, agreed.employee(), agreed.begins(), visit.minutes()));
        changes.tellByStaff(all, Move.BOOK.name(), agreed.begins(), by, clock.instant());
        if (visit.stage() == VisitStage.CANCELLED) {
            tellFamilies(all);
        }
    }

    private List<HomeVisit> withTwinsMissed(HomeVisit visit, HomeVisit.Booking agreed) {
        return Stream.concat(
                        visits.heldTogether(visit.id()).stream(),
                        visits.ofTwins(visit).stream()
                                .filter(twin -> visits.missed(twin.id()).equals(Optional.of(agreed))))
                .toList();
    }

    private List<HomeVisit> move(
            HomeVisit.Id id,
            Move move,
            @Nullable LocalDate heldOn,
            HomeVisit.@Nullable CancelledBy whose,
            EmployeeId by) {
        var held = visits.heldTogether(id);
        held.forEach(visit -> changes.move(visit, visit.stage().after(move), heldOn, whose));
        changes.free(held.getFirst().together());
        changes.tellByStaff(held, move.name(), null, by, clock.instant());
        return held;
    }

    void askToMove(HomeVisit.Id id, WishForm wish, AdultId by) {
        var held = visits.heldTogether(id);
        held.forEach(visit -> requireStillToCome(visit, Move.ASK));
        held.forEach(visit -> changes.askToMove(visit, wish.day(), wish.dayPart(), clock.instant()));
        changes.tellByFamily(held, Move.ASK.name(), by, clock.instant());
    }

    void cancelByFamily(HomeVisit.Id id, AdultId by) {
        var held = visits.heldTogether(id);
        held.forEach(visit -> requireStillToCome(visit, Move.CANCEL));
        held.forEach(
                visit -> changes.move(visit, visit.stage().after(Move.CANCEL), null, HomeVisit.CancelledBy.FAMILY));
        changes.free(held.getFirst().together());
        changes.tellByFamily(held, Move.CANCEL.name(), by, clock.instant());
    }

    /** @throws Conflict when it is over: what has begun is no longer moved from home */
    private void requireStillToCome(HomeVisit visit, Move move) {
        visit.stage().after(move);
        var booking = visit.booking();
        if (visit.isBooked() && booking != null && booking.begins().isBefore(clock.instant())) {
            throw new Conflict("homevisit.refused.begun");
        }
    }

    private void tellFamilies(List<HomeVisit> all) {
        outbox.tellOfNews(all.stream()
                .flatMap(visit -> readers(visit).stream())
                .distinct()
                .toList());
    }

    /** Those who may know where the child is: time and place of a visit tell it. */
    List<AdultId> readers(HomeVisit visit) {
        var child = visit.child().id();
        var today = LocalDate.now(clock);
        return access.custodyHoldersWho(FamilyVisitAction.READ_OWN_VISITS, child).stream()
                .filter(adult -> !families.whereabouts(families.child(child), adult, today)
                        .isHidden())
                .toList();
    }
}

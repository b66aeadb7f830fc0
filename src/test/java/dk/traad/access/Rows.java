package dk.traad.access;

import dk.traad.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One municipality's plain tables, as far as they tell who stands how to whom. */
final class Rows {
    /** A first and a last day, both inside. */
    record Days(LocalDate from, @Nullable LocalDate to) {
        boolean on(LocalDate day) {
            return !from.isAfter(day) && !endedBefore(day);
        }

        boolean endedBefore(LocalDate day) {
            return to != null && to.isBefore(day);
        }

        boolean isEver() {
            return !endedBefore(from);
        }

        boolean meets(Days other) {
            var later = from.isAfter(other.from) ? from : other.from;
            return on(later) && other.on(later);
        }
    }

    record Employee(UUID id, String email, @Nullable LocalDate endedOn) {}

    record Employment(UUID employee, UUID unit, @Nullable UUID group, Role role, Days days) {}

    record Child(UUID id, LocalDate birthday) {}

    record Adult(UUID id, String email) {}

    record Kin(UUID child, UUID adult, boolean custody, Days days) {}

    record Placement(UUID child, UUID unit, @Nullable UUID group, Days days) {}

    record Assignment(UUID child, UUID employee, Days days) {}

    record StandIn(
            UUID employee,
            @Nullable UUID insteadOf,
            @Nullable UUID group,
            @Nullable UUID child,
            Days days) {}

    /** Coordinators, named readers and declared family alike. */
    record Pair(UUID child, UUID employee, Days days) {}

    record Hold(UUID child, UUID adult, Days days) {}

    record Shielding(UUID child, Days days) {}

    record Disclosure(UUID child, UUID unit, Days days) {}

    record Referral(
            UUID child,
            UUID unit,
            LocalDate openedOn,
            @Nullable UUID acceptedBy,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate closedOn) {}

    record Request(UUID child, UUID employee, LocalDate askedOn, boolean isAnswered) {}

    record BrokenGlass(UUID child, UUID employee, Role role, UUID unit, LocalDate begunOn, Instant until) {}

    final List<UUID> units = new ArrayList<>();
    /** Each with the unit of the same place in {@link #unitOfGroup}. */
    final List<UUID> groups = new ArrayList<>();

    final List<UUID> unitOfGroup = new ArrayList<>();
    final List<Employee> employees = new ArrayList<>();
    final List<Employment> employments = new ArrayList<>();
    final List<Child> children = new ArrayList<>();
    final List<Adult> adults = new ArrayList<>();
    final List<Kin> kin = new ArrayList<>();
    final List<Placement> placements = new ArrayList<>();
    final List<Assignment> assignments = new ArrayList<>();
    final List<StandIn> standIns = new ArrayList<>();
    final List<Pair> coordinators = new ArrayList<>();
    final List<Pair> namedReaders = new ArrayList<>();
    final List<Pair> declaredFamily = new ArrayList<>();
    final List<Hold> holds = new ArrayList<>();
    final List<Shielding> shieldings = new ArrayList<>();
    final List<Disclosure> disclosures = new ArrayList<>();
    final List<Referral> referrals = new ArrayList<>();
    final List<Request> requests = new ArrayList<>();
    final List<BrokenGlass> brokenGlass = new ArrayList<>();
    boolean parentsReadOn = true;

    UUID unitOf(UUID group) {
        return unitOfGroup.get(groups.indexOf(group));
    }
}

package dk.traad.access;

import dk.traad.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
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

    record Assignment(UUID child, UUID employee, Days days, boolean isByRoster) {}

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

    record Disclosure(UUID child, String kind, UUID item, UUID unit, Days days) {}

    record Referral(
            UUID child,
            UUID unit,
            LocalDate openedOn,
            @Nullable UUID acceptedBy,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate closedOn) {}

    record Request(UUID child, UUID employee, LocalDate askedOn, boolean isAnswered) {}

    record BrokenGlass(UUID child, UUID employee, Role role, UUID unit, LocalDate begunOn, Instant until) {}

    record FocusPoint(
            UUID id,
            @Nullable UUID child,
            String sector,
            UUID unit,
            UUID owner,
            String state,
            @Nullable LocalDate invitedOn,
            @Nullable LocalDate dialogueOn) {}

    record Plan(
            UUID id,
            UUID focusPoint,
            @Nullable UUID child,
            int version,
            @Nullable LocalDate startsOn,
            boolean isApproved,
            String agreed) {}

    record Goal(UUID plan, UUID id, boolean isLeftOut) {}

    record Action(UUID plan, UUID id, UUID goal, @Nullable UUID responsible, boolean isLeftOut) {}

    record Transition(
            UUID id,
            UUID child,
            String kind,
            UUID fromUnit,
            UUID toUnit,
            @Nullable UUID toGroup,
            LocalDate startsOn,
            String state,
            LocalDate openedOn,
            @Nullable LocalDate readsFrom) {}

    /** An assessment, a wondering, or a voice, which may be noted at home and then belongs to no place. */
    record Item(
            UUID id,
            UUID child,
            @Nullable String sector,
            @Nullable UUID unit,
            @Nullable UUID adult,
            LocalDate day) {}

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
    final List<FocusPoint> focusPoints = new ArrayList<>();
    final List<Plan> plans = new ArrayList<>();
    final List<Goal> goals = new ArrayList<>();
    final List<Action> actions = new ArrayList<>();
    final List<Transition> transitions = new ArrayList<>();
    final List<Item> assessments = new ArrayList<>();
    final List<Item> voices = new ArrayList<>();
    final List<Item> wonderings = new ArrayList<>();
    boolean parentsReadOn = true;

    /** One for each moment, who remembers: it is slow. Asked when the rows are all there. */
    private final Map<List<Object>, Oracle> oracles = new HashMap<>();

    Oracle at(LocalDate day, Instant moment) {
        return oracles.computeIfAbsent(List.of(day, moment), unused -> new Oracle(this, day, moment));
    }

    /** Every day on which something begins, and the one after each on which something ends. */
    Set<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        Stream.of(
                        employments.stream().map(Employment::days),
                        placements.stream().map(Placement::days),
                        assignments.stream().map(Assignment::days),
                        standIns.stream().map(StandIn::days),
                        coordinators.stream().map(Pair::days),
                        disclosures.stream().map(Disclosure::days),
                        employees.stream()
                                .filter(one -> one.endedOn() != null)
                                .map(one -> new Days(one.endedOn(), one.endedOn())),
                        referrals.stream().map(one -> new Days(one.openedOn(), one.acceptedOn())),
                        referrals.stream()
                                .filter(one -> one.acceptedOn() != null)
                                .map(one -> new Days(one.acceptedOn(), null)),
                        requests.stream().map(one -> new Days(one.askedOn(), null)),
                        transitions.stream().map(one -> new Days(one.openedOn(), one.readsFrom())),
                        transitions.stream()
                                .filter(one -> one.readsFrom() != null)
                                .map(one -> new Days(one.readsFrom(), null)),
                        brokenGlass.stream().map(one -> new Days(one.begunOn(), null)))
                .flatMap(one -> one)
                .forEach(one -> {
                    days.add(one.from());
                    if (one.to() != null) {
                        days.add(one.to().plusDays(1));
                    }
                });
        return days;
    }

    UUID unitOf(UUID group) {
        return unitOfGroup.get(groups.indexOf(group));
    }
}

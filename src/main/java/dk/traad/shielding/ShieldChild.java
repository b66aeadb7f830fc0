package dk.traad.shielding;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shields a child and keeps its readers: there is always one among them who can lift it again. */
@Component
class ShieldChild {
    private final Shieldings shieldings;
    private final Clock clock;

    ShieldChild(Shieldings shieldings, Clock clock) {
        this.shieldings = shieldings;
        this.clock = clock;
    }

    /** Whoever shields is a reader. Somebody who has nothing to do with the child is not made one. */
    void shield(ChildId child, ShieldForm form, EmployeeId by) {
        shieldings.hold(child);
        var candidates = shieldings.candidates(child, today());
        if (!shieldings.shield(child, form.reason(), today(), by, clock.instant())) {
            throw new Conflict("shielding.refused.already");
        }
        shieldings.name(child, by, today(), by, clock.instant());
        candidates.stream()
                .filter(candidate -> form.readers().contains(candidate.id().toString()))
                .forEach(candidate -> shieldings.name(child, candidate.id(), today(), by, clock.instant()));
    }

    void name(ChildId child, EmployeeId reader, EmployeeId by) {
        shieldings.hold(child);
        if (shieldings.inForce(child, today()).isEmpty()) {
            throw new Conflict("shielding.refused.lifted");
        }
        find(shieldings.candidates(child, today()), reader);
        shieldings.name(child, reader, today(), by, clock.instant());
    }

    /** @throws Conflict when nobody would be left who can lift the shielding */
    void remove(ChildId child, EmployeeId reader) {
        shieldings.hold(child);
        var readers = shieldings.readers(child, today());
        if (readers.stream().noneMatch(one -> one.leads() && !one.id().equals(reader))) {
            throw new Conflict("shielding.refused.last-leader");
        }
        shieldings.remove(child, reader, today());
    }

    void lift(ChildId child, String reason, EmployeeId by) {
        shieldings.hold(child);
        if (shieldings.inForce(child, today()).isEmpty()) {
            throw new Conflict("shielding.refused.lifted");
        }
        shieldings.lift(child, reason, today(), by, clock.instant());
    }

    /** Names a leader of the child's unit, when none of the readers is one any more. */
    void nameLeaderOfForgotten(Shielding.Id id, EmployeeId leader, EmployeeId by) {
        var forgotten = shieldings.forgotten(today()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Conflict("shielding.refused.not-forgotten"));
        var candidate = find(shieldings.candidates(forgotten.child(), today()), leader);
        if (!candidate.leads()) {
            throw new NotFound();
        }
        shieldings.name(forgotten.child(), leader, today(), by, clock.instant());
    }

    private static Candidate find(List<Candidate> candidates, EmployeeId employee) {
        return candidates.stream()
                .filter(candidate -> candidate.id().equals(employee))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

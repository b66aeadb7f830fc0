package dk.traad.intervention;

import dk.traad.focuspoint.CustodyHolders;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import dk.traad.platform.mail.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Ranks what goes on around a child anew. Two people at once are both told, and neither writes over the other unseen. */
@Component
class RankInterventions {
    private final Rankings rankings;
    private final Wishes wishes;
    private final CustodyHolders custodyHolders;
    private final Outbox outbox;
    private final Clock clock;

    RankInterventions(Rankings rankings, Wishes wishes, CustodyHolders custodyHolders, Outbox outbox, Clock clock) {
        this.rankings = rankings;
        this.wishes = wishes;
        this.custodyHolders = custodyHolders;
        this.outbox = outbox;
        this.clock = clock;
    }

    Moved move(AroundChild around, Intervention.Id moved, MoveForm form, EmployeeId by) {
        var result = MoveIntervention.move(
                around.ranking(),
                asSeen(around, form.seenVersion()),
                around.seen().keySet(),
                moved,
                form);
        if (!(result instanceof Moved.Done(var ranking)) || ranking.equals(around.ranking())) {
            return result;
        }
        if (!rankings.add(around.child().id(), around.version() + 1, ranking, moved, by, clock.instant())) {
            return new Moved.Overtaken();
        }
        if (ranking.partOf(moved) != around.ranking().partOf(moved)) {
            tell(around.child().id());
        }
        return result;
    }

    /** What a family wished becomes the ranking, as far as it still holds. */
    void follow(AroundChild around, Wish wish, EmployeeId by) {
        var ranking = around.settled(wish.now(), wish.later());
        if (!ranking.equals(around.ranking())
                && !rankings.add(around.child().id(), around.version() + 1, ranking, null, by, clock.instant())) {
            throw new Conflict("intervention.refused.overtaken");
        }
        wishes.answer(around.child().id(), wish, "FOLLOWED", "", by, clock.instant());
        tell(around.child().id());
    }

    /** The order stays as it is, for a reason the family reads. */
    void keep(ChildId child, Wish wish, String reason, EmployeeId by) {
        wishes.answer(child, wish, "KEPT", reason, by, clock.instant());
        tell(child);
    }

    /** Whatever begins or has to wait, and whatever they wished, the family is told about; not each place up or down. */
    private void tell(ChildId child) {
        outbox.tellOfNews(custodyHolders.of(child, LocalDate.now(clock)));
    }

    private Ranking asSeen(AroundChild around, int version) {
        if (version == around.version()) {
            return around.ranking();
        }
        var stored = rankings.at(around.child().id(), version);
        return around.settled(stored.now(), stored.later());
    }
}

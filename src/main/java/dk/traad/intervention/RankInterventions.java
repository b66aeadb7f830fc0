package dk.traad.intervention;

import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Ranks what goes on around a child anew. Two people at once are both told, and neither writes over the other unseen. */
@Component
class RankInterventions {
    private final Rankings rankings;
    private final Wishes wishes;
    private final Clock clock;

    RankInterventions(Rankings rankings, Wishes wishes, Clock clock) {
        this.rankings = rankings;
        this.wishes = wishes;
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
        return rankings.add(around.child().id(), around.version() + 1, ranking, moved, by, clock.instant())
                ? result
                : new Moved.Overtaken();
    }

    /** What a family wished becomes the ranking, as far as it still holds. */
    void follow(AroundChild around, Wish wish, EmployeeId by) {
        var ranking = around.settled(wish.now(), wish.later());
        if (!ranking.equals(around.ranking())
                && !rankings.add(around.child().id(), around.version() + 1, ranking, null, by, clock.instant())) {
            throw new Conflict("intervention.refused.overtaken");
        }
        wishes.answer(around.child().id(), wish, "FOLLOWED", "", by, clock.instant());
    }

    private Ranking asSeen(AroundChild around, int version) {
        if (version == around.version()) {
            return around.ranking();
        }
        var stored = rankings.at(around.child().id(), version);
        return around.settled(stored.now(), stored.later());
    }
}

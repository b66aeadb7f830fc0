package dk.traad.intervention;

import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import java.util.Set;

/** Moves one intervention among those somebody sees; what they do not see keeps its order among itself. */
final class MoveIntervention {
    private MoveIntervention() {}

    /**
     * @param present the ranking that is moved in
     * @param asSeen the same as this person saw it when they decided
     * @param visible what they see of it
     * @throws NotFound when it names something they do not see
     */
    static Moved move(
            Ranking present, Ranking asSeen, Set<Intervention.Id> visible, Intervention.Id moved, MoveForm form) {
        if (!visible.contains(moved)) {
            throw new NotFound();
        }
        var target = form.target().orElseThrow(() -> new Conflict("intervention.refused.gone"));
        var before = target.before();
        if (before != null && !visible.contains(before)) {
            throw new NotFound();
        }
        if (!present.only(visible).equals(asSeen.only(visible))) {
            return new Moved.Overtaken();
        }
        if (!present.asksForRoom(moved, target.part())) {
            return new Moved.Done(present.moved(moved, target.part(), before));
        }
        return form.waitsInstead()
                .<Moved>map(instead -> {
                    if (!visible.contains(instead)) {
                        throw new NotFound();
                    }
                    return new Moved.Done(present.begun(moved, instead));
                })
                .orElseGet(Moved.NoRoom::new);
    }
}

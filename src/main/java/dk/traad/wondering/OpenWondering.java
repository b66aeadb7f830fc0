package dk.traad.wondering;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Opens a wondering from one sentence; the family of a child that staff wonder about is told at once. */
@Component
class OpenWondering {
    private final Wonderings wonderings;
    private final WonderingMoves moves;
    private final ChildPlaces places;
    private final TellFamily tellFamily;
    private final Clock clock;

    OpenWondering(Wonderings wonderings, WonderingMoves moves, ChildPlaces places, TellFamily tellFamily, Clock clock) {
        this.wonderings = wonderings;
        this.moves = moves;
        this.places = places;
        this.tellFamily = tellFamily;
        this.clock = clock;
    }

    Wondering.Id byStaff(ChildId child, Professional who, OpenForm form) {
        var today = LocalDate.now(clock);
        var place = places.of(who.employee(), child, today).orElseThrow(NotFound::new);
        var id = form.wondering(child, who.person());
        var isNew = moves.open(
                id, child, place, form.sentence(), who.employee(), null, false, form.noticed(), clock.instant());
        if (isNew) {
            tellFamily.of(wonderings.at(id, who.employee(), today), null);
        }
        return id;
    }

    Wondering.Id byFamily(ChildId child, Parent who, ChildPlaces.Place place, OpenForm form) {
        var id = form.wondering(child, who.person());
        moves.open(
                id,
                child,
                place,
                form.sentence(),
                null,
                who.adult(),
                form.isShared(),
                LocalDate.now(clock),
                clock.instant());
        return id;
    }
}

package dk.traad.wondering;

import dk.traad.kernel.AdultId;
import dk.traad.platform.mail.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells custody holders that there is news in a wondering: a mail without content, and a mark until it is read. */
@Component
class TellFamily {
    private final ChildPlaces places;
    private final WonderingMoves moves;
    private final Outbox outbox;
    private final Clock clock;

    TellFamily(ChildPlaces places, WonderingMoves moves, Outbox outbox, Clock clock) {
        this.places = places;
        this.moves = moves;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param only some of them; null for all who hold custody today */
    void of(Wondering wondering, @Nullable List<AdultId> only) {
        var today = LocalDate.now(clock);
        var told = places.custodyHolders(null, wondering.child().id(), today).stream()
                .map(CustodyHolder::id)
                .filter(adult -> only == null || only.contains(adult))
                .toList();
        moves.notice(wondering, told, clock.instant());
        outbox.tellOfNews(told);
    }
}

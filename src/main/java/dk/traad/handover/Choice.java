package dk.traad.handover;

import dk.traad.consent.ItemKind;
import dk.traad.consent.Passage;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Something that is there already and can be chosen for a handover, in its newest wording. */
public record Choice(
        ItemKind kind,
        UUID source,
        int version,
        UnitId madeUnit,
        String place,
        LocalDate madeOn,
        List<Passage> passages) {
    /** By which a form names it. */
    public String key() {
        return kind + ":" + source;
    }
}

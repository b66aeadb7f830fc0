package dk.traad.wondering;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.Sector;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wondering as the database tells it. */
record WonderingRow(
        Wondering.Id id,
        ChildId child,
        String firstName,
        String lastName,
        Sector sector,
        String unitName,
        @Nullable String groupName,
        Stage state,
        String sentence,
        UUID opener,
        String openerName,
        boolean fromFamily,
        boolean shared,
        Instant openedAt,
        LocalDate noticedOn,
        @Nullable LocalDate contactedOn,
        Wondering.@Nullable Outcome outcome,
        @Nullable UUID assessment,
        int version) {
    Wondering wondering() {
        return new Wondering(
                id,
                new Wondering.Subject(child, firstName, lastName),
                new Wondering.Place(sector, unitName, groupName),
                state,
                sentence,
                new Wondering.Opener(opener, openerName, fromFamily, shared),
                openedAt,
                noticedOn,
                contactedOn,
                outcome,
                assessment,
                version);
    }
}

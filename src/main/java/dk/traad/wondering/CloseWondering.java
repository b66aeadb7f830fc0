package dk.traad.wondering;

import dk.traad.assessment.OpenOnDemand;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends a wondering with what came of it, takes it up again with a reason, or undoes it on the day it was opened. */
@Component
class CloseWondering {
    private final WonderingMoves moves;
    private final Entries entries;
    private final TellFamily tellFamily;
    private final OpenOnDemand openOnDemand;
    private final Clock clock;

    CloseWondering(
            WonderingMoves moves, Entries entries, TellFamily tellFamily, OpenOnDemand openOnDemand, Clock clock) {
        this.moves = moves;
        this.entries = entries;
        this.tellFamily = tellFamily;
        this.openOnDemand = openOnDemand;
        this.clock = clock;
    }

    /** @return false when somebody else moved it since this person saw it */
    boolean close(Wondering wondering, CloseForm form, Professional who) {
        var id = form.entry(wondering.id(), who.person());
        var held = moves.hold(wondering.id());
        if (entries.isThere(id)) {
            return true;
        }
        if (held.version() != form.seen() || !held.state().allows(Move.CLOSE)) {
            return false;
        }
        var outcome = form.chosen();
        var draft = new EntryDraft(id, Entry.Kind.CLOSE, form.closeWords(), who.employee(), null, null, false, outcome);
        var heard = heard(wondering);
        entries.add(wondering, draft, heard, clock.instant());
        moves.move(wondering.id(), held.state().after(Move.CLOSE), outcome, assessment(wondering, outcome, who));
        tellFamily.of(wondering, heard);
        return true;
    }

    private @Nullable UUID assessment(Wondering wondering, Wondering.Outcome outcome, Professional who) {
        return outcome == Wondering.Outcome.ASSESSMENT
                ? openOnDemand
                        .openOrJoin(wondering.child().id(), who.employee(), wondering.sentence())
                        .value()
                : null;
    }

    boolean reopen(Wondering wondering, ReasonForm form, Professional who) {
        var id = form.entry(wondering.id(), who.person(), Entry.Kind.REOPEN);
        var heard = heard(wondering);
        var isDone = reopen(wondering, EntryDraft.staff(id, Entry.Kind.REOPEN, form.reason(), who.employee()), heard);
        if (isDone) {
            tellFamily.of(wondering, heard);
        }
        return isDone;
    }

    /** A custody holder can do so too; why is shown to the others only when that person says so. */
    boolean reopen(Wondering wondering, ReasonForm form, Parent who) {
        var id = form.entry(wondering.id(), who.person(), Entry.Kind.REOPEN);
        return reopen(wondering, EntryDraft.family(id, Entry.Kind.REOPEN, form.reason(), who.adult(), false), null);
    }

    private boolean reopen(Wondering wondering, EntryDraft draft, @Nullable List<AdultId> heard) {
        var held = moves.hold(wondering.id());
        if (entries.isThere(draft.id())) {
            return true;
        }
        if (!held.state().allows(Move.REOPEN)) {
            return false;
        }
        entries.add(wondering, draft, heard, clock.instant());
        var next = held.state().after(Move.REOPEN);
        moves.move(wondering.id(), wondering.isWithoutContact() ? Stage.OPENED : next, null, null);
        return true;
    }

    /** @return false when it is another's, another day's, or somebody has already answered */
    boolean takeBack(Wondering wondering, ReasonForm form, Professional who, LocalDate openedOn) {
        var id = form.entry(wondering.id(), who.person(), Entry.Kind.TAKE_BACK);
        var held = moves.hold(wondering.id());
        if (entries.isThere(id)) {
            return true;
        }
        var isTheirs = wondering.opener().person().equals(who.person());
        if (!isTheirs || !openedOn.equals(LocalDate.now(clock)) || !held.state().allows(Move.TAKE_BACK)) {
            return false;
        }
        entries.add(
                wondering,
                EntryDraft.staff(id, Entry.Kind.TAKE_BACK, form.reason(), who.employee()),
                List.of(),
                clock.instant());
        moves.move(wondering.id(), held.state().after(Move.TAKE_BACK), null, null);
        return true;
    }

    /** What one of the family asked for themself is closed towards that one. */
    private static @Nullable List<AdultId> heard(Wondering wondering) {
        return wondering.opener().isFamily()
                ? List.of(new AdultId(wondering.opener().person()))
                : null;
    }
}

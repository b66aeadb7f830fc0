package dk.traad.wondering;

import dk.traad.kernel.AdultId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says something in a wondering. It is only ever added, so two who write at once both keep their words. */
@Component
class WriteInWondering {
    private final WonderingMoves moves;
    private final Entries entries;
    private final TellFamily tellFamily;
    private final Clock clock;

    WriteInWondering(WonderingMoves moves, Entries entries, TellFamily tellFamily, Clock clock) {
        this.moves = moves;
        this.entries = entries;
        this.tellFamily = tellFamily;
        this.clock = clock;
    }

    /**
     * @param to those of the family it is said to; null for all
     * @return false when the wondering has moved on, so that nothing can be said in it
     */
    boolean byStaff(Wondering wondering, EntryDraft draft, @Nullable List<AdultId> to) {
        // What one of the family asks for themself is answered to that one.
        var opener = wondering.opener();
        var heard = to == null && opener.isFamily() ? List.of(new AdultId(opener.person())) : to;
        var move = draft.talk() != null ? Move.TALK : opener.isFamily() ? Move.ANSWER : Move.WRITE;
        if (!write(wondering, draft, move, heard)) {
            return false;
        }
        tellFamily.of(wondering, heard);
        return true;
    }

    boolean byFamily(Wondering wondering, EntryDraft draft) {
        var isAnswer = draft.kind() == Entry.Kind.ANSWER && !wondering.opener().isFamily();
        return write(wondering, draft, isAnswer ? Move.ANSWER : Move.WRITE, null);
    }

    private boolean write(Wondering wondering, EntryDraft draft, Move move, @Nullable List<AdultId> to) {
        var held = moves.hold(wondering.id());
        if (entries.isThere(draft.id())) {
            return true;
        }
        if (!held.state().allows(move)) {
            return false;
        }
        var next = held.state().after(move);
        entries.add(wondering, draft, to, clock.instant());
        if (move == Move.WRITE) {
            moves.move(wondering.id(), next, null, null);
        } else {
            var talk = draft.talk();
            moves.contacted(wondering.id(), next, talk == null ? LocalDate.now(clock) : talk.on());
        }
        return true;
    }
}

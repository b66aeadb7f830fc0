package dk.traad.consent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as its family reads it.
 *
 * @param passages exactly as they are read where they go
 * @param mine what this reader answered last
 * @param others what the others said last
 * @param remarks what this reader has said about the words
 */
public record FamilyItem(
        ConsentItem item,
        String title,
        List<Passage> passages,
        String why,
        ConsentState state,
        @Nullable ConsentFact mine,
        List<ConsentFact> others,
        List<Remark> remarks,
        @Nullable PassedOn passedOn) {
    public String id() {
        return item.id().toString();
    }

    public boolean isMyYes() {
        return mine != null && mine.answer() == Answer.YES;
    }

    /** Somebody has said no, or taken a yes back: it goes nowhere. */
    public boolean isKeptBack() {
        return switch (state) {
            case ConsentState.Refused refused -> true;
            case ConsentState.Conflicting conflicting -> true;
            case ConsentState.Withdrawn withdrawn -> true;
            default -> false;
        };
    }

    /** This reader's own yes or no that counts; empty before there is one. */
    public String saidBefore() {
        return mine == null
                ? ""
                : switch (mine.answer()) {
                    case YES -> "YES";
                    case NO, WITHDRAWN -> "NO";
                    default -> "";
                };
    }

    public boolean canContest() {
        return mine != null && mine.canBeContested();
    }
}

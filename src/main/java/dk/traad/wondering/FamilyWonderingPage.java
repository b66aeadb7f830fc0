package dk.traad.wondering;

import dk.traad.platform.web.Fields;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One wondering as one custody holder meets it: whatever would tell a protected whereabouts is already exchanged.
 *
 * @param from where the staff are, or only who they are
 * @param openedBy the name of the one of the staff who opened it; empty where it would tell, and for the family's own
 * @param reader who reads
 * @param key new with each showing of the page, so that one form sent twice is one thing
 * @param kept words that could not be said, because it is closed; null when there are none
 */
public record FamilyWonderingPage(
        Wondering wondering,
        List<Entry> entries,
        String from,
        String openedBy,
        UUID reader,
        String key,
        Fields words,
        Fields reopen,
        @Nullable String kept) {

    public boolean isMine() {
        return wondering.opener().person().equals(reader);
    }

    public boolean isOwn(Entry entry) {
        return entry.isBy(reader);
    }

    /** What is wrong in the one form that was sent. */
    public Fields wrong() {
        return words.isValid() ? reopen : words;
    }
}

package dk.traad.wondering;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.EmployeeId;
import org.jspecify.annotations.Nullable;

/** An employee's entry or a custody holder's, before it is there. */
record EntryDraft(
        Entry.Id id,
        Entry.Kind kind,
        String words,
        @Nullable EmployeeId employee,
        @Nullable AdultId adult,
        Entry.@Nullable Talk talk,
        boolean isShared,
        Wondering.@Nullable Outcome outcome) {
    static EntryDraft staff(Entry.Id id, Entry.Kind kind, String words, EmployeeId by) {
        return new EntryDraft(id, kind, words, by, null, null, false, null);
    }

    static EntryDraft family(Entry.Id id, Entry.Kind kind, String words, AdultId by, boolean isShared) {
        return new EntryDraft(id, kind, words, null, by, null, isShared, null);
    }
}

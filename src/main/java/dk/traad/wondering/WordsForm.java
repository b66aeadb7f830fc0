package dk.traad.wondering;

import dk.traad.kernel.AdultId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Something more to say in a wondering.
 *
 * @param to by staff: the one custody holder it is said to; empty for all of them
 * @param shared by a custody holder: "true" when the others may see it
 */
record WordsForm(String key, String words, String to, String shared) {
    WordsForm(@Nullable String key, @Nullable String words, @Nullable String to, @Nullable String shared) {
        this.key = Typed.text(key);
        this.words = Typed.text(words);
        this.to = Typed.text(to);
        this.shared = Typed.text(shared);
    }

    static WordsForm empty() {
        return new WordsForm("", "", "", "");
    }

    /** Whoever answers what one of the family wrote for themself answers that one. */
    static WordsForm to(@Nullable UUID adult) {
        return new WordsForm("", "", adult == null ? "" : adult.toString(), "");
    }

    void check(Errors errors) {
        Typed.checkNeeded(errors, "words", words, "wondering.words.missing");
    }

    void checkTo(Errors errors, List<CustodyHolder> family) {
        if (!to.isEmpty()
                && family.stream().noneMatch(holder -> holder.id().toString().equals(to))) {
            errors.rejectValue("to", "wondering.words.to-wrong");
        }
    }

    /** Null for everyone. */
    @Nullable
    List<AdultId> recipients() {
        return to.isEmpty() ? null : List.of(new AdultId(UUID.fromString(to)));
    }

    boolean isShared() {
        return shared.equals("true");
    }

    Entry.Id entry(Wondering.Id wondering, UUID by, Entry.Kind kind) {
        return new Entry.Id(Typed.key(key, wondering, by, kind, words, to));
    }
}

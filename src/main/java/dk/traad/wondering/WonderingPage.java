package dk.traad.wondering;

import dk.traad.platform.web.Fields;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One wondering as staff meet it.
 *
 * @param family who holds custody today, and what each has read
 * @param key new with each showing of the page, so that one form sent twice is one thing
 */
public record WonderingPage(
        Wondering wondering, List<Entry> entries, List<CustodyHolder> family, May may, String key, Forms forms) {

    /** How one can have talked with the family: nobody brings or fetches a child at home. */
    public List<Entry.How> ways() {
        return Arrays.stream(Entry.How.values())
                .filter(how -> how != Entry.How.AT_PICK_UP || !wondering.isAtHome())
                .toList();
    }

    /**
     * Which steps stand open for this person, now.
     *
     * @param outcomes what it can be closed with
     */
    public record May(
            boolean talk,
            boolean close,
            boolean reopen,
            boolean takeBack,
            boolean createFocusPoint,
            List<Wondering.Outcome> outcomes) {}

    /**
     * What is being written, and what is wrong with it.
     *
     * @param kept words that could not be said, because the wondering has moved on; null when there are none
     */
    public record Forms(
            Fields talk,
            Fields words,
            Fields close,
            Fields reopen,
            Fields takeBack,
            @Nullable String kept) {

        Forms withTalk(Fields typed) {
            return new Forms(typed, words, close, reopen, takeBack, kept);
        }

        Forms withWords(Fields typed) {
            return new Forms(talk, typed, close, reopen, takeBack, kept);
        }

        Forms withClose(Fields typed, @Nullable String keptWords) {
            return new Forms(talk, words, typed, reopen, takeBack, keptWords);
        }

        Forms withReopen(Fields typed) {
            return new Forms(talk, words, close, typed, takeBack, kept);
        }

        Forms withTakeBack(Fields typed) {
            return new Forms(talk, words, close, reopen, typed, kept);
        }

        Forms withKept(String words) {
            return new Forms(talk, this.words, close, reopen, takeBack, words);
        }

        /** The one form something is wrong in. */
        public Fields wrong() {
            return List.of(talk, words, close, reopen, takeBack).stream()
                    .filter(fields -> !fields.isValid())
                    .findFirst()
                    .orElse(talk);
        }
    }
}

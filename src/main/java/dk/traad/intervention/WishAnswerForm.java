package dk.traad.intervention;

import dk.traad.focuspoint.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a family is answered that would have it otherwise.
 *
 * @param seen the version of the wish that was read
 * @param answer FOLLOW, or KEEP with a reason
 */
record WishAnswerForm(String person, String seen, String answer, String words) {
    private static final int LONGEST = 500;

    WishAnswerForm(@Nullable String person, @Nullable String seen, @Nullable String answer, @Nullable String words) {
        this.person = Typed.text(person);
        this.seen = Typed.text(seen);
        this.answer = Typed.text(answer);
        this.words = Typed.text(words);
    }

    boolean isFollow() {
        return answer.equals("FOLLOW");
    }

    int seenVersion() {
        return Typed.number(seen);
    }

    /** The key of a sentence. */
    @Nullable
    String mistake() {
        return words.isEmpty()
                ? "intervention.wish.reason-missing"
                : words.length() > LONGEST ? "intervention.wish.too-long" : null;
    }
}

package dk.traad.intervention;

import dk.traad.focuspoint.Typed;
import org.jspecify.annotations.Nullable;

/** A line beside a wish: why one would rather have it so. */
record WishWordsForm(String words) {
    private static final int LONGEST = 500;

    WishWordsForm(@Nullable String words) {
        this.words = Typed.text(words);
    }

    /** The key of a sentence. */
    @Nullable
    String mistake() {
        return words.length() > LONGEST ? "intervention.wish.too-long" : null;
    }
}

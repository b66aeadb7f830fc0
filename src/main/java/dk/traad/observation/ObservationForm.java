package dk.traad.observation;

import dk.traad.focuspoint.Typed;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One tap, and a line beside it.
 *
 * @param key the id it gets, made when the buttons were shown, so that tapping twice notes once
 * @param back where one came from
 */
public record ObservationForm(String key, String often, String words, String back) {
    private static final int LONGEST = 300;

    public ObservationForm(
            @Nullable String key, @Nullable String often, @Nullable String words, @Nullable String back) {
        this.key = Typed.text(key);
        this.often = Typed.text(often);
        this.words = Typed.text(words);
        this.back = Typed.text(back);
    }

    /** The browser keeps the line short; whatever comes longer is cut, not lost on the way to one tap. */
    String line() {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    Optional<HowOften> howOften() {
        return Arrays.stream(HowOften.values())
                .filter(one -> one.name().equals(often))
                .findFirst();
    }

    Observation.Id id() {
        try {
            return new Observation.Id(UUID.fromString(key));
        } catch (IllegalArgumentException noKey) {
            return Observation.Id.random();
        }
    }

    /** Only to a page of ours, however it is spelt. */
    public String backOr(String otherwise) {
        return back.matches("/[A-Za-z0-9/-]*") ? back : otherwise;
    }
}

package dk.traad.wondering;

import dk.traad.kernel.ChildId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A wondering as it is opened.
 *
 * @param key made with the page, so that one form sent twice is one wondering
 * @param noticedOn the day somebody first noticed; only by staff
 * @param place the unit a custody holder asks
 * @param shared "true" when the other custody holders may see a custody holder's own
 */
record OpenForm(String key, String sentence, String noticedOn, String place, String shared) {
    private static final int LONGEST_SENTENCE = 500;

    OpenForm(
            @Nullable String key,
            @Nullable String sentence,
            @Nullable String noticedOn,
            @Nullable String place,
            @Nullable String shared) {
        this.key = Typed.text(key);
        this.sentence = Typed.text(sentence);
        this.noticedOn = Typed.text(noticedOn);
        this.place = Typed.text(place);
        this.shared = Typed.text(shared);
    }

    static OpenForm empty(LocalDate today) {
        return new OpenForm(UUID.randomUUID().toString(), "", today.toString(), "", "");
    }

    void check(Errors errors) {
        if (sentence.isEmpty()) {
            errors.rejectValue("sentence", "wondering.open.sentence-missing");
        }
        if (sentence.length() > LONGEST_SENTENCE) {
            errors.rejectValue("sentence", "wondering.open.sentence-too-long");
        }
    }

    /** Noticing lies behind us, not before the child was there, and not so long ago that nobody remembers. */
    void checkNoticed(Errors errors, LocalDate birthday, LocalDate today) {
        var on = Typed.date(noticedOn);
        if (on == null || on.isAfter(today) || on.isBefore(today.minusYears(1))) {
            errors.rejectValue("noticedOn", "wondering.open.noticed-wrong");
        } else if (on.isBefore(birthday)) {
            errors.rejectValue("noticedOn", "wondering.open.noticed-unborn");
        }
    }

    /** Only of a form that was found to be whole. */
    LocalDate noticed() {
        return LocalDate.parse(noticedOn);
    }

    boolean isShared() {
        return shared.equals("true");
    }

    Wondering.Id wondering(ChildId child, UUID opener) {
        return new Wondering.Id(Typed.key(key, child, opener, sentence));
    }
}

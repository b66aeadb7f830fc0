package dk.traad.startmeeting;

import dk.traad.platform.web.TypedText;
import dk.traad.startmeeting.MeetingOffer.Place;
import dk.traad.startmeeting.MeetingOffer.Reply;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.validation.Errors;

/**
 * An answer to the offer, as typed.
 *
 * @param adult whose answer it is, where staff note it; empty where the family answers itself
 */
record AnswerForm(String adult, String answer, String place, String words) {
    private static final int LONGEST = 2000;

    AnswerForm {
        adult = TypedText.of(adult);
        answer = TypedText.of(answer);
        place = TypedText.of(place);
        words = TypedText.of(words);
    }

    void check(Errors errors) {
        if (reply().isEmpty()) {
            errors.rejectValue("answer", "startmeeting.answer.missing");
        }
        if (reply().filter(one -> one == Reply.YES).isPresent() && where().isEmpty()) {
            errors.rejectValue("place", "startmeeting.place.missing");
        }
        if (words.length() > LONGEST) {
            errors.rejectValue("words", "transition.words.long");
        }
    }

    Optional<Reply> reply() {
        return Arrays.stream(Reply.values())
                .filter(one -> one.name().equals(answer))
                .findFirst();
    }

    /** Only a yes has a place. */
    Optional<Place> where() {
        return Arrays.stream(Place.values())
                .filter(one -> one.name().equals(place))
                .findFirst();
    }
}

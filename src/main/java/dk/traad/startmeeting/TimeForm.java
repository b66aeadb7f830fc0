package dk.traad.startmeeting;

import dk.traad.platform.web.TypedText;
import dk.traad.startmeeting.MeetingOffer.Place;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.validation.Errors;

/** When and where the meeting is, as typed. */
record TimeForm(String day, String time, String place) {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    TimeForm {
        day = TypedText.of(day);
        time = TypedText.of(time).replace('.', ':');
        place = TypedText.of(place);
    }

    void check(Errors errors, Instant now) {
        if (begins().filter(moment -> moment.isAfter(now)).isEmpty()) {
            errors.rejectValue("day", "startmeeting.time.wrong");
        }
        if (where().isEmpty()) {
            errors.rejectValue("place", "startmeeting.place.missing");
        }
    }

    Optional<Instant> begins() {
        try {
            var at = LocalTime.parse(time.matches("\\d:\\d\\d.*") ? "0" + time : time);
            return TypedText.date(day)
                    .map(date -> date.atTime(at).atZone(DENMARK).toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    Optional<Place> where() {
        return Arrays.stream(Place.values())
                .filter(one -> one.name().equals(place))
                .findFirst();
    }
}

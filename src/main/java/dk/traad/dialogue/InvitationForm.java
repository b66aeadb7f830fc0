package dk.traad.dialogue;

import dk.traad.focuspoint.MeetingPlace;
import dk.traad.focuspoint.Typed;
import dk.traad.focuspoint.When;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * An invitation as it is typed: up to four times to choose from.
 *
 * @param key the id it gets, made when the form was shown, so that sending it twice invites once
 */
record InvitationForm(
        String key,
        String time1,
        String time2,
        String time3,
        String time4,
        String minutes,
        List<String> places,
        String words,
        String interpreter) {
    private static final int LONGEST_LANGUAGE = 40;
    private static final int FURTHEST_DAYS = 366;

    InvitationForm(
            @Nullable String key,
            @Nullable String time1,
            @Nullable String time2,
            @Nullable String time3,
            @Nullable String time4,
            @Nullable String minutes,
            @Nullable List<String> places,
            @Nullable String words,
            @Nullable String interpreter) {
        this.key = Typed.text(key);
        this.time1 = Typed.text(time1);
        this.time2 = Typed.text(time2);
        this.time3 = Typed.text(time3);
        this.time4 = Typed.text(time4);
        this.minutes = Typed.text(minutes);
        this.places = places == null ? List.of() : places;
        this.words = Typed.text(words);
        this.interpreter = Typed.text(interpreter);
    }

    static InvitationForm empty() {
        return new InvitationForm(
                Dialogue.Id.random().toString(), "", "", "", "", "45", List.of(MeetingPlace.WITH_US.name()), "", "");
    }

    void check(Errors errors, Instant now) {
        if (typedTimes().isEmpty()) {
            errors.rejectValue("time1", "dialogue.invite.times-missing");
        }
        for (var number = 1; number <= 4; number++) {
            checkTime(
                    errors, "time" + number, List.of(time1, time2, time3, time4).get(number - 1), now);
        }
        if (!minutes.matches("\\d{2,3}") || length() < 10 || length() > 240) {
            errors.rejectValue("minutes", "dialogue.invite.minutes-wrong");
        }
        if (places.isEmpty() || !places.stream().allMatch(InvitationForm::isPlace)) {
            errors.rejectValue("places", "dialogue.invite.places-missing");
        }
        Typed.checkLength(errors, "words", words);
        if (interpreter.length() > LONGEST_LANGUAGE) {
            errors.rejectValue("interpreter", "dialogue.interpreter.wrong");
        }
    }

    private static void checkTime(Errors errors, String field, String typed, Instant now) {
        if (typed.isEmpty()) {
            return;
        }
        var moment = When.moment(typed);
        if (moment.isEmpty()
                || !moment.get().isAfter(now)
                || moment.get().isAfter(now.plus(FURTHEST_DAYS, ChronoUnit.DAYS))) {
            errors.rejectValue(field, "dialogue.invite.time-wrong");
        }
    }

    private List<String> typedTimes() {
        return Stream.of(time1, time2, time3, time4)
                .filter(time -> !time.isEmpty())
                .toList();
    }

    /** Only once it has been checked. */
    List<Instant> moments() {
        return typedTimes().stream()
                .flatMap(time -> When.moment(time).stream())
                .distinct()
                .toList();
    }

    int length() {
        return Typed.number(minutes);
    }

    Dialogue.Id id() {
        try {
            return new Dialogue.Id(UUID.fromString(key));
        } catch (IllegalArgumentException noKey) {
            return Dialogue.Id.random();
        }
    }

    static boolean isPlace(String typed) {
        return Arrays.stream(MeetingPlace.values())
                .anyMatch(place -> place.name().equals(typed));
    }
}

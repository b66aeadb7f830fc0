package dk.traad.networkmeeting;

import dk.traad.focuspoint.MeetingPlace;
import dk.traad.focuspoint.Typed;
import dk.traad.focuspoint.When;
import dk.traad.platform.web.TypedText;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Calling a meeting, as typed.
 *
 * @param key so that sending it twice calls one; of one that is changed, its version as it was read
 * @param agenda one thing to a line
 * @param called the professionals
 */
record NetworkCallForm(
        String key,
        String purpose,
        String agenda,
        String time1,
        String time2,
        String time3,
        String minutes,
        List<String> places,
        List<String> called) {
    NetworkCallForm(
            @Nullable String key,
            @Nullable String purpose,
            @Nullable String agenda,
            @Nullable String time1,
            @Nullable String time2,
            @Nullable String time3,
            @Nullable String minutes,
            @Nullable List<String> places,
            @Nullable List<String> called) {
        this.key = Typed.text(key);
        this.purpose = Typed.text(purpose);
        this.agenda = Typed.text(agenda);
        this.time1 = Typed.text(time1);
        this.time2 = Typed.text(time2);
        this.time3 = Typed.text(time3);
        this.minutes = Typed.text(minutes);
        this.places = places == null ? List.of() : places;
        this.called = called == null ? List.of() : called;
    }

    static NetworkCallForm empty() {
        return new NetworkCallForm(
                UUID.randomUUID().toString(),
                "",
                "",
                "",
                "",
                "",
                "60",
                List.of(MeetingPlace.WITH_US.name()),
                List.of());
    }

    /** As it is, to be changed. */
    static NetworkCallForm of(NetworkMeeting present) {
        var times = present.offer().times().stream().map(When::typed).toList();
        return new NetworkCallForm(
                String.valueOf(present.version()),
                present.purpose(),
                present.agenda(),
                times.isEmpty() ? "" : times.getFirst(),
                times.size() > 1 ? times.get(1) : "",
                times.size() > 2 ? times.get(2) : "",
                String.valueOf(present.offer().minutes()),
                present.offer().places().stream().map(Enum::name).toList(),
                present.called().stream()
                        .map(NetworkMeeting.Person::id)
                        .filter(id -> !id.equals(present.call().by()))
                        .map(UUID::toString)
                        .toList());
    }

    boolean isAsRead(NetworkMeeting present) {
        return key.equals(String.valueOf(present.version()));
    }

    /** Only once it has been checked. */
    boolean offers(NetworkMeeting.Offer offer) {
        return length() == offer.minutes()
                && Set.copyOf(moments()).equals(Set.copyOf(offer.times()))
                && Set.copyOf(places)
                        .equals(offer.places().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    /** @param around who can be called */
    void check(Errors errors, List<String> around, Instant now) {
        Typed.checkNeeded(errors, "purpose", purpose, "networkmeeting.purpose.missing");
        Typed.checkLength(errors, "agenda", agenda);
        if (typedTimes().isEmpty()) {
            errors.rejectValue("time1", "networkmeeting.times.missing");
        }
        for (var number = 1; number <= 3; number++) {
            var typed = List.of(time1, time2, time3).get(number - 1);
            if (!typed.isEmpty()
                    && When.moment(typed).filter(moment -> moment.isAfter(now)).isEmpty()) {
                errors.rejectValue("time" + number, "networkmeeting.time.wrong");
            }
        }
        if (!minutes.matches("\\d{2,3}") || length() < 10 || length() > 240) {
            errors.rejectValue("minutes", "networkmeeting.minutes.wrong");
        }
        if (places.isEmpty()
                || !Arrays.stream(MeetingPlace.values())
                        .map(Enum::name)
                        .toList()
                        .containsAll(places)) {
            errors.rejectValue("places", "networkmeeting.places.missing");
        }
        if (called.isEmpty() || !around.containsAll(called)) {
            errors.rejectValue("called", "networkmeeting.called.missing");
        }
    }

    private List<String> typedTimes() {
        return Stream.of(time1, time2, time3).filter(time -> !time.isEmpty()).toList();
    }

    /** Only once it has been checked. */
    List<Instant> moments() {
        return typedTimes().stream()
                .flatMap(time -> When.moment(time).stream())
                .distinct()
                .toList();
    }

    /** Only once it has been checked. */
    List<UUID> employees() {
        return called.stream().map(UUID::fromString).toList();
    }

    int length() {
        return Typed.number(minutes);
    }

    NetworkMeeting.Id id() {
        return new NetworkMeeting.Id(TypedText.id(key).orElseGet(UUID::randomUUID));
    }
}

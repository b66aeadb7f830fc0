package dk.traad.networkmeeting;

import dk.traad.focuspoint.MeetingPlace;
import dk.traad.focuspoint.Typed;
import dk.traad.networkmeeting.NetworkMeeting.Answer;
import dk.traad.networkmeeting.NetworkMeeting.Choice;
import dk.traad.networkmeeting.NetworkMeeting.Meeting;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * An answer to a meeting around a child.
 *
 * @param time the chosen time, as the page offered it
 * @param brings whom they bring
 * @param wants what they want to talk about
 */
record NetworkAnswerForm(String answer, String time, String place, String brings, String wants) {
    NetworkAnswerForm(
            @Nullable String answer,
            @Nullable String time,
            @Nullable String place,
            @Nullable String brings,
            @Nullable String wants) {
        this.answer = Typed.text(answer);
        this.time = Typed.text(time);
        this.place = Typed.text(place);
        this.brings = Typed.text(brings);
        this.wants = Typed.text(wants);
    }

    static NetworkAnswerForm of(NetworkMeeting meeting, @Nullable Answer present) {
        var places = meeting.offer().places();
        var onlyPlace = places.size() == 1 ? places.getFirst().name() : "";
        if (present == null) {
            return new NetworkAnswerForm("", "", onlyPlace, "", "");
        }
        var chosen = present.meeting();
        return new NetworkAnswerForm(
                present.choice().name(),
                chosen == null ? "" : chosen.at().toString(),
                chosen == null ? onlyPlace : chosen.place().name(),
                present.brings(),
                present.wants());
    }

    /** Who is not asked for time and place, because another has chosen them, says yes to those. */
    NetworkAnswerForm joining(@Nullable Meeting settled) {
        return settled == null || !time.isEmpty() || !place.isEmpty()
                ? this
                : new NetworkAnswerForm(
                        answer, settled.at().toString(), settled.place().name(), brings, wants);
    }

    /** Whoever chose while another was quicker is told so: nothing they chose is exchanged behind their back. */
    void checkJoins(Errors errors, @Nullable Meeting settled) {
        if (settled != null
                && answer.equals(Choice.YES.name())
                && !(settled.at().equals(momentOrNull())
                        && settled.place().name().equals(place))) {
            errors.rejectValue("answer", "networkmeeting.answer.chosen-meanwhile");
        }
    }

    void check(Errors errors, List<Instant> times, List<MeetingPlace> places) {
        var isYes = answer.equals(Choice.YES.name());
        if (Arrays.stream(Choice.values()).noneMatch(one -> one.name().equals(answer))) {
            errors.rejectValue("answer", "networkmeeting.answer.missing");
        }
        if (isYes && !times.contains(momentOrNull())) {
            errors.rejectValue("time", "networkmeeting.answer.time.missing");
        }
        if (isYes && places.stream().noneMatch(one -> one.name().equals(place))) {
            errors.rejectValue("place", "networkmeeting.answer.place.missing");
        }
        if (answer.equals(Choice.OTHER_TIME.name()) && wants.isEmpty()) {
            errors.rejectValue("wants", "networkmeeting.answer.other-time.missing");
        }
        Typed.checkLength(errors, "brings", brings);
        Typed.checkLength(errors, "wants", wants);
    }

    /** Only once it has been checked. */
    Choice choice() {
        return Choice.valueOf(answer);
    }

    /** Only once it has been checked; null unless the answer is yes. */
    @Nullable
    Meeting meeting() {
        var at = momentOrNull();
        return choice() != Choice.YES || at == null ? null : new Meeting(at, MeetingPlace.valueOf(place));
    }

    private @Nullable Instant momentOrNull() {
        try {
            return Instant.parse(time);
        } catch (DateTimeException noMoment) {
            return null;
        }
    }
}

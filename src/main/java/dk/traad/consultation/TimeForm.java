package dk.traad.consultation;

import dk.traad.platform.web.TypedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** When a health visitor comes, or what was agreed when they had been there. */
record TimeForm(String on, String at, String nextSteps) {
    private static final int LONGEST = 1000;

    TimeForm(@Nullable String on, @Nullable String at, @Nullable String nextSteps) {
        this.on = TypedText.of(on);
        this.at = TypedText.of(at).replace('.', ':');
        this.nextSteps = TypedText.of(nextSteps);
    }

    /** With the time that is agreed, to be moved. */
    static TimeForm of(ChildConsultation consultation) {
        return of(consultation.visitsOn(), consultation.visitsAt());
    }

    static TimeForm of(Consultation consultation) {
        return of(consultation.visitsOn(), consultation.visitsAt());
    }

    private static TimeForm of(@Nullable LocalDate on, @Nullable LocalTime at) {
        return new TimeForm(on == null ? "" : on.toString(), at == null ? "" : at.toString(), "");
    }

    void checkTime(Errors errors, LocalDate today) {
        var day = TypedText.date(on);
        if (day.isEmpty() || day.get().isBefore(today) || day.get().isAfter(today.plusYears(1))) {
            errors.rejectValue("on", "consultation.on.wrong");
        }
        if (time().isEmpty()) {
            errors.rejectValue("at", "consultation.at.wrong");
        }
    }

    void checkSteps(Errors errors) {
        if (nextSteps.isEmpty() || nextSteps.length() > LONGEST) {
            errors.rejectValue("nextSteps", "consultation.steps.wrong");
        }
    }

    /** Only once it has been checked. */
    LocalDate day() {
        return TypedText.date(on).orElseThrow();
    }

    Optional<LocalTime> time() {
        try {
            return Optional.of(LocalTime.parse(at.matches("\\d:.*") ? "0" + at : at));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}

package dk.traad.homevisit;

import dk.traad.homevisit.VisitStep.AgeUnit;
import dk.traad.homevisit.VisitStep.Audience;
import dk.traad.platform.web.TypedText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A visit of the schedule, as it is typed. */
record StepForm(
        String nameDa,
        String nameEn,
        String audience,
        String ageUnit,
        String fromAge,
        String toAge,
        String minutes,
        String assessmentDue) {
    private static final int LONGEST = 60;
    private static final int OLDEST_MONTHS = 72;
    private static final int QUARTER = 15;
    private static final int MOST_MINUTES = 180;

    StepForm(
            @Nullable String nameDa,
            @Nullable String nameEn,
            @Nullable String audience,
            @Nullable String ageUnit,
            @Nullable String fromAge,
            @Nullable String toAge,
            @Nullable String minutes,
            @Nullable String assessmentDue) {
        this.nameDa = TypedText.of(nameDa);
        this.nameEn = TypedText.of(nameEn);
        this.audience = TypedText.of(audience);
        this.ageUnit = TypedText.of(ageUnit);
        this.fromAge = TypedText.of(fromAge);
        this.toAge = TypedText.of(toAge);
        this.minutes = TypedText.of(minutes);
        this.assessmentDue = TypedText.of(assessmentDue);
    }

    static StepForm blank() {
        return new StepForm("", "", Audience.EVERYBODY.name(), AgeUnit.MONTHS.name(), "", "", "60", "");
    }

    static StepForm of(VisitStep step) {
        return new StepForm(
                step.nameDa(),
                step.nameEn(),
                step.audience().name(),
                step.ageUnit().name(),
                String.valueOf(step.fromAge()),
                String.valueOf(step.toAge()),
                String.valueOf(step.minutes()),
                step.assessmentDue() ? "true" : "");
    }

    /** Whose visit it is belongs to whoever begins it: a programme's stays the programme's, and no other becomes one. */
    void check(Errors errors, boolean isOfProgramme) {
        if (nameDa.isEmpty() || nameDa.length() > LONGEST) {
            errors.rejectValue("nameDa", "homevisit.schedule.name.wrong");
        }
        if (nameEn.isEmpty() || nameEn.length() > LONGEST) {
            errors.rejectValue("nameEn", "homevisit.schedule.name.wrong");
        }
        if (Arrays.stream(Audience.values()).noneMatch(one -> one.name().equals(audience))
                || audience.equals(Audience.PROGRAMME.name()) != isOfProgramme) {
            errors.rejectValue("audience", "homevisit.schedule.audience.wrong");
        }
        if (Arrays.stream(AgeUnit.values()).noneMatch(one -> one.name().equals(ageUnit))) {
            errors.rejectValue("ageUnit", "homevisit.schedule.unit.wrong");
        } else {
            checkAges(errors);
        }
        var length = number(minutes);
        if (length < QUARTER || length > MOST_MINUTES || length % QUARTER != 0) {
            errors.rejectValue("minutes", "homevisit.book.minutes.wrong");
        }
    }

    private void checkAges(Errors errors) {
        var most = AgeUnit.valueOf(ageUnit) == AgeUnit.MONTHS ? OLDEST_MONTHS : 400;
        var from = number(fromAge);
        var to = number(toAge);
        if (from < 0 || from > most) {
            errors.rejectValue("fromAge", "homevisit.schedule.from.wrong");
        }
        if (to < from || to > most) {
            errors.rejectValue("toAge", "homevisit.schedule.to.wrong");
        }
    }

    /** Only once it has been checked. */
    VisitStep step(VisitStep.Id id) {
        return new VisitStep(
                id,
                nameDa,
                nameEn,
                Audience.valueOf(audience),
                AgeUnit.valueOf(ageUnit),
                number(fromAge),
                number(toAge),
                number(minutes),
                assessmentDue.equals("true"));
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
    }
}

package dk.traad.programme;

import dk.traad.homevisit.VisitStep;
import dk.traad.platform.web.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** One visit more for those who take part, as it is typed; how long it takes is said on its own page. */
record ProgrammeVisitForm(String visitNameDa, String visitNameEn, String visitFrom, String visitTo) {
    private static final int LONGEST = 60;
    private static final int OLDEST_MONTHS = 72;
    private static final int MINUTES = 60;

    ProgrammeVisitForm(
            @Nullable String visitNameDa,
            @Nullable String visitNameEn,
            @Nullable String visitFrom,
            @Nullable String visitTo) {
        this.visitNameDa = TypedText.of(visitNameDa);
        this.visitNameEn = TypedText.of(visitNameEn);
        this.visitFrom = TypedText.of(visitFrom);
        this.visitTo = TypedText.of(visitTo);
    }

    void check(Errors errors) {
        if (visitNameDa.isEmpty() || visitNameDa.length() > LONGEST) {
            errors.rejectValue("visitNameDa", "homevisit.schedule.name.wrong");
        }
        if (visitNameEn.isEmpty() || visitNameEn.length() > LONGEST) {
            errors.rejectValue("visitNameEn", "homevisit.schedule.name.wrong");
        }
        if (months(visitFrom) < 0 || months(visitFrom) > OLDEST_MONTHS) {
            errors.rejectValue("visitFrom", "homevisit.schedule.from.wrong");
        }
        if (months(visitTo) < months(visitFrom) || months(visitTo) > OLDEST_MONTHS) {
            errors.rejectValue("visitTo", "homevisit.schedule.to.wrong");
        }
    }

    private static int months(String typed) {
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
    }

    /** Only once it has been checked. */
    VisitStep step() {
        return new VisitStep(
                VisitStep.Id.random(),
                visitNameDa,
                visitNameEn,
                VisitStep.Audience.PROGRAMME,
                VisitStep.AgeUnit.MONTHS,
                months(visitFrom),
                months(visitTo),
                MINUTES,
                true);
    }
}

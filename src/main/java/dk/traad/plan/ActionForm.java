package dk.traad.plan;

import dk.traad.focuspoint.Typed;
import dk.traad.focuspoint.When;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * An action as it is typed.
 *
 * @param key the id it gets, made when the form was shown, so that sending it twice makes one
 * @param version of the action, as this person saw it
 * @param kind what sort of help it is; what the family proposes need not say
 * @param responsible an employee's key, {@link #FAMILY} for the custody holder who has it, {@link #ME} for a custody
 *     holder taking it on, or nothing
 */
record ActionForm(
        String key,
        String version,
        String kind,
        String words,
        String firstStep,
        String startsOn,
        String rhythm,
        String responsible) {
    static final String FAMILY = "FAMILY";
    static final String ME = "ME";
    static final String NOBODY = "NOBODY";
    private static final int LONGEST_LINE = 200;

    ActionForm(
            @Nullable String key,
            @Nullable String version,
            @Nullable String kind,
            @Nullable String words,
            @Nullable String firstStep,
            @Nullable String startsOn,
            @Nullable String rhythm,
            @Nullable String responsible) {
        this.key = Typed.text(key);
        this.version = Typed.text(version);
        this.kind = Typed.text(kind);
        this.words = Typed.text(words);
        this.firstStep = Typed.text(firstStep);
        this.startsOn = Typed.text(startsOn);
        this.rhythm = Typed.text(rhythm);
        this.responsible = Typed.text(responsible);
    }

    static ActionForm empty(LocalDate today, String responsible) {
        return new ActionForm(PlanAction.Id.random().toString(), "", "", "", "", today.toString(), "", responsible);
    }

    static ActionForm of(PlanAction present) {
        return new ActionForm(
                present.id().toString(),
                Integer.toString(present.version()),
                present.kind().name(),
                present.words(),
                present.firstStep(),
                present.startsOn() == null ? "" : present.startsOn().toString(),
                present.rhythm(),
                switch (present.responsible()) {
                    case Responsible.Employee employee -> employee.id().toString();
                    case Responsible.Family _ -> FAMILY;
                    case Responsible.Nobody _ -> NOBODY;
                });
    }

    void check(Errors errors) {
        Typed.checkNeeded(errors, "words", words, "plan.action.words-missing");
        if (firstStep.length() > LONGEST_LINE) {
            errors.rejectValue("firstStep", "plan.action.line-too-long");
        }
        if (rhythm.length() > LONGEST_LINE) {
            errors.rejectValue("rhythm", "plan.action.line-too-long");
        }
        if (!startsOn.isEmpty() && When.day(startsOn).isEmpty()) {
            errors.rejectValue("startsOn", "plan.action.starts-wrong");
        }
    }

    ActionKind chosenKind() {
        return Arrays.stream(ActionKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(ActionKind.OTHER);
    }

    /** Only once it has been checked. */
    @Nullable
    LocalDate start() {
        return When.day(startsOn).orElse(null);
    }

    boolean isMine() {
        return responsible.equals(ME);
    }

    PlanAction.Id id() {
        try {
            return new PlanAction.Id(UUID.fromString(key));
        } catch (IllegalArgumentException noKey) {
            return PlanAction.Id.random();
        }
    }

    int seen() {
        return Typed.number(version);
    }

    /** The same words, now knowing how it stands. */
    ActionForm on(int present) {
        return new ActionForm(key, Integer.toString(present), kind, words, firstStep, startsOn, rhythm, responsible);
    }
}

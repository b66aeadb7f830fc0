package dk.traad.followup;

import dk.traad.focuspoint.AroundTheTable;
import dk.traad.focuspoint.Typed;
import dk.traad.focuspoint.When;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A follow-up as it is noted at the table; how far each goal has come stands in {@link AttainedForm}.
 *
 * @param attainments where its mistakes stand
 * @param experience where the mistakes of {@link AskedAtTable} stand
 * @param withoutFamilyReason why no parent took part
 * @param nextAt when one meets again, if one goes on
 */
record HoldForm(
        String version,
        String heldOn,
        List<String> tookPart,
        String withoutFamilyReason,
        String attainments,
        String outcome,
        String reason,
        String unchangedReason,
        String experience,
        String nextAt) {
    HoldForm(
            @Nullable String version,
            @Nullable String heldOn,
            @Nullable List<String> tookPart,
            @Nullable String withoutFamilyReason,
            @Nullable String attainments,
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable String unchangedReason,
            @Nullable String experience,
            @Nullable String nextAt) {
        this.version = Typed.text(version);
        this.heldOn = Typed.text(heldOn);
        this.tookPart = tookPart == null ? List.of() : tookPart;
        this.withoutFamilyReason = Typed.text(withoutFamilyReason);
        this.attainments = Typed.text(attainments);
        this.outcome = Typed.text(outcome);
        this.reason = Typed.text(reason);
        this.unchangedReason = Typed.text(unchangedReason);
        this.experience = Typed.text(experience);
        this.nextAt = Typed.text(nextAt);
    }

    static HoldForm empty(FollowUp followUp, LocalDate today, String nextAt, List<String> tookPart) {
        return new HoldForm(
                Integer.toString(followUp.version()), today.toString(), tookPart, "", "", "", "", "", "", nextAt);
    }

    void check(Errors errors, AttainedForm attained, List<AroundTheTable.Person> table, LocalDate today) {
        var day = When.day(heldOn);
        if (day.isEmpty() || day.get().isAfter(today)) {
            errors.rejectValue("heldOn", "followup.hold.day-wrong");
        }
        checkTable(errors, table);
        if (!attained.isWhole()) {
            errors.rejectValue("attainments", "followup.hold.attainment-missing");
        }
        var chosen = chosenOrNull();
        if (chosen == null) {
            errors.rejectValue("outcome", "followup.hold.outcome-missing");
        }
        Typed.checkNeeded(errors, "reason", reason, "followup.hold.reason-missing");
        if (chosen == Outcome.CONTINUE && attained.isAnyNotWorking()) {
            Typed.checkNeeded(errors, "unchangedReason", unchangedReason, "followup.hold.unchanged-missing");
        }
        if (chosen == Outcome.ACHIEVED && attained.isWhole() && !attained.isAnyReached()) {
            errors.rejectValue("outcome", "followup.hold.not-achieved");
        }
    }

    void checkAsked(Errors errors, AskedAtTable asked) {
        if (!asked.isWhole(tookPart)) {
            errors.rejectValue("experience", "followup.hold.experience-missing");
        }
    }

    /** Held together with the parents, or it is said why not. */
    private void checkTable(Errors errors, List<AroundTheTable.Person> table) {
        var known = table.stream().map(person -> person.id().toString()).toList();
        if (tookPart.isEmpty() || !known.containsAll(tookPart)) {
            errors.rejectValue("tookPart", "followup.hold.took-part-missing");
            return;
        }
        var isFamilyThere = table.stream()
                .filter(AroundTheTable.Person::isFamily)
                .anyMatch(person -> tookPart.contains(person.id().toString()));
        if (!isFamilyThere) {
            Typed.checkNeeded(
                    errors, "withoutFamilyReason", withoutFamilyReason, "followup.hold.without-family-missing");
        }
    }

    /** The next one lies ahead and in time. */
    void checkNext(Errors errors, LocalDate due, LocalDate today) {
        var at = When.moment(nextAt).map(When::dayOf);
        if (at.isEmpty() || !at.get().isAfter(today) || at.get().isAfter(due)) {
            errors.rejectValue("nextAt", "followup.hold.next-wrong");
        }
    }

    /** Only once it has been checked. */
    LocalDate held() {
        return LocalDate.parse(heldOn);
    }

    /** Only once it has been checked. */
    Outcome chosen() {
        return Outcome.valueOf(outcome);
    }

    boolean isGoingOn() {
        return chosenOrNull() == Outcome.CONTINUE;
    }

    private @Nullable Outcome chosenOrNull() {
        return Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst()
                .orElse(null);
    }

    int seen() {
        return Typed.number(version);
    }

    /** The same words, now knowing how it stands. */
    HoldForm on(int present) {
        return new HoldForm(
                Integer.toString(present),
                heldOn,
                tookPart,
                withoutFamilyReason,
                attainments,
                outcome,
                reason,
                unchangedReason,
                experience,
                nextAt);
    }
}

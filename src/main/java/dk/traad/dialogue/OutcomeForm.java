package dk.traad.dialogue;

import dk.traad.focuspoint.AroundTheTable;
import dk.traad.focuspoint.Typed;
import dk.traad.focuspoint.When;
import dk.traad.kernel.Age;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What came out of a dialogue, as it is typed at the table.
 *
 * @param key the id of a talk that came about without an invitation
 * @param tookPart the ids of those who sat at the table
 */
record OutcomeForm(
        String key,
        String heldOn,
        List<String> tookPart,
        String childTookPart,
        String outcome,
        String agreement,
        String correctionReason) {
    OutcomeForm(
            @Nullable String key,
            @Nullable String heldOn,
            @Nullable List<String> tookPart,
            @Nullable String childTookPart,
            @Nullable String outcome,
            @Nullable String agreement,
            @Nullable String correctionReason) {
        this.key = Typed.text(key);
        this.heldOn = Typed.text(heldOn);
        this.tookPart = tookPart == null ? List.of() : tookPart;
        this.childTookPart = Typed.text(childTookPart);
        this.outcome = Typed.text(outcome);
        this.agreement = Typed.text(agreement);
        this.correctionReason = Typed.text(correctionReason);
    }

    /** @param child whether the child is expected at the table */
    static OutcomeForm empty(LocalDate on, List<String> tookPart, boolean child) {
        return new OutcomeForm(
                Dialogue.Id.random().toString(), on.toString(), tookPart, child ? "true" : "", "", "", "");
    }

    static OutcomeForm of(Note present) {
        return new OutcomeForm(
                "",
                present.heldOn().toString(),
                present.tookPart().stream().map(UUID::toString).toList(),
                present.childTookPart() ? "true" : "",
                present.outcome(),
                present.agreement(),
                "");
    }

    /**
     * A talk with the parents is one in which at least one of them sat at the table (E9); with a young person, they
     * themself are enough.
     *
     * @param birthday the child's
     */
    void check(Errors errors, List<AroundTheTable.Person> table, LocalDate birthday, LocalDate today) {
        var day = When.day(heldOn);
        if (day.isEmpty() || day.get().isAfter(today)) {
            errors.rejectValue("heldOn", "dialogue.outcome.held-wrong");
        }
        var known = table.stream().map(person -> person.id().toString()).toList();
        var isYoung = day.filter(on -> Age.isYoungPerson(birthday, on)).isPresent();
        var isParentThere = table.stream()
                .filter(AroundTheTable.Person::isFamily)
                .anyMatch(person -> tookPart.contains(person.id().toString()));
        var isFamilyThere = isParentThere || (isYoung && didChildTakePart());
        if (!isFamilyThere || !known.containsAll(tookPart)) {
            errors.rejectValue(
                    "tookPart",
                    isYoung ? "dialogue.outcome.took-part-missing.young" : "dialogue.outcome.took-part-missing");
        }
        Typed.checkNeeded(errors, "outcome", outcome, "dialogue.outcome.missing");
        Typed.checkLength(errors, "agreement", agreement);
    }

    void checkCorrection(Errors errors) {
        Typed.checkNeeded(errors, "correctionReason", correctionReason, "dialogue.outcome.correction-reason-missing");
    }

    /** Only once it has been checked. */
    LocalDate held() {
        return LocalDate.parse(heldOn);
    }

    boolean didChildTakePart() {
        return childTookPart.equals("true");
    }

    Dialogue.Id id() {
        try {
            return new Dialogue.Id(UUID.fromString(key));
        } catch (IllegalArgumentException noKey) {
            return Dialogue.Id.random();
        }
    }
}

package dk.traad.followup;

import dk.traad.focuspoint.AroundTheTable;
import dk.traad.focuspoint.Typed;
import dk.traad.kernel.AdultId;
import java.util.List;
import java.util.Map;

/**
 * The two short questions asked of the family at the end of a follow-up, as they are noted there; answering is up to them.
 *
 * @param family who can be asked
 * @param fields what was sent: takenCareOf-… and makesDifference-… for each of them
 */
public record AskedAtTable(List<AroundTheTable.Person> family, Map<String, String> fields) {
    record Answer(AdultId adult, ExperienceForm form) {}

    public String takenCareOf(AroundTheTable.Person person) {
        return fields.getOrDefault("takenCareOf-" + person.id(), "");
    }

    public String makesDifference(AroundTheTable.Person person) {
        return fields.getOrDefault("makesDifference-" + person.id(), "");
    }

    public boolean isBegun() {
        return family.stream()
                .anyMatch(one ->
                        !takenCareOf(one).isEmpty() || !makesDifference(one).isEmpty());
    }

    /** Whoever answers one question answers both, and only somebody who was there is asked. */
    boolean isWhole(List<String> tookPart) {
        return family.stream()
                .map(this::answer)
                .allMatch(one -> one.form().isEmpty()
                        || (one.form().isWhole()
                                && tookPart.contains(one.adult().toString())));
    }

    /** Only once it is whole. */
    List<Answer> answers() {
        return family.stream()
                .map(this::answer)
                .filter(one -> !one.form().isEmpty())
                .toList();
    }

    private Answer answer(AroundTheTable.Person person) {
        return new Answer(
                new AdultId(person.id()),
                new ExperienceForm(Typed.text(takenCareOf(person)), Typed.text(makesDifference(person)), ""));
    }
}

package dk.traad.consent;

import dk.traad.kernel.AdultId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request with all that is known of it: its items, whose answer is needed today, and every answer, remark, delivery and
 * reading there has been.
 *
 * @param reminders when the family was reminded
 * @param readAt when somebody read it where it went
 */
public record Consent(
        ConsentRequest request,
        List<ConsentItem> items,
        List<Answerer> answerers,
        List<ConsentFact> facts,
        List<Remark> remarks,
        List<Instant> reminders,
        List<PassedOn> passedOn,
        List<Instant> readAt) {

    public ConsentState stateOf(ConsentItem item, LocalDate today) {
        return ConsentState.of(request, item, answerers, factsOf(item.id()), today);
    }

    /** What the family is asked about and the receiver would get: everything that was not taken out. */
    public List<ConsentItem> present() {
        return items.stream().filter(item -> !item.isStruck()).toList();
    }

    public List<ConsentItem> toAnswer() {
        return present().stream().filter(ConsentItem::needsConsent).toList();
    }

    /** The items that may be passed on as things stand. */
    public List<ConsentItem> open(LocalDate today) {
        return present().stream().filter(item -> stateOf(item, today).isOpen()).toList();
    }

    public Optional<ConsentFact> latest(ConsentItem.Id item, @Nullable AdultId person) {
        return factsOf(item).stream()
                .filter(fact -> Objects.equals(fact.adult(), person))
                .reduce((earlier, later) -> later);
    }

    /** In the order they were answered. */
    public List<ConsentFact> factsOf(ConsentItem.Id item) {
        return facts.stream().filter(fact -> fact.item().equals(item)).toList();
    }

    public List<Remark> remarksOn(ConsentItem.Id item) {
        return remarks.stream().filter(remark -> remark.item().equals(item)).toList();
    }

    public Optional<PassedOn> passedOn(ConsentItem.Id item) {
        return passedOn.stream().filter(one -> one.item().equals(item)).reduce((earlier, later) -> later);
    }

    public boolean isDelivered(LocalDate today) {
        return passedOn.stream().anyMatch(one -> one.isOpen(today));
    }

    /** Whether this person's answer is waited for, about any item. */
    public boolean waitsFor(@Nullable AdultId person, LocalDate today) {
        return !request.isCalledOff()
                && request.isAsked()
                && !request.isOver(today)
                && isAnswerer(person)
                && toAnswer().stream().anyMatch(item -> isMissing(item.id(), person));
    }

    public boolean isAnswerer(@Nullable AdultId person) {
        return answerers.stream().anyMatch(one -> Objects.equals(one.adult(), person));
    }

    /** Everyone whose answer about any item is still missing. */
    public List<Answerer> missing(LocalDate today) {
        return answerers.stream().filter(one -> waitsFor(one.adult(), today)).toList();
    }

    /** Those of them whose answer can still let something go: where somebody has said no, it decides nothing. */
    public List<Answerer> awaited(LocalDate today) {
        var open = toAnswer().stream()
                .filter(item -> stateOf(item, today) instanceof ConsentState.Waiting)
                .toList();
        return missing(today).stream()
                .filter(one -> open.stream().anyMatch(item -> isMissing(item.id(), one.adult())))
                .toList();
    }

    /** The words of the states its items are in. */
    public Set<String> words(LocalDate today) {
        return present().stream().map(item -> stateOf(item, today).word()).collect(Collectors.toSet());
    }

    private boolean isMissing(ConsentItem.Id item, @Nullable AdultId person) {
        return latest(item, person)
                .filter(fact -> fact.answer() != Answer.CONTESTED)
                .isEmpty();
    }
}

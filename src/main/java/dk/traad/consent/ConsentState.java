package dk.traad.consent;

import dk.traad.kernel.AdultId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the consent to one item stands today, worked out from what was asked, who answers and what each said last. */
public sealed interface ConsentState {
    /** Still being prepared. */
    record NotAsked() implements ConsentState {}

    /** Taken out by whoever chose it, or called off with the whole. */
    record Struck() implements ConsentState {}

    /** Goes along without consent, on a basis in law the municipality has written down. */
    record ByRule(String legalBasis) implements ConsentState {}

    /** Nobody can answer: everyone who holds custody is on hold, or nobody does. */
    record NobodyToAsk() implements ConsentState {}

    record Waiting(List<Answerer> missing) implements ConsentState {}

    record Given(LocalDate until) implements ConsentState {}

    record Refused(List<Answerer> by) implements ConsentState {}

    /** Some said yes and some no: nothing is passed on, and all can see why. */
    record Conflicting(List<Answerer> yes, List<Answerer> no) implements ConsentState {}

    record Withdrawn(List<Answerer> by) implements ConsentState {}

    record Expired(LocalDate on) implements ConsentState {}

    default boolean isGiven() {
        return this instanceof Given;
    }

    /** Whether the item may be passed on as things stand. */
    default boolean isOpen() {
        return this instanceof Given || this instanceof ByRule;
    }

    /** The word of it, by which texts are found. */
    default String word() {
        return switch (this) {
            case NotAsked not -> "NOT_ASKED";
            case Struck struck -> "STRUCK";
            case ByRule rule -> "BY_RULE";
            case NobodyToAsk nobody -> "NOBODY";
            case Waiting waiting -> "WAITING";
            case Given given -> "GIVEN";
            case Refused refused -> "REFUSED";
            case Conflicting conflicting -> "CONFLICTING";
            case Withdrawn withdrawn -> "WITHDRAWN";
            case Expired expired -> "EXPIRED";
        };
    }

    /**
     * @param answerers everyone whose answer is needed today
     * @param facts all that was ever answered about this item
     */
    static ConsentState of(
            ConsentRequest request,
            ConsentItem item,
            List<Answerer> answerers,
            List<ConsentFact> facts,
            LocalDate today) {
        if (item.isStruck() || request.isCalledOff()) {
            return new Struck();
        }
        if (!item.needsConsent()) {
            return new ByRule(item.legalBasis());
        }
        return request.isAsked() ? of(answerers, facts, request.validUntil(), today) : new NotAsked();
    }

    /** The rule itself: everyone who answers today said yes last, and the last day has not passed. */
    static ConsentState of(List<Answerer> answerers, List<ConsentFact> facts, LocalDate validUntil, LocalDate today) {
        if (answerers.isEmpty()) {
            return new NobodyToAsk();
        }
        var missing = new ArrayList<Answerer>();
        Map<Answer, List<Answerer>> said = new EnumMap<>(Answer.class);
        for (var one : answerers) {
            latest(facts, one.adult())
                    .filter(answer -> answer != Answer.CONTESTED)
                    .ifPresentOrElse(
                            answer -> said.computeIfAbsent(answer, unused -> new ArrayList<>())
                                    .add(one),
                            () -> missing.add(one));
        }
        var yes = said.getOrDefault(Answer.YES, List.of());
        var no = said.getOrDefault(Answer.NO, List.of());
        if (said.containsKey(Answer.WITHDRAWN)) {
            return new Withdrawn(said.get(Answer.WITHDRAWN));
        }
        if (today.isAfter(validUntil)) {
            return new Expired(validUntil);
        }
        if (!no.isEmpty()) {
            return yes.isEmpty() ? new Refused(no) : new Conflicting(yes, no);
        }
        return missing.isEmpty() ? new Given(validUntil) : new Waiting(missing);
    }

    private static Optional<Answer> latest(List<ConsentFact> facts, @Nullable AdultId adult) {
        return facts.stream()
                .filter(fact -> Objects.equals(fact.adult(), adult))
                .reduce((earlier, later) -> later.number() > earlier.number() ? later : earlier)
                .map(ConsentFact::answer);
    }
}

package dk.traad.consent;

import dk.traad.screen.Screen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as somebody of the family meets it: where things would go in words they may read.
 *
 * @param home the page of the child it belongs to
 * @param waitsForMe whether this reader's answer is missing
 * @param mayAnswer whether it is this reader who answers, and there is still time
 */
public record FamilyConsent(
        ConsentRequest request,
        String home,
        String from,
        String to,
        String purpose,
        String askedBy,
        List<FamilyItem> items,
        List<Answerer> missing,
        List<Instant> readAt,
        boolean waitsForMe,
        boolean mayAnswer) {
    private static final int SOON_DAYS = 14;

    public String path() {
        return "/family/consents/" + request.id();
    }

    /** A daycare asks for advice, and passes nothing else on. */
    public boolean isQuestion() {
        return items.stream().anyMatch(one -> one.item().isQuestion());
    }

    /** What is asked, in one sentence: the title of its page and the words of the way there. */
    public String question(Screen screen) {
        return isQuestion()
                ? screen.text("consent.answer.question", from, to, request.firstName())
                : screen.text("consent.answer.title", request.firstName(), to);
    }

    public LocalDate until() {
        return request.validUntil();
    }

    public List<FamilyItem> toAnswer() {
        return items.stream().filter(one -> one.item().needsConsent()).toList();
    }

    public boolean hasMyYes() {
        return items.stream().anyMatch(FamilyItem::isMyYes);
    }

    public boolean hasAnswerOfMine() {
        return items.stream().anyMatch(one -> one.mine() != null);
    }

    /** Nothing of it goes anywhere. */
    public boolean isKeptBack() {
        return !items.isEmpty() && items.stream().allMatch(FamilyItem::isKeptBack);
    }

    public boolean isGiven() {
        return items.stream().anyMatch(one -> one.state().isGiven());
    }

    public boolean isExpiring(LocalDate today) {
        return isGiven() && ChronoUnit.DAYS.between(today, until()) <= SOON_DAYS;
    }

    public boolean isDelivered() {
        return items.stream().anyMatch(one -> one.passedOn() != null);
    }

    public @Nullable Instant deliveredAt() {
        return items.stream()
                .map(FamilyItem::passedOn)
                .filter(one -> one != null)
                .map(one -> one.at())
                .max(Instant::compareTo)
                .orElse(null);
    }
}

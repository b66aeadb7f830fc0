package dk.traad.handover;

import dk.traad.consent.ConsentItem;
import dk.traad.consent.ConsentRequest;
import dk.traad.consent.ItemTitle;
import dk.traad.consent.Passage;
import dk.traad.kernel.ChildId;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A handover as the unit reads it that received it: the items that are open to it, and nothing else. Where somebody is
 * protected, the words that tell where the child was are exchanged.
 *
 * @param gone how many items it had and may use no longer
 */
public record ReceivedHandover(
        ConsentRequest.Id id,
        ChildId child,
        String firstName,
        String childName,
        String from,
        String by,
        String purpose,
        Instant deliveredAt,
        LocalDate until,
        List<Item> items,
        int gone,
        HandoverState state,
        @Nullable Instant answeredAt) {

    /** One item as it is read there. */
    public record Item(String title, List<Passage> passages, String why, String basis) {}

    static ReceivedHandover of(Handover handover, Set<ConsentItem.Id> open, Whereabouts whereabouts, Screen screen) {
        var request = handover.request();
        var delivered = handover.last(HandoverMove.DELIVER).orElseThrow();
        var consent = handover.consent();
        var gone = consent.passedOn().stream()
                .filter(one -> one.withdrawnAt() != null && !open.contains(one.item()))
                .map(one -> one.item())
                .distinct()
                .count();
        return new ReceivedHandover(
                request.id(),
                request.child(),
                request.firstName(),
                request.childName(),
                whereabouts.place(request.from().sector(), request.from().name(), null, screen),
                String.join("", whereabouts.people(List.of(delivered.by()))),
                whereabouts.words(request.purpose(), screen),
                delivered.at(),
                request.validUntil(),
                consent.items().stream()
                        .filter(item -> open.contains(item.id()))
                        .map(item -> item(item, handover, whereabouts, screen))
                        .toList(),
                (int) gone,
                handover.state(),
                handover.last(HandoverMove.ACCEPT).map(Handover.Step::at).orElse(null));
    }

    private static Item item(ConsentItem item, Handover handover, Whereabouts whereabouts, Screen screen) {
        return new Item(
                ItemTitle.of(
                        item,
                        whereabouts.place(handover.request().from().sector(), item.madeUnit(), null, screen),
                        screen),
                item.passages().stream()
                        .map(one -> new Passage(one.label(), whereabouts.words(one.words(), screen)))
                        .toList(),
                whereabouts.words(item.why(), screen),
                item.legalBasis());
    }

    public String path() {
        return "/handovers/" + id;
    }
}

package dk.traad.handover;

import dk.traad.access.Access;
import dk.traad.consent.ConsentItem;
import dk.traad.consent.ConsentState;
import dk.traad.consent.ConsentWriting;
import dk.traad.consent.Disclosures;
import dk.traad.consent.FamilyConsentAction;
import dk.traad.consent.SharingRules;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import dk.traad.platform.mail.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Sends a handover, and takes in what the receiver does with it. The request's row is held from before the consents are
 * read until the commit, so a withdrawal comes wholly before or wholly after (N10).
 */
@Component
class DeliverHandover {
    private final Access access;
    private final Handovers handovers;
    private final ConsentWriting writing;
    private final Disclosures disclosures;
    private final SharingRules rules;
    private final ParentLed parentLed;
    private final Outbox outbox;
    private final Clock clock;

    DeliverHandover(
            Access access,
            Handovers handovers,
            ConsentWriting writing,
            Disclosures disclosures,
            SharingRules rules,
            ParentLed parentLed,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.handovers = handovers;
        this.writing = writing;
        this.disclosures = disclosures;
        this.rules = rules;
        this.parentLed = parentLed;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param seen the items that would go, as they stood on the page
     * @throws Conflict with the reason, when something else would go than was seen; nothing is written before it
     */
    void deliver(Handover opened, Set<String> seen, EmployeeId by) {
        writing.hold(opened.id());
        var handover = handovers.at(opened.id(), by, today());
        handover.state().after(HandoverMove.DELIVER);
        parentLed.requireOpen(handover);
        var open = open(handover);
        if (!keys(open).equals(seen)) {
            throw new Conflict(reason(handover, seen));
        }
        if (open.isEmpty()) {
            throw new Conflict("handover.refused.nothing");
        }
        var ids = open.stream().map(ConsentItem::id).toList();
        if (disclosures.open(handover.id(), ids, by, clock.instant(), today()) != ids.size()) {
            throw new IllegalStateException("the consents moved while their request was held");
        }
        handovers.note(handover, HandoverMove.DELIVER, by, "", clock.instant());
        tellFamily(handover);
    }

    /** What all have agreed to as it stands at this moment, as one of a whole group; nothing when that is nothing. */
    void deliverAgreed(Handover opened, EmployeeId by) {
        writing.hold(opened.id());
        var handover = handovers.at(opened.id(), by, today());
        var open = open(handover);
        if (handover.isReady(today()) && !open.isEmpty()) {
            deliver(handover, keys(open), by);
        }
    }

    void accept(Handover opened, EmployeeId by) {
        writing.hold(opened.id());
        var handover = handovers.received(opened.id(), by, today());
        handover.state().after(HandoverMove.ACCEPT);
        handovers.note(handover, HandoverMove.ACCEPT, by, "", clock.instant());
        tellFamily(handover);
    }

    void sendBack(Handover opened, String reason, EmployeeId by) {
        writing.hold(opened.id());
        var handover = handovers.received(opened.id(), by, today());
        handover.state().after(HandoverMove.RETURN);
        handovers.note(handover, HandoverMove.RETURN, by, reason, clock.instant());
        disclosures.returned(handover.id(), clock.instant(), today());
        tellFamily(handover);
    }

    /** What would go now: covered by consent or by rule, and still what the municipality has decided. */
    List<ConsentItem> open(Handover handover) {
        return handover.consent().open(today()).stream()
                .filter(item ->
                        rules.of(item.kind(), handover.request().transition()).follows() == item.follows())
                .toList();
    }

    private String reason(Handover handover, Set<String> seen) {
        var consent = handover.consent();
        return consent.items().stream()
                .filter(item -> seen.contains(item.id().toString()))
                .map(item -> consent.stateOf(item, today()))
                .filter(state -> !state.isOpen())
                .map(ConsentState::word)
                .findFirst()
                .map(word -> "handover.refused.item." + word)
                .orElse("handover.refused.changed");
    }

    private static Set<String> keys(List<ConsentItem> items) {
        return items.stream().map(item -> item.id().toString()).collect(Collectors.toSet());
    }

    private void tellFamily(Handover handover) {
        outbox.tellOfNews(access.custodyHoldersWho(FamilyConsentAction.READ_OWN_CONSENTS, handover.child()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

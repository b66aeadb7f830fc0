package dk.traad.handover;

import dk.traad.consent.Answerer;
import dk.traad.consent.Consent;
import dk.traad.consent.ConsentItem;
import dk.traad.consent.HandoverDocument;
import dk.traad.consent.HandoverDocument.Fact;
import dk.traad.consent.HandoverDocument.Item;
import dk.traad.consent.ItemTitle;
import dk.traad.screen.Screen;
import java.util.ArrayList;
import java.util.List;

/** The handover as a document: whoever passes it on keeps how each has answered, whoever got it only what is open to them. */
final class HandoverDocuments {
    private HandoverDocuments() {}

    static HandoverDocument sent(Handover handover, Screen screen) {
        var request = handover.request();
        var facts = new ArrayList<>(List.of(
                new Fact(
                        screen.text("consent.document.from"),
                        request.preparedByName() + ", " + request.from().name()),
                new Fact(screen.text("consent.answer.to"), request.to().name()),
                new Fact(screen.text("handover.document.stands"), screen.text("handover.state." + handover.state()))));
        for (var step : handover.steps()) {
            if (step.move() != HandoverMove.ASK) {
                facts.add(new Fact(
                        screen.text("handover.step." + step.move()), screen.moment(step.at()) + ", " + step.by()));
            }
        }
        return new HandoverDocument(
                request.childName(),
                request.purpose(),
                facts,
                handover.consent().present().stream()
                        .map(item -> sent(item, handover.consent(), screen))
                        .toList(),
                List.of(screen.text("handover.document.sent")),
                request.validUntil());
    }

    private static Item sent(ConsentItem item, Consent consent, Screen screen) {
        var lines = new ArrayList<>(List.of(
                new Fact(screen.text("consent.item.why"), item.why()),
                new Fact(
                        screen.text("handover.gate.agreed"),
                        screen.text("consent.state."
                                + consent.stateOf(item, screen.today()).word()))));
        for (var person : consent.answerers()) {
            lines.add(new Fact("", answer(item, person, consent, screen)));
        }
        if (!item.legalBasis().isEmpty()) {
            lines.add(new Fact("", screen.text("handover.received.basis", item.legalBasis())));
        }
        return new Item(ItemTitle.of(item, item.madeUnit(), screen), item.passages(), lines);
    }

    private static String answer(ConsentItem item, Answerer person, Consent consent, Screen screen) {
        return consent.latest(item.id(), person.adult())
                .map(said -> screen.text(
                        "handover.said." + said.how(),
                        person.name(),
                        screen.text("consent.answer." + said.answer()),
                        screen.moment(said.at())))
                .orElseGet(() -> screen.text("handover.said.nothing", person.name()));
    }

    /** Exactly what stands on the page of whoever received it. */
    static HandoverDocument received(ReceivedHandover handover, Screen screen) {
        var notes = new ArrayList<String>();
        if (handover.gone() > 0) {
            notes.add(screen.text("handover.received.gone", handover.gone()));
        }
        notes.add(screen.text("handover.received.only"));
        notes.add(screen.text("handover.document.shut"));
        return new HandoverDocument(
                handover.childName(),
                handover.purpose(),
                List.of(
                        new Fact(
                                screen.text("consent.document.from"),
                                handover.by().isEmpty() ? handover.from() : handover.by() + ", " + handover.from()),
                        new Fact(screen.text("handover.step.DELIVER"), screen.moment(handover.deliveredAt()))),
                handover.items().stream().map(item -> received(item, screen)).toList(),
                notes,
                handover.until());
    }

    private static Item received(ReceivedHandover.Item item, Screen screen) {
        var lines = new ArrayList<>(List.of(new Fact(screen.text("consent.item.why"), item.why())));
        if (!item.basis().isEmpty()) {
            lines.add(new Fact("", screen.text("handover.received.basis", item.basis())));
        }
        return new Item(item.title(), item.passages(), lines);
    }
}

package dk.traad.consent;

import dk.traad.consent.HandoverDocument.Fact;
import dk.traad.consent.HandoverDocument.Item;
import dk.traad.screen.Screen;
import java.util.ArrayList;
import java.util.List;

/** A handover as one of the family keeps it: the words as they are read there, and their own answer. */
final class FamilyDocument {
    private FamilyDocument() {}

    static HandoverDocument of(FamilyConsent consent, Screen screen) {
        return new HandoverDocument(
                consent.request().childName(),
                consent.purpose(),
                List.of(
                        new Fact(
                                screen.text("consent.document.from"),
                                consent.askedBy().isEmpty()
                                        ? consent.from()
                                        : consent.askedBy() + ", " + consent.from()),
                        new Fact(screen.text("consent.answer.to"), consent.to())),
                consent.items().stream().map(item -> item(item, screen)).toList(),
                List.of(screen.text("consent.rights.withdraw")),
                consent.until());
    }

    private static Item item(FamilyItem item, Screen screen) {
        var lines = new ArrayList<Fact>();
        lines.add(new Fact(screen.text("consent.item.why"), item.why()));
        lines.add(new Fact(
                screen.text("consent.document.stands"),
                item.item().needsConsent()
                        ? screen.text("consent.state." + item.state().word())
                        : screen.text("consent.item.by-rule", item.item().legalBasis())));
        var mine = item.mine();
        if (mine != null) {
            lines.add(new Fact(
                    screen.text("consent.document.mine"),
                    screen.text("consent.answer." + mine.answer()) + ", " + screen.moment(mine.at())));
        }
        var passedOn = item.passedOn();
        if (passedOn != null) {
            var how = passedOn.withdrawnAt() != null
                    ? "consent.family.passed-on.withdrawn"
                    : passedOn.returnedAt() != null ? "consent.family.passed-on.returned" : "consent.family.passed-on";
            lines.add(new Fact("", screen.text(how, screen.date(screen.day(passedOn.at())))));
        }
        return new Item(item.title(), item.passages(), lines);
    }
}

package dk.traad.handover;

import dk.traad.access.Access;
import dk.traad.consent.ConsentItem;
import dk.traad.consent.ConsentRequest;
import dk.traad.consent.ConsentWriting;
import dk.traad.consent.ConsentWriting.Chosen;
import dk.traad.consent.FamilyConsentAction;
import dk.traad.consent.Follows;
import dk.traad.consent.ItemKind;
import dk.traad.consent.Passage;
import dk.traad.consent.SharingRules;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import dk.traad.platform.mail.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses what would be passed on and asks the family, who are told whenever there is something new to read. */
@Component
class PrepareHandover {
    private final Access access;
    private final Handovers handovers;
    private final ConsentWriting writing;
    private final SharingRules rules;
    private final ParentLed parentLed;
    private final Outbox outbox;
    private final Clock clock;

    PrepareHandover(
            Access access,
            Handovers handovers,
            ConsentWriting writing,
            SharingRules rules,
            ParentLed parentLed,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.handovers = handovers;
        this.writing = writing;
        this.rules = rules;
        this.parentLed = parentLed;
        this.outbox = outbox;
        this.clock = clock;
    }

    ConsentRequest.Id begin(ChildId child, UnitId from, UnitId to, String purpose, LocalDate until, EmployeeId by) {
        parentLed.requireOpen(child, from, to);
        return writing.prepare(child, from, to, purpose, until, by, clock.instant());
    }

    void choose(Handover seen, Choice choice, String why, EmployeeId by) {
        var handover = held(seen, by);
        if (handover.carries(choice)) {
            throw new Conflict("handover.refused.there");
        }
        add(
                handover,
                new Chosen(
                        choice.kind(),
                        choice.source(),
                        choice.version(),
                        choice.madeUnit(),
                        choice.madeOn(),
                        choice.passages(),
                        why,
                        Follows.ON_CONSENT,
                        ""),
                null,
                by);
    }

    void write(Handover seen, String words, String why, EmployeeId by) {
        add(held(seen, by), paragraph(seen, words, why, 1), null, by);
    }

    /** The old words are taken out, and with them every answer to them. */
    void rewrite(Handover seen, ConsentItem.Id replaced, String words, EmployeeId by) {
        var handover = held(seen, by);
        var old = handover.consent().present().stream()
                .filter(item -> item.id().equals(replaced) && item.kind() == ItemKind.PARAGRAPH)
                .findFirst()
                .orElseThrow(() -> new Conflict("handover.refused.gone"));
        writing.strike(replaced, clock.instant());
        add(handover, paragraph(handover, words, old.why(), old.version() + 1), replaced, by);
    }

    void strike(Handover seen, ConsentItem.Id item, EmployeeId by) {
        held(seen, by);
        writing.strike(item, clock.instant());
    }

    void ask(Handover seen, EmployeeId by) {
        writing.hold(seen.id());
        var handover = handovers.at(seen.id(), by, today());
        handover.state().after(HandoverMove.ASK);
        parentLed.requireOpen(handover);
        if (handover.consent().present().isEmpty()) {
            throw new Conflict("handover.refused.empty");
        }
        writing.ask(handover.id(), by, clock.instant());
        handovers.note(handover, HandoverMove.ASK, by, "", clock.instant());
        tellFamily(handover);
    }

    void callOff(Handover seen, EmployeeId by) {
        writing.hold(seen.id());
        var handover = handovers.at(seen.id(), by, today());
        handover.state().after(HandoverMove.CALL_OFF);
        writing.callOff(handover.id(), clock.instant());
        handovers.note(handover, HandoverMove.CALL_OFF, by, "", clock.instant());
    }

    private Chosen paragraph(Handover handover, String words, String why, int version) {
        return new Chosen(
                ItemKind.PARAGRAPH,
                null,
                version,
                handover.request().from().unit(),
                today(),
                List.of(new Passage("WORDS", words)),
                why,
                Follows.ON_CONSENT,
                "");
    }

    /** What the municipality has decided goes for every item, whoever chooses it. */
    private void add(Handover handover, Chosen item, ConsentItem.@Nullable Id replaces, EmployeeId by) {
        parentLed.requireOpen(handover);
        var rule = rules.of(item.kind(), handover.request().transition());
        if (rule.follows() == Follows.NEVER) {
            throw new Conflict("handover.refused.never");
        }
        writing.add(
                handover.id(),
                new Chosen(
                        item.kind(),
                        item.source(),
                        item.version(),
                        item.madeUnit(),
                        item.madeOn(),
                        item.passages(),
                        item.why(),
                        rule.follows(),
                        rule.legalBasis()),
                replaces,
                by,
                clock.instant());
        if (handover.request().isAsked()) {
            tellFamily(handover);
        }
    }

    private Handover held(Handover seen, EmployeeId by) {
        writing.hold(seen.id());
        var handover = handovers.at(seen.id(), by, today());
        handover.state().requireOpenForItems();
        return handover;
    }

    private void tellFamily(Handover handover) {
        outbox.tellOfNews(access.custodyHoldersWho(FamilyConsentAction.ANSWER_CONSENT, handover.child()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

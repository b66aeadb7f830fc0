package dk.traad.familyhandover;

import dk.traad.access.Access;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.Conflict;
import dk.traad.platform.mail.Outbox;
import dk.traad.transition.MoveTransition;
import dk.traad.transition.Transition;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Sends what a custody holder has looked at, word for word; from that moment those who receive the child read it. */
@Component
class SendHandover {
    private final Access access;
    private final HandoverDrafts drafts;
    private final HandoverQuestions questions;
    private final FamilyHandovers handovers;
    private final MoveTransition moveTransition;
    private final Outbox outbox;
    private final Clock clock;

    SendHandover(
            Access access,
            HandoverDrafts drafts,
            HandoverQuestions questions,
            FamilyHandovers handovers,
            MoveTransition moveTransition,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.drafts = drafts;
        this.questions = questions;
        this.handovers = handovers;
        this.moveTransition = moveTransition;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param seen the version of the draft that was looked at */
    void send(Transition transition, AdultId adult, int seen, boolean isShared) {
        var to = transition.toUnit();
        if (to == null) {
            throw new Conflict("familyhandover.refused.no-place");
        }
        var answers = drafts.of(transition, adult).stream()
                .flatMap(draft -> draft.on(questions.of(transition.kind(), to)).stream())
                .filter(one -> !one.isEmpty())
                .toList();
        if (answers.isEmpty() || !drafts.drop(transition, adult, seen)) {
            throw new Conflict("familyhandover.refused.changed");
        }
        handovers.add(transition, to, adult, answers, isShared, clock.instant());
        moveTransition.prepareByFamily(transition, adult);
        outbox.tellOfNews(access.custodyHoldersWho(FamilyHandoverAction.WRITE_OWN_HANDOVER, transition.child()).stream()
                .filter(one -> !one.equals(adult))
                .toList());
    }
}

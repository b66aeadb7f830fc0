package dk.traad.takeover;

import dk.traad.focuspoint.CustodyHolders;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPointEnded;
import dk.traad.focuspoint.HandOverFocusPoint;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import dk.traad.platform.mail.Outbox;
import dk.traad.takeover.TakeOver.Answer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes a request from the asking to its one answer; the parents are told of each step. */
@Component
class MoveTakeOver {
    private final TakeOverMoves moves;
    private final HandOverFocusPoint handOver;
    private final CustodyHolders custodyHolders;
    private final Outbox outbox;
    private final Clock clock;

    MoveTakeOver(
            TakeOverMoves moves,
            HandOverFocusPoint handOver,
            CustodyHolders custodyHolders,
            Outbox outbox,
            Clock clock) {
        this.moves = moves;
        this.handOver = handOver;
        this.custodyHolders = custodyHolders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Conflict when one waits already */
    void ask(FocusPoint focusPoint, UnitId unit, List<AdultId> agreed, String words, EmployeeId by) {
        require(moves.ask(focusPoint, unit, agreed, words, by, clock.instant()), "takeover.refused.asked");
        tell(focusPoint);
    }

    void withdraw(TakeOver takeOver, FocusPoint focusPoint, EmployeeId by) {
        answer(takeOver, Answer.WITHDRAWN, "", by);
        tell(focusPoint);
    }

    /** From now on the focus point is kept at the new place. */
    void accept(TakeOver takeOver, FocusPoint focusPoint, EmployeeId by) {
        answer(takeOver, Answer.ACCEPTED, "", by);
        handOver.to(focusPoint, takeOver.unit(), by);
        tell(focusPoint);
    }

    void decline(TakeOver takeOver, FocusPoint focusPoint, String reason, EmployeeId by) {
        answer(takeOver, Answer.DECLINED, reason, by);
        tell(focusPoint);
    }

    void object(TakeOver takeOver, AdultId by) {
        require(
                moves.answer(takeOver.id(), Answer.OBJECTED, "", null, by, clock.instant()),
                "takeover.refused.answered");
    }

    @EventListener
    void withdraw(FocusPointEnded ended) {
        moves.withdraw(ended.focusPoint(), clock.instant());
    }

    private void answer(TakeOver takeOver, Answer answer, String reason, EmployeeId by) {
        require(moves.answer(takeOver.id(), answer, reason, by, null, clock.instant()), "takeover.refused.answered");
    }

    private void tell(FocusPoint focusPoint) {
        outbox.tellOfNews(custodyHolders.of(focusPoint.child().id(), LocalDate.now(clock)));
    }

    private static void require(boolean isDone, String otherwise) {
        if (!isDone) {
            throw new Conflict(otherwise);
        }
    }
}

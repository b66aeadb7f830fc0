package dk.traad.dialogue;

import dk.traad.focuspoint.CustodyHolders;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.Move;
import dk.traad.focuspoint.MoveFocusPoint;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import dk.traad.platform.mail.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Invites every custody holder; new times take the place of the old ones, and a no is respected. */
@Component
class InviteParents {
    private final Dialogues dialogues;
    private final MoveFocusPoint moveFocusPoint;
    private final CustodyHolders custodyHolders;
    private final Outbox outbox;
    private final Clock clock;

    InviteParents(
            Dialogues dialogues,
            MoveFocusPoint moveFocusPoint,
            CustodyHolders custodyHolders,
            Outbox outbox,
            Clock clock) {
        this.dialogues = dialogues;
        this.moveFocusPoint = moveFocusPoint;
        this.custodyHolders = custodyHolders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Conflict when there is nobody to invite, they are to be left in peace, or it is no step from here */
    void requirePossible(FocusPoint focusPoint) {
        var today = LocalDate.now(clock);
        focusPoint.state(today).after(Move.INVITE);
        if (custodyHolders.of(focusPoint.child().id(), today).isEmpty()) {
            throw new Conflict("dialogue.refused.nobody");
        }
        if (isLeftInPeace(dialogues.of(List.of(focusPoint.id())), today)) {
            throw new Conflict("dialogue.refused.left-in-peace");
        }
    }

    void invite(FocusPoint focusPoint, InvitationForm form, EmployeeId by) {
        var before = dialogues.of(List.of(focusPoint.id()));
        if (before.stream().anyMatch(one -> one.id().equals(form.id()))) {
            return;
        }
        requirePossible(focusPoint);
        dialogues.cancel(focusPoint.id());
        if (!dialogues.invite(form.id(), focusPoint, form, by, clock.instant())) {
            return;
        }
        moveFocusPoint.invite(focusPoint, by);
        outbox.tellOfNews(custodyHolders.of(focusPoint.child().id(), LocalDate.now(clock)));
    }

    static boolean isLeftInPeace(List<Dialogue> newestFirst, LocalDate today) {
        return newestFirst.stream()
                .findFirst()
                .filter(newest -> newest.stage() == DialogueStage.DECLINED)
                .map(newest -> newest.askAgainOn() != null && today.isBefore(newest.askAgainOn()))
                .orElse(false);
    }
}

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
import org.springframework.stereotype.Component;

/** Notes what came out of a dialogue: from then on a plan can be agreed, and the parents read it and can add to it. */
@Component
class NoteOutcome {
    private final Dialogues dialogues;
    private final Notes notes;
    private final MoveFocusPoint moveFocusPoint;
    private final CustodyHolders custodyHolders;
    private final Outbox outbox;
    private final Clock clock;

    NoteOutcome(
            Dialogues dialogues,
            Notes notes,
            MoveFocusPoint moveFocusPoint,
            CustodyHolders custodyHolders,
            Outbox outbox,
            Clock clock) {
        this.dialogues = dialogues;
        this.notes = notes;
        this.moveFocusPoint = moveFocusPoint;
        this.custodyHolders = custodyHolders;
        this.outbox = outbox;
        this.clock = clock;
    }

    void note(FocusPoint focusPoint, Dialogue dialogue, OutcomeForm form, EmployeeId by) {
        dialogue.stage().requireOnTo(DialogueStage.HELD);
        if (!dialogues.move(dialogue, DialogueStage.HELD, dialogue.meeting(), null)) {
            throw new Conflict("dialogue.refused.moved-on");
        }
        write(focusPoint, dialogue, form, by);
    }

    /** A talk at the door, on the telephone: noted afterwards, without an invitation. */
    void noteUninvited(FocusPoint focusPoint, OutcomeForm form, EmployeeId by) {
        focusPoint.state(LocalDate.now(clock)).after(Move.TALK);
        if (dialogues.addHeld(form.id(), focusPoint, by, clock.instant())) {
            write(focusPoint, dialogues.of(form.id()), form, by);
        }
    }

    /** A new version with a reason; what was noted before stays. */
    void correct(FocusPoint focusPoint, Dialogue dialogue, OutcomeForm form, EmployeeId by) {
        if (dialogue.stage() != DialogueStage.HELD) {
            throw new Conflict("dialogue.refused.not-held");
        }
        dialogues.hold(dialogue.id());
        var version = notes.of(focusPoint.id()).stream()
                .filter(note -> note.dialogue().equals(dialogue.id()))
                .mapToInt(Note::version)
                .max()
                .orElse(0);
        notes.add(dialogue, version + 1, form, by, clock.instant());
        tell(focusPoint);
    }

    private void write(FocusPoint focusPoint, Dialogue dialogue, OutcomeForm form, EmployeeId by) {
        notes.add(dialogue, 1, form, by, clock.instant());
        moveFocusPoint.talk(focusPoint, by, form.held());
        tell(focusPoint);
    }

    private void tell(FocusPoint focusPoint) {
        outbox.tellOfNews(custodyHolders.of(focusPoint.child().id(), LocalDate.now(clock)));
    }
}

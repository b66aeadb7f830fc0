package dk.traad.dialogue;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.Conflict;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A young person's own part in the talk about them: they read what they are invited to and answer for themself. */
@Component
public class OwnInvitation {
    private final Dialogues dialogues;
    private final AnswerInvitation answerInvitation;
    private final Clock clock;

    OwnInvitation(Dialogues dialogues, AnswerInvitation answerInvitation, Clock clock) {
        this.dialogues = dialogues;
        this.answerInvitation = answerInvitation;
        this.clock = clock;
    }

    /** The newest one, unless it was called off or held. */
    public Optional<Dialogue> of(FocusPoint.Id focusPoint) {
        return dialogues.of(List.of(focusPoint)).stream()
                .findFirst()
                .filter(newest -> newest.stage().isAnswerable());
    }

    /** Those they can still choose from. */
    public List<Instant> times(Dialogue dialogue) {
        return dialogue.timesFor(new AdultId(dialogue.child().value()), clock.instant());
    }

    /** @throws Conflict when there is nothing to answer any longer */
    public Dialogue requireOpen(FocusPoint.Id focusPoint) {
        var newest = of(focusPoint).orElseThrow(() -> new Conflict("dialogue.refused.moved-on"));
        dialogues.hold(newest.id());
        return of(focusPoint).orElseThrow(() -> new Conflict("dialogue.refused.moved-on"));
    }

    /** Only with a form that has been checked. */
    public void answer(Dialogue dialogue, AnswerForm form) {
        answerInvitation.answerThemself(dialogue, form);
    }
}

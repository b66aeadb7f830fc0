package dk.traad.dialogue;

import dk.traad.focuspoint.FocusPointEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a focus point ends, nobody is waited for to talk about it. */
@Component
class CallOff {
    private final Dialogues dialogues;

    CallOff(Dialogues dialogues) {
        this.dialogues = dialogues;
    }

    @EventListener
    void callOff(FocusPointEnded ended) {
        dialogues.cancel(ended.focusPoint());
    }
}

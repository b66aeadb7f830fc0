package dk.traad.platform.web;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Asks whoever does something that cannot be taken back to prove anew who they are, unless they just have. */
@Component
public class StepUp {
    /** Long enough for a team to send what it has decided at one table (docs/adr/0013). */
    static final Duration FRESH = Duration.ofMinutes(10);

    private final Clock clock;

    StepUp(Clock clock) {
        this.clock = clock;
    }

    /** @throws ConfirmationNeeded when the proof is too old; what was on its way waits, and nothing has happened */
    public void require() {
        var stay = Stay.present();
        if (stay == null || clock.instant().isAfter(stay.confirmedAt().plus(FRESH))) {
            throw new ConfirmationNeeded();
        }
    }
}

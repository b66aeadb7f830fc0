package dk.traad.wondering;

import dk.traad.platform.db.WholeMunicipality;
import dk.traad.roster.RosterApplied;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Closes the wonderings of children who have left the place that wondered, as soon as the roster has told so. */
@Component
class CloseWhatWasLeft {
    private final LeftWonderings left;
    private final WholeMunicipality wholeMunicipality;
    private final Clock clock;

    CloseWhatWasLeft(LeftWonderings left, WholeMunicipality wholeMunicipality, Clock clock) {
        this.left = left;
        this.wholeMunicipality = wholeMunicipality;
        this.clock = clock;
    }

    @EventListener
    void follow(RosterApplied unused) {
        wholeMunicipality.run(() -> left.close(LocalDate.now(clock), clock.instant()));
    }
}

package dk.traad.focuspoint;

import dk.traad.kernel.ChildId;
import dk.traad.platform.mail.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Changes what a focus point says; parents who are in it are told. */
@Component
class ChangeFocusPoint {
    private final FocusPoints focusPoints;
    private final CustodyHolders custodyHolders;
    private final Outbox outbox;
    private final Clock clock;

    ChangeFocusPoint(FocusPoints focusPoints, CustodyHolders custodyHolders, Outbox outbox, Clock clock) {
        this.focusPoints = focusPoints;
        this.custodyHolders = custodyHolders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return false when somebody else has changed it since this person saw it */
    boolean change(FocusPoint focusPoint, FocusPointForm form) {
        if (!focusPoints.change(focusPoint.id(), form)) {
            return false;
        }
        if (focusPoint.progress().isWithTheFamily() && !form.equals(FocusPointForm.of(focusPoint))) {
            tell(focusPoint.child().id());
        }
        return true;
    }

    private void tell(ChildId child) {
        outbox.tellOfNews(custodyHolders.of(child, LocalDate.now(clock)));
    }
}

package dk.traad.focuspoint;

import dk.traad.municipality.Municipalities;
import dk.traad.platform.db.Context;
import dk.traad.platform.db.WholeMunicipality;
import dk.traad.platform.mail.Outbox;
import dk.traad.roster.RosterApplied;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** When a child has left the municipality what is open for it ends by itself: as the roster tells it, on its day; parents are told. */
@Component
public class CloseWhenChildLeaves {
    private final LeftChildren left;
    private final FocusPoints focusPoints;
    private final MoveFocusPoint moveFocusPoint;
    private final CustodyHolders custodyHolders;
    private final Outbox outbox;
    private final Municipalities municipalities;
    private final WholeMunicipality wholeMunicipality;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CloseWhenChildLeaves(
            LeftChildren left,
            FocusPoints focusPoints,
            MoveFocusPoint moveFocusPoint,
            CustodyHolders custodyHolders,
            Outbox outbox,
            Municipalities municipalities,
            WholeMunicipality wholeMunicipality,
            TransactionTemplate transaction,
            Clock clock) {
        this.left = left;
        this.focusPoints = focusPoints;
        this.moveFocusPoint = moveFocusPoint;
        this.custodyHolders = custodyHolders;
        this.outbox = outbox;
        this.municipalities = municipalities;
        this.wholeMunicipality = wholeMunicipality;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void follow(RosterApplied unused) {
        wholeMunicipality.run(this::close);
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    public void closeAll() {
        for (var municipality : municipalities.codes()) {
            Context.program(municipality).run(() -> transaction.executeWithoutResult(unused -> close()));
        }
    }

    private void close() {
        var today = LocalDate.now(clock);
        for (var focusPoint : focusPoints.of(left.open(today))) {
            moveFocusPoint.move(focusPoint, Move.LEAVE, null, "");
            if (focusPoint.progress().isWithTheFamily()) {
                outbox.tellOfNews(custodyHolders.of(focusPoint.child().id(), today));
            }
        }
    }
}

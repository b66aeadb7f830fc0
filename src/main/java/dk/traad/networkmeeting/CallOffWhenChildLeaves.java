package dk.traad.networkmeeting;

import dk.traad.access.Access;
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

/** A meeting around a child who has left the municipality is called off by itself, as the roster tells it or on its day. */
@Component
public class CallOffWhenChildLeaves {
    private final Access access;
    private final WriteNetworkMeeting writing;
    private final Outbox outbox;
    private final Municipalities municipalities;
    private final WholeMunicipality wholeMunicipality;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CallOffWhenChildLeaves(
            Access access,
            WriteNetworkMeeting writing,
            Outbox outbox,
            Municipalities municipalities,
            WholeMunicipality wholeMunicipality,
            TransactionTemplate transaction,
            Clock clock) {
        this.access = access;
        this.writing = writing;
        this.outbox = outbox;
        this.municipalities = municipalities;
        this.wholeMunicipality = wholeMunicipality;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void follow(RosterApplied unused) {
        wholeMunicipality.run(this::callOff);
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    public void callOffAll() {
        for (var municipality : municipalities.codes()) {
            Context.program(municipality).run(() -> transaction.executeWithoutResult(unused -> callOff()));
        }
    }

    private void callOff() {
        writing.callOffOfThoseWhoLeft(LocalDate.now(clock), clock.instant())
                .forEach(child ->
                        outbox.tellOfNews(access.custodyHoldersWho(FamilyNetworkAction.ANSWER_NETWORK_MEETING, child)));
    }
}

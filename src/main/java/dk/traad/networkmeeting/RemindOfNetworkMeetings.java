package dk.traad.networkmeeting;

import dk.traad.access.Access;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.db.Context;
import dk.traad.platform.mail.Outbox;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A day before a meeting around a child, and once when its times lie unanswered for a week, the family gets the same mail again. */
@Component
public class RemindOfNetworkMeetings {
    private static final int DAYS_UNANSWERED = 7;

    private final Access access;
    private final WriteNetworkMeeting writing;
    private final Outbox outbox;
    private final Municipalities municipalities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemindOfNetworkMeetings(
            Access access,
            WriteNetworkMeeting writing,
            Outbox outbox,
            Municipalities municipalities,
            TransactionTemplate transaction,
            Clock clock) {
        this.access = access;
        this.writing = writing;
        this.outbox = outbox;
        this.municipalities = municipalities;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    public void remindAll() {
        for (var municipality : municipalities.codes()) {
            Context.program(municipality).run(() -> transaction.executeWithoutResult(unused -> remindHere()));
        }
    }

    private void remindHere() {
        var now = clock.instant();
        var tomorrow = now.plus(1, ChronoUnit.DAYS);
        var longAgo = now.minus(DAYS_UNANSWERED, ChronoUnit.DAYS);
        writing.remind(now, tomorrow, longAgo)
                .forEach(child ->
                        outbox.tellOfNews(access.custodyHoldersWho(FamilyNetworkAction.ANSWER_NETWORK_MEETING, child)));
    }
}

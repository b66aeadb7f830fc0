package dk.traad.followup;

import dk.traad.focuspoint.CustodyHolders;
import dk.traad.kernel.ChildId;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.db.Context;
import dk.traad.platform.mail.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Three days before a follow-up the parents who are in it get a mail that there is something to see. */
@Repository
public class RemindOfFollowUps {
    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final CustodyHolders custodyHolders;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemindOfFollowUps(
            JdbcClient jdbc,
            Municipalities municipalities,
            CustodyHolders custodyHolders,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.custodyHolders = custodyHolders;
        this.outbox = outbox;
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
        var today = LocalDate.now(clock);
        due(clock.instant()).forEach(child -> outbox.tellOfNews(custodyHolders.of(child, today)));
    }

    /** Each once: taken and marked in one statement. */
    private List<ChildId> due(Instant now) {
        return jdbc.sql("""
                        UPDATE follow_up f
                        SET reminded_at = :now
                        WHERE f.municipality = :municipality AND f.state = 'BOOKED' AND f.reminded_at IS NULL
                            AND f.meets_at > :now AND f.meets_at <= :soon AND EXISTS (
                                SELECT FROM family_focus_point v
                                WHERE v.municipality = f.municipality AND v.focus_point = f.focus_point)
                        RETURNING f.child
                        """)
                .param("now", now)
                .param("soon", now.plus(Urgency.FIRM_DAYS, ChronoUnit.DAYS))
                .query((row, number) -> new ChildId(row.getObject("child", UUID.class)))
                .list();
    }
}

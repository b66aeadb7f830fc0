package dk.traad.dialogue;

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

/** A day before a talk, and once when an invitation lies unanswered for a week, the parents get the same mail again. */
@Repository
public class RemindFamilies {
    private static final int DAYS_UNANSWERED = 7;

    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final CustodyHolders custodyHolders;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemindFamilies(
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
                        UPDATE dialogue
                        SET reminded_at = :now
                        WHERE municipality = :municipality AND reminded_at IS NULL AND (
                            (state = 'ARRANGED' AND meets_at > :now AND meets_at <= :tomorrow)
                            OR (state = 'OPEN' AND invited_at <= :longAgo AND NOT EXISTS (
                                SELECT FROM dialogue_answer a
                                WHERE a.municipality = dialogue.municipality AND a.dialogue = dialogue.id)
                                AND NOT EXISTS (
                                SELECT FROM dialogue_own_answer o
                                WHERE o.municipality = dialogue.municipality AND o.dialogue = dialogue.id)))
                        RETURNING child
                        """)
                .param("now", now)
                .param("tomorrow", now.plus(1, ChronoUnit.DAYS))
                .param("longAgo", now.minus(DAYS_UNANSWERED, ChronoUnit.DAYS))
                .query((row, number) -> new ChildId(row.getObject("child", UUID.class)))
                .list();
    }
}

package dk.traad.homevisit;

import dk.traad.municipality.Municipalities;
import dk.traad.platform.db.Context;
import dk.traad.platform.mail.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** A day before a visit its family gets one mail that says that there is news, and nothing else. */
@Repository
public class RemindOfVisits {
    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final HomeVisits visits;
    private final ChangeVisit changeVisit;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemindOfVisits(
            JdbcClient jdbc,
            Municipalities municipalities,
            HomeVisits visits,
            ChangeVisit changeVisit,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.visits = visits;
        this.changeVisit = changeVisit;
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
        outbox.tellOfNews(due(clock.instant()).stream()
                .flatMap(id -> changeVisit.readers(visits.of(id)).stream())
                .distinct()
                .toList());
    }

    /** Each once: taken and marked in one statement. What was agreed within the last day needs no reminder. */
    private List<HomeVisit.Id> due(Instant now) {
        return jdbc.sql("""
                        UPDATE home_visit v
                        SET reminded_at = :now
                        WHERE municipality = :municipality AND reminded_at IS NULL AND state = 'BOOKED'
                            AND begins_at > :now AND begins_at <= :tomorrow AND NOT EXISTS (
                                SELECT FROM home_visit_event e
                                WHERE e.municipality = v.municipality AND e.visit = v.id AND e.happened_at > :yesterday)
                        RETURNING id
                        """)
                .param("now", now)
                .param("tomorrow", now.plus(1, ChronoUnit.DAYS))
                .param("yesterday", now.minus(1, ChronoUnit.DAYS))
                .query((row, number) -> new HomeVisit.Id(row.getObject("id", UUID.class)))
                .list();
    }
}

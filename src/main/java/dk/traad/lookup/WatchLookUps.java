package dk.traad.lookup;

import dk.traad.audit.AccessLog;
import dk.traad.audit.Actor;
import dk.traad.audit.AuditEntry;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.db.Context;
import dk.traad.platform.mail.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks through what is new in the log every minute, one municipality at a time, for what somebody should look at; and once
 * a week draws what leaders answer for. It goes by what it has looked through, so that standing still loses nothing.
 */
@Component
public class WatchLookUps {
    private static final Logger LOG = LoggerFactory.getLogger(WatchLookUps.class);
    /** Rows are written a moment after they are dated. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);
    /** After a long stop, and the first time. */
    private static final Duration AT_MOST_BACK = Duration.ofDays(7);

    private final Watched watched;
    private final RaiseAlarms raise;
    private final DrawSamples drawSamples;
    private final Officers officers;
    private final Municipalities municipalities;
    private final Outbox outbox;
    private final AccessLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WatchLookUps(
            Watched watched,
            RaiseAlarms raise,
            DrawSamples drawSamples,
            Officers officers,
            Municipalities municipalities,
            Outbox outbox,
            AccessLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.watched = watched;
        this.raise = raise;
        this.drawSamples = drawSamples;
        this.officers = officers;
        this.municipalities = municipalities;
        this.outbox = outbox;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    public void watchAll() {
        for (var municipality : municipalities.codes()) {
            try {
                Context.program(municipality).run(() -> transaction.executeWithoutResult(unused -> watchHere()));
            } catch (RuntimeException fault) {
                // The others are still watched; this one is looked through again in the next run.
                LOG.error(
                        "the log of municipality {} was not looked through ({})",
                        municipality,
                        fault.getClass().getSimpleName());
            }
        }
    }

    private void watchHere() {
        var now = clock.instant();
        var today = LocalDate.now(clock);
        var back = now.minus(AT_MOST_BACK);
        var since = watched.until()
                .map(until -> until.minus(OVERLAP))
                .filter(back::isBefore)
                .orElse(back);
        // This very moment belongs to it.
        var until = now.plus(1, ChronoUnit.MICROS);
        Stream.of(
                        raise.manyChildren(since, until, today),
                        raise.ownFamily(since, until, today),
                        raise.refusals(since, until, today),
                        raise.brokenGlass(since, until, today))
                .flatMap(List::stream)
                .forEach(alarm -> tell(alarm, today));
        watched.lookedUntil(now);
        drawSamples.draw(today);
    }

    private void tell(RaiseAlarms.Raised alarm, LocalDate today) {
        log.did(AuditEntry.of(Actor.program(), "RAISE_ALARM").on("EMPLOYEE", alarm.employee()));
        outbox.tellEmployees(Stream.concat(
                        officers.answeringFor(alarm.unit(), alarm.employee(), today).stream(),
                        officers.all(today).stream())
                .distinct()
                .filter(one -> !one.equals(alarm.employee()))
                .toList());
    }
}

package dk.traad.audit;

import dk.traad.platform.db.Aside;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The log's parts, one for each month: made ahead of time each day, and on the spot when one is missing all the same. */
@Component
class AuditMonths {
    private static final Logger LOG = LoggerFactory.getLogger(AuditMonths.class);
    private static final int AHEAD = 2;
    /** The lock under which audit_month makes a part. */
    private static final int MADE_UNDER = 7207;

    private final Aside aside;
    private final Clock clock;
    private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();
    private final Set<YearMonth> made = ConcurrentHashMap.newKeySet();

    AuditMonths(Aside aside, Clock clock) {
        this.aside = aside;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 3 * * *")
    void ahead() {
        var present = YearMonth.now(clock);
        for (var month = 0; month <= AHEAD; month++) {
            make(present.plusMonths(month));
        }
    }

    /** Asked once for each month; whatever the answer, the default part takes what no other does. */
    void readyFor(Instant at) {
        var month = month(at);
        if (known.add(month)) {
            make(month);
        }
    }

    /**
     * Whoever adds to a month whose part may be in the making waits until it is there or is not: a row on its way to the
     * default part would be refused by it the moment the month has one of its own.
     */
    void waitFor(JdbcClient jdbc, Instant at) {
        if (!made.contains(month(at))) {
            jdbc.sql("SELECT count(*) FROM pg_advisory_xact_lock_shared(:made)")
                    .param("made", MADE_UNDER)
                    .query(Integer.class)
                    .single();
        }
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    private void make(YearMonth month) {
        var isMade = new AtomicBoolean();
        var isDone = aside.write(jdbc -> {
            isMade.set(jdbc.sql("SELECT audit_month(:day)")
                    .param("day", month.atDay(1))
                    .query(Boolean.class)
                    .single());
            if (!isMade.get()) {
                LOG.warn("the log has no part of its own for {} and uses the default one", month);
            }
        });
        if (isDone && isMade.get()) {
            made.add(month);
        }
    }
}

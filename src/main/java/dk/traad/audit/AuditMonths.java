package dk.traad.audit;

import dk.traad.platform.db.Aside;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The log's parts, one for each month: made ahead of time each day, and on the spot when one is missing all the same. */
@Component
class AuditMonths {
    private static final Logger LOG = LoggerFactory.getLogger(AuditMonths.class);
    private static final int AHEAD = 2;

    private final Aside aside;
    private final Clock clock;
    private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

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
        var month = YearMonth.from(LocalDate.ofInstant(at, ZoneOffset.UTC));
        if (known.add(month)) {
            make(month);
        }
    }

    private void make(YearMonth month) {
        aside.write(jdbc -> {
            var made = jdbc.sql("SELECT audit_month(:day)")
                    .param("day", month.atDay(1))
                    .query(Boolean.class)
                    .single();
            if (!made) {
                LOG.warn("the log has no part of its own for {} and uses the default one", month);
            }
        });
    }
}

package dk.traad.programme;

import dk.traad.municipality.Municipalities;
import dk.traad.platform.db.Context;
import dk.traad.retention.DataSet;
import dk.traad.retention.DeletionLedger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes what little there is: enrolments 30 days after their end, offers that nobody answered. */
@Repository
public class ForgetAdvisory {
    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final TransactionTemplate transaction;
    private final DeletionLedger ledger;
    private final Clock clock;

    ForgetAdvisory(
            JdbcClient jdbc,
            Municipalities municipalities,
            TransactionTemplate transaction,
            DeletionLedger ledger,
            Clock clock) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.transaction = transaction;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    public void forgetAll() {
        for (var municipality : municipalities.codes()) {
            Context.program(municipality).run(() -> transaction.executeWithoutResult(unused -> forgetHere()));
        }
    }

    private void forgetHere() {
        var today = LocalDate.now(clock);
        jdbc.sql("DELETE FROM advisory_offer WHERE municipality = :municipality AND until_on < :today")
                .param("today", today)
                .update();
        var gone = jdbc.sql("""
                        DELETE FROM advisory_enrolment e
                        USING programme p
                        WHERE e.municipality = :municipality AND p.municipality = e.municipality AND p.id = e.programme
                            AND least(e.ended_on, e.since_week + make_interval(months => p.for_months)) <= :last
                        """)
                .param("last", today.minusDays(TogetherController.DAYS_KEPT))
                .update();
        if (gone > 0) {
            ledger.add(DataSet.ADVISORY_ENROLMENTS, TogetherController.DAYS_KEPT, gone);
        }
    }
}

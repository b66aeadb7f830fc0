package dk.traad.roster.difference;

import dk.traad.municipality.Municipalities;
import dk.traad.platform.db.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The passing of the days: a last day that was known beforehand comes, whether or not a new roster does. */
@Component
public class TellOfLeavers {
    private static final Logger LOG = LoggerFactory.getLogger(TellOfLeavers.class);

    private final Municipalities municipalities;
    private final Leavers leavers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TellOfLeavers(Municipalities municipalities, Leavers leavers, TransactionTemplate transaction, Clock clock) {
        this.municipalities = municipalities;
        this.leavers = leavers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One municipality's failure is no other's. */
    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    public void tellAll() {
        for (var municipality : municipalities.codes()) {
            try {
                Context.program(municipality)
                        .run(() -> transaction.executeWithoutResult(unused -> leavers.tell(LocalDate.now(clock))));
            } catch (DataAccessException failure) {
                LOG.error("the threads of {} could not be told who has left", municipality, failure);
            }
        }
    }
}

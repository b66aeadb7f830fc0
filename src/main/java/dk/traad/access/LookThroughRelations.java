package dk.traad.access;

import dk.traad.municipality.Municipalities;
import dk.traad.platform.db.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reckons anew each night who stands to whom and mends what is written down of it, where the two differ: they never should (ADR 39). */
@Component
public class LookThroughRelations {
    private static final Logger LOG = LoggerFactory.getLogger(LookThroughRelations.class);

    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final TransactionTemplate transaction;

    LookThroughRelations(JdbcClient jdbc, Municipalities municipalities, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.transaction = transaction;
    }

    /** @return how many rows were mended, in all municipalities together */
    @Scheduled(cron = "0 5 4 * * *", zone = "Europe/Copenhagen")
    public long lookThroughAll() {
        var mended = 0L;
        for (var municipality : municipalities.codes()) {
            var here = Context.program(municipality).call(() -> transaction.execute(unused -> mend()));
            if (here > 0) {
                LOG.error(
                        "{} rows of who stands to whom in {} were not what the facts say, and now are",
                        here,
                        municipality);
            }
            mended += here;
        }
        return mended;
    }

    private long mend() {
        return jdbc.sql("SELECT mend_relations()").query(Long.class).single();
    }
}

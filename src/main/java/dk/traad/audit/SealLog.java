package dk.traad.audit;

import dk.traad.platform.db.SealingConnections;
import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Seals the log every second: the rows of all transactions that have ended since, one seal for each municipality that has
 * any, each holding the one before. Nothing waits for it (security reference F4).
 */
@Component
public class SealLog {
    private static final Logger LOG = LoggerFactory.getLogger(SealLog.class);
    private static final byte[] FIRST = new byte[SealDigest.BYTES];

    private final SealingConnections connections;
    private volatile boolean isAtWork;

    SealLog(SealingConnections connections) {
        this.connections = connections;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.SECONDS)
    void everySecond() {
        isAtWork = true;
        try {
            seal();
        } catch (RuntimeException fault) {
            // Unsealed rows stay where they are, and the next run takes them too.
            LOG.error("the log was not sealed ({})", fault.toString());
        }
    }

    /** What the program did last is sealed before it stops. */
    @PreDestroy
    void last() {
        if (isAtWork) {
            everySecond();
        }
    }

    /** @return how many rows were sealed */
    public long seal() {
        return connections.inTransaction(SealLog::sealAll);
    }

    private static long sealAll(JdbcTemplate jdbc) {
        var seals = new Seals(jdbc);
        if (!seals.alone()) {
            return 0L;
        }
        var moment = seals.present();
        var below = seals.sealedBelow();
        if (moment.closedBelow() < below) {
            throw new IllegalStateException(
                    "the database counts its transactions from further back than the seals do: it"
                            + " was moved by dump and load, see docs/adr/0014");
        }
        var open = new HashMap<Integer, Open>();
        try (var rows = AuditText.read(jdbc, null, below, moment.closedBelow())) {
            rows.forEach(row -> open.computeIfAbsent(row.municipality(), code -> Open.after(seals, code, moment))
                    .digest()
                    .row(row.text()));
        }
        open.values().forEach(one -> seals.add(one.sealed()));
        return open.values().stream().mapToLong(one -> one.digest().rows()).sum();
    }

    /** A seal whose rows are still coming. */
    private record Open(Seal draft, SealDigest digest) {
        static Open after(Seals seals, int municipality, Seals.Moment moment) {
            var last = seals.newest(municipality);
            var draft = new Seal(
                    municipality,
                    last.map(Seal::number).orElse(0L) + 1,
                    moment.now(),
                    last.map(Seal::to).orElse(0L),
                    moment.closedBelow(),
                    0,
                    last.map(Seal::hash).orElse(FIRST),
                    FIRST);
            return new Open(draft, draft.digest());
        }

        Seal sealed() {
            var rows = digest.rows();
            return new Seal(
                    draft.municipality(),
                    draft.number(),
                    draft.sealedAt(),
                    draft.from(),
                    draft.to(),
                    rows,
                    draft.previous(),
                    digest.hash());
        }
    }
}

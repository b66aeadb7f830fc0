package dk.traad.audit;

import dk.traad.kernel.Unavailable;
import dk.traad.platform.db.Aside;
import dk.traad.platform.web.Pages;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where everything that is shown or changed is told. What a transaction does is collected and written at its end, in one
 * statement: both or neither. Pages are rendered after the transaction, so nothing is shown that is not in the log.
 */
@Component
public class AccessLog {
    private final JdbcClient jdbc;
    private final Aside aside;
    private final AuditMonths months;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, Aside aside, AuditMonths months, Clock clock) {
        this.jdbc = jdbc;
        this.aside = aside;
        this.months = months;
        this.clock = clock;
    }

    /** Told with the present transaction; the same thing twice in one transaction is told once. */
    public void did(AuditEntry entry) {
        present().entries.add(entry);
    }

    /** Told at once and aside, for the transaction this happens in is about to be undone; changes no answer. */
    public void denied(AuditEntry entry) {
        UndoneRequests.denied();
        aside(List.of(row(entry, Outcome.DENIED, Audience.STAFF)));
    }

    private Telling present() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("what is told in the log happens in a transaction");
        }
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof Telling telling) {
                return telling;
            }
        }
        var telling = new Telling();
        TransactionSynchronizationManager.registerSynchronization(telling);
        return telling;
    }

    private AuditRow row(AuditEntry entry, Outcome outcome, Audience audience) {
        return AuditRow.of(entry, outcome, audience, clock.instant(), Origin.present());
    }

    private void aside(List<AuditRow> rows) {
        months.readyFor(clock.instant());
        aside.write(other -> {
            months.waitFor(other, clock.instant());
            AuditRows.add(other, rows);
        });
    }

    /** What one transaction has to tell. */
    private final class Telling implements TransactionSynchronization {
        private final Set<AuditEntry> entries = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            var outcome = outcome();
            var rows = entries.stream()
                    .map(entry -> row(entry, outcome, entry.audience()))
                    .toList();
            months.readyFor(clock.instant());
            try {
                months.waitFor(jdbc, clock.instant());
                AuditRows.add(jdbc, rows);
            } catch (DataAccessException | TransactionException failure) {
                throw new Unavailable("the log could not be written", failure);
            }
        }

        /** Nothing was shown or changed, but the door had opened. */
        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                UndoneRequests.whenAnswered(outcome -> aside(entries.stream()
                        .map(entry -> row(entry, outcome, Audience.STAFF))
                        .toList()));
            }
        }

        /** A page may be an answer that nothing was changed. */
        private static Outcome outcome() {
            var answer = Pages.answerOf(Origin.browser());
            return answer == HttpStatus.CONFLICT
                    ? Outcome.CONFLICT
                    : answer.is4xxClientError() ? Outcome.FAILED : Outcome.DONE;
        }
    }
}

package dk.traad.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins every transaction by telling the database the municipality and the person: the one place where that happens.
 * Without a context row-level security shows nothing (docs/adr/0008).
 */
class ContextTransactions extends DataSourceTransactionManager {
    /** How the codes begin that say that a connection was lost or the server is going down. */
    private static final Set<String> CONNECTION_LOST = Set.of("08", "57");

    private final DataSource source;
    private final ContextSeal seal;

    ContextTransactions(DataSource source, ContextSeal seal) {
        super(source);
        this.source = source;
        this.seal = seal;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var context = Context.current();
        if (context == null) {
            return;
        }
        try {
            tell(context);
        } catch (SQLException failure) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("the context could not be set", failure);
        }
    }

    /**
     * What a person waits for is a method's transaction, which has that method's name. A session's has none: it is written
     * while the answer leaves, and one that is lost is a new sign-in.
     */
    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        try {
            super.doCommit(status);
        } catch (TransactionSystemException failure) {
            throw isCutOff(failure) ? new OutcomeUnknown() : failure;
        }
        if (status.getTransactionName().isEmpty()) {
            return;
        }
        try {
            if (isWaitBrokenOff(connection().getWarnings())) {
                throw new OutcomeUnknown();
            }
        } catch (SQLException failure) {
            throw new OutcomeUnknown();
        }
    }

    /** The word was sent, and the answer never came: the network was cut, or the server died. */
    static boolean isCutOff(TransactionSystemException failure) {
        return failure.getCause() instanceof SQLException why
                && why.getSQLState() != null
                && CONNECTION_LOST.contains(why.getSQLState().substring(0, 2));
    }

    /** The one warning that makes "done" untrue; it has no code of its own. */
    static boolean isWaitBrokenOff(@Nullable SQLWarning first) {
        for (var one = first; one != null; one = one.getNextWarning()) {
            if (String.valueOf(one.getMessage()).contains("wait for synchronous replication")) {
                return true;
            }
        }
        return false;
    }

    private void tell(Context context) throws SQLException {
        seal.tell(connection(), context);
    }

    private Connection connection() {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(source);
        if (holder == null) {
            throw new IllegalStateException("a transaction without a connection");
        }
        return holder.getConnection();
    }
}

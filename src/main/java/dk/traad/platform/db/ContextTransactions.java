package dk.traad.platform.db;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins every transaction by telling the database the municipality and the person: the one place where that happens.
 * Without a context row-level security shows nothing (docs/adr/0008).
 */
class ContextTransactions extends DataSourceTransactionManager {
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

    private void tell(Context context) throws SQLException {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(source);
        if (holder == null) {
            throw new IllegalStateException("a transaction without a connection");
        }
        seal.tell(holder.getConnection(), context);
    }
}

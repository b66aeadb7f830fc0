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
 * Without a context the settings stay empty and row-level security shows nothing (docs/adr/0004).
 */
class ContextTransactions extends DataSourceTransactionManager {
    private final DataSource source;

    ContextTransactions(DataSource source) {
        super(source);
        this.source = source;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var context = Context.current();
        if (context != null) {
            tell(context);
        }
    }

    private void tell(Context context) {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(source);
        if (holder == null) {
            throw new IllegalStateException("a transaction without a connection");
        }
        var sql = "SELECT set_config('traad.municipality', ?, true), set_config('traad.person', ?, true)";
        try (var statement = holder.getConnection().prepareStatement(sql)) {
            statement.setString(1, context.municipality().toString());
            statement.setString(
                    2, context.person() == null ? "" : context.person().toString());
            statement.execute();
        } catch (SQLException failure) {
            throw new CannotCreateTransactionException("the context could not be set", failure);
        }
    }
}

package dk.traad.platform.db;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Connections as the reader of figures: the role that sees the figures of the present municipality and nothing else. */
public class FigureConnections implements AutoCloseable {
    private static final int CONNECTIONS = 2;

    private final HikariDataSource source;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    FigureConnections(DatabaseRoles roles, ContextSeal seal) {
        var pool = DatabaseSettings.pool(roles, roles.figures(), "traad-figures", CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        source = new HikariDataSource(pool);
        jdbc = Statements.of(JdbcClient.create(new DomainJdbc(new JdbcTemplate(source))));
        var transactions = new ContextTransactions(source, seal);
        // Read within the page's own transaction, which it has nothing to do with.
        transactions.setTransactionSynchronization(AbstractPlatformTransactionManager.SYNCHRONIZATION_NEVER);
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    /** In a transaction of its own, in the present context. */
    public <T> T read(Function<JdbcClient, T> work) {
        return Objects.requireNonNull(transaction.execute(unused -> work.apply(jdbc)));
    }

    @Override
    public void close() {
        source.close();
    }
}

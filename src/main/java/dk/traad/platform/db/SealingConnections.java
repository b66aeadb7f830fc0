package dk.traad.platform.db;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Connections as the sealer: the role that reads the log of every municipality, adds seals and can do nothing else. */
public class SealingConnections implements AutoCloseable {
    private static final String NAME = "traad-sealing";
    private static final int CONNECTIONS = 2;
    private static final int ROWS_AT_A_TIME = 5_000;

    private final HikariDataSource source;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final TransactionTemplate snapshot;

    SealingConnections(DatabaseRoles roles) {
        var pool = DatabaseSettings.pool(roles, roles.sealer(), NAME, CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        // Rows are told as text; the same row must always read the same.
        pool.setConnectionInitSql(
                "SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET bytea_output = 'hex'; SET extra_float_digits = 1");
        source = new HikariDataSource(pool);
        jdbc = new JdbcTemplate(source);
        jdbc.setFetchSize(ROWS_AT_A_TIME);
        var transactions = new DataSourceTransactionManager(source);
        transaction = new TransactionTemplate(transactions);
        snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    public <T> T inTransaction(Function<JdbcTemplate, T> work) {
        return Objects.requireNonNull(transaction.execute(unused -> work.apply(jdbc)));
    }

    /** All statements see the same moment. */
    public <T> T inSnapshot(Function<JdbcTemplate, T> work) {
        return Objects.requireNonNull(snapshot.execute(unused -> work.apply(jdbc)));
    }

    /** Whether no other program of ours is there to seal. */
    public boolean areAlone() {
        return inTransaction(only -> Boolean.TRUE.equals(only.queryForObject("""
                SELECT NOT EXISTS (
                    SELECT FROM pg_stat_activity
                    WHERE datname = current_database() AND application_name = ? AND pid <> pg_backend_pid())
                """, Boolean.class, NAME)));
    }

    @Override
    public void close() {
        source.close();
    }
}

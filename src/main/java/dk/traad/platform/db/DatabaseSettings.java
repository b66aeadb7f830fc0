package dk.traad.platform.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.traad.platform.Settings;
import dk.traad.platform.crypt.Keys;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Finds or starts the server, makes its roles, migrates it as the migrator and works in it as the application. */
@Configuration(proxyBeanMethods = false)
class DatabaseSettings {
    private static final int CONNECTIONS = 10;

    @Bean(destroyMethod = "close")
    PostgresServer postgresServer(Settings settings, Keys keys) {
        var url = settings.databaseUrl();
        return url == null
                ? PostgresServer.embedded(settings.data(), password(keys, "database administrator"))
                : new PostgresServer(url, null);
    }

    @Bean
    DatabaseRoles databaseRoles(PostgresServer server, Keys keys) {
        return DatabaseRoles.prepare(server.url(), password(keys, "database roles"));
    }

    @Bean
    DataSource dataSource(DatabaseRoles roles) {
        var pool = pool(roles, roles.application(), "traad", CONNECTIONS);
        pool.setConnectionTimeout(5_000);
        planOnce(pool);
        return new HikariDataSource(pool);
    }

    @Bean
    Aside aside(DatabaseRoles roles, ContextSeal seal) {
        return new Aside(roles, seal);
    }

    @Bean
    SealingConnections sealingConnections(DatabaseRoles roles) {
        return new SealingConnections(roles);
    }

    @Bean
    FigureConnections figureConnections(DatabaseRoles roles, ContextSeal seal) {
        return new FigureConnections(roles, seal);
    }

    @Bean
    FlywayConfigurationCustomizer migrateAsTheMigrator(DatabaseRoles roles) {
        return flyway -> flyway.dataSource(roles.url(), roles.migrator(), roles.password())
                .initSql("SET ROLE \"%s\"".formatted(roles.owner()))
                .defaultSchema("traad")
                // Features are built beside each other, each with numbers of its own.
                .outOfOrder(true)
                .placeholders(Map.of(
                        "application", "\"%s\"".formatted(roles.application()),
                        "sealer", "\"%s\"".formatted(roles.sealer()),
                        "figures", "\"%s\"".formatted(roles.figures()),
                        "relations", "\"%s\"".formatted(roles.relations()),
                        "owner", "\"%s\"".formatted(roles.owner())));
    }

    @Bean
    ContextSeal contextSeal(Keys keys, Clock clock) {
        return new ContextSeal(keys.derive("context"), clock);
    }

    @Bean
    FlywayMigrationStrategy preparedDatabase(DatabaseRoles roles, ContextSeal seal) {
        return new PreparedDatabase(roles, seal);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource source, ContextSeal seal) {
        return new ContextTransactions(source, seal);
    }

    @Bean
    JdbcClient jdbcClient(DataSource source) {
        return Statements.of(JdbcClient.create(new DomainJdbc(new JdbcTemplate(source))));
    }

    static HikariConfig pool(DatabaseRoles roles, String role, String name, int connections) {
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(roles.url());
        pool.setUsername(role);
        pool.setPassword(roles.password());
        pool.setSchema("traad");
        pool.setAutoCommit(true);
        pool.setMaximumPoolSize(connections);
        pool.addDataSourceProperty("ApplicationName", name);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // The detail of a broken constraint is the row itself: somebody's data, which no log may hold.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }

    /**
     * The views of who stands to whom are wide, and row-level security asks them again: planning such a statement takes
     * ten times as long as running it. Each connection plans each statement once (docs/performance.md).
     */
    private static void planOnce(HikariConfig pool) {
        pool.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan -c jit=off");
        pool.addDataSourceProperty("prepareThreshold", "1");
        pool.addDataSourceProperty("preparedStatementCacheQueries", "1024");
        pool.addDataSourceProperty("preparedStatementCacheSizeMiB", "16");
    }

    private static String password(Keys keys, String purpose) {
        return HexFormat.of().formatHex(keys.derive(purpose));
    }
}

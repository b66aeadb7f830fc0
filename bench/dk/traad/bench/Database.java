package dk.traad.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.LoggerFactory;

/** The bench's own PostgreSQL, set up as the program sets up its own; here everybody on the machine may be its superuser. */
record Database(EmbeddedPostgres server, Path cluster) implements AutoCloseable {
    static Database start(Plan plan) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var folder = plan.folder();
        var cluster = folder.resolve("postgres");
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(
                        folder.resolveSibling("postgres-binaries").toFile())
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", plan.isTheCountry() ? "1GB" : "256MB")
                .setServerConfig("max_wal_size", "2GB")
                // Files that began in the loading transaction need no log; nobody follows this server.
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                // Counting every statement costs a little by itself.
                .setServerConfig("shared_preload_libraries", plan.tellsStatements() ? "pg_stat_statements" : "")
                .setServerConfig("pg_stat_statements.track", "top")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        return new Database(server, cluster);
    }

    /** An empty database named traad. */
    void create() throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE traad");
        }
    }

    String url() {
        return url("traad");
    }

    private String url(String name) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name + "?user=postgres";
    }

    /** As the superuser, whom no wall stops. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url() + "&currentSchema=traad&reWriteBatchedInserts=true");
    }

    void run(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    long size() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery("SELECT pg_database_size(current_database())");
            row.next();
            return row.getLong(1);
        }
    }

    ProcessUse use() throws IOException {
        return ProcessUse.ofFamily(Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst().strip()));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

package dk.traad.platform.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server the program uses, by its administrator's address: its own embedded one in the data folder (started, or
 * joined when another process of ours already runs it), or the one it was given.
 *
 * @param url the administrator's JDBC address, password included
 * @param embedded what to stop at the end; null when somebody else started it
 */
record PostgresServer(String url, @Nullable EmbeddedPostgres embedded) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** @param password the administrator's, set at the first start */
    static PostgresServer embedded(Path data, String password) {
        var cluster = data.resolve("postgres");
        var running = portOfRunning(cluster);
        if (running.isPresent()) {
            return new PostgresServer(url(running.get(), "traad", password), null);
        }
        try {
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setOverrideWorkingDirectory(
                            data.resolve("postgres-binaries").toFile())
                    .setCleanDataDirectory(false)
                    .setConnectConfig("password", password)
                    .setLocaleConfig("locale", "C.UTF-8")
                    // The library means its servers for tests and does not wait for the disk; ours keeps what it says.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_wal_size", "2GB")
                    .setPGStartupWait(PATIENCE)
                    // It stops after all who use it and not beside them: the last rows of the log are still to be
                    // sealed.
                    .setRegisterShutdownHook(false)
                    .start();
            var ours = new PostgresServer(url(server.getPort(), "traad", password), server);
            try {
                makeOurs(cluster, server.getPort(), password);
                return ours;
            } catch (RuntimeException failure) {
                ours.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String url(int port, String database, String password) {
        return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=postgres&password=" + password;
    }

    /**
     * A new cluster trusts everybody on the machine; ours asks for a password from its first second of use. Done when the
     * rules say so, and always in this order, so that a start that was cut short is finished by the next.
     */
    private static void makeOurs(Path cluster, int port, String password) {
        var rules = cluster.resolve("pg_hba.conf");
        var demanding = "local all all scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256\n"
                + "host all all ::1/128 scram-sha-256\n";
        try {
            if (Files.readString(rules).equals(demanding)) {
                return;
            }
            try (var connection = DriverManager.getConnection(url(port, "postgres", password));
                    var statement = connection.createStatement()) {
                if (!statement
                        .executeQuery("SELECT FROM pg_database WHERE datname = 'traad'")
                        .next()) {
                    statement.execute("CREATE DATABASE traad");
                }
                statement.execute("ALTER ROLE postgres PASSWORD '" + password + "'");
                Files.writeString(rules, demanding);
                statement.execute("SELECT pg_reload_conf()");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException("the embedded database did not take its password", failure);
        }
    }

    /** PostgreSQL notes its process and port in postmaster.pid; a file left by a crash names a process that is gone. */
    private static Optional<Integer> portOfRunning(Path cluster) {
        var note = cluster.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        try {
            var lines = Files.readAllLines(note);
            var alive = ProcessHandle.of(Long.parseLong(lines.get(0).strip())).isPresent();
            return alive && lines.size() > 3
                    ? Optional.of(Integer.valueOf(lines.get(3).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        if (embedded == null) {
            return;
        }
        try {
            embedded.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

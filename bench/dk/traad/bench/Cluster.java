package dk.traad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One PostgreSQL of Debian, with its folder; as root it runs as Debian's user postgres, as it has to. */
final class Cluster implements AutoCloseable {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final boolean IS_ROOT = System.getProperty("user.name").equals("root");

    final int port;
    private final Path folder;
    private Process process;

    private Cluster(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static Cluster made(Path folder) throws IOException, InterruptedException {
        run("initdb", "-D", folder.toString(), "-U", "postgres", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8");
        return new Cluster(folder, Server.freePort());
    }

    /** A copy of the other that goes on following it. */
    static Cluster following(Cluster other, Path folder) throws IOException, InterruptedException {
        run(
                "pg_basebackup",
                "-h",
                "127.0.0.1",
                "-p",
                "" + other.port,
                "-U",
                "postgres",
                "-D",
                folder.toString(),
                "-R",
                "-X",
                "stream",
                "-c",
                "fast");
        Files.writeString(
                folder.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres application_name=follower'%n"
                        .formatted(other.port));
        return new Cluster(folder, Server.freePort());
    }

    /** @param settings each as name=value */
    Cluster start(String... settings) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("postgres", "-D", folder.toString(), "-p", "" + port));
        words.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        for (var setting : settings) {
            words.addAll(List.of("-c", setting));
        }
        process = builder(words.toArray(String[]::new))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of(folder + ".log").toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
        var began = System.nanoTime();
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() - began > 90e9) {
                throw new IOException("PostgreSQL did not come up:\n" + Files.readString(Path.of(folder + ".log")));
            }
            Thread.sleep(100);
        }
        return this;
    }

    private boolean isUp() {
        try (var connection = DriverManager.getConnection(url("postgres"))) {
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres";
    }

    void execute(String database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(database));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(database));
                var statement = connection.createStatement()) {
            var row = statement.executeQuery(sql);
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** Every process of it at once, as when the power goes. */
    void kill() {
        if (process != null) {
            var all = process.descendants().toList();
            process.destroyForcibly();
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** The process that sends to the follower, stopped in the middle (true) or going on (false). */
    void stall(boolean isStalled) throws IOException, InterruptedException, SQLException {
        var sender = number("postgres", "SELECT pid FROM pg_stat_replication LIMIT 1");
        new ProcessBuilder("kill", isStalled ? "-STOP" : "-CONT", "" + sender)
                .inheritIO()
                .start()
                .waitFor();
    }

    private static void run(String... words) throws IOException, InterruptedException {
        var started = builder(words).redirectErrorStream(true).start();
        var said = new String(started.getInputStream().readAllBytes());
        if (started.waitFor() != 0) {
            throw new IOException(String.join(" ", words) + ":\n" + said);
        }
    }

    private static ProcessBuilder builder(String... words) {
        var command = new ArrayList<String>();
        if (IS_ROOT) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.add(PROGRAMS.resolve(words[0]).toString());
        command.addAll(List.of(words).subList(1, words.length));
        return new ProcessBuilder(command).directory(Path.of("/tmp").toFile());
    }

    @Override
    public void close() throws InterruptedException {
        kill();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}

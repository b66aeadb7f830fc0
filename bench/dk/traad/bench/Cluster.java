package dk.traad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One PostgreSQL of Debian, with its folder; as root it runs as Debian's user postgres, as it has to. */
final class Cluster implements AutoCloseable {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final boolean IS_ROOT = System.getProperty("user.name").equals("root");

    /** The last two are what it takes to follow another after having been written to. */
    private static final List<String> SETTINGS = List.of(
            "max_connections = 60",
            "wal_level = replica",
            "hot_standby = on",
            "wal_log_hints = on",
            "wal_keep_size = 512MB");

    final int port;
    private final Path folder;
    private Process process;

    private Cluster(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static Cluster made(Path folder) throws IOException, InterruptedException {
        run("initdb", "-D", folder.toString(), "-U", "postgres", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8");
        Files.write(folder.resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
        return new Cluster(folder, Server.freePort());
    }

    /**
     * A copy of the other that goes on following it.
     *
     * @param through the port it reaches the other by
     */
    static Cluster following(Cluster other, int through, Path folder) throws IOException, InterruptedException {
        var from = List.of("-h", "127.0.0.1", "-p", "" + other.port, "-U", "postgres", "-D", folder.toString());
        var words = new ArrayList<>(List.of("pg_basebackup", "-R", "-X", "stream", "-c", "fast"));
        words.addAll(from);
        run(words.toArray(String[]::new));
        var cluster = new Cluster(folder, Server.freePort());
        Files.writeString(
                folder.resolve("postgresql.auto.conf"),
                "primary_conninfo = '%s'%n".formatted(cluster.calling(through)));
        return cluster;
    }

    /** Who calls says the name of its folder: that is how the other knows its followers. */
    private String calling(int port) {
        return "host=127.0.0.1 port=%d user=postgres application_name=%s".formatted(port, name());
    }

    /** From now on it follows this one. */
    void follow(Cluster other) throws SQLException {
        set("primary_conninfo", calling(other.port));
    }

    /** From a follower to the one that is written to. */
    void promote() throws SQLException {
        execute("postgres", "SELECT pg_promote(true, 60)");
    }

    void set(String name, String value) throws SQLException {
        execute("postgres", "ALTER SYSTEM SET " + name + " = '" + value + "'");
        execute("postgres", "SELECT pg_reload_conf()");
    }

    /** How much of the log a follower has received, in bytes. */
    long received() throws SQLException {
        return number("postgres", "SELECT pg_last_wal_receive_lsn() - '0/0'");
    }

    /** Once dead: what it had and the other never got is taken back, and it follows the other. */
    void rewind(Cluster other) throws IOException, InterruptedException, SQLException {
        // Until its next checkpoint who took over looks as if nothing had happened, and nothing would be taken back.
        other.execute("postgres", "CHECKPOINT");
        run(
                "pg_rewind",
                "-D",
                folder.toString(),
                "--source-server=" + "host=127.0.0.1 port=%d user=postgres dbname=postgres".formatted(other.port),
                "-R");
        Files.writeString(
                folder.resolve("postgresql.auto.conf"), "primary_conninfo = '%s'%n".formatted(calling(other.port)));
    }

    Cluster start() throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("postgres", "-D", folder.toString(), "-p", "" + port));
        words.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
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

    /** The process that sends to a follower, stopped in the middle (true) or going on (false). */
    void stall(Cluster follower, boolean isStalled) throws IOException, InterruptedException, SQLException {
        var sender = number(
                "postgres", "SELECT pid FROM pg_stat_replication WHERE application_name = '" + follower.name() + "'");
        new ProcessBuilder("kill", isStalled ? "-STOP" : "-CONT", "" + sender)
                .inheritIO()
                .start()
                .waitFor();
    }

    String name() {
        return folder.getFileName().toString();
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

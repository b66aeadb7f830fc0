package dk.traad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Two PostgreSQL, one following the other. The line between them stalls, the first one dies under writers, the second takes
 * over: nothing that was acknowledged is lost when the first waits for the second, and something is when it does not.
 */
record Standby(Plan plan) implements Drill.Part {
    private static final int WRITERS = 6;
    private static final int MOST_SECONDS = 30;

    @Override
    public boolean passes() throws Exception {
        var sync = takenOver(true);
        var async = takenOver(false);
        var isProof = async.balance().lost() > 0;
        System.out.println(
                "asynchronous, the same drill " + (isProof ? "loses something: it can fail" : "LOST NOTHING"));
        return sync.balance().isEven() && sync.seconds() <= MOST_SECONDS && sync.isHonest() && isProof;
    }

    /**
     * @param seconds from the death of the first to the first new acknowledged write
     * @param isHonest whether a wait that was broken off was not told as done, and was done once when sent again
     */
    private record Outcome(Ledger.Balance balance, double seconds, boolean isHonest) {}

    private Outcome takenOver(boolean isSynchronous) throws Exception {
        var word = isSynchronous ? "synchronous" : "asynchronous";
        var folder = Files.createTempDirectory("traad-drill-" + word);
        new ProcessBuilder("chmod", "777", folder.toString()).start().waitFor();
        Place.delete(plan.folder());
        Files.createDirectories(plan.folder());
        try (var first = Cluster.made(folder.resolve("first")).start("wal_level=replica", "max_connections=60")) {
            first.execute("postgres", "CREATE DATABASE traad");
            try (var second =
                    Cluster.following(first, folder.resolve("second")).start("max_connections=60", "hot_standby=on")) {
                var url =
                        "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/traad?user=postgres&targetServerType=primary&hostRecheckSeconds=1&connectTimeout=2&socketTimeout=20"
                                .formatted(first.port, second.port);
                var before = new Installation(plan, url, first.url("traad"));
                before.fill(false);
                if (isSynchronous) {
                    first.execute("postgres", "ALTER SYSTEM SET synchronous_standby_names = 'ANY 1 (follower)'");
                    first.execute("postgres", "SELECT pg_reload_conf()");
                }
                try (var program = before.program(Map.of())) {
                    System.out.println("--- " + word);
                    var people = Writers.people(plan.world(), program.port(), WRITERS);
                    var isHonest = !isSynchronous || isTold(people.getFirst(), first);
                    var after = new Installation(plan, url, second.url("traad"));
                    return dies(first, second, people, after, isHonest);
                }
            }
        } finally {
            Place.delete(folder);
            Place.delete(plan.folder());
        }
    }

    private static Outcome dies(
            Cluster first, Cluster second, java.util.List<Person> people, Installation after, boolean isHonest)
            throws InterruptedException, IOException, SQLException {
        var ledger = new Ledger();
        var writers = new Writers(ledger, people);
        double seconds;
        try (writers) {
            Thread.sleep(10_000);
            var whole = ledger.acknowledged();
            first.stall(true);
            Thread.sleep(2_000);
            var died = System.nanoTime();
            first.kill();
            System.out.printf(
                    "the first dies; %,d acknowledged, %,d of them while the line was stalled%n",
                    ledger.acknowledged(), ledger.acknowledged() - whole);
            second.execute("postgres", "SELECT pg_promote(true, 60)");
            System.out.printf("the second has taken over after %.2f s%n", (System.nanoTime() - died) / 1e9);
            var promoted = System.nanoTime();
            while (ledger.last() < promoted && System.nanoTime() - died < 60e9) {
                Thread.sleep(20);
            }
            seconds = (ledger.last() - died) / 1e9;
            System.out.printf("first new write acknowledged after %.2f s%n", seconds);
            Thread.sleep(5_000);
        }
        System.out.println("answers: " + writers);
        var balance = ledger.compare(after);
        System.out.println("ledger: " + balance);
        return new Outcome(balance, ledger.last() > 0 ? Math.max(seconds, 0) : 99, isHonest);
    }

    /** While the line is stalled, somebody's wait is broken off: that is told, and the same form finds out. */
    private static boolean isTold(Person person, Cluster first) throws Exception {
        var words = "Afbrudt " + UUID.randomUUID();
        var form = person.wondering(words);
        var path = "/children/" + person.child(0) + "/wonderings/new";
        first.stall(true);
        int told;
        try {
            var answer = CompletableFuture.supplyAsync(() -> {
                try {
                    return person.browser().post(path, form, "");
                } catch (IOException failure) {
                    throw new IllegalStateException(failure);
                }
            });
            // Each of its transactions waits in turn; the session's and the log's too.
            while (!answer.isDone()) {
                first.execute(
                        "postgres", "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'");
                Thread.sleep(300);
            }
            told = answer.get(1, TimeUnit.MINUTES).status();
        } finally {
            first.stall(false);
        }
        var again = person.browser().post(path, form, "");
        var there = first.number("traad", "SELECT count(*) FROM traad.wondering WHERE sentence = '" + words + "'");
        System.out.printf(
                "the wait for the second broken off: answered %d, the same form again %d, in the database %d time(s)%n",
                told, again.status(), there);
        return told == 503 && again.status() == 303 && there == 1;
    }
}

package dk.traad.bench;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Two PostgreSQL, one following the other. The line between them stalls, the first one dies under writers, the second takes
 * over: nothing that was acknowledged is lost when the first waits for the second, and something is when it does not.
 */
record Standby(Plan plan) implements Drill.Part {
    @Override
    public boolean passes() throws Exception {
        var isGood = takenOver(true);
        return takenOver(false) && isGood;
    }

    private boolean takenOver(boolean isSynchronous) throws Exception {
        System.out.println("--- " + (isSynchronous ? "synchronous" : "asynchronous"));
        try (var databases = Databases.made(plan);
                var first = databases.first();
                var second = databases.following(first, first.port, "second")) {
            var url = Databases.url(first.port, second.port);
            var before = new Installation(plan, url, first.url("traad"));
            before.fill(false);
            if (isSynchronous) {
                first.set("synchronous_standby_names", "ANY 1 (second)");
            }
            try (var program = before.program(Map.of())) {
                var people = Writers.people(plan.world(), program.port(), Failover.WRITERS);
                var isHonest = !isSynchronous || isTold(people.getFirst(), first, second);
                var after = new Installation(plan, url, second.url("traad"));
                var outcome = Failover.under(people, after, ledger -> dies(ledger, first, second));
                return isSynchronous ? outcome.isGood() && isHonest : outcome.isProof();
            }
        } finally {
            Place.delete(plan.folder());
        }
    }

    private static long dies(Ledger ledger, Cluster first, Cluster second) throws Exception {
        var whole = ledger.acknowledged();
        first.stall(second, true);
        Thread.sleep(2_000);
        var died = System.nanoTime();
        first.kill();
        System.out.printf(
                "the first dies; %,d acknowledged, %,d of them while the line was stalled%n",
                ledger.acknowledged(), ledger.acknowledged() - whole);
        second.promote();
        return died;
    }

    /** While the line is stalled, somebody's wait is broken off: that is told, and the same form finds out. */
    private static boolean isTold(Person person, Cluster first, Cluster second) throws Exception {
        var words = "Afbrudt " + UUID.randomUUID();
        var form = person.wondering(words);
        var path = "/children/" + person.child(0) + "/wonderings/new";
        first.stall(second, true);
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
            first.stall(second, false);
        }
        var again = person.browser().post(path, form, "");
        var there = first.number("traad", "SELECT count(*) FROM traad.wondering WHERE sentence = '" + words + "'");
        System.out.printf(
                "the wait for the second broken off: answered %d, the same form again %d, in the database %d time(s)%n",
                told, again.status(), there);
        return told == 503 && again.status() == 303 && there == 1;
    }
}

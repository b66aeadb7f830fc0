package dk.traad.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The first of two PostgreSQL does not die: the network around it is cut, first to its follower, then to the program, and
 * nobody is told. It lives on by itself while the second takes over, is fenced, and comes back as a follower.
 */
record CutNetwork(Plan plan) implements Drill.Part {
    @Override
    public boolean passes() throws Exception {
        var isGood = cut(true);
        return cut(false) && isGood;
    }

    /** The first, and the lines that lead to it: everybody else is on their other side, and we beside it. */
    private record Island(Cluster first, Line ofProgram, Line ofFollower) {}

    private boolean cut(boolean isSynchronous) throws Exception {
        System.out.println("--- " + (isSynchronous ? "synchronous" : "asynchronous"));
        try (var databases = Databases.made(plan);
                var first = databases.first();
                var ofProgram = Line.to(first.port);
                var ofFollower = Line.to(first.port);
                var second = databases.following(first, ofFollower.port(), "second")) {
            var island = new Island(first, ofProgram, ofFollower);
            var url = Databases.url(ofProgram.port(), second.port);
            var before = new Installation(plan, url, first.url("traad"));
            before.fill(false);
            first.execute("traad", "CREATE TABLE public.island (words text)");
            if (isSynchronous) {
                first.set("synchronous_standby_names", "ANY 1 (second)");
            }
            try (var program = before.program(Map.of())) {
                var people = Writers.people(plan.world(), program.port(), Failover.WRITERS);
                var after = new Installation(plan, url, second.url("traad"));
                var outcome = Failover.under(people, after, ledger -> isolated(ledger, island, second, isSynchronous));
                return isSynchronous
                        ? outcome.isGood() && isWholeAgain(people, after, island, second)
                        : outcome.isProof();
            }
        } finally {
            Place.delete(plan.folder());
        }
    }

    private static long isolated(Ledger ledger, Island island, Cluster second, boolean isSynchronous) throws Exception {
        var whole = ledger.acknowledged();
        island.ofFollower.cut();
        Thread.sleep(2_000);
        var cut = System.nanoTime();
        island.ofProgram.cut();
        System.out.printf(
                "the first is cut off; %,d acknowledged, %,d of them while only its follower was%n",
                ledger.acknowledged(), ledger.acknowledged() - whole);
        var alone = CompletableFuture.runAsync(() -> writeOn(island.first));
        Thread.sleep(2_000);
        second.promote();
        var isAcknowledged = alone.isDone();
        System.out.printf(
                "who writes to the first by itself is %s%n", isAcknowledged ? "ACKNOWLEDGED" : "left to wait");
        // Before the network is mended: two that are written to must never be seen by the program.
        island.first.kill();
        if (isAcknowledged == isSynchronous) {
            throw new IllegalStateException("not what a first one of this kind has to do");
        }
        return cut;
    }

    private static void writeOn(Cluster first) {
        try {
            first.execute("traad", "INSERT INTO public.island VALUES ('alone')");
        } catch (SQLException killed) {
            throw new IllegalStateException(killed);
        }
    }

    private static boolean isWholeAgain(List<Person> people, Installation after, Island island, Cluster second)
            throws Exception {
        island.ofProgram.mend();
        island.ofFollower.mend();
        island.first.rewind(second);
        island.first.start();
        second.set("synchronous_standby_names", "ANY 1 (\"first\")");
        var ledger = new Ledger();
        try (var writers = new Writers(ledger, people)) {
            Thread.sleep(8_000);
            System.out.println("the network is mended, the first follows the second; answers: " + writers);
        }
        var balance = ledger.compare(after);
        var left = island.first.number("traad", "SELECT count(*) FROM public.island");
        System.out.println("ledger: " + balance + "; of what the first wrote alone: " + left);
        return balance.isEven() && left == 0;
    }
}

package dk.traad.bench;

import java.util.List;
import java.util.Map;

/**
 * One PostgreSQL and two that follow it, either of which is enough. One of the followers dies and work goes on; it comes back,
 * the line to it stalls, and the first dies: of the two, the one that has more takes over, and the other follows it.
 */
record TwoFollowers(Plan plan) implements Drill.Part {
    @Override
    public boolean passes() throws Exception {
        try (var databases = Databases.made(plan);
                var first = databases.first();
                var a = databases.following(first, first.port, "a");
                var b = databases.following(first, first.port, "b")) {
            var url = Databases.url(first.port, a.port, b.port);
            var before = new Installation(plan, url, first.url("traad"));
            before.fill(false);
            first.set("synchronous_standby_names", "ANY 1 (a, b)");
            // So that whoever takes over waits for the other as well. It means nothing until then.
            a.set("synchronous_standby_names", "ANY 1 (b)");
            b.set("synchronous_standby_names", "ANY 1 (a)");
            try (var program = before.program(Map.of())) {
                var people = Writers.people(plan.world(), program.port(), Failover.WRITERS);
                var goesOn = oneFollowerDies(people, before, b);
                var after = new Installation(plan, url, a.url("traad"));
                var outcome = Failover.under(people, after, ledger -> firstDies(ledger, first, a, b));
                var behind = a.number("postgres", "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'");
                System.out.println("followers of the one that took over: " + behind);
                return outcome.isGood() && goesOn && behind == 1;
            }
        } finally {
            Place.delete(plan.folder());
        }
    }

    /** With one follower of one, everybody would wait now. */
    private static boolean oneFollowerDies(List<Person> people, Installation installation, Cluster b) throws Exception {
        var ledger = new Ledger();
        int alone;
        try (var writers = new Writers(ledger, people)) {
            Thread.sleep(5_000);
            b.kill();
            var before = ledger.acknowledged();
            Thread.sleep(5_000);
            alone = ledger.acknowledged() - before;
            b.start();
            Thread.sleep(3_000);
            System.out.printf("a follower dies: %,d acknowledged before, %,d without it; %s%n", before, alone, writers);
        }
        var balance = ledger.compare(installation);
        System.out.println("ledger: " + balance);
        return alone > 0 && balance.isEven();
    }

    private long firstDies(Ledger ledger, Cluster first, Cluster a, Cluster b) throws Exception {
        first.stall(b, true);
        Thread.sleep(2_000);
        var died = System.nanoTime();
        first.kill();
        var acknowledged = ledger.acknowledged();
        var ahead = a.received() - b.received();
        System.out.printf(
                "the first dies; %,d acknowledged; a has %,d bytes of the log more than b%n", acknowledged, ahead);
        if (ahead <= 0) {
            throw new IllegalStateException("the one whose line was stalled is not behind");
        }
        System.out.println("had the wrong one taken over: "
                + ledger.compare(new Installation(plan, b.url("traad"), b.url("traad"))));
        a.promote();
        b.follow(a);
        return died;
    }
}

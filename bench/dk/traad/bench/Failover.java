package dk.traad.bench;

import java.util.List;

/**
 * What an accident under writers leaves.
 *
 * @param seconds from the accident to the first new acknowledged write
 */
record Failover(Ledger.Balance balance, double seconds) {
    static final int WRITERS = 6;
    private static final int MOST_SECONDS = 30;
    private static final double PATIENCE = 60e9;

    interface Accident {
        /**
         * Until another database has taken over.
         *
         * @return when it was, by {@link System#nanoTime()}
         */
        long happens(Ledger ledger) throws Exception;
    }

    /** @param after where to count when it is over */
    static Failover under(List<Person> people, Installation after, Accident accident) throws Exception {
        var ledger = new Ledger();
        var writers = new Writers(ledger, people);
        double seconds;
        try (writers) {
            Thread.sleep(10_000);
            var began = accident.happens(ledger);
            var over = System.nanoTime();
            System.out.printf("another has taken over after %.2f s%n", (over - began) / 1e9);
            while (ledger.last() < over && System.nanoTime() - began < PATIENCE) {
                Thread.sleep(20);
            }
            seconds = ledger.last() < over ? PATIENCE / 1e9 : (ledger.last() - began) / 1e9;
            System.out.printf("first new write acknowledged after %.2f s%n", seconds);
            Thread.sleep(5_000);
        }
        return told(new Failover(ledger.compare(after), seconds), writers);
    }

    private static Failover told(Failover outcome, Writers writers) {
        System.out.println("answers: " + writers);
        System.out.println("ledger: " + outcome.balance);
        return outcome;
    }

    boolean isGood() {
        return balance.isEven() && seconds <= MOST_SECONDS;
    }

    /** The same drill without waiting for the other has to lose something: otherwise it would not show anything. */
    boolean isProof() {
        System.out.println("asynchronous, the same drill "
                + (balance.lost() > 0 ? "loses something: it can fail" : "LOST NOTHING"));
        return balance.lost() > 0;
    }
}

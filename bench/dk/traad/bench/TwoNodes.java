package dk.traad.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

/** Two nodes on one database behind nginx; one of them dies under load. */
record TwoNodes(Plan plan) implements Drill.Part {
    private static final int WRITERS = 6;
    private static final int TWICE = 20;
    private static final int UNTIL_MAIL_SECONDS = 150;

    @Override
    public boolean passes() throws Exception {
        try (var place = Place.made(plan)) {
            var installation = place.installation();
            // So that the families of the children can be told.
            installation.run("UPDATE adult SET email = 'voksen' || right(id::text, 12) || '@example.org'");
            try (var first = installation.program(Map.of());
                    var second = installation.program(Map.of());
                    var proxy = Proxy.start(plan.folder(), List.of(first, second))) {
                var people = Writers.people(plan.world(), proxy.port(), WRITERS);
                var isShared = sessionsAreShared(people, first, second);
                var isOne = oneFormAtBothIsOne(people.getFirst(), first, second, installation);
                var balance = oneDies(installation, people, first);
                var isTold = mailGoesOut(installation);
                var isSound = installation.command("audit", "verify") == 0;
                System.out.println("the log of both nodes is " + (isSound ? "sound" : "NOT SOUND"));
                return isShared && isOne && balance.isEven() && isTold && isSound;
            }
        }
    }

    private static boolean sessionsAreShared(List<Person> people, Server first, Server second) throws IOException {
        var served = 0;
        for (var person : people) {
            for (var node : List.of(first, second)) {
                try (var browser = person.browser().again(node.port())) {
                    served += browser.get("/desk").status() == 200 ? 1 : 0;
                }
            }
        }
        System.out.printf("signed in through the proxy, known at each node: %d of %d%n", served, 2 * people.size());
        return served == 2 * people.size();
    }

    /** The same form at both nodes in the same moment. */
    private static boolean oneFormAtBothIsOne(Person person, Server first, Server second, Installation installation)
            throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var time = 0; time < TWICE; time++) {
                var form = person.wondering("To gange " + UUID.randomUUID());
                var path = "/children/" + person.child(time) + "/wonderings/new";
                var both = new ArrayList<java.util.concurrent.Callable<String>>();
                for (var node : List.of(first, second)) {
                    both.add(() -> {
                        try (var browser = person.browser().again(node.port())) {
                            return browser.post(path, form, "").location();
                        }
                    });
                }
                var led = threads.invokeAll(both);
                if (!led.get(0).get().equals(led.get(1).get())) {
                    System.out.println("the same form led to " + led.get(0).get() + " and "
                            + led.get(1).get());
                    return false;
                }
            }
        }
        var found = installation.number("SELECT count(*) FROM wondering WHERE sentence LIKE 'To gange %'");
        System.out.printf("the same form at both nodes in the same moment, %d times: %d effects%n", TWICE, found);
        return found == TWICE;
    }

    private Ledger.Balance oneDies(Installation installation, List<Person> people, Server first)
            throws InterruptedException, SQLException {
        var ledger = new Ledger();
        var writers = new Writers(ledger, people);
        try (writers) {
            Thread.sleep(12_000);
            first.process().destroyForcibly();
            var before = ledger.acknowledged();
            System.out.printf("one node killed after %,d acknowledged%n", before);
            Thread.sleep(15_000);
            System.out.printf("%,d more acknowledged by the other%n", ledger.acknowledged() - before);
        }
        var balance = ledger.compare(installation);
        System.out.println("answers: " + writers);
        System.out.println("ledger: " + balance);
        return balance;
    }

    /** What the dead node had taken to send is taken again by the other after a minute. */
    private static boolean mailGoesOut(Installation installation) throws InterruptedException, SQLException {
        var waiting = "SELECT count(*) FROM outbox_message WHERE sent_at IS NULL AND given_up_at IS NULL";
        var began = System.nanoTime();
        while (installation.number(waiting) > 0 && System.nanoTime() - began < UNTIL_MAIL_SECONDS * 1e9) {
            Thread.sleep(1_000);
        }
        var left = installation.number(waiting);
        System.out.printf(
                "messages sent %,d, still waiting after %.0f s: %d%n",
                installation.number("SELECT count(*) FROM outbox_message WHERE sent_at IS NOT NULL"),
                (System.nanoTime() - began) / 1e9,
                left);
        return left == 0;
    }
}

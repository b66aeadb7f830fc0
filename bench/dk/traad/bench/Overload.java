package dk.traad.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Three times as many as it can carry, for a while; and those who send slowly. */
record Overload(Plan plan) implements Drill.Part {
    private static final int CLIENTS = 8;
    private static final int TIMES = 3;
    private static final int SECONDS = 20;
    private static final int SLOW = 100;

    /** @param milliseconds from the moment it was to be sent, so that nobody's waiting is left out */
    private record Asked(int status, String retryAfter, double milliseconds) {}

    @Override
    public boolean passes() throws Exception {
        try (var place = Place.made(plan);
                var program = place.installation().program(Map.of("TRAAD_ANSWER_WITHIN", "700"))) {
            var people = place.people(program);
            round(place, program, people, plan.warmUp());
            var alone = round(place, program, people, 8);
            System.out.printf(
                    "it carries %.0f pages of a child a second with %d clients, p95 %.0f ms%n",
                    alone.perSecond(), CLIENTS, alone.milliseconds(0.95));
            var isBounded = overloaded(people, program, TIMES * alone.perSecond());
            var isNormal = isNormalAgain(people, alone);
            var isUnhurt = besideSlowOnes(place, program, people);
            return isBounded && isNormal && isUnhurt;
        }
    }

    private Round round(Place place, Server program, People people, double seconds)
            throws IOException, InterruptedException {
        return Round.run(CLIENTS, seconds, program, place.database(), client -> untilAnswered(people.of(client)));
    }

    /** Who is told to come again does, and their waiting counts. */
    private static Work.Piece untilAnswered(List<Person> mine) {
        var number = new AtomicInteger();
        return () -> {
            var one = mine.get(number.incrementAndGet() % mine.size());
            var path = "/children/" + one.child(number.get() % World.ROOM);
            var answer = one.browser().get(path);
            while (answer.status() == 503) {
                LockSupport.parkNanos(50_000_000);
                answer = one.browser().get(path);
            }
            one.expect(answer);
        };
    }

    /** Each at its moment, however long those before it take. */
    private static boolean overloaded(People people, Server program, double perSecond) throws InterruptedException {
        var asked = new ConcurrentLinkedQueue<Asked>();
        var mine = people.of(0);
        var free = new ConcurrentLinkedQueue<Browser>();
        var began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < perSecond * SECONDS; number++) {
                var at = began + (long) (number * 1e9 / perSecond);
                var wait = at - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
                }
                var person = mine.get(number % mine.size());
                var path = "/children/" + person.child(number % World.ROOM);
                threads.submit(() -> ask(asked, free, person, program.port(), path, at));
            }
        }
        return told(asked, perSecond);
    }

    private static void ask(Queue<Asked> asked, Queue<Browser> free, Person person, int port, String path, long at) {
        var kept = free.poll();
        var browser = kept == null ? person.browser().again(port) : kept;
        try {
            var answer = browser.as(person.browser()).get(path);
            asked.add(new Asked(answer.status(), answer.retryAfter(), (System.nanoTime() - at) / 1e6));
            free.add(browser);
        } catch (IOException failure) {
            asked.add(new Asked(0, "", (System.nanoTime() - at) / 1e6));
        }
    }

    private static boolean told(Queue<Asked> asked, double perSecond) {
        var accepted = milliseconds(asked, one -> one.status() == 200);
        var refused = milliseconds(
                asked, one -> one.status() == 503 && !one.retryAfter().isEmpty());
        var others = asked.size() - accepted.length - refused.length;
        System.out.printf(
                "%.0f a second for %d s: %,d accepted, p50 %.0f ms, p95 %.0f ms; %,d told to come again, p50 %.0f ms,"
                        + " p95 %.0f ms; %d otherwise%n",
                perSecond,
                SECONDS,
                accepted.length,
                share(accepted, 0.5),
                share(accepted, 0.95),
                refused.length,
                share(refused, 0.5),
                share(refused, 0.95),
                others);
        return others == 0
                && accepted.length > 0
                && refused.length > 0
                && share(accepted, 0.95) < 1_000
                && share(refused, 0.5) < 250;
    }

    private static double[] milliseconds(Queue<Asked> asked, Predicate<Asked> which) {
        return asked.stream()
                .filter(which)
                .mapToDouble(Asked::milliseconds)
                .sorted()
                .toArray();
    }

    private static double share(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
    }

    /** A whole second in which everything is answered as before. */
    private static boolean isNormalAgain(People people, Round alone) throws IOException {
        var began = System.nanoTime();
        var one = people.of(1).getFirst();
        while (System.nanoTime() - began < 20e9) {
            var second = System.nanoTime();
            var isNormal = true;
            while (System.nanoTime() - second < 1e9) {
                var asked = System.nanoTime();
                var answer = one.browser().get("/children/" + one.child(0));
                isNormal &= answer.status() == 200
                        && (System.nanoTime() - asked) / 1e6 < Math.max(500, 2 * alone.milliseconds(0.95));
            }
            if (isNormal) {
                System.out.printf("normal again after %.1f s%n", (second - began) / 1e9);
                return second - began < 10e9;
            }
        }
        System.out.println("NOT normal again within 20 s");
        return false;
    }

    /** Half of them send a form letter by letter, half never come to the end of their first lines. */
    private boolean besideSlowOnes(Place place, Server program, People people) throws Exception {
        var before = round(place, program, people, 8);
        var slow = new ArrayList<Socket>();
        try {
            for (var number = 0; number < SLOW; number++) {
                var socket = new Socket(InetAddress.getLoopbackAddress(), program.port());
                slow.add(socket);
                var words = number % 2 == 0
                        ? "POST /language HTTP/1.1\r\n"
                                + "Host: localhost\r\n"
                                + "Content-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: 5000\r\n\r\n"
                                + "x="
                        : "GET /desk HTTP/1.1\r\nHost: local";
                socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
            }
            var dripping = Thread.ofVirtual().start(() -> drip(slow));
            var beside = round(place, program, people, 8);
            dripping.interrupt();
            System.out.printf(
                    "beside %d who send slowly: %.0f a second, p95 %.0f ms; before: %.0f a second, p95 %.0f ms%n",
                    SLOW, beside.perSecond(), beside.milliseconds(0.95), before.perSecond(), before.milliseconds(0.95));
            return beside.perSecond() > before.perSecond() / 2;
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private static void drip(List<Socket> slow) {
        try {
            while (true) {
                Thread.sleep(1_000);
                for (var socket : slow) {
                    socket.getOutputStream().write('a');
                }
            }
        } catch (InterruptedException | IOException over) {
            // The round is over, or the server has had enough of one of them.
        }
    }
}

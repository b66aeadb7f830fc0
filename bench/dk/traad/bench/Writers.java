package dk.traad.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Educators who each write one sentence after the other about their children. When the answer does not come, or says that it
 * was not done, the same form is sent again, as a person does – until it is answered, or the drill is over.
 */
final class Writers implements AutoCloseable {
    private static final int PAUSE_MILLISECONDS = 100;

    private final Ledger ledger;
    private final List<Thread> threads = new ArrayList<>();
    private final ConcurrentSkipListMap<String, AtomicInteger> answers = new ConcurrentSkipListMap<>();
    private volatile boolean isOver;

    Writers(Ledger ledger, List<Person> people) {
        this.ledger = ledger;
        for (var person : people) {
            threads.add(Thread.ofPlatform().daemon().start(() -> write(person)));
        }
    }

    static List<Person> people(World world, int port, int many) throws IOException {
        var people = new ArrayList<Person>();
        for (var number = 0; number < many; number++) {
            var room = number % world.rooms();
            var person = new Person(
                    new Browser(port),
                    world.code(0),
                    World.educator(world.code(0), room, number / world.rooms() % 2),
                    room);
            person.stepUp();
            person.signIn();
            people.add(person);
        }
        return people;
    }

    private void write(Person person) {
        var chance = new Random(person.id().hashCode());
        while (!isOver) {
            var words = "Øvelse " + UUID.randomUUID();
            var form = person.wondering(words);
            var path = "/children/" + person.child(chance.nextInt(World.ROOM)) + "/wonderings/new";
            ledger.begin(words);
            while (!isOver && !isDone(person, path, form)) {
                pause();
            }
            if (!isOver) {
                ledger.acknowledge(words);
            }
        }
    }

    private boolean isDone(Person person, String path, String form) {
        try {
            var answer = person.browser().post(path, form, "");
            count(Integer.toString(answer.status()));
            // To the wondering that was opened, and not to signing in.
            return answer.status() == 303 && answer.location().contains("/wonderings/");
        } catch (IOException broken) {
            count("no answer");
            return false;
        }
    }

    private void count(String what) {
        answers.computeIfAbsent(what, unused -> new AtomicInteger()).incrementAndGet();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** How often each kind of answer came. */
    @Override
    public String toString() {
        return answers.toString();
    }

    @Override
    public void close() throws InterruptedException {
        isOver = true;
        for (var thread : threads) {
            thread.join(60_000);
        }
    }
}

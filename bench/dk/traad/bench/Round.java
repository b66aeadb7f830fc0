package dk.traad.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/**
 * So many clients at once for some seconds.
 *
 * @param nanoseconds what each waited for each piece of work, ascending
 * @param serverSeconds processor time of the program or the floor, and of the database
 * @param machineSeconds processor time of everything on the machine
 */
record Round(long[] nanoseconds, double seconds, double serverSeconds, double databaseSeconds, double machineSeconds) {
    static Round run(int clients, double seconds, Server server, Database database, IntFunction<Work.Piece> pieces)
            throws IOException, InterruptedException {
        var server0 = server.use();
        var database0 = database.use();
        var machine0 = ProcessUse.secondsOfTheMachine();
        var began = System.nanoTime();
        var nanoseconds = waits(clients, began + (long) (seconds * 1e9), pieces);
        var took = (System.nanoTime() - began) / 1e9;
        return new Round(
                nanoseconds,
                took,
                server.use().seconds() - server0.seconds(),
                database.use().seconds() - database0.seconds(),
                ProcessUse.secondsOfTheMachine() - machine0);
    }

    private static long[] waits(int clients, long until, IntFunction<Work.Piece> pieces)
            throws IOException, InterruptedException {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var tasks = new ArrayList<Callable<long[]>>();
            for (var client = 0; client < clients; client++) {
                var piece = pieces.apply(client);
                tasks.add(() -> waits(piece, until));
            }
            var all = new ArrayList<long[]>();
            for (var done : threads.invokeAll(tasks)) {
                all.add(done.get());
            }
            var together = all.stream().flatMapToLong(Arrays::stream).toArray();
            Arrays.sort(together);
            return together;
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        }
    }

    private static long[] waits(Work.Piece piece, long until) throws IOException {
        var waited = new long[1024];
        var count = 0;
        while (System.nanoTime() < until) {
            piece.prepare();
            var began = System.nanoTime();
            piece.once();
            if (count == waited.length) {
                waited = Arrays.copyOf(waited, 2 * count);
            }
            waited[count++] = System.nanoTime() - began;
        }
        return Arrays.copyOf(waited, count);
    }

    double perSecond() {
        return nanoseconds.length / seconds;
    }

    /** Several rounds of the same as if they had been one. */
    static Round together(List<Round> rounds) {
        var all = rounds.stream()
                .flatMapToLong(round -> Arrays.stream(round.nanoseconds()))
                .sorted()
                .toArray();
        return new Round(
                all,
                rounds.stream().mapToDouble(Round::seconds).sum(),
                rounds.stream().mapToDouble(Round::serverSeconds).sum(),
                rounds.stream().mapToDouble(Round::databaseSeconds).sum(),
                rounds.stream().mapToDouble(Round::machineSeconds).sum());
    }

    /** How far apart the rounds are: the quickest less the slowest, as a share of the middle one. */
    static double spread(List<Round> rounds) {
        var each = rounds.stream().mapToDouble(Round::perSecond).sorted().toArray();
        return (each[each.length - 1] - each[0]) / each[each.length / 2];
    }

    double milliseconds(double share) {
        return nanoseconds.length == 0
                ? 0
                : nanoseconds[Math.min(nanoseconds.length - 1, (int) (share * nanoseconds.length))] / 1e6;
    }

    double meanMilliseconds() {
        return Arrays.stream(nanoseconds).average().orElse(0) / 1e6;
    }

    double serverMilliseconds() {
        return serverSeconds * 1e3 / nanoseconds.length;
    }

    double databaseMilliseconds() {
        return databaseSeconds * 1e3 / nanoseconds.length;
    }
}

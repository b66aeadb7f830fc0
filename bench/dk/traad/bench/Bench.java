package dk.traad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures the program against the floor, in turns, over loopback. bin/bench says how it is called. */
final class Bench {
    private final Plan plan;
    private final Place place;

    private Bench(Plan plan, Place place) {
        this.plan = plan;
        this.place = place;
    }

    public static void main(String[] arguments) throws Exception {
        var plan = Plan.of(Arrays.asList(arguments));
        Thread.ofPlatform().daemon().start(() -> endAtTheLatest(plan));
        try (var place = Place.made(plan)) {
            if (plan.isTheCountry()) {
                System.out.println(Size.of(place.database(), plan.world()));
            }
            if (plan.isAboutTheWall()) {
                new WallCost(plan, place).measure();
            } else {
                new Bench(plan, place).measure();
            }
        }
        System.exit(0);
    }

    /** It never runs on when something hangs. */
    static void endAtTheLatest(Plan plan) {
        try {
            Thread.sleep(plan.longest());
            System.err.println("The bench took too long and ends here.");
        } catch (InterruptedException impossible) {
            Thread.currentThread().interrupt();
        }
        System.exit(3);
    }

    private void measure() throws IOException, InterruptedException, SQLException {
        var started = place.installation().number("SELECT extract(epoch FROM now())::bigint");
        try (var program = place.program();
                var floor = place.floor()) {
            var people = place.people(program);
            if (plan.isTheCountry()) {
                awaitHourlyWork(started);
            }
            var results = new ArrayList<Result>();
            var machine = ProcessUse.secondsOfTheMachine();
            var ours = place.secondsOfOurs(program, floor);
            var began = System.nanoTime();
            for (var work : plan.works()) {
                results.add(inTurns(work, program, floor, people));
                System.err.println(results.getLast().line());
            }
            var took = (System.nanoTime() - began) / 1e9;
            var others = (ProcessUse.secondsOfTheMachine() - machine - (place.secondsOfOurs(program, floor) - ours))
                    / (took * Runtime.getRuntime().availableProcessors());
            var report = new Report(
                    plan,
                    results,
                    program.secondsToFirstAnswer(),
                    program.use().bytes(),
                    place.database().use().bytes(),
                    place.database().size(),
                    Math.max(0, others));
            System.out.println(report.table());
            Files.writeString(plan.result(), report.json());
            System.out.println("Written to " + plan.result());
        }
    }

    /** A minute after its start, and every hour, the program brings the campaigns of all municipalities up to date. */
    private void awaitHourlyWork(long started) throws InterruptedException, SQLException {
        var installation = place.installation();
        var left =
                "SELECT count(*) FROM assessment_campaign WHERE closes_on >= current_date AND filled_at < to_timestamp("
                        + started + ")";
        while (installation.number(left) == plan.world().municipalities()) {
            Thread.sleep(100);
        }
        var began = System.nanoTime();
        while (installation.number(left) > 0) {
            Thread.sleep(500);
        }
        Told.step("campaigns of all municipalities brought up to date", began);
    }

    /** @param program the rounds of each, in the order they were run */
    record Result(Work work, List<Round> program, List<Round> floor) {
        double ratio() {
            return Round.together(program).perSecond() / Round.together(floor).perSecond();
        }

        String line() {
            var all = Round.together(program);
            return work.words
                    + ": %.0f a second, p95 %.1f ms%s"
                            .formatted(
                                    all.perSecond(),
                                    all.milliseconds(0.95),
                                    floor.isEmpty() ? "" : ", %.3f of the floor".formatted(ratio()));
        }
    }

    private Result inTurns(Work work, Server program, Server floor, People people)
            throws IOException, InterruptedException, SQLException {
        var result = new Result(work, new ArrayList<>(), new ArrayList<>());
        round(work, plan.warmUp(), program, people);
        if (work.hasFloor()) {
            floorRound(work, plan.warmUp() / 2, floor, people);
        }
        for (var i = 0; i < plan.rounds(); i++) {
            result.program().add(told(work, program, people));
            if (work.hasFloor()) {
                result.floor().add(floorRound(work, plan.seconds() / 2, floor, people));
            }
        }
        return result;
    }

    private Round told(Work work, Server program, People people)
            throws IOException, InterruptedException, SQLException {
        if (!plan.tellsStatements()) {
            return round(work, plan.seconds(), program, people);
        }
        Statements.forget(place.database());
        var round = round(work, plan.seconds(), program, people);
        System.err.print(Statements.told(place.database(), round.nanoseconds().length));
        return round;
    }

    private Round round(Work work, double seconds, Server program, People people)
            throws IOException, InterruptedException {
        return Round.run(plan.clients(), seconds, program, place.database(), client -> work.inProgram(people, client));
    }

    private Round floorRound(Work work, double seconds, Server floor, People people)
            throws IOException, InterruptedException {
        return Round.run(
                plan.clients(), seconds, floor, place.database(), client -> work.inFloor(floor, people, client));
    }
}

package dk.traad.figures;

import dk.traad.municipality.Municipalities;
import dk.traad.platform.db.Context;
import dk.traad.platform.web.UnderWay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the figures of a municipality, every night and when somebody asks for them. */
@Component
public class BuildCubes {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final FigureFacts facts;
    private final FigureMemory memory;
    private final Cubes cubes;
    private final Municipalities municipalities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BuildCubes(
            FigureFacts facts,
            FigureMemory memory,
            Cubes cubes,
            Municipalities municipalities,
            TransactionTemplate transaction,
            Clock clock) {
        this.facts = facts;
        this.memory = memory;
        this.cubes = cubes;
        this.municipalities = municipalities;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 4 * * *", zone = "Europe/Copenhagen")
    public void buildAll() {
        for (var municipality : municipalities.codes()) {
            Context.program(municipality).run(() -> transaction.executeWithoutResult(unused -> build(clock.instant())));
        }
    }

    /**
     * The figures of this moment, for the present municipality.
     *
     * @param at not before what was built last: nothing happens then
     */
    @Transactional
    public void build(Instant at) {
        cubes.waitForTurn();
        if (cubes.exists(at)) {
            return;
        }
        var questions = Question.values();
        UnderWay.tell("figures.under-way.counted", 0, questions.length);
        var now = facts.world(at);
        var worlds = new HashMap<Instant, World>();
        var before = new HashMap<Question, Map<String, SafeFigures.Told>>();
        cubes.lastTold()
                .forEach(figure -> before.computeIfAbsent(figure.question(), unused -> new HashMap<>())
                        .put(
                                figure.cell().key(),
                                new SafeFigures.Told(figure, worlds.computeIfAbsent(figure.asOf(), this::told))));
        cubes.add(
                at,
                Arrays.stream(questions)
                        .peek(question ->
                                UnderWay.tell("figures.under-way.counted", question.ordinal(), questions.length))
                        .flatMap(question ->
                                SafeFigures.of(question, now, before.getOrDefault(question, Map.of())).stream())
                        .toList());
        cubes.addTimeUsed(at, LocalDate.ofInstant(at, DENMARK));
        memory.keep(now);
        memory.forgetAllBut(
                cubes.lastTold().stream().map(Figure::asOf).distinct().toList());
    }

    /** As it was when it was told; of figures from before there was a memory, as the tables tell it today. */
    private World told(Instant at) {
        return memory.of(at).orElseGet(() -> facts.world(at));
    }
}

package dk.traad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the second wall and the log cost: the same program in front of the same database, in turns as it is, with
 * row-level security off, and with the log off too. The program has no switch for it; the bench is its database's
 * superuser.
 */
final class WallCost {
    private static final List<Work> WORKS = List.of(Work.CHILD, Work.SAVE, Work.GROUP, Work.FIGURES);

    private final Plan plan;
    private final Place place;

    WallCost(Plan plan, Place place) {
        this.plan = plan;
        this.place = place;
    }

    private enum Walls {
        WHOLE("as it is"),
        NO_ROW_SECURITY("without row-level security"),
        NEITHER("without the log as well");

        final String words;

        Walls(String words) {
            this.words = words;
        }
    }

    void measure() throws IOException, InterruptedException, SQLException {
        try (var program = place.program()) {
            var people = place.people(program);
            var text = new StringBuilder();
            var json = new ArrayList<String>();
            for (var work : plan.works().stream().filter(WORKS::contains).toList()) {
                var rounds = inTurns(work, program, people);
                text.append(lines(work, rounds));
                System.err.print(lines(work, rounds));
                json.add(rounds.entrySet().stream()
                        .map(one -> "\"" + one.getKey() + "\": " + Report.json(one.getValue()))
                        .collect(Collectors.joining(", ", "  {\"name\": \"" + work + "\", ", "}")));
            }
            System.out.print(text);
            Files.writeString(plan.result(), "[" + String.join(",\n", json) + "]\n");
            System.out.println("Written to " + plan.result());
        }
    }

    private Map<Walls, List<Round>> inTurns(Work work, Server program, People people)
            throws IOException, InterruptedException, SQLException {
        var rounds = new EnumMap<Walls, List<Round>>(Walls.class);
        run(work, plan.warmUp(), program, people);
        for (var i = 0; i < plan.rounds(); i++) {
            for (var walls : Walls.values()) {
                set(walls);
                // Statements are planned anew after every change.
                run(work, 1, program, people);
                rounds.computeIfAbsent(walls, unused -> new ArrayList<>())
                        .add(run(work, plan.seconds(), program, people));
            }
            set(Walls.WHOLE);
        }
        return rounds;
    }

    private Round run(Work work, double seconds, Server program, People people)
            throws IOException, InterruptedException {
        return Round.run(plan.clients(), seconds, program, place.database(), client -> work.inProgram(people, client));
    }

    /** Only tables that had their wall when the program started get it back. */
    private void set(Walls walls) throws SQLException {
        place.database()
                .run(
                        "CREATE TABLE IF NOT EXISTS public.walled AS SELECT c.oid::regclass AS name FROM pg_class c"
                                + " WHERE c.relnamespace = 'traad'::regnamespace AND c.relrowsecurity",
                        """
                        DO $$ DECLARE one regclass; BEGIN
                            FOR one IN SELECT name FROM public.walled LOOP
                                EXECUTE format('ALTER TABLE %%s %s ROW LEVEL SECURITY', one);
                            END LOOP;
                        END $$
                        """.formatted(walls == Walls.WHOLE ? "ENABLE" : "DISABLE"),
                        walls == Walls.NEITHER
                                ? "CREATE OR REPLACE RULE unwritten AS ON INSERT TO traad.audit DO INSTEAD NOTHING"
                                : "DROP RULE IF EXISTS unwritten ON traad.audit");
    }

    private static String lines(Work work, Map<Walls, List<Round>> rounds) {
        var least = Round.together(rounds.get(Walls.NEITHER));
        return rounds.entrySet().stream()
                .map(one -> {
                    var all = Round.together(one.getValue());
                    return "%-26s %-28s %8.0f a second %7.2f ms (%+6.2f, %+4.0f%%)  cpu %6.2f + %6.2f ms (%+6.2f)  spread %3.0f%%%n"
                            .formatted(
                                    work.words,
                                    one.getKey().words,
                                    all.perSecond(),
                                    all.meanMilliseconds(),
                                    all.meanMilliseconds() - least.meanMilliseconds(),
                                    100 * (all.meanMilliseconds() / least.meanMilliseconds() - 1),
                                    all.serverMilliseconds(),
                                    all.databaseMilliseconds(),
                                    all.serverMilliseconds()
                                            + all.databaseMilliseconds()
                                            - least.serverMilliseconds()
                                            - least.databaseMilliseconds(),
                                    100 * Round.spread(one.getValue()));
                })
                .collect(Collectors.joining());
    }
}

package dk.traad.figures;

import dk.traad.platform.db.WholeMunicipality;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The worlds of which figures that still stand were told. What is put right or written over afterwards would otherwise look as
 * if it had always been so, and nobody would notice that a single child had moved. Never leaves this package.
 */
@Repository
class FigureMemory {
    private final JdbcClient jdbc;
    private final WholeMunicipality wholeMunicipality;

    FigureMemory(JdbcClient jdbc, WholeMunicipality wholeMunicipality) {
        this.jdbc = jdbc;
        this.wholeMunicipality = wholeMunicipality;
    }

    /** Empty when nothing was remembered of that moment. */
    Optional<World> of(Instant at) {
        var children = new HashMap<UUID, World.Where>();
        var answers = new EnumMap<Question, Map<UUID, Integer>>(Question.class);
        wholeMunicipality.run(() -> jdbc.sql("""
                        SELECT child, sector, unit_number, unit_name, district, age, answers
                        FROM figure_memory
                        WHERE municipality = :municipality AND taken_at = :at
                        """).param("at", at).query(row -> {
            var child = row.getObject("child", UUID.class);
            children.put(
                    child,
                    new World.Where(
                            row.getString("sector"),
                            row.getString("unit_number"),
                            row.getString("unit_name"),
                            row.getString("district"),
                            row.getInt("age")));
            var words = (String[]) row.getArray("answers").getArray();
            for (var word = 0; word < words.length; word += 2) {
                var question = Question.valueOf(words[word]);
                answers.computeIfAbsent(question, unused -> new HashMap<>())
                        .put(child, question.indexOf(words[word + 1]));
            }
        }));
        return children.isEmpty() ? Optional.empty() : Optional.of(new World(at, children, answers));
    }

    void keep(World world) {
        var children = List.copyOf(world.children());
        wholeMunicipality.run(() -> jdbc.sql("""
                        INSERT INTO figure_memory (municipality, taken_at, child, sector, unit_number, unit_name, district,
                            age, answers)
                        SELECT :municipality, :at, child, sector, unit_number, unit_name, nullif(district, ''), age,
                            CAST(answers AS text[])
                        FROM unnest(CAST(:children AS uuid[]), CAST(:sectors AS text[]), CAST(:numbers AS text[]),
                            CAST(:names AS text[]), CAST(:districts AS text[]), CAST(:ages AS int[]), CAST(:answers AS text[]))
                            one (child, sector, unit_number, unit_name, district, age, answers)
                        """)
                .param("at", world.at())
                .param("children", children.toArray(UUID[]::new))
                .param("sectors", words(world, children, World.Where::sector))
                .param("numbers", words(world, children, World.Where::unit))
                .param("names", words(world, children, World.Where::unitName))
                .param("districts", words(world, children, World.Where::district))
                .param(
                        "ages",
                        children.stream().map(child -> world.where(child).age()).toArray(Integer[]::new))
                .param(
                        "answers",
                        children.stream().map(child -> answers(world, child)).toArray(String[]::new))
                .update());
    }

    /** What no figure stands on any longer. */
    void forgetAllBut(Collection<Instant> moments) {
        wholeMunicipality.run(() -> jdbc.sql("""
                        DELETE FROM figure_memory
                        WHERE municipality = :municipality AND taken_at <> ALL (CAST(:moments AS timestamptz[]))
                        """)
                .param("moments", moments.stream().map(Instant::toString).toArray(String[]::new))
                .update());
    }

    private static String[] words(World world, List<UUID> children, Function<World.Where, @Nullable String> word) {
        return children.stream()
                .map(child -> {
                    var said = word.apply(world.where(child));
                    return said == null ? "" : said;
                })
                .toArray(String[]::new);
    }

    /** An array as the database reads it: answers are words of this program and need no quotes. */
    private static String answers(World world, UUID child) {
        return world.answers(child).entrySet().stream()
                .flatMap(one ->
                        Stream.of(one.getKey().name(), one.getKey().answers().get(one.getValue())))
                .collect(Collectors.joining(",", "{", "}"));
    }
}

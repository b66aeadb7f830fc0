package dk.traad.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run is to do.
 *
 * @param folder where the bench has its database, keys and logs
 * @param command how the program is started
 */
record Plan(Path folder, List<String> command, Map<String, String> given) {
    static Plan of(List<String> arguments) {
        var given = new HashMap<String, String>();
        for (var argument : arguments.subList(2, arguments.size())) {
            var parts = argument.replaceFirst("^--", "").split("=", 2);
            given.put(parts[0], parts.length == 1 ? "yes" : parts[1]);
        }
        return new Plan(Path.of(arguments.get(0)), List.of(arguments.get(1).split(" +")), given);
    }

    boolean isAboutTheWall() {
        return given.containsKey("without-wall");
    }

    /** Whether the statements behind each kind of work are counted and told, longest first. */
    boolean tellsStatements() {
        return given.containsKey("statements");
    }

    /** The whole of it; its work is then measured in one municipality. */
    boolean isTheCountry() {
        return given.containsKey("country");
    }

    /** What is to go wrong. */
    String drill() {
        return given.getOrDefault("drill", "");
    }

    /** Whether a country's database stays when it has been measured. */
    boolean isKept() {
        return given.containsKey("keep");
    }

    /** Whether a database that stayed is measured once more. */
    boolean isAgain() {
        return given.containsKey("again");
    }

    World world() {
        return isTheCountry()
                ? new World(number("municipalities", 98), number("children", 11_750))
                : new World(number("municipalities", 1), number("children", drill().isEmpty() ? 5_000 : 1_000));
    }

    /** Where those who work are: their municipality is the same wherever it lies. */
    World measured() {
        return new World(number("at", isTheCountry() ? 1 : world().municipalities()), world().childrenEach());
    }

    int clients() {
        return number("clients", 8);
    }

    int rounds() {
        return number("rounds", 3);
    }

    double seconds() {
        return number("seconds", 6);
    }

    double warmUp() {
        return number("warm-up", 12);
    }

    List<Work> works() {
        return given.containsKey("only")
                ? Arrays.stream(given.get("only")
                                .toUpperCase()
                                .replace('-', '_')
                                .split(","))
                        .map(Work::valueOf)
                        .toList()
                : List.of(Work.values());
    }

    Path result() {
        return Path.of(given.getOrDefault("json", folder + ".json"));
    }

    Duration longest() {
        return Duration.ofMinutes(number("minutes", isTheCountry() ? 30 : 10));
    }

    private int number(String name, int otherwise) {
        return Integer.parseInt(given.getOrDefault(name, Integer.toString(otherwise)));
    }
}

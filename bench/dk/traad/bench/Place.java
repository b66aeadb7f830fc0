package dk.traad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a run happens: a database of its own, made anew and filled, and the program in front of it as it runs for real. */
record Place(Plan plan, Database database) implements AutoCloseable {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    static Place made(Plan plan) throws IOException, InterruptedException, SQLException {
        delete(plan.folder());
        Files.createDirectories(plan.folder());
        var place = new Place(plan, Database.start(plan.folder(), plan.tellsStatements()));
        try {
            place.database.create();
            place.fill();
            return place;
        } catch (IOException | SQLException | RuntimeException failure) {
            place.close();
            throw failure;
        }
    }

    private void fill() throws IOException, InterruptedException, SQLException {
        var world = plan.world();
        for (var municipality = 0; municipality < world.municipalities(); municipality++) {
            addMunicipality(world.code(municipality));
        }
        var began = System.nanoTime();
        try (var connection = database.connect()) {
            for (var municipality = 0; municipality < world.municipalities(); municipality++) {
                Loading.fill(connection, world, world.code(municipality), TODAY);
            }
        }
        database.run("VACUUM ANALYZE", "CHECKPOINT");
        System.err.printf(
                "%,d children with %d assessments each in %.1f s%n",
                world.municipalities() * world.childrenEach(), World.ASSESSMENTS, (System.nanoTime() - began) / 1e9);
    }

    /** By the program's own command, so that it has its forms and settings. */
    private void addMunicipality(int code) throws IOException, InterruptedException {
        var command = new ArrayList<>(plan.command());
        command.addAll(List.of("municipality", "add", Integer.toString(code), "Prøvekommune"));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment());
        if (builder.start().waitFor() != 0) {
            throw new IOException("the municipality could not be added:\n" + Files.readString(log()));
        }
    }

    /** As for real, but that anyone can sign in as anyone, and nobody is told to slow down. */
    Server program() throws IOException, InterruptedException {
        var port = Server.freePort();
        var environment = new HashMap<>(environment());
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("TRAAD_DEMO", "true");
        environment.put("TRAAD_PAGES_WITHIN_TEN_SECONDS", "100000000");
        return Server.start("Tråd", plan.command(), environment, "/sign-in/demo", log(), port);
    }

    Server floor() throws IOException, InterruptedException {
        var port = Server.freePort();
        var command = List.of(
                plan.command().getFirst(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Xmx256m",
                Floor.class.getName(),
                Integer.toString(port),
                database.url() + "&currentSchema=traad");
        return Server.start("the floor", command, Map.of(), "/", log(), port);
    }

    People people(Server program) throws IOException {
        var people = People.signedIn(program, plan.world(), plan.clients());
        people.director(0).press("/figures");
        return people;
    }

    /** Processor time of all that belongs to the bench. */
    double secondsOfOurs(Server... servers) throws IOException {
        var seconds = database.use().seconds()
                + ProcessUse.of(ProcessHandle.current().pid()).seconds();
        for (var server : servers) {
            seconds += server.use().seconds();
        }
        return seconds;
    }

    private Map<String, String> environment() {
        return Map.of(
                "TRAAD_DATA", plan.folder().resolve("data").toString(),
                "TRAAD_DATABASE_URL", database.url());
    }

    private Path log() {
        return plan.folder().resolve("program.log");
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}

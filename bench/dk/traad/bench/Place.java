package dk.traad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Where a run happens: a database of its own, made anew and filled, and the program in front of it as it runs for real. */
record Place(Plan plan, Database database) implements AutoCloseable {
    static Place made(Plan plan) throws IOException, InterruptedException, SQLException {
        if (plan.isAgain()) {
            return new Place(plan, Database.start(plan));
        }
        delete(plan.folder());
        Files.createDirectories(plan.folder());
        var place = new Place(plan, Database.start(plan));
        try {
            place.database.create();
            place.installation().fill(plan.drill().isEmpty());
            return place;
        } catch (IOException | SQLException | RuntimeException failure) {
            place.close();
            throw failure;
        }
    }

    Installation installation() {
        return new Installation(plan, database.url(), database.url());
    }

    Server program() throws IOException, InterruptedException {
        return installation().program(Map.of());
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
        return Server.start("the floor", command, Map.of(), "/", installation().log(), port);
    }

    People people(Server program) throws IOException {
        var people = People.signedIn(program, plan.measured(), plan.clients());
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

    static void delete(Path folder) throws IOException {
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
        if ((plan.isTheCountry() || !plan.drill().isEmpty()) && !plan.isKept()) {
            delete(plan.folder());
        }
    }
}

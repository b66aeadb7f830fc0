package dk.traad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The program in front of one database, with one folder of keys, on one node or several.
 *
 * @param url how the program finds the database
 * @param address the same for us, who fill it and count in it
 */
record Installation(Plan plan, String url, String address) {
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    /** What came with the data counts as sealed long ago: the sealer has only what the program writes from now on. */
    private static final String SEALED = """
        INSERT INTO audit_seal (municipality, number, sealed_at, from_transaction, to_transaction, row_count, previous,
            hash)
        SELECT municipality, 1, now(), '0', pg_snapshot_xmin(pg_current_snapshot()), 1, decode(repeat('00', 32), 'hex'),
            decode(repeat('00', 32), 'hex')
        FROM municipality LIMIT 1
        """;

    /** Statistics for what has none yet. */
    private static final String LOOKED_AT = """
        DO $$
        DECLARE
            missing text;
        BEGIN
            SELECT string_agg(oid::regclass::text, ', ') INTO missing
            FROM pg_class
            WHERE relnamespace = 'traad'::regnamespace AND relkind IN ('r', 'p') AND reltuples < 0;
            EXECUTE 'ANALYZE ' || missing;
        END $$
        """;

    void fill(boolean isSealed) throws IOException, InterruptedException, SQLException {
        var world = plan.world();
        addMunicipalities();
        for (var day : Loading.decided(TODAY)) {
            run("SELECT audit_month('" + day + "')");
        }
        var began = System.nanoTime();
        var municipalities = new ArrayList<Loading>();
        for (var municipality = 0; municipality < world.municipalities(); municipality++) {
            municipalities.add(Loading.of(this, world, world.code(municipality), TODAY));
        }
        new Bulk(this, municipalities).fill(Loading.parts(TODAY));
        Told.step("rows, indexes and statistics", began);
        Derived.makeAll(this);
        if (isSealed) {
            run(SEALED);
        }
        var written = System.nanoTime();
        run(LOOKED_AT, "CHECKPOINT");
        Told.step("on the disk", written);
        Told.step(
                "%,d children with %d assessments each"
                        .formatted(world.municipalities() * world.childrenEach(), World.ASSESSMENTS),
                began);
        var checked = System.nanoTime();
        new Sound(this).check();
        Told.step("looked up whether all of it points to something", checked);
    }

    /** By the program's own command, so that they have its forms and settings. */
    private void addMunicipalities() throws IOException, InterruptedException {
        var began = System.nanoTime();
        var words = new ArrayList<>(List.of("municipality", "add"));
        for (var municipality = 0; municipality < plan.world().municipalities(); municipality++) {
            words.add(Integer.toString(plan.world().code(municipality)));
            words.add("Prøvekommune");
        }
        if (command(words.toArray(String[]::new)) != 0) {
            throw new IOException("the municipalities could not be added:\n" + Files.readString(log()));
        }
        Told.step("municipalities", began);
    }

    /** One of the program's own commands, with its words in the log. */
    int command(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(plan.command());
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment());
        return builder.start().waitFor();
    }

    /** As for real, but that anyone can sign in as anyone, and nobody is told to slow down or come again. */
    Server program(Map<String, String> more) throws IOException, InterruptedException {
        var port = Server.freePort();
        var environment = new HashMap<>(environment());
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("TRAAD_DEMO", "true");
        environment.put("TRAAD_PAGES_WITHIN_TEN_SECONDS", "100000000");
        // Nobody is sent away either: what is measured is how long everybody waits.
        environment.put("TRAAD_ANSWER_WITHIN", "60000");
        environment.putAll(more);
        return Server.start("Tråd", plan.command(), environment, "/sign-in/demo", log(), port);
    }

    /** As the superuser, whom no wall stops. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(address + "&currentSchema=traad&reWriteBatchedInserts=true");
    }

    void run(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    long number(String query) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery(query);
            row.next();
            return row.getLong(1);
        }
    }

    Path data() {
        return plan.folder().resolve("data");
    }

    Path log() {
        return plan.folder().resolve("program.log");
    }

    private Map<String, String> environment() {
        return Map.of("TRAAD_DATA", data().toString(), "TRAAD_DATABASE_URL", url);
    }
}

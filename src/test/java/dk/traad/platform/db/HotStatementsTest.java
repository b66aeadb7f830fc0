package dk.traad.platform.db;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenPlans;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.MunicipalityCode;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.watch.RunPlan;
import dk.traad.watch.StatementRecorder;
import dk.traad.watch.StatementRecorder.Execution;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What the pages of every day ask, asked again in a database of fifty municipalities as the program's own role behind
 * row-level security, with the plan that every connection keeps: no table that grows is read from the first row to the
 * last, and little is fetched only to be thrown away.
 */
class HotStatementsTest extends WebTest {
    private static final int ROOM = 25;
    /** How often the room is there once more: in its own municipality, and in each of so many others. */
    private static final int HERE = 80;

    private static final int OTHERS = 50;
    private static final int IN_EACH_OTHER = 2;

    /** From so many rows on a table is one that grows. */
    private static final int GROWS = 400;

    private static final int THROWN_AWAY_FOR_ONE_KEPT = 10;
    /** Below this nothing is to be won: what lies on one page of the disk is read at once. */
    private static final int A_FEW = 60;

    @Autowired
    ApplicationContext program;

    @Autowired
    DatabaseRoles roles;

    @Autowired
    ContextSeal seal;

    private final Map<String, String> faults = new LinkedHashMap<>();
    private int statements;
    private int plans;

    private record Asked(String page, Execution execution) {}

    @Test
    void the_statements_of_every_day_find_their_rows_by_an_index() throws SQLException {
        var model = tablesWithRows();
        var asked = everyDay();
        try (var connection = DriverManager.getConnection(
                program.getBean(PostgresServer.class).url())) {
            connection.setAutoCommit(false);
            run(connection, "SET search_path = traad");
            manyMore(connection, model);
            var growing = growing(connection);
            listenAsTheProgram(connection);
            var seen = new HashSet<String>();
            for (var one : asked) {
                // The plan that is kept is the same whoever asks.
                if (seen.add(one.execution().sql())) {
                    look(connection, one, growing);
                }
            }
            connection.rollback();
        }
        swept();
        System.out.println(
                statements + " statements of every day, " + plans + " plans, " + faults.size() + " at fault");
        assertThat(plans).isGreaterThan(40);
        assertThat(faults.values()).isEmpty();
    }

    private List<Asked> everyDay() {
        var unit = given.daycare("Myretuen");
        var red = given.group(unit, "Stue Rød");
        var mette = given.educator("Mette", red);
        given.educator("Bo", red);
        var leader = given.leader("Birgit", unit);
        var director = given.serviceDirector("Karen");
        var visitor = given.healthVisitor("Lone", given.healthVisiting("Sundhedsplejen"));
        var children = new ArrayList<ChildId>();
        var parents = new ArrayList<Parent>();
        var lastYear = UUID.randomUUID();
        for (var number = 0; number < ROOM; number++) {
            var child = given.child("Barn " + number, red);
            children.add(child);
            given.assigned(child, visitor);
            parents.add(given.custodyHolder("Mor " + number, child));
            parents.add(given.custodyHolder("Far " + number, child));
            for (var year = 0; year < 3; year++) {
                lastYear = given.decided(child, mette, "CLOSED", number % 7 == 0 ? Position.YELLOW : Position.GREEN);
                given.notice(lastYear, parents.get(2 * number), null);
                given.notice(lastYear, parents.get(2 * number + 1), null);
            }
        }
        var plan = new GivenPlans(given, clock).agreed(children.getFirst(), mette, "Sproget", "Fortæller selv", "Læse");
        new GivenPlans(given, clock).seen(plan, mette, "OFTEN");
        var campaign = given.campaignFor(red);
        var own = given.value(
                UUID.class,
                "SELECT id FROM assessment WHERE child = ? AND campaign = ?",
                children.getFirst().value(),
                campaign);
        var asked = new ArrayList<Asked>();
        listen(asked, "a child's page", () -> ok(as(mette).get("/children/" + children.getFirst())));
        listen(asked, "the room", () -> ok(as(mette).get("/groups/" + red + "/assessments/" + campaign)));
        listen(
                asked,
                "saving",
                () -> ok(as(mette)
                        .postRow(
                                "/assessments/" + own + "/own",
                                "version",
                                "0",
                                "page",
                                "group",
                                "position",
                                "GREEN",
                                "strength",
                                "0",
                                "ownWords",
                                "Er nysgerrig")));
        listen(asked, "the figures", () -> ok(as(director).get("/figures")));
        listen(asked, "an educator's desk", () -> ok(as(mette).get("/desk")));
        listen(asked, "a leader's desk", () -> ok(as(leader).get("/desk")));
        listen(asked, "a health visitor's desk", () -> ok(as(visitor).get("/desk")));
        listen(asked, "the family's page", () -> ok(as(parents.getFirst()).get("/family")));
        listen(
                asked,
                "the family's page of a child",
                () -> ok(as(parents.getFirst()).get("/family/children/" + children.getFirst())));
        var read = lastYear;
        listen(
                asked,
                "an assessment, read at home",
                () -> ok(as(parents.getLast()).get("/family/assessments/" + read)));
        return asked;
    }

    private static void ok(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus()).isLessThan(400);
    }

    private static void listen(List<Asked> into, String page, Runnable work) {
        var distinct = new LinkedHashMap<String, Execution>();
        for (var execution : StatementRecorder.during(work)) {
            distinct.putIfAbsent(execution.sql(), execution);
        }
        distinct.values().forEach(execution -> into.add(new Asked(page, execution)));
    }

    /** What a municipality has from the first day, and which does not become more with its children. */
    private List<String> tablesWithRows() {
        var superuser = new Superuser(program);
        return superuser
                .list(
                        String.class,
                        "SELECT DISTINCT table_name FROM information_schema.columns JOIN information_schema.tables"
                                + " USING (table_schema, table_name) WHERE table_schema = 'traad'"
                                + " AND column_name = 'municipality' AND table_type = 'BASE TABLE'")
                .stream()
                .filter(table -> superuser
                        .list(
                                Boolean.class,
                                "SELECT EXISTS (SELECT FROM traad.%s WHERE municipality = ?)".formatted(table),
                                given.municipality().value())
                        .getFirst())
                .toList();
    }

    /** The whole room with everybody and everything, once more under other keys: here often, and a little elsewhere. */
    private void manyMore(Connection connection, List<String> model) throws SQLException {
        run(
                connection,
                "SET LOCAL session_replication_role = replica",
                "SET LOCAL synchronous_commit = off",
                """
                CREATE TEMPORARY TABLE copy ON COMMIT DROP AS
                SELECT %1$d AS municipality, 'K' || n AS number FROM generate_series(1, %2$d) n
                UNION ALL
                SELECT 20000 + m, 'M' || m || '-' || n FROM generate_series(1, %3$d) m, generate_series(1, %4$d) n
                """.formatted(given.municipality().value(), HERE, OTHERS, IN_EACH_OTHER),
                """
                CREATE TEMPORARY TABLE model ON COMMIT DROP AS SELECT ('traad.' || name)::regclass AS id
                FROM unnest(ARRAY[%s]) name
                """.formatted(model.stream().map(name -> "'" + name + "'").collect(joining(","))),
                """
                DO $$
                DECLARE
                    one record;
                    names text;
                    terms text;
                BEGIN
                    FOR one IN
                        SELECT c.oid::regclass AS name FROM pg_class c
                        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'municipality'
                        WHERE c.relnamespace = 'traad'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
                            AND c.oid NOT IN (SELECT id FROM model)
                    LOOP
                        SELECT string_agg(format('%I', attname), ', '),
                            string_agg(CASE
                                WHEN attname = 'municipality' THEN 'copy.municipality'
                                WHEN atttypid = 'uuid'::regtype AND NOT EXISTS (
                                    SELECT FROM pg_constraint k WHERE k.conrelid = one.name AND k.contype = 'f'
                                        AND a.attnum = ANY (k.conkey) AND k.confrelid IN (SELECT id FROM model))
                                    THEN format('md5(t.%I::text || copy.number)::uuid', attname)
                                WHEN attname IN ('number', 'code') AND atttypid = 'text'::regtype
                                    THEN format('t.%I || copy.number', attname)
                                ELSE format('t.%I', attname) END, ', ')
                        INTO names, terms
                        FROM pg_attribute a
                        WHERE attrelid = one.name AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                            AND attidentity = '';
                        EXECUTE format('INSERT INTO %1$s (%2$s) SELECT %3$s FROM %1$s t CROSS JOIN copy WHERE t.municipality = %4$s'
                            ' ON CONFLICT DO NOTHING', one.name, names, terms, MUNICIPALITY);
                    END LOOP;
                END $$
                """.replace("MUNICIPALITY", given.municipality().toString()),
                "ANALYZE",
                "SET LOCAL session_replication_role = origin");
    }

    private static TreeSet<String> growing(Connection connection) throws SQLException {
        var growing = new TreeSet<String>();
        try (var statement = connection.createStatement()) {
            var rows = statement.executeQuery("SELECT relname FROM pg_class WHERE relnamespace = 'traad'::regnamespace"
                    + " AND relkind = 'r' AND reltuples >= " + GROWS);
            while (rows.next()) {
                growing.add(rows.getString(1));
            }
        }
        assertThat(growing).contains("child", "placement", "assessment", "joint_assessment", "parent_notice");
        return growing;
    }

    private void listenAsTheProgram(Connection connection) throws SQLException {
        run(
                connection,
                "LOAD 'auto_explain'",
                "SET auto_explain.log_min_duration = 0",
                "SET auto_explain.log_analyze = on",
                "SET auto_explain.log_timing = off",
                "SET auto_explain.log_format = json",
                "SET auto_explain.log_level = notice",
                "SET auto_explain.log_nested_statements = on",
                "SET plan_cache_mode = force_generic_plan",
                "SET jit = off",
                "SET ROLE \"" + roles.application() + "\"");
    }

    private void look(Connection connection, Asked asked, TreeSet<String> growing) throws SQLException {
        statements++;
        tellContext(connection, asked.execution());
        var before = connection.setSavepoint();
        try (var statement = asked.execution().on(connection)) {
            statement.execute();
            for (var plan : RunPlan.told(statement.getWarnings())) {
                plans++;
                plan.readings().forEach(reading -> judge(asked, reading, growing));
            }
        } catch (SQLException notTwice) {
            // What was added once cannot be added again.
        }
        connection.rollback(before);
    }

    private void judge(Asked asked, RunPlan.Reading reading, TreeSet<String> growing) {
        var isWhole = reading.isWhole() && growing.contains(reading.table());
        var isWaste = reading.removed() > A_FEW && reading.removed() > THROWN_AWAY_FOR_ONE_KEPT * reading.kept();
        if (isWhole || isWaste) {
            var words = asked.execution().sql().strip().replaceAll("\\s+", " ");
            faults.putIfAbsent(
                    reading.table() + words,
                    "%s: %s %s, %.0f kept and %.0f thrown away, by: %s"
                            .formatted(
                                    asked.page(),
                                    reading.table(),
                                    isWhole ? "is read whole" : "is fetched in vain",
                                    reading.kept(),
                                    reading.removed(),
                                    words));
        }
    }

    private void tellContext(Connection connection, Execution execution) throws SQLException {
        var process = connection.unwrap(PGConnection.class).getBackendPID();
        var told = execution.context();
        var words = "";
        if (told != null && !told.isEmpty()) {
            var parts = told.split("\\|");
            var person = parts[2].isEmpty() ? null : UUID.fromString(parts[2]);
            words = seal.words(
                    new Context(
                            new MunicipalityCode(Integer.parseInt(parts[0])), Context.Kind.valueOf(parts[1]), person),
                    process);
        }
        run(connection, "SET LOCAL traad.context = '" + words + "'");
    }

    /** The rows were never there for anybody; their room on the disk is given back too. */
    private void swept() throws SQLException {
        try (var connection = DriverManager.getConnection(
                program.getBean(PostgresServer.class).url())) {
            run(connection, "VACUUM ANALYZE");
        }
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }
}

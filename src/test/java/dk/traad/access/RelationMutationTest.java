package dk.traad.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.access.Questions.Question;
import dk.traad.platform.db.Superuser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * No condition in the text of a relation can be lost or moved without the oracle's noticing: each is, once, in a
 * transaction that is taken back, over a world in which everything is true of somebody.
 */
class RelationMutationTest extends WebTest {
    /** Two by two with the same keys. */
    private static final int MUNICIPALITIES = 4;

    private static final Path EQUIVALENT = Path.of("src", "test", "resources", "access", "equivalent-conditions.txt");
    private static final Path OTHERS = Path.of("src", "test", "resources", "access", "no-relations.txt");
    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
    private static final Pattern VIEW =
            Pattern.compile("(?:CREATE|ALTER)[A-Z ]* (?:VIEW|FUNCTION) (?:traad\\.)?([a-z_]+)");
    private static final List<String> RELATIONS = List.of(
            "employed",
            "group_stand_in",
            "disclosed_item",
            "lasting_relation",
            "close_relation",
            "kept_focus_point",
            "settled_relation",
            "child_relation",
            "group_relation",
            "custody",
            "young_person",
            "own_family",
            "shielded_from",
            "denial",
            "content_reader",
            "child_ids",
            "child_of_team",
            "plan_responsible",
            "assessment_relation",
            "focus_point_relation",
            "focus_point_reader",
            "family_focus_point",
            "intervention",
            "intervention_relation",
            "child_voice_relation",
            "wondering_relation",
            "transition_relation");

    @Autowired
    ApplicationContext program;

    private final Map<Question, String> expected = new HashMap<>();

    @Test
    void no_condition_of_a_relation_is_lost_or_moved_unnoticed() {
        var superuser = new Superuser(program);
        var worlds = new LinkedHashMap<Integer, Rows>();
        var statements = new ArrayList<String>();
        var random = new Random(1);
        for (var i = 0; i < MUNICIPALITIES; i++) {
            aMunicipalityOfItsOwn();
            var municipality = given.municipality().value();
            var world = new WholeWorld(random, new Random(i / 2), municipality, clock.instant(), i == 0);
            statements.addAll(List.of(world.statements()));
            worlds.put(municipality, world.rows);
        }
        var began = System.nanoTime();
        var questions = new ArrayList<>(new RelationQuestions(worlds, clock.instant()).all());
        questions.addAll(new ItemQuestions(worlds, clock.instant()).all());
        questions.addAll(new WallQuestions(worlds, clock.instant()).all());
        questions.forEach(question -> expected.put(question, digest(question.expected())));
        superuser.onlyAsking(jdbc -> {
            nothingElse(jdbc);
            // What plans and forms are really made of is of no matter here.
            jdbc.execute("SET LOCAL session_replication_role = replica");
            statements.forEach(jdbc::execute);
            jdbc.execute("SET LOCAL session_replication_role = origin");
            WallQuestions.prepare(jdbc);
            jdbc.execute("SET jit = off");
            // So many small tables are quickest compared whole.
            jdbc.execute("ANALYZE");
            jdbc.execute("SET enable_nestloop = off");
            assertThat(questions.stream()
                            .flatMap(question -> difference(jdbc, question).stream())
                            .toList())
                    .isEmpty();
            var unnoticed = new ArrayList<String>();
            var mutants = 0;
            for (var relation : RELATIONS) {
                var concerned = concerned(jdbc, relation, questions);
                for (var mutant : ViewMutants.of(jdbc, relation)) {
                    mutants++;
                    if (!isNoticed(jdbc, mutant, concerned)) {
                        unnoticed.add(mutant.name());
                    }
                }
            }
            System.out.println(mutants + " changes of " + RELATIONS.size() + " relations, " + unnoticed.size()
                    + " unnoticed, " + (System.nanoTime() - began) / 1_000_000 + " ms");
            assertThat(mutants).isGreaterThan(RELATIONS.size() * 20);
            assertThat(unnoticed)
                    .as("changes that nothing notices; what really changes nothing is told in " + EQUIVALENT)
                    .containsExactlyInAnyOrderElementsOf(equivalent());
        });
    }

    @Test
    void every_view_is_a_relation_or_is_told_not_to_be_one() throws IOException {
        var others = Files.readAllLines(OTHERS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(": ", 2)[0])
                .toList();
        assertThat(new Superuser(program).list(String.class, """
                        SELECT relname FROM pg_class WHERE relkind = 'v' AND relnamespace = 'traad'::regnamespace
                        UNION ALL
                        SELECT proname FROM pg_proc WHERE oid = 'traad.child_ids'::regproc
                        """))
                .containsAll(RELATIONS)
                .isSubsetOf(Stream.concat(RELATIONS.stream(), others.stream()).toList());
    }

    /** Versioned migrations up to this one tell how a relation came to be; from then on its repeatable one does. */
    private static final String HISTORY = "V0660";

    @Test
    void every_relation_has_one_text() throws IOException {
        var texts = new HashMap<String, List<String>>();
        try (var files = Files.list(MIGRATIONS)) {
            for (var file : files.sorted().toList()) {
                var name = String.valueOf(file.getFileName());
                if (!name.startsWith("V") || name.compareTo(HISTORY) > 0) {
                    VIEW.matcher(Files.readString(file))
                            .results()
                            .forEach(found -> texts.computeIfAbsent(found.group(1), unused -> new ArrayList<>())
                                    .add(name));
                }
            }
        }
        assertThat(RELATIONS)
                .allSatisfy(relation -> assertThat(texts.get(relation))
                        .as("the files with a text of " + relation)
                        .hasSize(1));
    }

    /** What changes nothing, each with the reason in the line below it. */
    private static List<String> equivalent() {
        try {
            var lines = Files.readAllLines(EQUIVALENT).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            var changes = new ArrayList<String>();
            for (var i = 0; i < lines.size(); i += 2) {
                assertThat(lines.get(i + 1)).as("the reason of " + lines.get(i)).startsWith("  ");
                changes.add(lines.get(i));
            }
            return changes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What other tests have left there is neither asked nor written down anew, a thousand times over. */
    private static void nothingElse(JdbcTemplate jdbc) {
        jdbc.execute("SET LOCAL session_replication_role = replica");
        jdbc.execute("TRUNCATE unwalled.relation, unwalled.changed_fact, "
                + String.join(", ", jdbc.queryForList("""
                                SELECT format('%I', c.relname)
                                FROM pg_class c
                                WHERE c.relnamespace = 'traad'::regnamespace AND c.relkind = 'r'
                                    AND NOT c.relispartition AND c.relname <> 'municipality'
                                    AND EXISTS (
                                        SELECT FROM pg_attribute a
                                        WHERE a.attrelid = c.oid AND a.attname = 'municipality')
                                """, String.class)));
    }

    private boolean isNoticed(JdbcTemplate jdbc, ViewMutants.Mutant mutant, List<Question> questions) {
        jdbc.execute("SAVEPOINT as_it_was");
        try {
            try {
                jdbc.execute(mutant.statement());
            } catch (DataIntegrityViolationException refusedToBeWrittenDown) {
                return true;
            } catch (DataAccessException failure) {
                throw new IllegalStateException(mutant.name() + "\n" + mutant.statement(), failure);
            }
            for (var question : questions) {
                if (!answer(jdbc, question).equals(expected.get(question))) {
                    // What has noticed one change is asked first about the next.
                    questions.remove(question);
                    questions.addFirst(question);
                    return true;
                }
            }
            return false;
        } catch (DataAccessException refused) {
            return true;
        } finally {
            jdbc.execute("ROLLBACK TO SAVEPOINT as_it_was");
        }
    }

    /** What the database says and the oracle does not, and the other way round. */
    private static List<String> difference(JdbcTemplate jdbc, Question question) {
        var said = new TreeSet<>(jdbc.queryForList(question.sql(), String.class));
        return Stream.concat(
                        said.stream()
                                .filter(line -> !question.expected().contains(line))
                                .map(line -> question.relation() + " also says " + line),
                        question.expected().stream()
                                .filter(line -> !said.contains(line))
                                .map(line -> question.relation() + " does not say " + line))
                .limit(5)
                .toList();
    }

    private static String answer(JdbcTemplate jdbc, Question question) {
        return String.valueOf(jdbc.queryForObject(
                "SELECT md5(coalesce(string_agg(line, chr(10) ORDER BY line COLLATE \"C\"), '')) FROM ("
                        + question.sql() + ") answers(line)",
                String.class));
    }

    private static String digest(Set<String> lines) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5")
                            .digest(String.join("\n", lines).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The questions whose answers could change with this relation: those about it first. */
    private static List<Question> concerned(JdbcTemplate jdbc, String relation, List<Question> questions) {
        var built = new HashSet<>(jdbc.queryForList("""
                WITH RECURSIVE built(view) AS (
                    SELECT named.view
                    FROM (VALUES (CAST(to_regclass(?) AS oid)), (to_regclass('unwalled.' || ?))) named(view)
                    WHERE named.view IS NOT NULL
                    UNION
                    SELECT next.view
                    FROM built b
                    CROSS JOIN LATERAL (
                        SELECT w.ev_class
                        FROM pg_depend d
                        JOIN pg_rewrite w ON w.oid = d.objid
                        WHERE d.refobjid = b.view AND d.refclassid = 'pg_class'::regclass
                            AND d.classid = 'pg_rewrite'::regclass
                        UNION ALL
                        -- Written down row by row, and read from there.
                        SELECT 'unwalled.relation'::regclass
                        WHERE b.view = 'unwalled.close_relation'::regclass) next(view))
                SELECT DISTINCT c.relname FROM built b JOIN pg_class c ON c.oid = b.view
                """, String.class, relation, relation));
        built.add(relation);
        var concerned = new ArrayList<>(questions.stream()
                .filter(question -> built.contains(question.relation()))
                .toList());
        concerned.sort(
                java.util.Comparator.comparing(question -> !question.relation().equals(relation)));
        return concerned;
    }
}

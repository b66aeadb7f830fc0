package dk.traad.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.ChildId;
import dk.traad.platform.db.Superuser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

/** Where nothing is written down nothing is: not in the tables, not in the log, not in addresses, mails or forms that were sent. */
@ExtendWith(OutputCaptureExtension.class)
class SilenceTest extends GivenTogether {
    private static final int FAMILIES = 100;
    private static final int WEEKS = 36;

    @Autowired
    ApplicationContext program;

    @Test
    void after_a_hundred_families_over_eight_months_nobody_can_tell_who_was_visited_when(CapturedOutput log) {
        for (var i = 0; i < FAMILIES; i++) {
            var child = family(i);
            assertThat(as(leader).post(place("allow"), "child", child.toString(), "met", "true"))
                    .hasStatus(303);
            assertThat(as(families.get(child)).post(together("answer"), "answer", "YES", "child", child.toString()))
                    .hasStatus(303);
        }
        assertThat(count("advisory_enrolment")).isEqualTo(FAMILIES);
        var firstDay = clock.today().plusDays(7);
        var enrolled = rowsThatNameAFamily();
        for (var week = 0; week < WEEKS; week += 2) {
            clock.plusDays(14);
            for (var educator : educators) {
                assertThat(as(educator).get(place("families"))).hasStatus(200);
            }
            if (week % 4 == 0) {
                as(educators.getFirst())
                        .post(
                                place("months"),
                                "unit",
                                solsikken.toString(),
                                "month",
                                clock.today().withDayOfMonth(1).toString(),
                                "visits",
                                "200",
                                "note",
                                "Barn7 tirsdag kl. 9");
            }
        }
        assertThat(silence(firstDay).tells(dumpByItsOwnClock()))
                .as("in the tables, the mails that wait, the sessions and the log of who looked")
                .isEmpty();
        assertThat(silence(firstDay).tellsAtAll(log.getAll().lines().toList()))
                .as("in what the program writes to its log")
                .isEmpty();
        assertThat(rowsThatNameAFamily())
                .as("eight months of visits have left no row that names a child or a family")
                .isEqualTo(enrolled);
        assertThat(enrolled.keySet())
                .isSubsetOf(
                        "child",
                        "adult",
                        "family_relation",
                        "placement",
                        "advisory_enrolment",
                        "audit",
                        "outbox_message",
                        "sent_form",
                        "home_visit");
        assertThat(actionsOfTheLogThatNameAChild()).isSubsetOf("READ_CHILD", "OPEN_OWN_PAGES");
        assertThat(wholeDump()).doesNotContain("tirsdag");
    }

    /** The one before would be worth nothing if it could not find what it looks for. */
    @Test
    void what_would_tell_is_found_when_it_is_there() {
        var child = family(7);
        var adult = given.value(UUID.class, "SELECT adult FROM custody WHERE child = ?", child.value());
        var visited = clock.today().plusDays(20);
        var nothing = silence(clock.today());
        clock.plusDays(40);
        var looks = silence(visited.minusDays(10));
        assertThat(nothing.tells(Map.of("audit", List.of("{\"child\": null, \"at\": \"" + visited + "T09:00:00\"}"))))
                .isEmpty();
        for (var told : List.of(child.toString(), "Barn7", "Forælder7", adult.toString())) {
            var row = "{\"what\": \"" + told + "\", \"at\": \"" + visited + "T09:15:00+01:00\"}";
            assertThat(looks.tells(Map.of("audit", List.of(row)))).hasSize(1);
            assertThat(looks.tellsAtAll(List.of(visited + " GET /children/" + told)))
                    .hasSize(1);
        }
        given.insert("""
                INSERT INTO home_visit (municipality, id, child, window_from, window_to, state, minutes, together, planned_at,
                    held_on)
                VALUES (:municipality, :id, :child, :on, :on, 'HELD', 60, :id, :now, :on)
                """, Map.of("id", UUID.randomUUID(), "child", child, "on", visited, "now", clock.instant()));
        assertThat(looks.tells(dumpByItsOwnClock())).singleElement().asString().startsWith("home_visit: ");
    }

    /** A copy of the files of the database is a backup: what was never stored is in none of them, not even in its journal. */
    @Test
    void no_file_of_the_database_holds_what_somebody_tried_to_write_down() throws IOException {
        var child = family(3);
        as(leader).post(place("allow"), "child", child.toString(), "met", "true", "reason", "hvisken-et");
        as(families.get(child))
                .post(together("answer"), "answer", "YES", "child", child.toString(), "note", "hvisken-to");
        as(educators.get(3)).get(place("families") + "?note=hvisken-tre");
        as(adam).post(
                        "/settings/programmes/" + programme + "/units",
                        "unit",
                        given.daycare("Regnbuen-og-raaben").toString(),
                        "wave",
                        "1");
        new Superuser(program).list(String.class, "SELECT pg_switch_wal()::text");
        assertThat(filesWith("Regnbuen-og-raaben"))
                .as("what is stored is found, or looking would prove nothing")
                .isNotEmpty();
        assertThat(filesWith("hvisken-")).isEmpty();
    }

    private List<Path> filesWith(String word) throws IOException {
        var folder = Path.of(
                new Superuser(program).list(String.class, "SHOW data_directory").getFirst());
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> holds(file, word))
                    .toList();
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    /** Without the moment at which this machine wrote a line of the log: its clock is not that of the story. */
    private Map<String, List<String>> dumpByItsOwnClock() {
        var dump = dump();
        dump.replaceAll((table, rows) -> rows.stream()
                .map(row -> row.replaceAll("\"written_at\": \"[^\"]*\"", ""))
                .toList());
        return dump;
    }

    /** From the Monday of the first week on; parents who open their own pages are told of as they always are. */
    private Silence silence(LocalDate after) {
        var named = new HashSet<String>();
        families.forEach((child, parent) -> {
            named.add(child.toString());
            named.add(parent.adult().toString());
        });
        given
                .in(() -> given.jdbc()
                        .sql("SELECT first_name FROM child UNION ALL SELECT first_name FROM adult")
                        .query(String.class)
                        .list())
                .stream()
                .filter(name -> name.matches("(Barn|Forælder)\\d+"))
                .forEach(named::add);
        return new Silence(named, after, clock.today());
    }

    @Test
    void fields_nobody_asked_for_are_stored_nowhere() {
        var child = family(1);
        as(leader).post(place("allow"), "child", child.toString(), "met", "true", "reason", "hemmelighed-et");
        as(families.get(child))
                .post(
                        together("answer"),
                        "answer",
                        "YES",
                        "child",
                        child.toString(),
                        "note",
                        "hemmelighed-to",
                        "topic",
                        "hemmelighed-tre",
                        "visitedAt",
                        "2026-12-24T11:17");
        as(educators.get(1))
                .post(
                        place("months"),
                        "unit",
                        solsikken.toString(),
                        "month",
                        clock.today().withDayOfMonth(1).toString(),
                        "visits",
                        "7",
                        "child",
                        child.toString(),
                        "note",
                        "hemmelighed-fire");
        as(families.get(child)).post(together("leave"), "child", child.toString(), "reason", "hemmelighed-fem");
        assertThat(wholeDump()).doesNotContain("hemmelighed", "11:17");
        assertThat(given.value(Integer.class, "SELECT visits FROM advisory_month"))
                .isEqualTo(7);
    }

    /** How many rows of each table hold the key of one of the children. */
    private Map<String, Long> rowsThatNameAFamily() {
        var keys = families.keySet().stream().map(ChildId::toString).collect(Collectors.toSet());
        var counted = new LinkedHashMap<String, Long>();
        dump().forEach((table, rows) -> {
            var naming = rows.stream()
                    .filter(row -> keys.stream().anyMatch(row::contains))
                    .count();
            if (naming > 0) {
                counted.put(table, naming);
            }
        });
        return counted;
    }

    private Set<String> actionsOfTheLogThatNameAChild() {
        return Set.copyOf(new Superuser(program)
                .list(
                        String.class,
                        "SELECT DISTINCT action FROM audit WHERE child IS NOT NULL AND municipality = "
                                + given.municipality()));
    }

    private String wholeDump() {
        return dump().values().stream().flatMap(List::stream).collect(Collectors.joining("\n"));
    }

    /** Every row of every table that belongs to this municipality, and every session, as text. */
    private Map<String, List<String>> dump() {
        var superuser = new Superuser(program);
        var dump = new LinkedHashMap<String, List<String>>();
        superuser
                .list(
                        String.class,
                        "SELECT relname FROM pg_class WHERE relnamespace = 'traad'::regnamespace AND relkind IN ('r', 'p')"
                                + " AND NOT relispartition AND relname NOT IN ('context_key', 'flyway_schema_history')")
                .forEach(table -> dump.put(table, rows(superuser, table)));
        return dump;
    }

    private List<String> rows(Superuser superuser, String table) {
        var ofOne = table.startsWith("spring_session") ? "" : " WHERE municipality = " + given.municipality();
        return superuser.list(String.class, "SELECT to_jsonb(t)::text FROM " + table + " t" + ofOne);
    }
}

package dk.traad.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.db.Superuser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

/** Where nothing is written down nothing is: not in the tables, not in the log, not in addresses, mails or forms that were sent. */
@ExtendWith(OutputCaptureExtension.class)
class SilenceTest extends WebTest {
    private static final int FAMILIES = 100;
    private static final int ROOMS = 5;
    private static final int WEEKS = 36;

    @Autowired
    ForgetAdvisory forgetAdvisory;

    @Autowired
    ApplicationContext program;

    private final List<GroupId> rooms = new ArrayList<>();
    private final List<Professional> educators = new ArrayList<>();
    private final Map<ChildId, Parent> families = new LinkedHashMap<>();
    private UnitId solsikken;
    private Professional leader;
    private Professional adam;
    private String programme;

    @BeforeEach
    void aDaycareThatTakesPart() {
        adam = given.administrator("Adam");
        solsikken = given.daycare("Solsikken");
        leader = given.leader("Birgit Dahl", solsikken);
        for (var i = 0; i < ROOMS; i++) {
            rooms.add(given.group(solsikken, "Stue " + i));
            educators.add(given.educator("Pædagog " + i, rooms.get(i)));
        }
        as(adam).post("/settings/programmes", "ready", "TOGETHER_ABOUT_THE_CHILD");
        programme = given.value(UUID.class, "SELECT id FROM programme").toString();
        as(adam).post("/settings/programmes/" + programme + "/units", "unit", solsikken.toString(), "wave", "1");
        assertThat(as(leader)
                        .post(
                                place("join"),
                                "answer",
                                "YES",
                                "talkedOn",
                                clock.today().toString()))
                .hasStatus(303);
    }

    private ChildId family(int number) {
        var child = given.child("Barn" + number, clock.today().minusMonths(18));
        given.placed(child, rooms.get(number % ROOMS));
        families.put(child, given.custodyHolder("Forælder" + number, child));
        return child;
    }

    @Test
    void after_a_hundred_families_over_eight_months_nobody_can_tell_who_was_visited_when(CapturedOutput log) {
        for (var i = 0; i < FAMILIES; i++) {
            var child = family(i);
            assertThat(as(leader).post(place("allow"), "child", child.toString(), "met", "true"))
                    .hasStatus(303);
            assertThat(as(families.get(child)).post(together("join"), "child", child.toString()))
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
        as(families.get(child)).post(together("join"), "child", child.toString(), "note", "hvisken-to");
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
                        together("join"),
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

    @Test
    void the_family_decides_by_itself_and_what_there_is_goes_thirty_days_after_the_end() {
        var child = family(1);
        var parent = families.get(child);
        assertThat(text(as(parent).get("/family/together"))).contains("I har ikke noget tilbud lige nu");
        assertThat(as(parent).post(together("join"), "child", child.toString())).hasStatus(409);
        as(leader).post(place("allow"), "child", child.toString(), "met", "true");
        assertThat(text(as(parent).get("/family/children/" + child))).contains("Sammen om barnet", "I bestemmer selv");
        assertThat(text(as(parent).get("/family/together")))
                .contains("Ja, vi vil gerne være med", "Ikke gemt: hvilken dag nogen kommer", "Søvn", "pligt");
        as(parent).post(together("join"), "child", child.toString());
        assertThat(text(as(parent).get("/family/together")))
                .contains("ugen fra 23. november 2026", "ugen fra 7. december 2026");
        clock.plusDays(140);
        assertThat(text(as(parent).get("/family/together")))
                .contains("I er med")
                .doesNotContain("november");
        assertThat(as(parent).post(together("leave"), "child", child.toString()))
                .hasStatus(303);
        assertThat(text(as(educators.get(1)).get(place("families")))).contains("Ingen familier lige nu");
        as(leader).post(place("allow"), "child", child.toString(), "met", "true");
        assertThat(text(as(parent).get("/family/together"))).contains("Ja, vi vil gerne være med");
        as(parent).post(together("decline"), "child", child.toString());
        forgetAdvisory.forgetAll();
        assertThat(count("advisory_enrolment")).isOne();
        clock.plusDays(30);
        forgetAdvisory.forgetAll();
        assertThat(count("advisory_enrolment")).isZero();
        assertThat(given.value(Integer.class, "SELECT left_early FROM advisory_total"))
                .isOne();
    }

    @Test
    void a_no_and_an_offer_nobody_answers_leave_nothing() {
        var child = family(1);
        as(leader).post(place("allow"), "child", child.toString(), "met", "true");
        assertThat(as(families.get(child)).post(together("decline"), "child", child.toString()))
                .hasStatus(303);
        assertThat(count("advisory_offer")).isZero();
        as(leader).post(place("allow"), "child", child.toString(), "met", "true");
        clock.plusDays(31);
        forgetAdvisory.forgetAll();
        assertThat(count("advisory_offer")).isZero();
    }

    /** The leader gives the one yes; what became of it is told to the child's own room alone. */
    @Test
    void leaders_administrators_and_other_rooms_see_no_name() {
        var child = family(1);
        as(leader).post(place("allow"), "child", child.toString(), "met", "true");
        var unit = text(as(leader).get("/unit"));
        var desk = text(as(leader).get("/desk"));
        as(families.get(child)).post(together("join"), "child", child.toString());
        assertThat(text(as(educators.get(1)).get(place("families")))).contains("Barn1", "ugen fra");
        assertThat(text(as(educators.get(2)).get(place("families")))).doesNotContain("Barn1");
        var director = given.serviceDirector("Ulla");
        for (var who : List.of(leader, adam, director)) {
            assertThat(as(who).get(place("families"))).hasStatus(404);
            assertThat(text(as(who).get(place("report")))).doesNotContain("Barn1");
        }
        assertThat(text(as(leader).get("/unit"))).isEqualTo(unit);
        assertThat(text(as(leader).get("/desk"))).isEqualTo(desk).doesNotContain("Barn1");
        assertThat(text(as(educators.get(1)).get("/desk")))
                .contains("Sammen om barnet")
                .doesNotContain("Barn1");
        var allowed = text(as(leader).get(place("allow")));
        as(families.get(child)).post(together("leave"), "child", child.toString());
        assertThat(text(as(leader).get(place("allow")))).isEqualTo(allowed);
        assertThat(as(educators.get(1)).get(place("allow"))).hasStatus(404);
        assertThat(as(leader).post(place("allow"), "child", UUID.randomUUID().toString(), "met", "true"))
                .hasStatus(422);
        assertThat(as(leader).get("/children/" + child + "/programmes/" + programme))
                .hasStatus(404);
    }

    @Test
    void another_family_another_place_and_an_older_child_have_nothing_to_do_with_it() {
        var child = family(1);
        as(leader).post(place("allow"), "child", child.toString(), "met", "true");
        var stranger =
                given.custodyHolder("Fremmed", given.child("Bo", clock.today().minusYears(1)));
        assertThat(as(stranger).post(together("join"), "child", child.toString()))
                .hasStatus(404);
        var elsewhere = given.daycare("Regnbuen");
        var other = given.leader("Ulla Krog", elsewhere);
        assertThat(as(other).get(place("allow"))).hasStatus(404);
        assertThat(as(given.educator("Eva", given.group(elsewhere, "Egen"))).get(place("families")))
                .hasStatus(404);
        var older = given.child("Stor", clock.today().minusYears(4));
        given.placed(older, rooms.getFirst());
        assertThat(text(as(leader).get(place("allow")))).contains("Barn1").doesNotContain("Stor");
        assertThat(as(leader).post(place("allow"), "child", older.toString(), "met", "true"))
                .hasStatus(422);
        assertThat(text(as(leader).post(place("allow"), "child", child.toString())))
                .contains("Sæt kryds, hvis alt passer");
    }

    @Test
    void a_place_joins_the_second_wave_after_a_talk_and_a_private_one_can() {
        var regnbuen = given.daycare("Regnbuen");
        given.change("UPDATE unit SET ownership = 'PRIVATE' WHERE id = :id", Map.of("id", regnbuen));
        var ulla = given.leader("Ulla Krog", regnbuen);
        assertThat(as(adam).post("/settings/programmes/" + programme + "/units", "unit", "x", "wave", "12"))
                .hasStatus(422);
        assertThat(as(adam).post(
                                "/settings/programmes/" + programme + "/units",
                                "unit",
                                regnbuen.toString(),
                                "wave",
                                "2"))
                .hasStatus(303);
        assertThat(text(as(ulla).get("/unit"))).contains("Sammen om barnet", "bølge 2", "Svar for stedet");
        assertThat(text(as(ulla).post(place("join"), "answer", "YES", "talkedOn", "")))
                .contains("Et ja kommer efter en samtale");
        assertThat(as(ulla).post(
                                place("join"),
                                "answer",
                                "YES",
                                "talkedOn",
                                clock.today().toString()))
                .hasStatus(303);
        assertThat(text(as(ulla).get("/unit"))).contains("er med", "Giv lov til at tilbyde det");
        assertThat(text(as(adam).get("/settings/programmes/" + programme)))
                .contains("Regnbuen", "er med 16. november 2026");
        assertThat(as(ulla).get(place("join"))).hasStatus(404);
        assertThat(as(leader).get(place("join"))).hasStatus(404);
    }

    @Test
    void the_report_has_counts_from_five_up_and_nothing_else() {
        for (var i = 0; i < 6; i++) {
            var child = family(i);
            as(leader).post(place("allow"), "child", child.toString(), "met", "true");
            as(families.get(child)).post(together("join"), "child", child.toString());
        }
        month("4");
        assertThat(text(as(adam).get(place("report"))))
                .contains("6 familier har fået tilbuddet.", "6 familier har sagt ja, af 6.", "1 steder er med")
                .contains("Hvor mange besøg der er holdt, vises ikke");
        assertThat(count("advisory_month")).isZero();
        month("12");
        assertThat(text(as(adam).get(place("report")))).contains("12 besøg er holdt.", "november 2026", "Solsikken");
        assertThat(as(leader).get(place("report") + ".csv")).bodyText().contains("november 2026\";12");
    }

    private void month(String visits) {
        as(educators.getFirst())
                .post(
                        place("months"),
                        "unit",
                        solsikken.toString(),
                        "month",
                        clock.today().withDayOfMonth(1).toString(),
                        "visits",
                        visits);
    }

    private String place(String what) {
        return "/programmes/" + programme + "/" + what;
    }

    private String together(String what) {
        return "/family/together/" + programme + "/" + what;
    }

    private long count(String table) {
        return given.value(Long.class, "SELECT count(*) FROM " + table);
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

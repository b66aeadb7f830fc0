package dk.traad.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.traad.TestFolder;
import dk.traad.demo.DemoPerson.Kind;
import dk.traad.kernel.MunicipalityCode;
import dk.traad.lookup.WatchLookUps;
import dk.traad.platform.crypt.CprVault;
import dk.traad.platform.db.Context;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The program as it starts for the first time, with the demo world and its sign-in. */
@SpringBootTest(properties = "traad.demo=true")
@AutoConfigureMockMvc
class DemoTest {
    private static final MunicipalityCode HORSENS = DemoMunicipality.HORSENS.code();
    private static final MunicipalityCode ESBJERG = DemoMunicipality.ESBJERG.code();

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CprVault vault;

    @Autowired
    DemoWorld world;

    @Autowired
    WatchLookUps watch;

    @Autowired
    Clock clock;

    @DynamicPropertySource
    static void ownDataFolder(DynamicPropertyRegistry registry) {
        var folder = TestFolder.create("traad-demo-test");
        registry.add("traad.data", folder::toString);
    }

    /** Whatever has happened in it has happened by now, at whatever hour it is made. What lies ahead is agreed or runs out. */
    @Test
    void nothing_that_happened_is_of_a_moment_to_come() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var columns =
                transaction.execute(unused -> jdbc.sql("""
                        SELECT c.relname || '.' || a.attname
                        FROM pg_attribute a
                        JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r' AND c.relnamespace = 'traad'::regnamespace
                        WHERE a.atttypid = 'timestamptz'::regtype AND NOT a.attisdropped AND c.relname NOT LIKE 'audit%'
                            AND EXISTS (
                                SELECT FROM pg_attribute m WHERE m.attrelid = c.oid AND m.attname = 'municipality')
                        ORDER BY 1
                        """).query(String.class).list());
        var ahead = new TreeSet<String>();
        for (var municipality : DemoMunicipality.values()) {
            for (var column : Objects.requireNonNull(columns)) {
                var parts = column.split("\\.");
                if (count(
                                municipality.code(),
                                "SELECT count(*) FROM %s WHERE %s > '%s'".formatted(parts[0], parts[1], now))
                        > 0) {
                    ahead.add(column);
                }
            }
        }
        assertThat(ahead)
                .isSubsetOf(
                        "dialogue_time.begins_at",
                        "follow_up.meets_at",
                        "home_visit.begins_at",
                        "network_meeting_time.begins_at",
                        "visit_quarter.begins_at");
    }

    @Test
    void two_municipalities_have_about_six_hundred_children_in_all_three_sectors() {
        var children = 0L;
        for (var municipality : List.of(DemoMunicipality.HORSENS, DemoMunicipality.HOLBAEK)) {
            children += count(municipality.code(), "SELECT count(*) FROM child");
            assertThat(count(
                            municipality.code(),
                            "SELECT count(DISTINCT sector) FROM close_professional WHERE sector <> 'SUPPORT'"))
                    .isEqualTo(3);
        }
        assertThat(children).isBetween(550L, 650L);
    }

    @Test
    void the_red_room_of_myretuen_has_twenty_two_children_and_two_educators() {
        assertThat(count(HORSENS, """
                        SELECT count(*)
                        FROM placement p JOIN unit_group g ON g.id = p.unit_group
                        WHERE g.name = 'Stue Rød' AND p.to_on IS NULL
                        """)).isEqualTo(22);
        assertThat(count(HORSENS, """
                        SELECT count(*)
                        FROM employment m JOIN unit_group g ON g.id = m.unit_group
                        WHERE g.name = 'Stue Rød' AND m.role = 'EDUCATOR'
                        """)).isEqualTo(2);
    }

    @Test
    void esbjerg_has_an_administrator_whom_no_roster_ends_and_nobody_else() {
        assertThat(count(ESBJERG, "SELECT count(*) FROM child")).isZero();
        assertThat(count(ESBJERG, "SELECT count(*) FROM employee")).isOne();
        assertThat(count(ESBJERG, "SELECT count(*) FROM employment WHERE role = 'ADMINISTRATOR' AND NOT from_roster"))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT count(*) FROM family_relation WHERE kind = 'CO_MOTHER'",
                "SELECT count(*) FROM family_relation WHERE kind = 'FOSTER_PARENT' AND NOT custody",
                "SELECT count(*) FROM family_relation WHERE custody AND NOT residence",
                "SELECT count(*) FROM family_relation WHERE kind = 'FATHER' AND NOT custody",
                "SELECT count(*) FROM child WHERE protected",
                "SELECT count(*) FROM adult WHERE protected",
                "SELECT count(*) FROM child_event WHERE kind = 'MOVED'",
                """
                SELECT count(*) FROM (SELECT r.adult, c.birthday FROM family_relation r JOIN child c ON c.id = r.child
                GROUP BY r.adult, c.birthday HAVING count(*) = 2) twins
                """
            })
    void families_of_many_kinds_are_there(String kind) {
        assertThat(count(HORSENS, kind)).isPositive();
        assertThat(count(DemoMunicipality.HOLBAEK.code(), kind)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.state = 'DRAFT' AND o.touched_at IS NULL",
                "a.state = 'DRAFT' AND o.touched_at IS NOT NULL AND o.submitted_at IS NULL",
                "a.state = 'OWN_SUBMITTED' AND o.submitted_at IS NULL",
                "a.state = 'IN_DIALOGUE'",
                "a.state = 'PARENTS_INFORMED'",
                "j.held_back_reason IS NOT NULL AND a.state = 'JOINT_DECIDED'",
                "a.state = 'CLOSED' AND j.position = 'YELLOW'"
            })
    void assessments_stand_everywhere_they_can_stand(String situation) {
        assertThat(count(HORSENS, """
                        SELECT count(*)
                        FROM assessment a
                        LEFT JOIN own_assessment o ON o.assessment = a.id
                        LEFT JOIN joint_assessment j ON j.assessment = a.id
                        WHERE %s
                        """.formatted(situation))).isPositive();
    }

    @Test
    void rooms_work_on_something_as_a_whole_one_due_one_late_and_parents_read_it() {
        assertThat(count(HORSENS, "SELECT count(*) FROM group_follow_up WHERE planned_on > current_date"))
                .isPositive();
        assertThat(count(HORSENS, "SELECT count(*) FROM group_follow_up WHERE due_on < current_date"))
                .isPositive();
        assertThat(count(HORSENS, "SELECT count(*) FROM group_focus_point WHERE published_at IS NOT NULL"))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "follow_up WHERE state = 'BOOKED' AND due_on = current_date + 1",
                "follow_up WHERE state = 'BOOKED' AND due_on < current_date - 7",
                "goal_observation WHERE noted_by_adult IS NOT NULL"
            })
    void plans_are_on_their_way_in_both_municipalities(String what) {
        assertThat(count(HORSENS, "SELECT count(*) FROM " + what)).isPositive();
        assertThat(count(DemoMunicipality.HOLBAEK.code(), "SELECT count(*) FROM " + what))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "focus_point WHERE child IS NOT NULL AND state = 'ADJUSTED'",
                "focus_point WHERE child IS NOT NULL AND state = 'ACHIEVED'",
                "dialogue WHERE state = 'DECLINED'"
            })
    void one_is_adjusted_one_achieved_and_a_parent_has_said_no(String what) {
        assertThat(count(HORSENS, "SELECT count(*) FROM " + what)).isPositive();
    }

    @Test
    void the_log_has_something_to_look_at_for_everybody_who_answers_for_it() {
        for (var something : new String[] {
            "break_glass WHERE reviewed_at IS NULL",
            "look_up_sample WHERE answer IS NULL",
            "look_up_sample WHERE answer IS NOT NULL",
            "employment WHERE role = 'DATA_PROTECTION_OFFICER'"
        }) {
            assertThat(count(HORSENS, "SELECT count(*) FROM " + something))
                    .as(something)
                    .isPositive();
        }
        watch.watchAll();
        assertThat(count(HORSENS, "SELECT count(DISTINCT kind) FROM look_up_alarm"))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "child_consultation WHERE held_on IS NOT NULL",
                "child_consultation c JOIN disclosure d ON d.child = c.child AND d.expires_on >= current_date WHERE"
                        + " c.visitor IS NULL",
                "child_consultation c WHERE NOT EXISTS (SELECT FROM disclosure d WHERE d.child = c.child)",
                "consultation WHERE state = 'ASKED'",
                "consultation WHERE state = 'HELD'",
                "family_contact WHERE shown_to = 'HEALTH_VISITING'",
                "programme_step WHERE role = 'EDUCATOR'",
                "programme_step_tick",
                "visit_district"
            })
    void the_first_1000_days_show_what_they_are_made_of(String what) {
        assertThat(count(DemoMunicipality.JAMMERBUGT.code(), "SELECT count(*) FROM " + what))
                .isPositive();
    }

    @Test
    void a_social_worker_has_hours_at_the_place_for_everybody() {
        assertThat(count(
                        DemoMunicipality.HELSINGOER.code(),
                        "SELECT count(*) FROM programme_unit WHERE worker_hours <> ''"))
                .isOne();
    }

    @Test
    void the_report_of_the_grant_has_a_figure_on_every_line() {
        var ulla =
                be(DemoMunicipality.JAMMERBUGT.code(), DemoMunicipality.JAMMERBUGT.key("employee", "4902"), Kind.STAFF);
        var programme = DemoMunicipality.JAMMERBUGT.key("programme", "1000");
        assertThat(body(follow(ulla, "/programmes/" + programme + "/report")))
                .contains("har sagt ja")
                .doesNotContain("vises ikke:");
    }

    @Test
    void a_team_disagrees_another_deviates_and_parents_wait_for_an_answer() {
        assertThat(count(HORSENS, """
                        SELECT count(*) FROM (
                            SELECT o.assessment FROM own_assessment o JOIN assessment a ON a.id = o.assessment
                            WHERE a.state = 'IN_DIALOGUE' GROUP BY o.assessment HAVING count(DISTINCT o.position) > 1) differ
                        """)).isPositive();
        assertThat(count(HORSENS, "SELECT count(*) FROM joint_assessment WHERE deviation_reason <> ''"))
                .isPositive();
        assertThat(count(HORSENS, "SELECT count(*) FROM parent_contribution WHERE reply IS NULL"))
                .isPositive();
        assertThat(count(HORSENS, "SELECT count(*) FROM parent_contribution WHERE reply IS NOT NULL"))
                .isPositive();
    }

    @Test
    void in_holbaek_parents_read_first_and_some_have_let_their_days_pass() {
        var waiting = """
                SELECT count(*)
                FROM parent_notice n JOIN assessment a ON a.id = n.assessment AND a.state = 'JOINT_DECIDED'
                WHERE n.answer_by %s :today AND n.read_at IS NULL
                """;
        for (var sign : List.of(">=", "<")) {
            assertThat(in(
                            DemoMunicipality.HOLBAEK.code(),
                            () -> jdbc.sql(waiting.formatted(sign))
                                    .param("today", LocalDate.now(clock))
                                    .query(Long.class)
                                    .single()))
                    .isPositive();
        }
    }

    @Test
    void everyone_close_to_a_child_is_asked_and_nobody_else() {
        for (var municipality : List.of(DemoMunicipality.HORSENS, DemoMunicipality.HOLBAEK)) {
            assertThat(count(municipality.code(), """
                            SELECT count(*)
                            FROM assessment a
                            JOIN assessment_campaign k ON k.id = a.campaign AND k.closes_on >= current_date
                            JOIN close_professional p ON p.child = a.child AND p.unit = a.unit AND p.sector = a.sector
                                AND p.to_on IS NULL
                            FULL JOIN own_assessment o ON o.assessment = a.id AND o.employee = p.employee
                            WHERE (a.id IS NULL) <> (o.assessment IS NULL) AND NOT EXISTS (
                                SELECT FROM assessment b
                                JOIN assessment_campaign gone ON gone.id = b.campaign AND gone.closes_on < current_date
                                WHERE b.id = o.assessment)
                            """)).isZero();
        }
    }

    @Test
    void every_cpr_number_opens_and_can_belong_to_nobody() {
        record Sealed(UUID id, byte[] number, LocalDate birthday) {}
        var people = in(
                HORSENS,
                () -> jdbc.sql("SELECT id, cpr_sealed AS number, birthday FROM child")
                        .query((row, number) -> new Sealed(
                                row.getObject("id", UUID.class),
                                row.getBytes("number"),
                                row.getObject("birthday", LocalDate.class)))
                        .list());
        assertThat(people).allSatisfy(child -> {
            var cpr = vault.open(HORSENS, child.id(), child.number());
            assertThat(cpr.birthday()).isEqualTo(child.birthday());
            assertThat(cpr.digits().charAt(6)).isEqualTo('9');
            assertThat(DemoCpr.passesModulus11(cpr.digits())).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-01", "2028-02-29", "2027-07-31", "2027-08-01", "2027-12-31"})
    void the_world_can_be_made_on_any_day_and_is_the_same_each_time(LocalDate today) {
        var once = people(today);
        assertThat(once.children()).hasSizeBetween(250, 350);
        assertThat(once.known())
                .allSatisfy(child -> assertThat(child.since()).isBeforeOrEqualTo(today))
                .allSatisfy(child -> assertThat(child.since()).isAfterOrEqualTo(child.birthday()));
        assertThat(people(today).known()).isEqualTo(once.known());
    }

    private DemoPeople people(LocalDate today) {
        var chance = new Random(1);
        var places = DemoPlaces.read(DemoMunicipality.HORSENS, today, chance);
        var people = new DemoPeople(DemoMunicipality.HORSENS, vault);
        var families = new DemoFamilies(DemoMunicipality.HORSENS, places, people, today, chance);
        new DemoKnownFamilies(DemoMunicipality.HORSENS, places, people, families, today, chance).settle();
        families.fill();
        return people;
    }

    @Test
    void a_kindergarten_s_leavers_stand_where_a_year_stands() {
        var without = """
                consent_request q JOIN transition t ON t.child = q.child AND t.kind = 'DAYCARE_TO_SCHOOL' WHERE q.id IN (
                    SELECT i.request FROM consent_item i JOIN consent_fact f ON f.item = i.id GROUP BY i.request HAVING %s)
                """;
        assertThat(count(HORSENS, "SELECT count(*) FROM " + without.formatted("'NO' = ANY (array_agg(f.answer))")))
                .isOne();
        assertThat(
                        count(
                                HORSENS,
                                "SELECT count(*) FROM " + without.formatted("count(*) = 1")
                                        + " AND (SELECT count(*) FROM family_relation r WHERE r.child = q.child AND r.custody) > 1"))
                .isEqualTo(3);
        for (var something : new String[] {
            "family_handover h JOIN transition t ON t.id = h.transition AND t.kind = 'DAYCARE_TO_SCHOOL'",
            "meeting_offer o JOIN transition t ON t.id = o.transition AND t.kind = 'DAYCARE_TO_SCHOOL'",
            "transition WHERE kind = 'TO_OTHER_MUNICIPALITY' AND state = 'PREPARED'",
            "own_handover WHERE ready_at IS NULL",
            "exchange WHERE told_at IS NULL",
            "exchange WHERE told_at IS NOT NULL",
            "statutory_report WHERE assessed_at IS NULL"
        }) {
            assertThat(count(HORSENS, "SELECT count(*) FROM " + something))
                    .as(something)
                    .isPositive();
        }
        assertThat(count(DemoMunicipality.HOLBAEK.code(), "SELECT count(*) FROM arrival"))
                .isOne();
    }

    @Test
    void a_second_start_makes_nothing_twice() {
        var before = count(HORSENS, "SELECT count(*) FROM child");
        world.afterSingletonsInstantiated();
        assertThat(count(HORSENS, "SELECT count(*) FROM child")).isEqualTo(before);
    }

    @Test
    void the_page_names_everyone_of_the_cast_in_both_languages() {
        var danish = http.get().uri("/sign-in/demo").exchange();
        assertThat(danish).hasStatusOk().bodyText().contains("Hvem vil du være?", "Mette Lund", "Hanne Berg");
        assertThat(body(danish).split("<article", -1)).hasSize((int) cast().count() + 1);
        var english = http.get().uri("/sign-in/demo").cookie(new jakarta.servlet.http.Cookie("language", "en"));
        assertThat(english.exchange()).hasStatusOk().bodyText().contains("Who would you like to be?", "Educator");
    }

    @ParameterizedTest
    @MethodSource("cast")
    void each_of_them_lands_on_their_own_page(DemoCast.Role role) {
        var signedIn = be(role.municipality().code(), role.person(), role.kind());
        assertThat(signedIn).hasStatus(303).hasHeader("Location", "/");
        var home = switch (role.kind()) {
            case STAFF -> "/desk";
            case FAMILY -> "/family";
            case YOUNG_PERSON -> "/mine";
        };
        assertThat(follow(signedIn, "/")).hasHeader("Location", home);
        var page = follow(signedIn, home);
        if (page.getResponse().getStatus() == 303) {
            // A parent of one child is shown straight to it.
            page = follow(signedIn, Objects.requireNonNull(page.getResponse().getHeader("Location")));
        }
        assertThat(page).hasStatusOk();
        assertThat(body(page)).contains("/sign-out");
    }

    static Stream<DemoCast.Role> cast() {
        return DemoFile.rows("sign-in.csv").stream().map(DemoCast.Role::of);
    }

    @Test
    void everybody_else_is_found_through_their_unit_and_group() {
        var units = get("/sign-in/demo/615");
        assertThat(units).contains("Myretuen", "Søndervangskolen");
        var myretuen = linkTo(units, "Myretuen");
        assertThat(get(myretuen)).contains("Birgit Dahl", "Stue Rød", "22 børn");
        assertThat(get(linkTo(get(myretuen), "Stue Rød"))).contains("Søren Holm", "Ida Møller", "Log ind som Camilla");
        var visitors = get(linkTo(units, "Sundhedsplejen Horsens"));
        assertThat(get(linkTo(visitors, "Familier hos"))).contains("Log ind som");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in/demo/999",
                "/sign-in/demo/0",
                "/sign-in/demo/abc",
                "/sign-in/demo/615/units/7",
                "/sign-in/demo/615/units/00000000-0000-0000-0000-000000000000"
            })
    void what_is_not_there_is_not_found(String path) {
        assertThat(http.get().uri(path).exchange()).hasStatus(404);
    }

    @Test
    void nobody_becomes_somebody_who_is_not_there() {
        assertThat(be(HORSENS, UUID.randomUUID(), Kind.STAFF)).hasStatus(404);
        var mette = DemoMunicipality.HORSENS.key("employee", "1302");
        assertThat(be(HORSENS, mette, Kind.FAMILY)).hasStatus(404);
        assertThat(be(ESBJERG, mette, Kind.STAFF)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "on", "TRUE"})
    void another_database_gets_the_demo_only_when_exactly_that_is_asked_for(String almost) {
        var environment = new MockEnvironment()
                .withProperty("traad.database.url", "jdbc:postgresql://elsewhere/traad")
                .withProperty("traad.demo", almost);
        assertThatThrownBy(() -> DemoGuard.check(environment)).hasMessageContaining("TRAAD_DEMO");
        DemoGuard.check(environment.withProperty("traad.demo", "true"));
        DemoGuard.check(new MockEnvironment().withProperty("traad.demo", almost));
    }

    private MvcTestResult be(MunicipalityCode municipality, UUID person, Kind kind) {
        return http.post()
                .uri("/sign-in/demo")
                .with(csrf())
                .param("municipality", municipality.toString())
                .param("person", person.toString())
                .param("kind", kind.name())
                .exchange();
    }

    private MvcTestResult follow(MvcTestResult before, String path) {
        return http.get().uri(path).cookie(before.getResponse().getCookies()).exchange();
    }

    private String get(String path) {
        var answer = http.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String linkTo(String page, String words) {
        var link =
                Pattern.compile("<a href=\"([^\"]*)\">" + Pattern.quote(words)).matcher(page);
        assertThat(link.find()).as(words).isTrue();
        return link.group(1);
    }

    private long count(MunicipalityCode municipality, String sql) {
        return in(municipality, () -> jdbc.sql(sql).query(Long.class).single());
    }

    private <T> T in(MunicipalityCode municipality, Supplier<T> work) {
        return Context.program(municipality).call(() -> transaction.execute(unused -> work.get()));
    }
}

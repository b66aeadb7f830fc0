package dk.traad.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.audit.AccessLog;
import dk.traad.audit.Actor;
import dk.traad.audit.AuditEntry;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What looks unusual in the log is shown to the leader and the data protection officer, and shuts nobody out. */
class LookUpAlarmTest extends WebTest {
    @Autowired
    WatchLookUps watch;

    @Autowired
    AccessLog log;

    private UnitId myretuen;
    private GroupId red;
    private Professional anna;
    private Professional lone;
    private Professional officer;

    @BeforeEach
    void aRoom() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        anna = given.educator("Anna Holm", red);
        lone = given.leader("Lone Bæk", myretuen);
        officer = given.dataProtectionOfficer("Dorte Friis");
    }

    private List<ChildId> children(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> given.child("Barn " + number, red))
                .toList();
    }

    private long alarms(String kind) {
        return given.value(Long.class, "SELECT count(*) FROM look_up_alarm WHERE kind = ?", kind);
    }

    private String alarm() {
        return "/look-up-alarms/" + given.value(UUID.class, "SELECT id FROM look_up_alarm");
    }

    @Test
    void sixty_children_in_an_hour_are_none_and_sixty_one_are_one() {
        var all = children(61);
        all.subList(0, 60).forEach(child -> as(anna).get("/children/" + child));
        as(anna).get("/children/" + all.getFirst());
        watch.watchAll();
        assertThat(alarms("MANY_CHILDREN")).isZero();
        clock.plus(Duration.ofMinutes(60).minusSeconds(1));
        as(anna).get("/children/" + all.getLast());
        watch.watchAll();
        watch.watchAll();
        assertThat(alarms("MANY_CHILDREN")).isOne();
        assertThat(text(as(lone).get("/desk"))).contains("Usædvanlige opslag: Mange børn på en time", "Anna Holm");
        assertThat(text(as(officer).get("/desk"))).contains("Usædvanlige opslag: Mange børn på en time");
        assertThat(text(as(lone).get(alarm()))).contains("Åbnede 61 forskellige børns sider", "Hvad du kan gøre");
        assertThat(as(anna).get("/children/" + all.getFirst())).hasStatus(200);
    }

    @Test
    void the_sixty_first_after_the_hour_is_none() {
        var all = children(61);
        all.subList(0, 60).forEach(child -> as(anna).get("/children/" + child));
        clock.plus(Duration.ofMinutes(60));
        as(anna).get("/children/" + all.getLast());
        as(anna).get("/children");
        watch.watchAll();
        assertThat(alarms("MANY_CHILDREN")).isZero();
    }

    @Test
    void five_refusals_in_ten_minutes_are_one_and_four_are_none() {
        for (var refusal = 0; refusal < 4; refusal++) {
            as(anna).get("/children/" + ChildId.random());
        }
        watch.watchAll();
        assertThat(alarms("REFUSALS")).isZero();
        clock.plus(Duration.ofMinutes(10));
        as(anna).get("/children/" + ChildId.random());
        watch.watchAll();
        assertThat(alarms("REFUSALS")).isOne();
        assertThat(given.value(Integer.class, "SELECT times FROM look_up_alarm"))
                .isEqualTo(5);
        clock.plus(Duration.ofMinutes(1));
        as(anna).get("/children/" + ChildId.random());
        watch.watchAll();
        assertThat(alarms("REFUSALS")).isOne();
    }

    /** The log outlives those it tells of. */
    @Test
    void what_the_log_tells_of_somebody_no_longer_known_here_does_not_end_the_watch() {
        var unknown = new Professional(given.municipality(), UUID.randomUUID());
        given.in(() -> {
            IntStream.range(0, 61)
                    .forEach(child ->
                            log.did(AuditEntry.of(Actor.of(unknown, Role.EDUCATOR, UnitId.random()), "READ_CHILD")
                                    .about(ChildId.random())));
            return true;
        });
        for (var refusal = 0; refusal < 5; refusal++) {
            as(anna).get("/children/" + ChildId.random());
        }
        watch.watchAll();
        assertThat(alarms("MANY_CHILDREN")).isZero();
        assertThat(alarms("REFUSALS")).isOne();
    }

    /** One's unit may be gone when the alarm is raised. */
    @Test
    void a_unit_no_longer_known_here_gives_way_to_where_one_is_employed() {
        given.in(() -> {
            IntStream.range(0, 61)
                    .forEach(child ->
                            log.did(AuditEntry.of(Actor.of(anna, Role.EDUCATOR, UnitId.random()), "READ_CHILD")
                                    .about(ChildId.random())));
            return true;
        });
        watch.watchAll();
        assertThat(text(as(lone).get("/look-up-alarms"))).contains("Anna Holm");
    }

    @Test
    void the_fifth_after_more_than_ten_minutes_is_none() {
        for (var refusal = 0; refusal < 4; refusal++) {
            as(anna).get("/children/" + ChildId.random());
        }
        clock.plus(Duration.ofMinutes(10).plusSeconds(1));
        as(anna).get("/children/" + ChildId.random());
        watch.watchAll();
        assertThat(alarms("REFUSALS")).isZero();
    }

    @Test
    void one_attempt_at_own_family_is_told_without_the_childs_name() {
        var ida = given.child("Ida", red);
        new GivenRelations(given, clock).family(anna, ida);
        as(anna).get("/children/" + ida);
        watch.watchAll();
        assertThat(alarms("OWN_FAMILY")).isOne();
        for (var who : new Professional[] {lone, officer}) {
            assertThat(text(as(who).get("/look-up-alarms")))
                    .contains("Forsøg på at åbne egen familie: Anna Holm")
                    .doesNotContain("Ida");
            assertThat(text(as(who).get(alarm()))).contains("Intet blev vist").doesNotContain("Ida");
        }
    }

    @Test
    void both_are_told_by_a_mail_without_names_and_the_one_it_is_about_is_not() {
        new GivenRelations(given, clock).family(lone, given.child("Ida", red));
        as(lone).get("/children/" + given.value(UUID.class, "SELECT child FROM declared_family"));
        watch.watchAll();
        assertThat(given.value(UUID.class, "SELECT employee FROM outbox_message"))
                .isEqualTo(officer.person());
        assertThat(text(as(lone).get("/look-up-alarms"))).contains("Intet usædvanligt");
        assertThat(as(lone).get(alarm())).hasStatus(404);
        assertThat(as(officer).get(alarm())).hasStatus(200);
    }

    @Test
    void each_answers_with_a_line_once_and_what_comes_later_is_a_new_one() {
        new GivenRelations(given, clock).family(anna, given.child("Ida", red));
        var path = "/children/" + given.value(UUID.class, "SELECT child FROM declared_family");
        as(anna).get(path);
        watch.watchAll();
        var alarm = alarm();
        var wordless = as(lone).post(alarm, "words", " ");
        assertThat(wordless).hasStatus(422);
        assertThat(text(wordless)).contains("Skriv en linje om, hvad du har gjort");
        assertThat(as(lone).post(alarm, "words", "x".repeat(1001))).hasStatus(422);
        assertThat(as(lone).post(alarm, "words", "Talt med Anna")).hasStatus(303);
        assertThat(text(as(lone).get("/desk"))).doesNotContain("Usædvanlige opslag");
        assertThat(text(as(officer).get("/desk"))).contains("Usædvanlige opslag");
        assertThat(as(lone).post(alarm, "words", "Igen")).hasStatus(409);
        assertThat(as(officer).post(alarm, "words", "Set")).hasStatus(303);
        watch.watchAll();
        assertThat(alarms("OWN_FAMILY")).isOne();
        clock.plus(Duration.ofMinutes(5));
        as(anna).get(path);
        watch.watchAll();
        assertThat(alarms("OWN_FAMILY")).isEqualTo(2);
    }

    @Test
    void other_leaders_and_colleagues_see_none() {
        new GivenRelations(given, clock).family(anna, given.child("Ida", red));
        as(anna).get("/children/" + given.value(UUID.class, "SELECT child FROM declared_family"));
        watch.watchAll();
        var otto = given.leader("Otto", given.daycare("Solsikken"));
        assertThat(text(as(otto).get("/look-up-alarms"))).contains("Intet usædvanligt");
        assertThat(as(otto).get(alarm())).hasStatus(404);
        assertThat(as(otto).post(alarm(), "words", "Set")).hasStatus(404);
        assertThat(as(anna).get("/look-up-alarms")).hasStatus(404);
    }

    @Test
    void what_happened_while_nobody_watched_is_found_afterwards() {
        watch.watchAll();
        new GivenRelations(given, clock).family(anna, given.child("Ida", red));
        as(anna).get("/children/" + given.value(UUID.class, "SELECT child FROM declared_family"));
        clock.plusDays(3);
        watch.watchAll();
        assertThat(alarms("OWN_FAMILY")).isOne();
    }
}

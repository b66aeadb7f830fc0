package dk.traad.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.SignedIn.YoungPerson;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From 15 the young person reads for themself, and what custody holders read becomes less. */
class YoungPersonTest extends WebTest {
    private ChildId sofie;
    private YoungPerson herself;
    private Parent camilla;
    private Professional tina;
    private UUID school;
    private UUID visit;

    @BeforeEach
    void aPupilOfFifteen() {
        var group = given.group(given.school("Skolen ved Skoven"), "9.B");
        sofie = given.child("Sofie", clock.today().minusYears(15));
        given.placed(sofie, group);
        herself = new GivenRelations(given, clock).youngPerson(sofie);
        camilla = given.custodyHolder("Camilla", sofie);
        tina = given.teacher("Tina", group);
        var lone = given.healthVisitor("Lone", given.healthVisiting("Sundhedsplejen"));
        given.assigned(sofie, lone);
        school = given.decided(sofie, tina, "PARENTS_INFORMED", Position.YELLOW);
        visit = given.decided(sofie, lone, "PARENTS_INFORMED", Position.GREEN);
    }

    @Test
    void a_young_person_reads_what_is_written_about_them_in_words_to_them() {
        assertThat(text(as(herself).get("/mine")))
                .contains("Hej Sofie", "Fra Skolen ved Skoven · 9.B", "Fra Sundhedsplejen")
                .doesNotContain("dit barn");
        assertThat(text(as(herself).get("/mine/assessments/" + school)))
                .contains("Sådan går det for dig", "beder sjældent om hjælp", "noget, vi gerne vil hjælpe dig med")
                .doesNotContain("dit barn");
        assertThat(text(as(herself).inEnglish().get("/mine/assessments/" + school)))
                .contains("How things are going for you");
        assertThat(as(herself).get("/")).hasStatus3xxRedirection().hasRedirectedUrl("/mine");
    }

    @Test
    void the_day_before_the_fifteenth_birthday_there_is_no_page() {
        clock.plusDays(-1);
        assertThat(as(herself).get("/mine")).hasStatus(404);
        assertThat(as(herself).get("/mine/assessments/" + school)).hasStatus(404);
    }

    @Test
    void the_pages_of_others_are_not_a_young_persons() {
        var noah = given.child("Noah", clock.today().minusYears(16));
        var other = new GivenRelations(given, clock).youngPerson(noah);
        assertThat(as(other).get("/mine/assessments/" + school)).hasStatus(404);
        assertThat(text(as(other).get("/mine"))).doesNotContain("Skolen ved Skoven");
        assertThat(as(herself).get("/family")).hasStatus(404);
        assertThat(as(herself).get("/family/children/" + sofie)).hasStatus(404);
        assertThat(as(herself).get("/children/" + sofie)).hasStatus(404);
        assertThat(as(camilla).get("/mine")).hasStatus(404);
        assertThat(as(tina).get("/mine")).hasStatus(404);
    }

    @Test
    void what_is_held_back_is_not_shown() {
        var held = given.decided(sofie, tina, "JOINT_DECIDED", Position.RED);
        assertThat(as(herself).get("/mine/assessments/" + held)).hasStatus(404);
    }

    @Test
    void from_fifteen_custody_holders_no_longer_read_the_health_visitors_assessment() {
        assertThat(as(camilla).get("/family/assessments/" + visit)).hasStatus(404);
        assertThat(text(as(camilla).get("/family/children/" + sofie))).doesNotContain("Sundhedsplejen");
        assertThat(as(camilla).get("/family/assessments/" + school)).hasStatusOk();
        assertThat(as(camilla).get("/family/assessments/" + visit + "/answer")).hasStatus(404);
        clock.plusDays(-1);
        assertThat(as(camilla).get("/family/assessments/" + visit)).hasStatusOk();
    }

    @Test
    void the_municipality_decides_whether_they_read_the_schools() {
        given.change("UPDATE cooperation_model SET parents_read_from_15 = false", Map.of());
        assertThat(as(camilla).get("/family/assessments/" + school)).hasStatus(404);
        assertThat(as(herself).get("/mine/assessments/" + school)).hasStatusOk();
        clock.plusDays(-1);
        assertThat(as(camilla).get("/family/assessments/" + school)).hasStatusOk();
    }

    @Test
    void a_protected_household_hides_nothing_of_their_own_from_a_young_person() {
        given.change("UPDATE child SET protected = true WHERE id = :id", Map.of("id", sofie));
        assertThat(text(as(herself).get("/mine"))).contains("Skolen ved Skoven");
    }
}

package dk.traad.standin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A leader appoints somebody to stand in: they have the children on those days, and on no other. */
class StandInTest extends WebTest {
    private UnitId myretuen;
    private GroupId red;
    private ChildId ida;
    private Professional birgit;
    private Professional soren;

    @BeforeEach
    void aRoom() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        ida = given.child("Ida", red);
        given.educator("Mette Lund", red);
        birgit = given.leader("Birgit Dahl", myretuen);
        soren = given.educator("Søren Holm", given.group(myretuen, "Stue Blå"));
    }

    @Test
    void whoever_is_appointed_has_the_children_from_the_first_day_to_the_last() {
        var first = clock.today().plusDays(2);
        assertThat(appoint(birgit, soren, first, first.plusDays(3)))
                .hasStatus(303)
                .hasHeader("Location", "/unit");
        assertThat(text(as(birgit).get("/unit")))
                .contains("Søren Holm", "Stue Rød", "18. november 2026 til og med 21. november 2026");
        assertThat(opens()).isFalse();
        clock.plusDays(1);
        assertThat(opens()).isFalse();
        clock.plusDays(1);
        assertThat(opens()).isTrue();
        clock.plusDays(3);
        assertThat(opens()).isTrue();
        clock.plusDays(1);
        assertThat(opens()).isFalse();
        assertThat(text(as(birgit).get("/unit"))).contains("Ingen er vikar i dag eller senere");
    }

    @Test
    void from_today_works_at_once_and_one_click_ends_it_at_once() {
        appoint(birgit, soren, clock.today(), clock.today().plusDays(29));
        assertThat(opens()).isTrue();
        assertThat(text(as(birgit).get("/unit"))).contains("Vikaren kan med det samme ikke læse om børnene længere");
        var id = given.value(UUID.class, "SELECT id FROM stand_in");
        assertThat(as(birgit).post("/unit/stand-ins/" + id + "/end")).hasStatus(303);
        assertThat(opens()).isFalse();
        assertThat(as(birgit).post("/unit/stand-ins/" + id + "/end")).hasStatus(303);
        assertThat(given.value(LocalDate.class, "SELECT to_on FROM stand_in"))
                .isEqualTo(clock.today().minusDays(1));
    }

    @Test
    void what_they_are_offered_they_can_do() {
        appoint(birgit, soren, clock.today(), clock.today().plusDays(3));
        var opened = as(soren).post("/children/" + ida + "/assessments/new", "reason", "Ida er ked af det");
        assertThat(opened).hasStatus(303);
        assertThat(as(soren).get(String.valueOf(opened.getResponse().getHeader("Location"))))
                .hasStatus(200);
        assertThat(as(soren).post("/children/" + ida + "/focus-points")).hasStatus(422);
    }

    @Test
    void one_that_has_not_begun_is_taken_back() {
        appoint(birgit, soren, clock.today().plusDays(5), clock.today().plusDays(9));
        assertThat(text(as(birgit).get("/unit"))).contains("Fortryd");
        as(birgit).post("/unit/stand-ins/" + given.value(UUID.class, "SELECT id FROM stand_in") + "/end");
        clock.plusDays(6);
        assertThat(opens()).isFalse();
    }

    @Test
    void thirty_days_at_most_and_never_backwards() {
        assertThat(text(appoint(birgit, soren, clock.today(), clock.today().plusDays(30))))
                .contains("Højst 30 dage ad gangen. Du kan altid udpege en vikar igen");
        assertThat(appoint(birgit, soren, clock.today(), clock.today().plusDays(30)))
                .hasStatus(422);
        assertThat(appoint(birgit, soren, clock.today().plusDays(4), clock.today()))
                .hasStatus(422);
        assertThat(appoint(birgit, soren, clock.today().minusDays(1), clock.today()))
                .hasStatus(422);
        assertThat(count()).isZero();
    }

    @Test
    void the_same_form_sent_twice_appoints_once() {
        appoint(birgit, soren, clock.today(), clock.today().plusDays(6));
        assertThat(appoint(birgit, soren, clock.today(), clock.today().plusDays(6)))
                .hasStatus(303);
        assertThat(count()).isOne();
    }

    @Test
    void somebody_from_elsewhere_is_found_by_exactly_the_work_e_mail() {
        var eva = given.educator("Eva Ny", given.group(given.daycare("Solstrålen"), "Solen"));
        given.change("UPDATE employee SET email = 'Eva.Ny@by.example' WHERE id = :who", Map.of("who", eva.employee()));
        assertThat(text(byEmail("eva.n"))).contains("Vi kender ingen ansat i kommunen med den mail");
        assertThat(byEmail("eva.ny@BY.example")).hasStatus(303);
        assertThat(as(eva).get("/children/" + ida)).hasStatus(200);
    }

    @Test
    void somebody_of_another_profession_cannot_stand_in() {
        var lone = given.healthVisitor("Lone Friis", given.healthVisiting("Sundhedsplejen"));
        given.change("UPDATE employee SET email = 'lone@by.example' WHERE id = :who", Map.of("who", lone.employee()));
        assertThat(text(byEmail("lone@by.example"))).contains("ikke ansat som pædagog, dagplejer eller lærer");
        assertThat(count()).isZero();
    }

    @Test
    void the_leader_of_the_health_visitors_appoints_for_one_of_them() {
        var team = given.healthVisiting("Sundhedsplejen");
        var dorthe = given.leader("Dorthe Winther", team);
        var inge = given.healthVisitor("Inge Bertelsen", team);
        var eva = given.healthVisitor("Eva Juul", team);
        given.assigned(ida, inge);
        assertThat(as(eva).get("/children/" + ida)).hasStatus(404);
        assertThat(as(dorthe)
                        .post(
                                "/unit/stand-ins/new",
                                "place",
                                "VISITOR:" + inge.employee(),
                                "colleague",
                                eva.employee().toString(),
                                "fromOn",
                                clock.today().toString(),
                                "toOn",
                                clock.today().toString()))
                .hasStatus(303);
        assertThat(as(eva).get("/children/" + ida)).hasStatus(200);
        assertThat(text(as(dorthe).get("/unit"))).contains("Eva Juul", "Inge Bertelsen");
        clock.plusDays(1);
        assertThat(as(eva).get("/children/" + ida)).hasStatus(404);
    }

    @Test
    void nobody_stands_in_for_themselves() {
        var team = given.healthVisiting("Sundhedsplejen");
        var dorthe = given.leader("Dorthe Winther", team);
        var inge = given.healthVisitor("Inge Bertelsen", team);
        assertThat(text(as(dorthe)
                        .post(
                                "/unit/stand-ins/new",
                                "place",
                                "VISITOR:" + inge.employee(),
                                "colleague",
                                inge.employee().toString(),
                                "fromOn",
                                clock.today().toString(),
                                "toOn",
                                clock.today().toString())))
                .contains("Man kan ikke være vikar for sig selv");
    }

    @Test
    void another_leader_neither_appoints_here_nor_ends_what_is_here() {
        var ulla = given.leader("Ulla Krog", given.daycare("Solstrålen"));
        assertThat(appoint(ulla, soren, clock.today(), clock.today())).hasStatus(422);
        appoint(birgit, soren, clock.today(), clock.today());
        var id = given.value(UUID.class, "SELECT id FROM stand_in");
        assertThat(as(ulla).post("/unit/stand-ins/" + id + "/end")).hasStatus(404);
        assertThat(opens()).isTrue();
        assertThat(as(soren).get("/unit/stand-ins/new")).hasStatus(404);
        assertThat(as(soren).get("/unit")).hasStatus(404);
    }

    private boolean opens() {
        return as(soren).get("/children/" + ida).getResponse().getStatus() == 200;
    }

    private long count() {
        return given.value(Long.class, "SELECT count(*) FROM stand_in");
    }

    private MvcTestResult byEmail(String email) {
        return as(birgit)
                .post(
                        "/unit/stand-ins/new",
                        "place",
                        "GROUP:" + red,
                        "email",
                        email,
                        "fromOn",
                        clock.today().toString(),
                        "toOn",
                        clock.today().toString());
    }

    private MvcTestResult appoint(Professional leader, Professional who, LocalDate from, LocalDate to) {
        return as(leader)
                .post(
                        "/unit/stand-ins/new",
                        "place",
                        "GROUP:" + red,
                        "colleague",
                        who.employee().toString(),
                        "fromOn",
                        from.toString(),
                        "toOn",
                        to.toString());
    }
}

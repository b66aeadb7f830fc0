package dk.traad.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.SignedIn.Professional;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Visits are planned from birth and agreed with the family, and nobody else sees them. */
class HomeVisitTest extends VisitedBaby {
    @Autowired
    RemindOfVisits remindOfVisits;

    @Test
    void a_first_child_gets_every_visit_whose_time_has_not_passed() {
        assertThat(text(as(lone).get("/children/" + ellie + "/visits")))
                .contains("2-månedersbesøg", "4-månedersbesøg", "6-månedersbesøg", "9-månedersbesøg", "Skal aftales")
                .doesNotContain("Barselsbesøg", "Velkomstbesøg");
        planHomeVisits.planAll();
        assertThat(count("home_visit")).isEqualTo(4);
    }

    @Test
    void a_second_child_gets_those_that_are_for_everybody() {
        var second = baby("Bo", clock.today().minusDays(3), lone);
        var first = given.child("Ida", clock.today().minusYears(3));
        given.related(given.custodyHolder("Mor", first), second, true);
        planHomeVisits.planAll();
        assertThat(text(as(lone).get("/children/" + second + "/visits")))
                .contains("Barselsbesøg", "9-månedersbesøg")
                .doesNotContain("4-månedersbesøg", "6-månedersbesøg");
    }

    @Test
    void whoever_moves_here_is_welcomed_and_goes_on_where_they_are() {
        var moved = given.child("Mia", clock.today().minusMonths(8).minusDays(3));
        given.insert(
                "INSERT INTO health_visitor_assignment (municipality, id, child, employee, from_on)"
                        + " VALUES (:municipality, :id, :child, :employee, :from)",
                Map.of("id", UUID.randomUUID(), "child", moved, "employee", lone.employee(), "from", clock.today()));
        planHomeVisits.planAll();
        assertThat(text(as(lone).get("/children/" + moved + "/visits")))
                .contains("Velkomstbesøg til tilflyttere", "9-månedersbesøg")
                .doesNotContain("2-månedersbesøg", "6-månedersbesøg");
    }

    @Test
    void it_is_booked_seen_by_the_family_and_held() {
        var visit = visit(ellie, "2-månedersbesøg");
        assertThat(text(as(lone).get("/visits"))).contains("Ellie Prøve", "2-månedersbesøg", "Find tid");
        assertThat(book(lone, visit, clock.today().plusDays(1), "10:15")).hasStatus(303);
        assertThat(text(as(lone).get("/visits?on=" + clock.today().plusDays(1))))
                .contains("10.15", "Ellie Prøve");
        assertThat(text(as(lone).get("/visits/week"))).contains("10.15", "Ellie Prøve");
        assertThat(text(as(signe).get("/family/children/" + ellie)))
                .contains("tirsdag 17. november kl. 10.15", "Lone Friis", "2-månedersbesøg");
        assertThat(mails()).isOne();
        clock.plusDays(2);
        assertThat(text(as(lone).get("/desk"))).contains("2-månedersbesøg: hvad blev det til?");
        assertThat(as(lone).post(
                                path(visit) + "/held",
                                "heldOn",
                                clock.today().minusDays(1).toString()))
                .hasStatus(303);
        assertThat(text(as(lone).get(path(visit)))).contains("Holdt 17. november 2026", "Gå til vurderingen");
        assertThat(text(as(lone).get("/children/" + ellie))).contains("2-månedersbesøg");
        assertThat(text(as(signe).get("/family/children/" + ellie + "/visits")))
                .contains("Besøget var 17. november 2026");
        assertThat(as(lone).post(path(visit) + "/held", "heldOn", clock.today().toString()))
                .hasStatus(409);
    }

    @Test
    void wrong_times_are_said_beside_their_fields_and_what_was_typed_is_still_there() {
        var visit = visit(ellie, "2-månedersbesøg");
        var answer = as(lone).post(
                        path(visit) + "/book", "on", "i morgen", "at", "10:10", "minutes", "7", "employee", "nobody");
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("i morgen", "10:10", "helt kvarter", "Vælg, hvem der kommer");
        assertThat(book(lone, visit, clock.today(), "09:00")).hasStatus(422);
    }

    @Test
    void the_family_asks_for_another_time_and_the_health_visitor_finds_one() {
        var visit = visit(ellie, "2-månedersbesøg");
        book(lone, visit, clock.today().plusDays(1), "10:00");
        var wish = clock.today().plusDays(3);
        assertThat(as(signe)
                        .post("/family/visits/" + visit + "/another-time", "on", wish.toString(), "part", "MORNING"))
                .hasStatus(303);
        assertThat(text(as(signe).get("/family/visits/" + visit))).contains("Du har bedt om en anden tid");
        assertThat(text(as(lone).get("/desk"))).contains("2-månedersbesøg: familien ønsker en anden tid");
        assertThat(text(as(lone).get("/visits"))).contains("Ønsker en anden tid");
        assertThat(as(lone).get(path(visit)))
                .bodyText()
                .contains("Gerne 19. november 2026", "formiddag", wish.toString());
        book(lone, visit, wish, "09:00");
        assertThat(text(as(signe).get("/family/visits/" + visit)))
                .contains("torsdag 19. november kl. 09.00")
                .doesNotContain("Du har bedt om");
        assertThat(as(signe).post("/family/visits/" + visit + "/another-time", "on", "måske"))
                .hasStatus(422);
    }

    @Test
    void a_visit_on_need_says_nothing_of_why() {
        assertThat(as(lone).post(
                                "/children/" + ellie + "/visits/new",
                                "from",
                                clock.today().toString(),
                                "to",
                                clock.today().plusDays(7).toString(),
                                "reason",
                                "Moderen er træt"))
                .hasStatus(303);
        assertThat(text(as(lone).get("/visits"))).contains("Besøg efter behov");
        assertThat(as(lone).post("/children/" + ellie + "/visits/new", "from", "x", "to", "y"))
                .hasStatus(422);
    }

    @Test
    void calendars_and_mails_say_nothing() {
        var visit = visit(ellie, "2-månedersbesøg");
        book(lone, visit, clock.today().plusDays(2), "10:00");
        assertThat(as(signe).get("/family/visits/" + visit + "/calendar.ics"))
                .bodyText()
                .contains("SUMMARY:Besøg", "DTSTART:20261118T090000Z")
                .doesNotContain("Ellie", "Lone", "måned");
        assertThat(as(lone).get(path(visit) + "/calendar.ics"))
                .bodyText()
                .contains("SUMMARY:Hjemmebesøg")
                .doesNotContain("Ellie");
        assertThat(mails()).isOne();
        clock.plusDays(1);
        remindOfVisits.remindAll();
        remindOfVisits.remindAll();
        assertThat(mails()).isEqualTo(2);
    }

    @Test
    void whoever_must_not_know_where_the_child_is_sees_no_visit() {
        given.change("UPDATE child SET protected = true WHERE id = :id", Map.of("id", ellie));
        var kenneth = given.custodyHolder("Kenneth", ellie);
        given.change("UPDATE family_relation SET residence = false WHERE adult = :id", Map.of("id", kenneth.adult()));
        var visit = visit(ellie, "2-månedersbesøg");
        book(lone, visit, clock.today().plusDays(2), "10:00");
        assertThat(mails()).isOne();
        assertThat(text(as(kenneth).get("/family/children/" + ellie))).doesNotContain("10.00", "Lone Friis");
        assertThat(as(kenneth).get("/family/visits/" + visit)).hasStatus(404);
        assertThat(as(kenneth).get("/family/children/" + ellie + "/visits")).hasStatus(404);
        assertThat(as(kenneth).post("/family/visits/" + visit + "/cancel")).hasStatus(404);
        assertThat(as(signe).get("/family/visits/" + visit)).hasStatus(200);
    }

    @Test
    void nobody_else_sees_or_plans_a_visit() {
        var visit = visit(ellie, "2-månedersbesøg");
        var dorthe = given.leader("Dorthe Winther", team);
        var mette = given.educator("Mette Lund", given.group(given.daycare("Myretuen"), "Stue Rød"));
        var other = given.custodyHolder("Ove", given.child("Bo", clock.today().minusYears(1)));
        for (var who : new Professional[] {dorthe, mette, inge, given.administrator("Adam")}) {
            assertThat(as(who).get(path(visit))).hasStatus(404);
            assertThat(as(who).get("/children/" + ellie + "/visits")).hasStatus(404);
            assertThat(as(who).post(path(visit) + "/not-home")).hasStatus(404);
        }
        assertThat(as(mette).get("/visits")).hasStatus(404);
        assertThat(as(other).get("/family/visits/" + visit)).hasStatus(404);
        assertThat(as(other).post("/family/visits/" + visit + "/cancel")).hasStatus(404);
    }

    @Test
    void the_schedule_is_changed_in_settings_and_the_plan_follows() {
        var adam = given.administrator("Adam");
        assertThat(text(as(adam).get("/settings"))).contains("Hjemmebesøg");
        assertThat(text(as(adam).get("/settings/visits"))).contains("2-månedersbesøg", "7 til 10 uger");
        var step = given.value(UUID.class, "SELECT id FROM visit_step WHERE name_da = '9-månedersbesøg'");
        assertThat(as(adam).post("/settings/visits/" + step, step("10-månedersbesøg", "10", "11")))
                .hasStatus(303);
        assertThat(text(as(lone).get("/children/" + ellie + "/visits")))
                .contains("10-månedersbesøg")
                .doesNotContain("9-månedersbesøg");
        var wrong = as(adam).post("/settings/visits/new", step("Treårsbesøg", "36", "12"));
        assertThat(wrong).hasStatus(422);
        assertThat(wrong).bodyText().contains("Treårsbesøg", "ikke er mindre end det første");
        assertThat(as(adam).post("/settings/visits/new", step("Treårsbesøg", "36", "38")))
                .hasStatus(303);
        assertThat(text(as(lone).get("/children/" + ellie + "/visits"))).contains("Treårsbesøg");
        assertThat(as(adam).post("/settings/visits/" + step + "/end", "why", "Det blev for meget"))
                .hasStatus(303);
        assertThat(text(as(lone).get("/children/" + ellie + "/visits"))).doesNotContain("10-månedersbesøg");
        assertThat(as(lone).get("/settings/visits")).hasStatus(404);
        assertThat(as(lone).post("/settings/visits/new", step("Et til", "1", "2")))
                .hasStatus(404);
    }

    private static String[] step(String name, String from, String to) {
        return new String[] {
            "nameDa",
            name,
            "nameEn",
            name,
            "audience",
            "EVERYBODY",
            "ageUnit",
            "MONTHS",
            "fromAge",
            from,
            "toAge",
            to,
            "minutes",
            "60",
            "why",
            "Vi vil se alle ti måneder gamle"
        };
    }
}

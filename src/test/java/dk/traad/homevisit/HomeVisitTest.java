package dk.traad.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Visits are planned from birth, agreed with the family, moved by both sides, and noted without a word about what was seen. */
class HomeVisitTest extends WebTest {
    @Autowired
    PlanHomeVisits planHomeVisits;

    @Autowired
    RemindOfVisits remindOfVisits;

    private UnitId team;
    private Professional lone;
    private Professional inge;
    private ChildId ellie;
    private Parent signe;

    @BeforeEach
    void aBaby() {
        team = given.healthVisiting("Sundhedsplejen");
        lone = given.healthVisitor("Lone Friis", team);
        inge = given.healthVisitor("Inge Bertelsen", team);
        ellie = baby("Ellie", clock.today().minusDays(50), lone);
        signe = given.custodyHolder("Signe", ellie);
        planHomeVisits.planAll();
    }

    private ChildId baby(String name, LocalDate birthday, Professional visitor) {
        var child = given.child(name, birthday);
        given.assigned(child, visitor);
        return child;
    }

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
    void a_visit_of_yesterday_that_nobody_has_answered_for_stands_on_today_and_is_marked_in_the_week() {
        var visit = visit(ellie, "2-månedersbesøg");
        book(lone, visit, clock.today().plusDays(1), "10:15");
        assertThat(text(as(lone).get("/visits/week"))).doesNotContain("mangler svar");
        var day = clock.today().plusDays(1);
        clock.plusDays(2);
        assertThat(as(lone).get("/visits"))
                .bodyText()
                .contains("Mangler svar: Hvad blev det til?", path(visit) + "/held", "value=\"" + day + "\"");
        assertThat(text(as(lone).get("/visits?on=" + day))).doesNotContain("Mangler svar: Hvad");
        assertThat(text(as(lone).get("/visits/week"))).contains("mangler svar", "Notér");
        as(lone).post(path(visit) + "/held", "heldOn", day.toString());
        assertThat(text(as(lone).get("/visits"))).doesNotContain("Mangler svar");
        assertThat(text(as(lone).get("/visits/week"))).doesNotContain("mangler svar");
    }

    @Test
    void moved_from_the_week_it_is_the_week_one_comes_back_to() {
        var visit = visit(ellie, "2-månedersbesøg");
        var day = clock.today().plusDays(2);
        assertThat(as(lone).get("/visits/week")).bodyText().contains(path(visit) + "?from=week");
        assertThat(as(lone).get(path(visit) + "?from=week&on=" + day))
                .bodyText()
                .contains("value=\"" + day + "\"", path(visit) + "/book?from=week");
        assertThat(book(lone, visit, clock.today().plusDays(1), "10:15")).hasStatus(303);
        assertThat(as(lone).get("/visits/week"))
                .bodyText()
                .contains(path(visit) + "/book?from=week", "value=\"10:15\"");
        assertThat(as(lone).post(path(visit) + "/book?from=week", "on", day.toString(), "at", ""))
                .as("refused, it still knows the week")
                .hasStatus(422)
                .bodyText()
                .contains(path(visit) + "/book?from=week");
        assertThat(as(lone).post(
                                path(visit) + "/book?from=week",
                                "on",
                                day.toString(),
                                "at",
                                "10:15",
                                "minutes",
                                "60",
                                "employee",
                                lone.employee().toString()))
                .hasHeader("Location", "/visits/week?on=" + day);
        clock.plusDays(3);
        assertThat(as(lone).get("/visits/week")).bodyText().contains("10.15").doesNotContain("/book?from=week");
    }

    @Test
    void nobody_is_in_two_homes_at_once() {
        var bo = baby("Bo", clock.today().minusDays(50), lone);
        planHomeVisits.planAll();
        book(lone, visit(ellie, "2-månedersbesøg"), clock.today().plusDays(1), "10:00");
        var second = visit(bo, "2-månedersbesøg");
        assertThat(book(lone, second, clock.today().plusDays(1), "10:45"))
                .bodyText()
                .contains("har allerede et besøg på det tidspunkt", "10:45");
        assertThat(count("visit_quarter")).isEqualTo(4);
        assertThat(book(lone, second, clock.today().plusDays(1), "11:00")).hasStatus(303);
        assertThat(text(book(lone, second, clock.today().plusDays(1), "10:15"))).contains("har allerede et besøg");
        assertThat(book(lone, second, clock.today().plusDays(2), "10:15")).hasStatus(303);
        assertThat(count("visit_quarter")).isEqualTo(8);
    }

    @Test
    void homes_in_one_district_are_visited_in_one_round() {
        var bo = baby("Bo", clock.today().minusDays(50), lone);
        var sibling = given.child("Vera", clock.today().minusYears(3));
        given.assigned(sibling, lone);
        given.related(signe, sibling, true);
        planHomeVisits.planAll();
        for (var child : List.of(ellie, bo)) {
            assertThat(as(lone).post("/children/" + child + "/visits/district", "district", "Havnen"))
                    .hasStatus(303);
        }
        assertThat(given.value(String.class, "SELECT name FROM visit_district WHERE child = ?", sibling.value()))
                .isEqualTo("Havnen");
        assertThat(as(lone).post("/children/" + bo + "/visits/district", "district", "Havnegade 4"))
                .hasStatus(422);
        assertThat(as(inge).post("/children/" + bo + "/visits/district", "district", "Nord"))
                .hasStatus(404);
        assertThat(text(as(lone).get("/visits"))).contains("Havnen", "Vis efter område");
        assertThat(text(as(lone).get("/visits/week?by=district"))).contains("Havnen", "Vis efter frist");
        var on = clock.today().plusDays(3);
        book(lone, visit(ellie, "2-månedersbesøg"), on, "10:00");
        assertThat(as(lone).get(path(visit(bo, "2-månedersbesøg"))))
                .bodyText()
                .contains("Du er allerede i området Havnen", "value=\"" + on + "\"");
        assertThat(text(as(signe).get("/family/children/" + ellie + "/visits"))).doesNotContain("Havnen");
        as(lone).post("/children/" + bo + "/visits/district", "district", "");
        assertThat(text(as(lone).get(path(visit(bo, "2-månedersbesøg"))))).doesNotContain("allerede i området");
    }

    @Test
    void a_weekend_or_a_holiday_has_to_be_meant() {
        var visit = visit(ellie, "2-månedersbesøg");
        var saturday = LocalDate.of(2026, 11, 21);
        assertThat(text(book(lone, visit, saturday, "10:00")))
                .contains("weekend eller helligdag", "Ja, besøget skal ligge");
        assertThat(book(lone, visit, LocalDate.of(2026, 12, 24), "10:00")).hasStatus(422);
        assertThat(as(lone).post(
                                path(visit) + "/book",
                                "on",
                                saturday.toString(),
                                "at",
                                "10.00",
                                "minutes",
                                "60",
                                "employee",
                                lone.employee().toString(),
                                "onDayOff",
                                "true"))
                .hasStatus(303);
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
    void twins_are_visited_together_and_moved_together() {
        var noah = baby("Noah", clock.today().minusDays(50), lone);
        given.related(signe, noah, true);
        planHomeVisits.planAll();
        var ellies = visit(ellie, "2-månedersbesøg");
        assertThat(text(as(lone).get(path(ellies)))).contains("Besøg Noah på samme tid");
        assertThat(as(lone).post(
                                path(ellies) + "/book",
                                "on",
                                clock.today().plusDays(1).toString(),
                                "at",
                                "10:00",
                                "minutes",
                                "75",
                                "employee",
                                lone.employee().toString(),
                                "together",
                                "true"))
                .hasStatus(303);
        assertThat(states(noah, "2-månedersbesøg")).isEqualTo("BOOKED");
        assertThat(count("visit_quarter")).isEqualTo(5);
        clock.plus(Duration.ofMinutes(1));
        as(lone).post(path(ellies) + "/not-home");
        assertThat(states(noah, "2-månedersbesøg")).isEqualTo("TO_BOOK");
        assertThat(as(lone).post(path(ellies) + "/undo")).hasStatus(303);
        assertThat(states(noah, "2-månedersbesøg")).isEqualTo("BOOKED");
        assertThat(count("visit_quarter")).isEqualTo(5);
        as(signe).post("/family/visits/" + visit(noah, "2-månedersbesøg") + "/cancel");
        assertThat(states(ellie, "2-månedersbesøg")).isEqualTo("CANCELLED");
        assertThat(count("visit_quarter")).isZero();
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
    void nobody_at_home_means_to_book_again_and_the_story_stays() {
        var visit = visit(ellie, "2-månedersbesøg");
        book(lone, visit, clock.today(), "11:00");
        assertThat(as(lone).post(path(visit) + "/not-home")).hasStatus(303);
        assertThat(text(as(lone).get(path(visit)))).contains("Skal aftales", "ingen hjemme (Lone Friis)");
        assertThat(as(lone).post(path(visit) + "/not-home")).hasStatus(409);
        assertThat(as(lone).post(path(visit) + "/cancel", "by", "FAMILY")).hasStatus(303);
        assertThat(text(as(lone).get(path(visit)))).contains("Aflyst · af familien");
        assertThat(as(lone).post(path(visit) + "/reopen")).hasStatus(303);
        assertThat(states(ellie, "2-månedersbesøg")).isEqualTo("TO_BOOK");
    }

    @Test
    void what_was_pressed_by_mistake_is_taken_back_with_the_time_that_was_agreed() {
        var visit = visit(ellie, "2-månedersbesøg");
        book(lone, visit, clock.today(), "11:00");
        for (var mistake : List.of("/not-home", "/held?heldOn=" + clock.today(), "/cancel?by=FAMILY")) {
            clock.plus(Duration.ofMinutes(1));
            assertThat(as(lone).post(path(visit) + mistake))
                    .hasStatus(303)
                    .flash()
                    .containsKey("undo");
            assertThat(states(ellie, "2-månedersbesøg")).isNotEqualTo("BOOKED");
            assertThat(as(lone).post(path(visit) + "/undo"))
                    .hasStatus(303)
                    .flash()
                    .containsEntry("confirmation", "homevisit.undone");
            assertThat(states(ellie, "2-månedersbesøg")).isEqualTo("BOOKED");
            assertThat(text(as(lone).get(path(visit)))).contains("kl. 11.00, Lone Friis");
            assertThat(as(lone).post(path(visit) + "/undo")).hasStatus(409);
        }
    }

    @Test
    void a_no_to_a_visit_without_a_time_is_taken_back_too() {
        var visit = visit(ellie, "2-månedersbesøg");
        assertThat(as(lone).post(path(visit) + "/undo")).hasStatus(409);
        as(lone).post(path(visit) + "/cancel", "by", "FAMILY");
        assertThat(text(as(lone).get(path(visit)))).contains("Hvis det alligevel skal være", "Planlæg det igen");
        assertThat(as(lone).post(path(visit) + "/undo")).hasStatus(303);
        assertThat(states(ellie, "2-månedersbesøg")).isEqualTo("TO_BOOK");
        assertThat(text(as(lone).get(path(visit)))).contains("Hvis besøget ikke bliver til noget");
    }

    @Test
    void the_number_of_the_journal_goes_with_what_became_of_the_visit() {
        var visit = visit(ellie, "2-månedersbesøg");
        book(lone, visit, clock.today(), "11:00");
        var today = clock.today().toString();
        var refused = as(lone).post(path(visit) + "/held", "heldOn", today, "journalNumber", "vejer 5200 gram");
        assertThat(refused).hasStatus(422).bodyText().contains("vejer 5200 gram");
        assertThat(states(ellie, "2-månedersbesøg")).isEqualTo("BOOKED");
        assertThat(as(lone).post(path(visit) + "/held", "heldOn", today, "journalNumber", "SP-2026/114"))
                .hasStatus(303);
        assertThat(as(lone).get(path(visit))).bodyText().contains("SP-2026/114");
        assertThat(text(as(lone).get(path(visit))))
                .contains("Hvis det ikke blev holdt")
                .doesNotContain("Hvis besøget ikke bliver til noget");
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
    void only_a_number_fits_where_the_journal_is_named() {
        var visit = visit(ellie, "2-månedersbesøg");
        assertThat(as(lone).post(path(visit) + "/journal", "journalNumber", "SP-2026/114"))
                .hasStatus(303);
        assertThat(as(lone).post(path(visit) + "/journal", "journalNumber", "vejer 5200 gram"))
                .hasStatus(422);
        assertThat(as(lone).get(path(visit))).bodyText().contains("SP-2026/114");
    }

    @Test
    void whoever_stands_in_has_the_calendar_and_the_tray() {
        var visit = visit(ellie, "2-månedersbesøg");
        book(lone, visit, clock.today().plusDays(1), "10:00");
        assertThat(text(as(inge).get("/visits?on=" + clock.today().plusDays(1))))
                .doesNotContain("Ellie");
        assertThat(as(inge).get(path(visit))).hasStatus(404);
        new GivenRelations(given, clock).standIn(inge, lone);
        assertThat(text(as(inge).get("/visits?on=" + clock.today().plusDays(1))))
                .contains("Ellie Prøve", "for Lone Friis");
        assertThat(as(inge).get(path(visit))).bodyText().contains("Hvem kommer?");
        assertThat(as(inge).post(
                                path(visit) + "/book",
                                "on",
                                clock.today().plusDays(1).toString(),
                                "at",
                                "10:00",
                                "minutes",
                                "60",
                                "employee",
                                inge.employee().toString()))
                .hasStatus(303);
        assertThat(text(as(signe).get("/family/visits/" + visit))).contains("Inge Bertelsen");
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

    private MvcTestResult book(Professional who, UUID visit, LocalDate on, String at) {
        return as(who).post(
                        path(visit) + "/book",
                        "on",
                        on.toString(),
                        "at",
                        at,
                        "minutes",
                        "60",
                        "employee",
                        who.employee().toString());
    }

    private static String path(UUID visit) {
        return "/visits/" + visit;
    }

    private UUID visit(ChildId child, String name) {
        return given.value(
                UUID.class,
                "SELECT v.id FROM home_visit v JOIN visit_step s ON s.id = v.step WHERE v.child = ? AND s.name_da = ?",
                child.value(),
                name);
    }

    private String states(ChildId child, String name) {
        return given.value(
                String.class,
                "SELECT v.state FROM home_visit v JOIN visit_step s ON s.id = v.step WHERE v.child = ? AND s.name_da ="
                        + " ?",
                child.value(),
                name);
    }

    private long count(String table) {
        return given.value(Long.class, "SELECT count(*) FROM " + table);
    }

    private long mails() {
        return count("outbox_message");
    }
}

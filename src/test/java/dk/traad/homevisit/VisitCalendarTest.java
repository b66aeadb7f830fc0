package dk.traad.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A health visitor's days and weeks: one home at a time, in rounds, on working days, and nothing forgotten. */
class VisitCalendarTest extends VisitedBaby {
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
    void nobody_is_asked_what_became_of_a_visit_before_its_time_has_passed() {
        var visit = visit(ellie, "2-månedersbesøg");
        var day = clock.today().plusDays(1);
        book(lone, visit, day, "14:00");
        clock.plus(Duration.between(clock.instant(), day.atTime(14, 4).atZone(clock.getZone())));
        assertThat(text(as(lone).get("/visits/week"))).doesNotContain("mangler svar");
        assertThat(text(as(lone).get("/desk"))).doesNotContain("Notér");
        clock.plus(Duration.ofMinutes(56));
        assertThat(text(as(lone).get("/visits/week"))).contains("mangler svar");
        assertThat(text(as(lone).get("/desk"))).contains("Notér");
    }

    @Test
    void a_home_one_came_to_in_vain_stays_on_the_day_unless_that_was_a_mistake() {
        var visit = visit(ellie, "2-månedersbesøg");
        book(lone, visit, clock.today(), "11:00");
        clock.plus(Duration.ofMinutes(1));
        as(lone).post(path(visit) + "/not-home");
        assertThat(text(as(lone).get("/visits"))).contains("11.00 Ellie Prøve Ingen hjemme");
        assertThat(text(as(lone).get("/visits/week"))).contains("11.00 Ellie Prøve Ingen hjemme");
        clock.plus(Duration.ofMinutes(1));
        as(lone).post(path(visit) + "/undo");
        assertThat(text(as(lone).get("/visits"))).containsOnlyOnce("Ingen hjemme");
        clock.plus(Duration.ofMinutes(1));
        as(lone).post(path(visit) + "/not-home");
        clock.plus(Duration.ofMinutes(1));
        book(lone, visit, clock.today().plusDays(2), "11:00");
        assertThat(text(as(lone).get("/visits"))).contains("11.00 Ellie Prøve Ingen hjemme");
        assertThat(text(as(inge).get("/visits"))).doesNotContain("Ellie");
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
    void a_newborn_is_counted_in_days_and_then_in_weeks() {
        var otto = "/children/" + baby("Otto", clock.today().minusDays(9), lone);
        assertThat(text(as(lone).get(otto))).contains("9 dage");
        clock.plusDays(12);
        assertThat(text(as(lone).get(otto))).contains("3 uger");
    }
}

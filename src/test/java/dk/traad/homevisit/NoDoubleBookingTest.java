package dk.traad.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.WorkingDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever health visitors, stand-ins and families do to their visits, in whatever order: nobody is in two homes at once, twins are
 * visited as one, and nothing lies on a day off that nobody meant. Two hundred steps for each seed, around Christmas and around the
 * night in March that has an hour less.
 */
class NoDoubleBookingTest extends WebTest {
    private static final int STEPS = 200;
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 11, 18),
            LocalDate.of(2026, 12, 23),
            LocalDate.of(2026, 12, 24),
            LocalDate.of(2027, 3, 26),
            LocalDate.of(2027, 3, 27),
            LocalDate.of(2027, 3, 28),
            LocalDate.of(2027, 3, 29),
            LocalDate.of(2027, 3, 30));

    @Autowired
    PlanHomeVisits planHomeVisits;

    private final List<Professional> visitors = new ArrayList<>();
    private final Map<UUID, Parent> families = new HashMap<>();
    private final List<UUID> visits = new ArrayList<>();

    @BeforeEach
    void threeHealthVisitorsAndTheirFamilies() {
        var team = given.healthVisiting("Sundhedsplejen");
        for (var name : List.of("Lone Friis", "Inge Bertelsen", "Anne Holm")) {
            visitors.add(given.healthVisitor(name, team));
        }
        new GivenRelations(given, clock).standIn(visitors.get(2), visitors.get(0));
        for (var i = 0; i < 4; i++) {
            family("Barn" + i, clock.today().minusDays(20 + 60L * i), visitors.get(i % 2));
        }
        var twin = family("Tvilling", clock.today().minusDays(40), visitors.get(0));
        var other = given.child("Anden", clock.today().minusDays(40));
        given.assigned(other, visitors.get(0));
        given.related(twin, other, true);
        family("Tilflytter", clock.today().minusMonths(14), visitors.get(1));
        planHomeVisits.planAll();
        visits.addAll(given.in(() -> given.jdbc()
                .sql("SELECT id FROM home_visit ORDER BY id")
                .query(UUID.class)
                .list()));
        given.in(() -> given.jdbc()
                        .sql("SELECT v.id, c.adult FROM home_visit v JOIN custody c ON c.child = v.child")
                        .query((row, number) ->
                                Map.entry(row.getObject("id", UUID.class), row.getObject("adult", UUID.class)))
                        .list())
                .forEach(one -> families.entrySet().stream()
                        .filter(known -> known.getValue().adult().value().equals(one.getValue()))
                        .findFirst()
                        .ifPresent(known -> byVisit.put(one.getKey(), known.getValue())));
    }

    private final Map<UUID, Parent> byVisit = new HashMap<>();

    private Parent family(String name, LocalDate birthday, Professional visitor) {
        ChildId child = given.child(name, birthday);
        given.assigned(child, visitor);
        var parent = given.custodyHolder("Forælder til " + name, child);
        families.put(child.value(), parent);
        return parent;
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 1849, 20_261_116})
    void nobody_is_in_two_homes_at_once(long seed) {
        var chance = new Random(seed);
        var booked = 0;
        var refused = 0;
        for (var step = 0; step < STEPS; step++) {
            var status = oneStep(chance);
            assertThat(status).isIn(303, 404, 409, 422);
            booked += status == 303 ? 1 : 0;
            refused += status == 422 ? 1 : 0;
            if (step % 10 == 9) {
                nobodyIsInTwoHomes();
            }
        }
        nobodyIsInTwoHomes();
        assertThat(booked).as("something happened").isGreaterThan(STEPS / 10);
        assertThat(refused).as("something was in the way").isPositive();
    }

    private int oneStep(Random chance) {
        var visit = visits.get(chance.nextInt(visits.size()));
        var path = "/visits/" + visit;
        var who = visitors.get(chance.nextInt(visitors.size()));
        var parent = byVisit.get(visit);
        var answer = switch (chance.nextInt(12)) {
            case 0 -> as(who).post(path + "/not-home");
            case 1 -> as(who).post(path + "/cancel", "by", "HEALTH_VISITING");
            case 2 -> as(who).post(path + "/reopen");
            case 3 -> as(who).post(path + "/held", "heldOn", clock.today().toString());
            case 4 -> parent == null ? book(chance, who, path) : as(parent).post("/family" + path + "/cancel");
            default -> book(chance, who, path);
        };
        return answer.getResponse().getStatus();
    }

    /** Few days, few hours: so that they are in each other's way. */
    private org.springframework.test.web.servlet.assertj.MvcTestResult book(
            Random chance, Professional who, String path) {
        var day = DAYS.get(chance.nextInt(DAYS.size()));
        var at = LocalTime.of(8 + chance.nextInt(4), 15 * chance.nextInt(4));
        var isMeant = chance.nextInt(5) == 0;
        var answer = as(who).post(
                        path + "/book",
                        "on",
                        day.toString(),
                        "at",
                        at.toString(),
                        "minutes",
                        String.valueOf(15 * (1 + chance.nextInt(6))),
                        "employee",
                        visitors.get(chance.nextInt(visitors.size())).employee().toString(),
                        "onDayOff",
                        isMeant ? "true" : "",
                        "together",
                        chance.nextBoolean() ? "true" : "");
        if (!WorkingDays.isWorkingDay(day) && !isMeant) {
            assertThat(answer.getResponse().getStatus())
                    .as("a day off has to be meant")
                    .isNotEqualTo(303);
        }
        return answer;
    }

    private record Pair(UUID one, UUID other) {}

    private void nobodyIsInTwoHomes() {
        assertThat(given.in(() -> given.jdbc().sql("""
                        SELECT a.id AS one, b.id AS other
                        FROM home_visit a
                        JOIN home_visit b ON b.employee = a.employee AND b.together <> a.together AND b.id > a.id
                            AND b.state = 'BOOKED'
                            AND tstzrange(a.begins_at, a.begins_at + make_interval(mins => a.minutes))
                                && tstzrange(b.begins_at, b.begins_at + make_interval(mins => b.minutes))
                        WHERE a.state = 'BOOKED'
                        """).query(Pair.class).list()))
                .as("two homes at once")
                .isEmpty();
        assertThat(given.in(() -> given.jdbc().sql("""
                        SELECT a.id AS one, b.id AS other
                        FROM home_visit a
                        JOIN home_visit b ON b.together = a.together AND b.id > a.id
                        WHERE a.state = 'BOOKED' AND (b.state <> 'BOOKED' OR a.begins_at <> b.begins_at
                            OR a.employee <> b.employee)
                        """).query(Pair.class).list()))
                .as("twins who are booked as one")
                .isEmpty();
        assertThat(given.value(Long.class, "SELECT count(*) FROM visit_quarter"))
                .as("the quarters that are taken are those of what is booked")
                .isEqualTo(given.value(Long.class, """
                        SELECT coalesce(sum(minutes / 15), 0)
                        FROM (SELECT DISTINCT together, minutes FROM home_visit WHERE state = 'BOOKED') booked
                        """));
        var localTimes =
                given.in(() -> given.jdbc().sql("""
                        SELECT DISTINCT CAST(begins_at AT TIME ZONE 'Europe/Copenhagen' AS time) FROM home_visit
                        WHERE state = 'BOOKED'
                        """).query(LocalTime.class).list());
        assertThat(localTimes)
                .as("at the hour that was said, whatever the clocks do")
                .allMatch(at -> at.getHour() >= 8 && at.getHour() < 12 && at.getMinute() % 15 == 0);
    }
}

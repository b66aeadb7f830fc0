package dk.traad.homevisit;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A baby of seven weeks whose visits have been planned, its mother, and the two health visitors of the team. */
abstract class VisitedBaby extends WebTest {
    @Autowired
    PlanHomeVisits planHomeVisits;

    UnitId team;
    Professional lone;
    Professional inge;
    ChildId ellie;
    Parent signe;

    @BeforeEach
    void aBaby() {
        team = given.healthVisiting("Sundhedsplejen");
        lone = given.healthVisitor("Lone Friis", team);
        inge = given.healthVisitor("Inge Bertelsen", team);
        ellie = baby("Ellie", clock.today().minusDays(50), lone);
        signe = given.custodyHolder("Signe", ellie);
        planHomeVisits.planAll();
    }

    ChildId baby(String name, LocalDate birthday, Professional visitor) {
        var child = given.child(name, birthday);
        given.assigned(child, visitor);
        return child;
    }

    MvcTestResult book(Professional who, UUID visit, LocalDate on, String at) {
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

    static String path(UUID visit) {
        return "/visits/" + visit;
    }

    UUID visit(ChildId child, String name) {
        return given.value(
                UUID.class,
                "SELECT v.id FROM home_visit v JOIN visit_step s ON s.id = v.step WHERE v.child = ? AND s.name_da = ?",
                child.value(),
                name);
    }

    String states(ChildId child, String name) {
        return given.value(
                String.class,
                "SELECT v.state FROM home_visit v JOIN visit_step s ON s.id = v.step WHERE v.child = ? AND s.name_da ="
                        + " ?",
                child.value(),
                name);
    }

    long count(String table) {
        return given.value(Long.class, "SELECT count(*) FROM " + table);
    }

    long mails() {
        return count("outbox_message");
    }
}

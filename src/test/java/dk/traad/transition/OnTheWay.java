package dk.traad.transition;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Noah is at home with his health visitor Hanne and has a place in Myretuen, which Birgit leads, in two months. */
public abstract class OnTheWay extends WebTest {
    @Autowired
    protected OpenTransitions openTransitions;

    protected UnitId visiting;
    protected UnitId myretuen;
    protected GroupId red;
    protected Professional hanne;
    protected Professional birgit;
    protected Professional mette;
    protected ChildId noah;
    protected Parent camilla;

    @BeforeEach
    void aChildAtHome() {
        visiting = given.healthVisiting("Sundhedsplejen");
        hanne = given.healthVisitor("Hanne Krogh", visiting);
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        birgit = given.leader("Birgit Dahl", myretuen);
        mette = given.educator("Mette Lund", red);
        noah = given.child("Noah", clock.today().minusMonths(9));
        given.assigned(noah, hanne);
        camilla = given.custodyHolder("Camilla", noah);
        place(noah, red, clock.today().plusMonths(2));
    }

    protected void place(ChildId child, GroupId group, LocalDate from) {
        given.insert("""
                INSERT INTO placement (municipality, id, child, unit, unit_group, from_on)
                SELECT municipality, :id, :child, unit, id, :from FROM unit_group WHERE id = :group
                """, Map.of("id", UUID.randomUUID(), "child", child, "group", group, "from", from));
    }

    protected void foresee() {
        given.in(() -> {
            openTransitions.foresee();
            return true;
        });
    }

    protected String path() {
        return "/transitions/" + id();
    }

    protected UUID id() {
        return given.value(UUID.class, "SELECT id FROM transition WHERE child = ?", noah.value());
    }

    protected String state() {
        return given.value(String.class, "SELECT state FROM transition WHERE child = ?", noah.value());
    }

    /** As far as the baton being held out to Myretuen. */
    protected void handedOver() {
        foresee();
        as(hanne).post(path() + "/let-parents");
        as(hanne).post(path() + "/prepare", "words", "Forældrene fortalte det selv ved besøget");
        as(hanne).post(path() + "/hand-over");
    }
}

package dk.traad.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family says who else helps it, to whom it likes, and takes it back; those around the child read that and no more. */
class FamilyContactTest extends WebTest {
    private ChildId alva;
    private Parent freja;
    private Parent jonas;
    private Professional lone;
    private Professional mette;

    @BeforeEach
    void aFamily() {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        mette = given.educator("Mette Lund", red);
        alva = given.child("Alva", red);
        lone = given.healthVisitor("Lone Friis", given.healthVisiting("Sundhedsplejen"));
        given.assigned(alva, lone);
        freja = given.custodyHolder("Freja", alva);
        jonas = given.custodyHolder("Jonas", alva);
    }

    @Test
    void those_around_the_child_read_what_the_family_said_to_them() {
        assertThat(text(as(freja).get("/family/children/" + alva))).contains("Hvem hjælper jer ellers?");
        assertThat(say("FAMILY_HOUSE", "Familiehuset, Karen", "AROUND", "true")).isEqualTo(303);
        assertThat(say("MIND", "", "HEALTH_VISITING", "")).isEqualTo(303);
        assertThat(text(as(mette).get(circle())))
                .contains("Familien er også i kontakt med", "Familiehuset, Karen", "I må gerne tale sammen")
                .doesNotContain("psykiatri");
        assertThat(text(as(lone).get(circle())))
                .contains("Familiehuset, Karen", "psykiatri", "kun fortalt til sundhedsplejersken", "Spørg familien");
        assertThat(text(as(jonas).get(own()))).doesNotContain("Karen", "psykiatri. ", "Tag tilbage");
        assertThat(text(as(jonas).get("/family/children/" + alva))).doesNotContain("Karen");
    }

    @Test
    void what_is_taken_back_or_has_run_out_is_read_by_nobody() {
        say("DOCTOR", "Lægerne på Torvet", "AROUND", "");
        var id = given.value(UUID.class, "SELECT id FROM family_contact");
        assertThat(as(jonas).post(own() + "/" + id + "/take-back")).hasStatus(404);
        assertThat(as(freja).post(own() + "/" + id + "/take-back")).hasStatus(303);
        assertThat(given.value(Long.class, "SELECT count(*) FROM family_contact"))
                .isZero();
        assertThat(text(as(mette).get(circle()))).doesNotContain("Torvet");
        say("DOCTOR", "Lægerne på Torvet", "AROUND", "");
        clock.plusDays(190);
        assertThat(text(as(mette).get(circle()))).doesNotContain("Torvet");
    }

    @Test
    void what_is_missing_is_said() {
        assertThat(say("", "Karen", "", "")).isEqualTo(422);
        assertThat(text(as(freja).post(own(), "name", "Karen"))).contains("Vælg, hvem det er.", "hvem der må se det");
        assertThat(as(given.custodyHolder(
                                "Fremmed", given.child("Bo", clock.today().minusYears(2))))
                        .get(own()))
                .hasStatus(404);
    }

    private int say(String service, String name, String shownTo, String mayCall) {
        return as(freja)
                .post(own(), "service", service, "name", name, "shownTo", shownTo, "mayCall", mayCall)
                .getResponse()
                .getStatus();
    }

    private String own() {
        return "/family/children/" + alva + "/contacts";
    }

    private String circle() {
        return "/children/" + alva + "/circle";
    }
}

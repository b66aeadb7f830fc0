package dk.traad.child;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Cpr;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Role;
import dk.traad.kernel.UnitId;
import dk.traad.platform.crypt.CprVault;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole CPR number is one click of those who need it, and stands on no other page. */
class CprLookUpTest extends WebTest {
    @Autowired
    CprVault vault;

    private GivenRelations around;
    private UnitId myretuen;
    private GroupId red;
    private ChildId ida;

    @BeforeEach
    void aChildWithANumber() {
        around = new GivenRelations(given, clock);
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        ida = given.child("Ida", red);
        var number = Cpr.parse("0101229995").orElseThrow();
        given.change(
                "UPDATE child SET cpr_sealed = :sealed WHERE id = :id",
                Map.of("sealed", vault.seal(given.municipality(), ida.value(), number), "id", ida));
    }

    @Test
    void the_health_visitor_shows_it_with_one_click() {
        var lone = given.healthVisitor("Lone", given.healthVisiting("Sundhedsplejen"));
        given.assigned(ida, lone);
        assertThat(text(as(lone).get("/children/" + ida)))
                .contains("••••", "Vis CPR-nummer")
                .doesNotContain("9995");
        assertThat(text(as(lone).post("/children/" + ida + "/cpr"))).contains("010122-9995");
        assertThat(as(lone).post("/children/" + ida + "/cpr-with-reason", "reason", "Skal ringe til lægen"))
                .hasStatus(404);
    }

    @Test
    void a_leader_says_why_and_the_reason_is_kept() {
        var birgit = given.leader("Birgit", myretuen);
        assertThat(as(birgit).post("/children/" + ida + "/cpr")).hasStatus(404);
        var unsaid = as(birgit).post("/children/" + ida + "/cpr-with-reason", "reason", "Fordi");
        assertThat(unsaid).hasStatus(422);
        assertThat(text(unsaid)).contains("mindst 10 tegn").doesNotContain("9995");
        assertThat(text(as(birgit)
                        .post("/children/" + ida + "/cpr-with-reason", "reason", "Ulykke, skadestuen spørger")))
                .contains("010122-9995");
        assertThat(given.value(String.class, "SELECT reason FROM cpr_look_up WHERE child = ?", ida.value()))
                .isEqualTo("Ulykke, skadestuen spørger");
    }

    @Test
    void those_who_have_no_need_are_not_offered_it() {
        var mette = given.educator("Mette", red);
        assertThat(text(as(mette).get("/children/" + ida))).doesNotContain("CPR");
        assertThat(as(mette).post("/children/" + ida + "/cpr")).hasStatus(404);
        assertThat(as(mette).post("/children/" + ida + "/cpr-with-reason", "reason", "Ulykke, skadestuen spørger"))
                .hasStatus(404);
    }

    @Test
    void a_social_worker_with_an_open_referral_may_too() {
        var department = given.daycare("Familieafdelingen");
        var sanne = given.employed("Sanne", Role.SOCIAL_WORKER, department, null);
        assertThat(as(sanne).post("/children/" + ida + "/cpr")).hasStatus(404);
        around.accepted(around.referral(ida, department, sanne), sanne);
        assertThat(text(as(sanne).post("/children/" + ida + "/cpr"))).contains("010122-9995");
    }

    @Test
    void whoever_was_only_sent_something_about_a_protected_child_does_not_read_where_it_is() {
        var school = given.school("Skolen");
        var tina = given.teacher("Tina", given.group(school, "0.A"));
        around.disclosed(
                ida, "ASSESSMENT", UUID.randomUUID(), school, clock.today().plusDays(10), tina);
        assertThat(text(as(tina).get("/children/" + ida))).contains("Myretuen");
        assertThat(text(as(tina).get("/children"))).contains("Myretuen");
        given.change("UPDATE child SET protected = true WHERE id = :id", Map.of("id", ida));
        assertThat(text(as(tina).get("/children/" + ida))).contains("Ida").doesNotContain("Myretuen", "Stue Rød");
        assertThat(text(as(tina).get("/children"))).contains("Ida").doesNotContain("Myretuen");
        assertThat(text(as(given.educator("Mette", red)).get("/children/" + ida)))
                .contains("Myretuen");
    }
}

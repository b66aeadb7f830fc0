package dk.traad.ownfamily;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Cpr;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.crypt.CprVault;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Employees declare children of their own family, and anybody but they themselves may lift it. */
class OwnFamilyTest extends WebTest {
    private static final String NUMBER = "0101229995";

    @Autowired
    CprVault vault;

    private UnitId myretuen;
    private GroupId red;
    private ChildId ida;
    private Professional mette;
    private Professional birgit;

    @BeforeEach
    void aRoom() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        ida = given.child("Ida", red);
        mette = given.educator("Mette Lund", red);
        birgit = given.leader("Birgit Dahl", myretuen);
        given.change(
                "UPDATE child SET cpr_index = :index WHERE id = :id",
                Map.of(
                        "index",
                        vault.index(given.municipality(), Cpr.parse(NUMBER).orElseThrow()),
                        "id",
                        ida));
    }

    @Test
    void declared_by_oneself_it_works_at_once() {
        assertThat(text(as(mette).get("/own-family"))).contains("Intet er meldt", "Ida Prøve");
        assertThat(as(mette).post("/own-family", "child", ida.toString(), "kind", "SIBLING"))
                .hasStatus(303);
        assertThat(as(mette).get("/children/" + ida)).hasStatus(403);
        assertThat(text(as(mette).get("/children/" + ida))).contains("Børn i din egen familie");
        assertThat(text(as(mette).get("/own-family")))
                .contains("Barn født 6. november 2022", "Søskende", "meldt af dig")
                .doesNotContain("Ida");
        assertThat(as(mette).post("/own-family", "child", ida.toString(), "kind", "SIBLING"))
                .hasStatus(303);
        assertThat(given.value(Long.class, "SELECT count(*) FROM declared_family"))
                .isOne();
    }

    @Test
    void two_of_the_same_name_are_told_apart() {
        given.change("UPDATE child SET birthday = '2024-02-01' WHERE id = :id", Map.of("id", given.child("Ida", red)));
        assertThat(text(as(mette).get("/own-family")))
                .contains(
                        "Ida Prøve, født 6. november 2022 · Myretuen · Stue Rød",
                        "Ida Prøve, født 1. februar 2024 · Myretuen · Stue Rød");
    }

    @Test
    void a_child_one_does_not_work_with_is_declared_by_its_number_which_is_shown_nowhere() {
        var blue = given.group(myretuen, "Stue Blå");
        var anne = given.educator("Anne Brandt", blue);
        assertThat(as(anne).post("/own-family", "number", "010122-9995", "kind", "PARENT"))
                .hasStatus(303);
        given.placed(ida, blue);
        assertThat(as(anne).get("/children/" + ida)).hasStatus(403);
        var wrong = as(anne).post("/own-family", "number", "010122-9994", "kind", "PARENT");
        assertThat(wrong).hasStatus(422);
        assertThat(wrong)
                .bodyText()
                .contains("Vi kender intet barn med det nummer")
                .doesNotContain("9994");
    }

    @Test
    void whoever_guesses_numbers_is_stopped_for_the_day() {
        for (var i = 0; i < 5; i++) {
            assertThat(as(mette).post("/own-family", "number", "010122999" + i, "kind", "PARENT"))
                    .hasStatus(422);
        }
        assertThat(as(mette).post("/own-family", "number", NUMBER, "kind", "PARENT"))
                .hasStatus(409);
        clock.plusDays(1);
        assertThat(as(mette).post("/own-family", "number", NUMBER, "kind", "PARENT"))
                .hasStatus(303);
    }

    @Test
    void a_leader_declares_it_of_a_colleague_and_lifts_it_with_a_reason() {
        assertThat(as(birgit)
                        .post(
                                "/children/" + ida + "/family-ties",
                                "who",
                                mette.employee().toString(),
                                "kind",
                                "CLOSE_RELATION"))
                .hasStatus(303);
        assertThat(as(mette).get("/children/" + ida)).hasStatus(403);
        assertThat(text(as(mette).get("/own-family"))).contains("meldt af Birgit Dahl");
        assertThat(text(as(birgit).get("/children/" + ida + "/circle"))).contains("1 ansat er meldt som familie");
        assertThat(text(as(birgit).get("/children/" + ida + "/family-ties")))
                .contains("Mette Lund", "Anden nær familie");
        var lift = "/children/" + ida + "/family-ties/" + tie() + "/lift";
        assertThat(as(mette).post(lift, "reason", "Jeg vil læse")).hasStatus(403);
        assertThat(as(birgit).post(lift, "reason", "")).hasStatus(422);
        assertThat(as(birgit).post(lift, "reason", "De kender ikke hinanden")).hasStatus(303);
        assertThat(as(mette).get("/children/" + ida)).hasStatus(200);
        assertThat(as(birgit).post(lift, "reason", "De kender ikke hinanden")).hasStatus(404);
    }

    @Test
    void nobody_lifts_what_is_about_themselves() {
        var ada = given.administrator("Ada Vest");
        as(ada).post("/own-family", "number", NUMBER, "kind", "PARENT");
        assertThat(as(ada).post("/protection/family-ties/" + tie() + "/lift", "reason", "Nej"))
                .hasStatus(409);
        as(birgit).post("/own-family", "child", ida.toString(), "kind", "SIBLING");
        assertThat(as(birgit).get("/children/" + ida + "/family-ties")).hasStatus(403);
        var otto = given.administrator("Otto Bay");
        assertThat(as(otto).post("/protection/family-ties/" + tie() + "/lift", "reason", "Det passer ikke"))
                .hasStatus(303);
    }

    @Test
    void an_administrator_sees_the_employees_and_no_child() {
        var ada = given.administrator("Ada Vest");
        as(mette).post("/own-family", "child", ida.toString(), "kind", "SIBLING");
        assertThat(text(as(ada).get("/protection")))
                .contains("Mette Lund", "Søskende", "barn født i 2022")
                .doesNotContain("Ida", "Myretuen");
        assertThat(as(ada).get("/protection/family-ties/" + tie() + "/lift")).hasStatus(200);
        assertThat(as(birgit).get("/protection")).hasStatus(404);
        assertThat(as(birgit).get("/protection/family-ties/" + tie() + "/lift")).hasStatus(404);
    }

    @Test
    void what_the_roster_tells_is_shown_and_cannot_be_lifted() {
        given.custodyHolder("Mette", ida);
        given.change(
                "UPDATE employee SET email = 'mette@post.example' WHERE id = :who", Map.of("who", mette.employee()));
        given.change("UPDATE adult SET email = 'mette@post.example'", Map.of());
        assertThat(text(as(mette).get("/own-family")))
                .contains("Du står i kommunens børneliste", "Du kan ikke selv ophæve");
    }

    @Test
    void only_leaders_of_the_unit_declare_about_colleagues() {
        assertThat(as(mette).get("/children/" + ida + "/family-ties")).hasStatus(404);
        assertThat(text(as(mette).get("/children/" + ida + "/circle"))).doesNotContain("Ansatte i familien");
        var ulla = given.leader("Ulla Krog", given.daycare("Solstrålen"));
        assertThat(as(ulla).post(
                                "/children/" + ida + "/family-ties",
                                "who",
                                mette.employee().toString(),
                                "kind",
                                "PARENT"))
                .hasStatus(404);
        assertThat(as(birgit).post("/children/" + ida + "/family-ties", "who", "", "kind", ""))
                .hasStatus(422);
        assertThat(as(given.custodyHolder("Camilla", ida)).get("/own-family")).hasStatus(404);
    }

    private UUID tie() {
        return given.value(
                UUID.class, "SELECT id FROM declared_family WHERE to_on IS NULL ORDER BY declared_at LIMIT 1");
    }
}

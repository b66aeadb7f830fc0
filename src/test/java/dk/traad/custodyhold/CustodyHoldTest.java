package dk.traad.custodyhold;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Cpr;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.crypt.CprVault;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One adult is put on hold with one child: it works at the next request, and so does lifting it. */
class CustodyHoldTest extends WebTest {
    private static final String CHILD = "0101229995";
    private static final String ADULT = "0101809995";

    @Autowired
    CprVault vault;

    private ChildId ida;
    private ChildId ole;
    private Professional birgit;
    private Professional mette;
    private Parent camilla;
    private Parent jonas;

    @BeforeEach
    void aFamily() {
        UnitId myretuen = given.daycare("Myretuen");
        GroupId red = given.group(myretuen, "Stue Rød");
        ida = given.child("Ida", red);
        ole = given.child("Ole", red);
        birgit = given.leader("Birgit Dahl", myretuen);
        mette = given.educator("Mette Lund", red);
        camilla = given.custodyHolder("Camilla", ida);
        jonas = given.custodyHolder("Jonas", ida);
        given.related(jonas, ole, true);
        index("child", CHILD, ida.value());
        index("adult", ADULT, jonas.person());
    }

    @Test
    void set_by_the_leader_it_works_at_the_next_request_for_that_child_alone() {
        assertThat(page(jonas, ida)).isEqualTo(200);
        assertThat(hold(jonas)).hasStatus(303);
        assertThat(page(jonas, ida)).isEqualTo(404);
        assertThat(page(jonas, ole)).isEqualTo(200);
        assertThat(page(camilla, ida)).isEqualTo(200);
        assertThat(text(as(mette).get("/children/" + ida + "/circle")))
                .contains("Jonas Prøve er spærret siden 16. november 2026")
                .doesNotContain("Retten");
        assertThat(text(as(birgit).get(path()))).contains("Jonas Prøve", "Retten afgør det");
    }

    @Test
    void lifted_with_a_reason_it_is_open_at_the_next_request() {
        hold(jonas);
        var lift = path() + "/" + hold() + "/lift";
        assertThat(as(birgit).post(lift, "reason", "")).hasStatus(422);
        assertThat(page(jonas, ida)).isEqualTo(404);
        assertThat(as(birgit).post(lift, "reason", "Retten har afgjort det")).hasStatus(303);
        assertThat(page(jonas, ida)).isEqualTo(200);
        assertThat(as(birgit).post(lift, "reason", "Igen")).hasStatus(404);
        hold(jonas);
        assertThat(page(jonas, ida)).isEqualTo(404);
    }

    @Test
    void set_twice_it_is_set_once_and_who_and_why_are_needed() {
        hold(jonas);
        assertThat(hold(jonas)).hasStatus(303);
        assertThat(given.value(Long.class, "SELECT count(*) FROM custody_hold")).isOne();
        assertThat(text(as(birgit).post(path(), "adult", "", "reason", "")))
                .contains("Vælg, hvis adgang der skal spærres", "Skriv, hvorfor adgangen spærres");
    }

    @Test
    void an_administrator_sets_it_by_the_two_numbers_and_sees_no_child() {
        var ada = given.administrator("Ada Vest");
        assertThat(byNumber(ada, CHILD, ADULT)).hasStatus(303).hasHeader("Location", "/protection");
        assertThat(page(jonas, ida)).isEqualTo(404);
        assertThat(text(as(ada).get("/protection")))
                .contains("Jonas Prøve", "barn født i 2022", "Afgørelse af 1. november")
                .doesNotContain("Ida", "Myretuen");
        assertThat(as(ada).post("/protection/custody-holds/" + hold() + "/lift", "reason", "Omgjort"))
                .hasStatus(303);
        assertThat(page(jonas, ida)).isEqualTo(200);
    }

    @Test
    void numbers_that_do_not_belong_together_tell_nothing_and_are_not_shown_again() {
        var ada = given.administrator("Ada Vest");
        index("child", "0101219995", ole.value());
        given.change("DELETE FROM family_relation WHERE child = :child", Map.of("child", ole));
        for (var wrong : new String[][] {{CHILD, "0101809994"}, {"0101229994", ADULT}, {"0101219995", ADULT}}) {
            var answer = byNumber(ada, wrong[0], wrong[1]);
            assertThat(answer).hasStatus(422);
            assertThat(answer)
                    .bodyText()
                    .contains("Vi kender ikke et barn og en forælder")
                    .doesNotContain(wrong[0], wrong[1]);
        }
        assertThat(byNumber(ada, "12", "34")).hasStatus(422);
    }

    @Test
    void others_neither_set_nor_lift() {
        assertThat(as(mette).get(path())).hasStatus(404);
        assertThat(as(mette).post(path(), "adult", jonas.adult().toString(), "reason", "Nej"))
                .hasStatus(404);
        assertThat(as(given.leader("Ulla Krog", given.daycare("Solstrålen"))).get(path()))
                .hasStatus(404);
        hold(jonas);
        assertThat(as(mette).post(path() + "/" + hold() + "/lift", "reason", "Nej"))
                .hasStatus(404);
        assertThat(as(birgit).get("/protection/custody-holds/new")).hasStatus(404);
        assertThat(as(birgit).get("/protection/custody-holds/" + hold() + "/lift"))
                .hasStatus(404);
        assertThat(as(camilla).get(path())).hasStatus(404);
    }

    private String path() {
        return "/children/" + ida + "/custody-holds";
    }

    private MvcTestResult hold(Parent parent) {
        return as(birgit).post(path(), "adult", parent.adult().toString(), "reason", "Retten afgør det i december");
    }

    private UUID hold() {
        return given.value(UUID.class, "SELECT id FROM custody_hold WHERE to_on IS NULL");
    }

    private MvcTestResult byNumber(Professional who, String child, String adult) {
        return as(who).post(
                        "/protection/custody-holds/new",
                        "child",
                        child,
                        "adult",
                        adult,
                        "reason",
                        "Afgørelse af 1. november");
    }

    private int page(Parent who, ChildId child) {
        return as(who).get("/family/children/" + child).getResponse().getStatus();
    }

    private void index(String table, String number, UUID id) {
        var index = vault.index(given.municipality(), Cpr.parse(number).orElseThrow());
        given.change(
                table.equals("child")
                        ? "UPDATE child SET cpr_index = :index WHERE id = :id"
                        : "UPDATE adult SET cpr_index = :index WHERE id = :id",
                Map.of("index", index, "id", id));
    }
}

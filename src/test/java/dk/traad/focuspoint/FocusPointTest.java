package dk.traad.focuspoint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FocusPointTest extends WebTest {
    private Professional mette;
    private Professional birgit;
    private ChildId ida;
    private Parent camilla;

    @BeforeEach
    void ida_in_the_red_room() {
        var myretuen = given.daycare("Myretuen");
        var red = given.group(myretuen, "Rød");
        mette = given.educator("Mette Lund", red);
        birgit = given.leader("Birgit Dahl", myretuen);
        ida = given.child("Ida", red);
        camilla = given.custodyHolder("Camilla", ida);
    }

    @Test
    void an_educator_writes_one_from_the_childs_page() {
        assertThat(text(as(mette).get("/children/" + ida))).contains("Nyt fokuspunkt");
        assertThat(as(mette).get("/children/" + ida + "/focus-points/new")).hasStatusOk();

        var id = written();

        var page = text(as(mette).get("/focus-points/" + id));
        assertThat(page)
                .contains("At turde sige til")
                .contains("beder sjældent om hjælp")
                .contains("Forældrene er ikke inviteret endnu")
                .contains("Tovholder: Mette Lund");
        assertThat(text(as(mette).get("/children/" + ida))).contains("Fokuspunkt: At turde sige til");
        assertThat(text(as(mette).get("/desk"))).contains("Ida Prøve: At turde sige til");
    }

    @Test
    void what_is_missing_is_all_said_at_once_and_nothing_typed_is_lost() {
        var answer = as(mette).post("/children/" + ida + "/focus-points", "title", "", "strengths", "leger godt");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains("Giv det et navn")
                .contains("Skriv, hvad I retter opmærksomheden mod")
                .contains("Skriv, hvorfor det er vigtigt for barnet")
                .contains("Skriv, hvad I kan gøre anderledes i omgivelserne")
                .contains("leger godt");
    }

    @Test
    void the_same_form_sent_twice_makes_one() {
        var key = UUID.randomUUID().toString();
        assertThat(write(key)).hasStatus(303);
        assertThat(write(key)).hasStatus(303).hasRedirectedUrl("/focus-points/" + key);

        assertThat(given.value(Long.class, "SELECT count(*) FROM focus_point")).isOne();
        assertThat(given.value(Long.class, "SELECT count(*) FROM focus_point_step"))
                .isOne();
    }

    @Test
    void a_concern_becomes_one_in_one_click_and_its_words_come_along() {
        var assessment = given.decided(ida, mette, "PARENTS_INFORMED", Position.YELLOW);
        assertThat(text(as(mette).get("/assessments/" + assessment))).contains("Lav et fokuspunkt");

        var first = as(mette).post("/assessments/" + assessment + "/focus-point");
        var again = as(mette).post("/assessments/" + assessment + "/focus-point");

        assertThat(first).hasStatus(303);
        assertThat(again).hasRedirectedUrl(first.getResponse().getRedirectedUrl());
        assertThat(given.value(Long.class, "SELECT count(*) FROM focus_point")).isOne();
        var page = text(as(mette).get(first.getResponse().getRedirectedUrl()));
        assertThat(page)
                .contains("beder sjældent om hjælp, når noget er svært")
                .contains("vi går med i legen")
                .contains("leger meget med de andre");
        assertThat(text(as(mette).get("/assessments/" + assessment))).contains("Gå til fokuspunktet");
    }

    @Test
    void a_child_who_thrives_gives_no_reason_for_one() {
        var assessment = given.decided(ida, mette, "PARENTS_INFORMED", Position.GREEN);

        assertThat(as(mette).post("/assessments/" + assessment + "/focus-point"))
                .hasStatus(409);
        assertThat(text(as(mette).get("/assessments/" + assessment))).doesNotContain("Lav et fokuspunkt");
    }

    @Test
    void whoever_comes_second_sees_both_texts_and_decides() {
        var id = written();
        assertThat(change(id, "1", "Først")).hasStatus(303);

        var second = change(id, "1", "Dernæst");

        assertThat(second).hasStatus(409);
        assertThat(text(second))
                .contains("En kollega har gemt imens")
                .contains("Først")
                .contains("Dernæst");
        assertThat(given.value(String.class, "SELECT attention FROM focus_point"))
                .isEqualTo("Først");
        assertThat(change(id, "2", "Det bedste af begge")).hasStatus(303);
    }

    @Test
    void the_leader_reads_and_helps_and_another_room_sees_nothing() {
        var id = written();
        var elsewhere = given.group(given.daycare("Solsikken"), "Gul");
        var stranger = given.educator("Trine", elsewhere);
        var visitor = given.healthVisitor("Lone", given.healthVisiting("Sundhedsplejen"));
        given.assigned(ida, visitor);

        assertThat(as(birgit).get("/focus-points/" + id)).hasStatusOk();
        for (var other : java.util.List.of(stranger, visitor)) {
            assertThat(as(other).get("/focus-points/" + id)).hasStatus(404);
            assertThat(as(other).post("/focus-points/" + id + "/stop", "reason", "x"))
                    .hasStatus(404);
        }
        assertThat(as(birgit).get("/children/" + ida + "/focus-points/new")).hasStatus(404);
        assertThat(as(given.administrator("Adam")).get("/focus-points/" + id)).hasStatus(404);
    }

    @Test
    void parents_do_not_see_what_is_not_yet_theirs_to_see() {
        var id = written();

        assertThat(as(camilla).get("/family/focus-points/" + id)).hasStatus(404);
        assertThat(text(as(camilla).get("/family/children/" + ida))).doesNotContain("At turde sige til");
    }

    @Test
    void stopping_and_reopening_need_a_reason_and_keep_it() {
        var id = written();

        assertThat(as(mette).post("/focus-points/" + id + "/stop", "reason", " "))
                .hasStatus(422);
        assertThat(as(mette).post("/focus-points/" + id + "/stop", "reason", "Det gik over"))
                .hasStatus(303);
        assertThat(as(mette).post("/focus-points/" + id + "/stop", "reason", "Igen"))
                .hasStatus(409);
        assertThat(text(as(mette).get("/focus-points/" + id)))
                .contains("Stoppet")
                .contains("Det gik over");

        assertThat(as(mette).post("/focus-points/" + id + "/reopen", "reason", "Det kom igen"))
                .hasStatus(303);
        assertThat(text(as(mette).get("/focus-points/" + id)))
                .contains("Forældrene er ikke inviteret endnu")
                .contains("Det kom igen");
    }

    @Test
    void the_database_itself_lets_nothing_begin_before_the_dialogue() {
        var id = written();

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> given.change(
                        "UPDATE focus_point SET state = 'ACTIVE' WHERE id = :id", Map.of("id", UUID.fromString(id))))
                .hasMessageContaining("focus_point_dialogue_first");
        given.change(
                "UPDATE focus_point SET state = 'ACTIVE', protective_reason = 'for barnets skyld' WHERE id = :id",
                Map.of("id", UUID.fromString(id)));
    }

    @Test
    void a_colleague_can_take_over_seeing_to_it() {
        var id = written();

        assertThat(as(birgit).post("/focus-points/" + id + "/keep")).hasStatus(303);

        assertThat(text(as(mette).get("/focus-points/" + id))).contains("Tovholder: Birgit Dahl");
    }

    private String written() {
        var key = UUID.randomUUID().toString();
        assertThat(write(key)).hasStatus(303);
        return key;
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult write(String key) {
        return as(mette)
                .post(
                        "/children/" + ida + "/focus-points",
                        "key",
                        key,
                        "title",
                        "At turde sige til",
                        "attention",
                        "Ida beder sjældent om hjælp",
                        "purpose",
                        "Så hun ikke står alene med det svære",
                        "surroundings",
                        "Vi er tættere på i garderoben",
                        "noticedOn",
                        clock.today().minusDays(3).toString());
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult change(
            String id, String version, String attention) {
        return as(mette)
                .post(
                        "/focus-points/" + id + "/words",
                        "key",
                        id,
                        "version",
                        version,
                        "title",
                        "At turde sige til",
                        "attention",
                        attention,
                        "purpose",
                        "Så hun ikke står alene",
                        "surroundings",
                        "Tættere på",
                        "noticedOn",
                        clock.today().toString());
    }
}

package dk.traad.groupfocus;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class GroupFocusPointTest extends WebTest {
    private UnitId myretuen;
    private GroupId red;
    private Professional mette;
    private Professional birgit;
    private ChildId ida;
    private Parent camilla;

    @BeforeEach
    void the_red_room() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Rød");
        mette = given.educator("Mette Lund", red);
        birgit = given.leader("Birgit Dahl", myretuen);
        ida = given.child("Ida", red);
        camilla = given.custodyHolder("Camilla", ida);
    }

    @Test
    void three_concerns_that_point_to_the_same_become_a_question_to_the_surroundings_and_are_followed_up() {
        var carl = given.child("Carl", red);
        var noah = given.child("Noah", red);
        var campaign = given.campaignFor(red);
        for (var child : List.of(ida, carl)) {
            concern(child, campaign);
        }
        var decisions = "/groups/" + red + "/decisions/" + campaign;
        assertThat(text(as(mette).get(decisions))).doesNotContain("Flere børn peger på det samme");

        concern(noah, campaign);

        var page = as(mette).get(decisions);
        assertThat(text(page))
                .contains("Flere børn peger på det samme")
                .contains("Miljøet i gruppen eller klassen")
                .contains("3 børns vurderinger siger, at det spiller ind")
                .contains("Barnet trives i nogle af vores rum og aktiviteter, men ikke i andre")
                .contains("Tegnet er sat ved 3 børn");
        assertThat(text(as(birgit).get(decisions))).contains("Flere børn peger på det samme");

        var begin = "/groups/" + red + "/focus-points/new?campaign=" + campaign + "&pointedTo=SIGN:D3-Y6";
        assertThat(as(mette).get(begin))
                .bodyText()
                .contains("D3-Y6", "Barnet trives i nogle af vores rum og aktiviteter, men ikke i andre");
        var id = begun("campaign", campaign.toString(), "pointedTo", "SIGN:D3-Y6");
        assertThat(text(as(mette).get(decisions)))
                .doesNotContain("Tegnet er sat ved 3 børn")
                .contains("3 børns vurderinger");

        clock.plusDays(80);
        assertThat(text(as(mette).get("/desk"))).contains("Rød: Ro i garderoben", "I følger op om 12 dage");
        assertThat(followUp(id, "ADJUST")).hasStatus(303);
        assertThat(text(as(mette).get("/desk"))).contains("I er ved at lave om på det");
        assertThat(as(mette)
                        .post(
                                path(id) + "/begin",
                                "plannedOn",
                                clock.today().plusMonths(2).toString()))
                .hasStatus(303);
        clock.plusDays(40);
        assertThat(followUp(id, "ACHIEVED")).hasStatus(303);
        assertThat(text(as(mette).get(path(id))))
                .contains("Lykkedes", "Vi justerer", "Roligere ved tøjskift", "Fordi: Mindre hold virker");
    }

    @Test
    void a_childs_name_is_asked_about_and_never_refused() {
        var answer = begin("attention", "Når Ida skal have tøj på, bliver der uro");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains("Ida er et navn i gruppen")
                .contains("Der er ikke tale om et barn")
                .contains("Når Ida skal have tøj på");
        assertThat(count("group_focus_point")).isZero();
        assertThat(begin("attention", "Når Ida skal have tøj på", "namesAreFine", "true"))
                .hasStatus(303);
    }

    @Test
    void all_that_is_missing_is_said_at_once_and_nothing_typed_is_lost() {
        var answer = begin(
                "title",
                "",
                "attention",
                "",
                "surroundings",
                "",
                "doing",
                "",
                "responsible",
                "",
                "plannedOn",
                "2001-01-01",
                "purpose",
                "For roens skyld");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains("Giv det et navn", "Skriv, hvad I ser i gruppen", "Skriv, hvad I kan gøre anderledes")
                .contains("Skriv, hvad I gør", "Vælg en, der har ansvaret", "Vælg en dag efter i dag")
                .contains("For roens skyld");
        assertThat(begin("plannedOn", clock.today().plusMonths(3).plusDays(1).toString()))
                .hasStatus(422);
        assertThat(begin(
                        "responsible",
                        given.educator("Fremmed", given.group(myretuen, "Blå"))
                                .person()
                                .toString()))
                .hasStatus(422);
    }

    @Test
    void the_same_form_sent_twice_makes_one_with_one_action_and_one_follow_up() {
        var key = UUID.randomUUID().toString();
        assertThat(begin("key", key)).hasStatus(303);
        assertThat(begin("key", key)).hasStatus(303).hasRedirectedUrl("/group-focus-points/" + key);
        for (var table : List.of("group_focus_point", "team_action", "group_follow_up")) {
            assertThat(count(table)).isOne();
        }
        var action = UUID.randomUUID().toString();
        for (var time = 0; time < 2; time++) {
            assertThat(as(mette)
                            .post(
                                    path(key) + "/actions",
                                    "key",
                                    action,
                                    "doing",
                                    "Læsehjørne",
                                    "responsible",
                                    mette.person().toString()))
                    .hasStatus(303);
        }
        assertThat(count("team_action")).isEqualTo(2);
    }

    @Test
    void the_room_and_its_leader_write_and_another_room_sees_nothing() {
        var id = begun();
        var stranger = given.educator("Trine", given.group(myretuen, "Blå"));
        var director = given.serviceDirector("Dorte");

        assertThat(text(as(birgit).get(path(id)))).contains("Ro i garderoben");
        assertThat(as(birgit).post(path(id) + "/keep")).hasStatus(303);
        assertThat(text(as(mette).get(path(id)))).contains("Tovholder: Birgit Dahl");
        for (var other : List.of(stranger, director, given.administrator("Adam"))) {
            assertThat(as(other).get(path(id))).hasStatus(404);
            for (var step : List.of("words", "actions", "follow-up", "begin", "stop", "reopen", "publish", "keep")) {
                assertThat(as(other).post(path(id) + "/" + step, "reason", "x")).hasStatus(404);
            }
            assertThat(as(other).get("/groups/" + red + "/focus-points/new")).hasStatus(404);
            assertThat(as(other).post("/groups/" + red + "/focus-points")).hasStatus(404);
            assertThat(text(as(other).get("/group-focus-points"))).doesNotContain("Ro i garderoben");
        }
        given.left(mette);
        assertThat(as(mette).get(path(id))).hasStatus(404);
    }

    @Test
    void it_is_found_from_the_children_room_by_room() {
        assertThat(text(as(mette).get("/children"))).contains("Fokuspunkter for grupper");
        assertThat(text(as(mette).get("/group-focus-points")))
                .contains("Myretuen · Rød", "Der er ingen fokuspunkter her endnu");
        var visitor = given.healthVisitor("Lone", given.healthVisiting("Sundhedsplejen"));
        assertThat(text(as(visitor).get("/children"))).doesNotContain("Fokuspunkter for grupper");
        assertThat(text(as(visitor).get("/group-focus-points"))).contains("Du er ikke knyttet til en stue");
        begun();
        assertThat(text(as(mette).get("/group-focus-points"))).contains("Ro i garderoben", "I gang");
    }

    @Test
    void parents_of_the_room_read_what_is_published_and_not_before() {
        var id = begun();
        var page = "/family/children/" + ida + "/group-focus-points/" + id;
        assertThat(as(camilla).get(page)).hasStatus(404);

        assertThat(as(mette).post(path(id) + "/publish")).hasStatus(303);
        assertThat(as(mette).post(path(id) + "/publish")).hasStatus(303);

        assertThat(count("outbox_message")).isOne();
        assertThat(text(as(camilla).get("/family/children/" + ida)))
                .contains("Det arbejder vi med i gruppen", "Ro i garderoben");
        assertThat(text(as(camilla).get(page)))
                .contains("Det handler om hele gruppen", "Vi går ud i mindre hold", "Mette Lund har ansvaret");
        var elsewhere = given.child("Bo", given.group(myretuen, "Blå"));
        var bos = given.custodyHolder("Bos far", elsewhere);
        assertThat(as(bos).get("/family/children/" + elsewhere + "/group-focus-points/" + id))
                .hasStatus(404);
        assertThat(as(bos).get(page)).hasStatus(404);
        assertThat(as(mette).post(path(id) + "/take-back")).hasStatus(303);
        assertThat(as(camilla).get(page)).hasStatus(404);
    }

    @Test
    void who_must_not_know_where_the_child_is_reads_nothing_of_its_room_and_gets_no_mail() {
        var rasmus = given.custodyHolder("Rasmus", ida);
        given.change("UPDATE child SET protected = true WHERE id = :id", Map.of("id", ida));
        given.change("UPDATE family_relation SET residence = false WHERE adult = :id", Map.of("id", rasmus.adult()));
        var id = begun();

        as(mette).post(path(id) + "/publish");

        assertThat(as(rasmus).get("/family/children/" + ida + "/group-focus-points/" + id))
                .hasStatus(404);
        assertThat(text(as(rasmus).get("/family/children/" + ida))).doesNotContain("Ro i garderoben");
        assertThat(as(camilla).get("/family/children/" + ida + "/group-focus-points/" + id))
                .hasStatusOk();
        assertThat(given.value(UUID.class, "SELECT adult FROM outbox_message")).isEqualTo(camilla.person());
    }

    @Test
    void replacing_ends_what_was_done_and_asks_for_something_new_before_it_begins_again() {
        var id = begun();
        assertThat(followUp(id, "REPLACE")).hasStatus(303);

        assertThat(text(as(mette).get(path(id)))).contains("Laves om", "Sluttede", "Mindre hold virker");
        var planned = clock.today().plusMonths(1).toString();
        assertThat(text(as(mette).post(path(id) + "/begin", "plannedOn", planned)))
                .contains("Skriv mindst én ting, I gør");
        as(mette)
                .post(
                        path(id) + "/actions",
                        "doing",
                        "Læsehjørne",
                        "responsible",
                        mette.person().toString());
        assertThat(as(mette).post(path(id) + "/begin", "plannedOn", planned)).hasStatus(303);
        assertThat(text(as(mette).get(path(id)))).contains("I gang og fulgt op", "Læsehjørne");
    }

    @Test
    void a_follow_up_needs_an_outcome_and_a_reason_and_is_held_once() {
        var id = begun();
        assertThat(text(as(mette).post(path(id) + "/follow-up", "version", "1")))
                .contains("Skriv, hvad I ser nu", "Vælg, hvordan I går videre", "Skriv hvorfor");
        assertThat(followUp(id, "CONTINUE")).hasStatus(303);
        assertThat(as(mette).post(path(id) + "/follow-up", followUpFields("CONTINUE", "1")))
                .hasStatus(409);
        assertThat(given.value(Long.class, "SELECT count(*) FROM group_follow_up WHERE state = 'HELD'"))
                .isOne();
    }

    @Test
    void what_is_ended_takes_no_step_but_reopening() {
        var id = begun();
        assertThat(as(mette).post(path(id) + "/stop", "reason", " ")).hasStatus(422);
        assertThat(as(mette).post(path(id) + "/stop", "reason", "Vi flytter hus"))
                .hasStatus(303);
        assertThat(given.value(Long.class, "SELECT count(*) FROM group_follow_up WHERE state = 'BOOKED'"))
                .isZero();
        assertThat(as(mette).post(path(id) + "/stop", "reason", "Igen")).hasStatus(409);
        assertThat(as(mette).get(path(id) + "/words")).hasStatus(409);
        assertThat(as(mette).get(path(id) + "/follow-up")).hasStatus(409);
        assertThat(as(mette)
                        .post(
                                path(id) + "/begin",
                                "plannedOn",
                                clock.today().plusDays(9).toString()))
                .hasStatus(409);
        assertThat(as(mette).post(path(id) + "/reopen", "reason", "Vi blev")).hasStatus(303);
        assertThat(text(as(mette).get(path(id)))).contains("Laves om", "Gå i gang igen");
    }

    @Test
    void a_late_follow_up_climbs_to_the_leader() {
        var id = begun();
        clock.set(clock.today().plusMonths(3));
        assertThat(text(as(birgit).get("/desk"))).doesNotContain("Ro i garderoben");
        clock.plusDays(1);
        assertThat(text(as(birgit).get("/desk"))).contains("Rød: Ro i garderoben", "I skulle have fulgt op i går");
        assertThat(as(birgit).get(path(id) + "/follow-up")).hasStatusOk();
    }

    @Test
    void whoever_comes_second_sees_both_texts() {
        var id = begun();
        assertThat(change(id, "1", "Først")).hasStatus(303);
        var second = change(id, "1", "Dernæst");
        assertThat(second).hasStatus(409);
        assertThat(text(second)).contains("En kollega har gemt imens", "Først", "Dernæst");
        assertThat(change(id, "2", "Det bedste")).hasStatus(303);
    }

    private MvcTestResult change(String id, String version, String attention) {
        return as(mette)
                .post(
                        path(id) + "/words",
                        "version",
                        version,
                        "title",
                        "Ro i garderoben",
                        "attention",
                        attention,
                        "surroundings",
                        "Mindre hold");
    }

    private MvcTestResult followUp(String id, String outcome) {
        var version = given.value(Integer.class, "SELECT version FROM focus_point WHERE id = ?", UUID.fromString(id));
        return as(mette).post(path(id) + "/follow-up", followUpFields(outcome, version.toString()));
    }

    private String[] followUpFields(String outcome, String version) {
        return new String[] {
            "version",
            version,
            "seen",
            "Roligere ved tøjskift",
            "outcome",
            outcome,
            "reason",
            "Mindre hold virker",
            "plannedOn",
            clock.today().plusMonths(2).toString()
        };
    }

    private void concern(ChildId child, UUID campaign) {
        var assessment = "/assessments/"
                + given.value(
                        UUID.class,
                        "SELECT id FROM assessment WHERE child = ? AND campaign = ?",
                        child.value(),
                        campaign);
        assertThat(as(mette)
                        .post(
                                assessment + "/own/submit",
                                "version",
                                "0",
                                "position",
                                "YELLOW",
                                "indicators",
                                "D3-Y6",
                                "factors",
                                "GROUP_SETTING",
                                "strength",
                                "0",
                                "surroundings",
                                "Mindre grupper"))
                .hasStatus(303);
        assertThat(as(mette)
                        .post(
                                assessment + "/decision",
                                "version",
                                "2",
                                "position",
                                "YELLOW",
                                "goingWell",
                                "Leger gerne",
                                "attention",
                                "Bliver træt af støj",
                                "surroundings",
                                "Mindre grupper",
                                "context",
                                "I garderoben",
                                "nextStep",
                                "DIALOGUE",
                                "tookPart",
                                mette.person().toString()))
                .hasStatus(303);
    }

    private String begun(String... more) {
        var key = UUID.randomUUID().toString();
        var fields = new ArrayList<>(Arrays.asList(more));
        fields.addAll(List.of("key", key));
        assertThat(begin(fields.toArray(String[]::new))).hasStatus(303);
        return key;
    }

    private MvcTestResult begin(String... more) {
        var fields = new ArrayList<>(List.of(
                "title", "Ro i garderoben",
                "attention", "Der er uro, når vi skifter rum",
                "surroundings", "Vi er mange på én gang",
                "doing", "Vi går ud i mindre hold",
                "responsible", mette.person().toString(),
                "plannedOn", clock.today().plusMonths(3).toString()));
        for (var at = 0; at < more.length; at += 2) {
            var known = fields.indexOf(more[at]);
            if (known >= 0) {
                fields.set(known + 1, more[at + 1]);
            } else {
                fields.addAll(List.of(more[at], more[at + 1]));
            }
        }
        return as(mette).post("/groups/" + red + "/focus-points", fields.toArray(String[]::new));
    }

    private static String path(String id) {
        return "/group-focus-points/" + id;
    }

    private long count(String table) {
        return given.value(Long.class, "SELECT count(*) FROM " + table);
    }
}

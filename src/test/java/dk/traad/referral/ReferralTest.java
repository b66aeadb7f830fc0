package dk.traad.referral;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A child is referred, somebody accepts, and it is closed; only in between do they read, and the parents read all of it. */
class ReferralTest extends WebTest {
    private static final String WHY = "Vi vil gerne have råd om overgange";

    private GroupId red;
    private UnitId advice;
    private ChildId ida;
    private Professional mette;
    private Professional pia;
    private Professional poul;
    private Parent camilla;

    @BeforeEach
    void aRoom() {
        red = given.group(given.daycare("Myretuen"), "Stue Rød");
        ida = given.child("Ida", red);
        mette = given.educator("Mette Lund", red);
        advice = given.ppAdvice("PPR");
        pia = given.employed("Pia Borup", Role.PP_ADVICE, advice, null);
        poul = given.employed("Poul Kruse", Role.PP_ADVICE, advice, null);
        camilla = given.custodyHolder("Camilla", ida);
    }

    @Test
    void those_it_was_sent_to_read_the_referral_and_nothing_else_until_one_accepts() {
        assertThat(refer(mette)).hasStatus(303).hasHeader("Location", "/children/" + ida + "/circle");
        assertThat(text(as(pia).get("/desk"))).contains("Henvisning: Ida Prøve", "Fra Mette Lund, Myretuen");
        assertThat(text(as(pia).get("/referrals"))).contains("Venter på en af jer", "Ida Prøve", "Myretuen");
        assertThat(text(as(pia).get(path()))).contains(WHY, "Tag imod");
        assertThat(opens(pia)).isFalse();
        assertThat(as(pia).post(path() + "/accept")).hasStatus(303).hasHeader("Location", "/children/" + ida);
        assertThat(opens(pia)).isTrue();
        assertThat(opens(poul)).isFalse();
        assertThat(as(poul).get(path())).hasStatus(404);
        assertThat(text(as(poul).get("/desk"))).doesNotContain("Ida");
        assertThat(text(as(mette).get("/children/" + ida + "/circle"))).contains("taget imod", "Pia Borup");
    }

    @Test
    void the_one_who_accepted_closes_it_with_a_reason_and_reads_no_longer() {
        refer(mette);
        as(pia).post(path() + "/accept");
        assertThat(as(pia).post(path() + "/close", "reason", " ")).hasStatus(422);
        assertThat(as(pia).post(path() + "/close", "reason", "Stuen er godt i gang"))
                .hasStatus(303)
                .hasHeader("Location", "/referrals");
        assertThat(opens(pia)).isFalse();
        assertThat(as(pia).get(path())).hasStatus(404);
        assertThat(text(as(mette).get(path()))).contains("afsluttet", "Pia Borup", "Stuen er godt i gang");
    }

    @Test
    void those_who_referred_close_it_too_and_whoever_accepted_reads_no_longer() {
        refer(mette);
        as(pia).post(path() + "/accept");
        assertThat(as(mette).post(path() + "/close", "reason", "Vi klarer det selv nu"))
                .hasStatus(303)
                .hasHeader("Location", "/children/" + ida + "/circle");
        assertThat(opens(pia)).isFalse();
    }

    @Test
    void moves_that_are_not_legal_are_refused_with_where_it_stands() {
        refer(mette);
        var path = path();
        assertThat(as(pia).post(path + "/put-back")).hasStatus(404);
        as(pia).post(path + "/accept");
        assertThat(as(pia).post(path + "/accept")).hasStatus(404);
        assertThat(as(poul).post(path + "/accept")).hasStatus(404);
        as(mette).post(path + "/close", "reason", "Slut");
        assertThat(as(mette).post(path + "/close", "reason", "Slut")).hasStatus(409);
        assertThat(as(pia).post(path + "/accept")).hasStatus(404);
    }

    @Test
    void it_is_put_back_and_a_colleague_accepts() {
        refer(mette);
        as(pia).post(path() + "/accept");
        assertThat(as(pia).post(path() + "/put-back")).hasStatus(303);
        assertThat(opens(pia)).isFalse();
        assertThat(as(poul).post(path() + "/accept")).hasStatus(303);
        assertThat(opens(poul)).isTrue();
        assertThat(as(pia).post(path() + "/put-back")).hasStatus(404);
    }

    @Test
    void when_whoever_accepted_leaves_it_waits_again() {
        refer(mette);
        as(pia).post(path() + "/accept");
        given.left(pia);
        assertThat(opens(pia)).isFalse();
        assertThat(text(as(mette).get(path()))).contains("venter på svar");
        assertThat(text(as(poul).get("/desk"))).contains("Henvisning: Ida Prøve");
        assertThat(as(poul).post(path() + "/accept")).hasStatus(303);
        assertThat(opens(poul)).isTrue();
    }

    @Test
    void the_parents_read_who_why_and_how_it_ended_and_get_mail_of_it() {
        refer(mette);
        assertThat(mails()).isOne();
        assertThat(text(as(mette).get("/children/" + ida + "/referrals/new")))
                .contains("Forældrene læser det, du skriver");
        var page = text(as(camilla).get("/family/children/" + ida));
        assertThat(page)
                .contains(
                        "Hjælp til Ida Nyt",
                        "Vi bad PPR om hjælp 16. november 2026",
                        WHY,
                        "Mette Lund",
                        "Ingen har svaret");
        assertThat(text(as(camilla).get("/family/children/" + ida))).doesNotContain("Hjælp til Ida Nyt");
        as(pia).post(path() + "/accept");
        as(pia).post(path() + "/close", "reason", "Stuen er godt i gang");
        assertThat(mails()).isEqualTo(2);
        assertThat(text(as(camilla).get("/family/children/" + ida)))
                .contains("Hjælp til Ida Nyt", "Det er slut nu", "Stuen er godt i gang");
        clock.plusDays(366);
        assertThat(text(as(camilla).get("/family/children/" + ida))).doesNotContain("Stuen er godt i gang");
    }

    @Test
    void news_of_a_referral_is_told_on_the_start_page() {
        var ole = given.child("Ole", clock.today().minusYears(9));
        given.related(camilla, ole, true);
        refer(mette);
        assertThat(text(as(camilla).get("/family"))).contains("Nyt");
        as(camilla).get("/family/children/" + ida);
        assertThat(text(as(camilla).get("/family"))).doesNotContain("Nyt");
    }

    @Test
    void a_protected_address_is_not_told_by_a_referral() {
        var jonas = given.custodyHolder("Jonas", ida);
        given.change("UPDATE family_relation SET residence = false WHERE adult = :who", Map.of("who", jonas.adult()));
        given.change("UPDATE adult SET protected = true WHERE id = :who", Map.of("who", camilla.adult()));
        as(mette)
                .post(
                        "/children/" + ida + "/referrals/new",
                        "to",
                        advice.toString(),
                        "reason",
                        "Det går svært på Myretuen, siger Mette",
                        "talked",
                        "true");
        assertThat(text(as(jonas).get("/family/children/" + ida)))
                .contains("Vi bad kommunen om hjælp", "Det går svært på institutionen")
                .doesNotContain("Myretuen", "Mette", "PPR");
        assertThat(text(as(camilla).get("/family/children/" + ida)))
                .contains("Vi bad PPR om hjælp", "Mette Lund, Myretuen");
    }

    @Test
    void the_same_form_twice_refers_once_and_an_open_one_is_not_doubled() {
        refer(mette);
        assertThat(refer(mette)).hasStatus(303);
        assertThat(given.value(Long.class, "SELECT count(*) FROM referral")).isOne();
        assertThat(mails()).isOne();
        var soren = given.educator("Søren Holm", red);
        assertThat(refer(soren)).hasStatus(409);
    }

    @Test
    void a_place_a_reason_and_talking_with_the_parents_are_needed() {
        assertThat(text(as(mette).post("/children/" + ida + "/referrals/new", "reason", "")))
                .contains("Vælg, hvem I beder om hjælp", "Skriv, hvorfor I beder om hjælp", "Tal med forældrene først");
        var elsewhere = given.daycare("Solstrålen");
        assertThat(as(mette)
                        .post(
                                "/children/" + ida + "/referrals/new",
                                "to",
                                elsewhere.toString(),
                                "reason",
                                WHY,
                                "talked",
                                "true"))
                .hasStatus(422);
    }

    @Test
    void leaders_see_the_referred_children_of_their_unit() {
        var myretuen = new UnitId(given.value(UUID.class, "SELECT unit FROM unit_group WHERE id = ?", red.value()));
        var birgit = given.leader("Birgit Dahl", myretuen);
        refer(mette);
        assertThat(text(as(birgit).get("/unit"))).contains("Ida Prøve", "PPR", "venter på svar");
        assertThat(text(as(mette).get("/desk"))).contains("Henvisning af Ida Prøve", "PPR har ikke svaret endnu");
    }

    @Test
    void others_neither_refer_nor_read() {
        var anne = given.educator("Anne Brandt", given.group(given.daycare("Solstrålen"), "Solen"));
        assertThat(refer(anne)).hasStatus(404);
        refer(mette);
        var family = given.employed("Sara Voss", Role.SOCIAL_WORKER, given.familyDepartment("Familien"), null);
        assertThat(as(anne).get(path())).hasStatus(404);
        assertThat(as(family).get(path())).hasStatus(404);
        assertThat(as(family).post(path() + "/accept")).hasStatus(404);
        assertThat(as(mette).post(path() + "/accept")).hasStatus(404);
        assertThat(as(mette).get("/referrals")).hasStatus(404);
        assertThat(as(given.leader("Marianne Sand", advice)).get(path())).hasStatus(404);
        assertThat(as(camilla).get(path())).hasStatus(404);
    }

    @Test
    void whoever_is_family_is_not_told_of_it() {
        refer(mette);
        new dk.traad.GivenRelations(given, clock).family(pia, ida);
        assertThat(text(as(pia).get("/desk"))).doesNotContain("Ida");
        assertThat(text(as(pia).get("/referrals"))).doesNotContain("Ida");
        assertThat(as(pia).get(path())).hasStatus(403);
    }

    private MvcTestResult refer(Professional by) {
        return as(by).post(
                        "/children/" + ida + "/referrals/new",
                        "to",
                        advice.toString(),
                        "reason",
                        WHY,
                        "talked",
                        "true");
    }

    private String path() {
        return "/referrals/" + given.value(UUID.class, "SELECT id FROM referral ORDER BY opened_at DESC LIMIT 1");
    }

    private long mails() {
        return given.value(Long.class, "SELECT count(*) FROM outbox_message");
    }

    private boolean opens(Professional who) {
        return as(who).get("/children/" + ida).getResponse().getStatus() == 200;
    }
}

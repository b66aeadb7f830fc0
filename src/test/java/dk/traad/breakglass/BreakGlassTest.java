package dk.traad.breakglass;

import static dk.traad.breakglass.GlassTeam.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Position;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.crypt.CprVault;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Emergency access: narrow, for a reason the family reads, for an hour, and never more than reading. */
class BreakGlassTest extends WebTest {
    private static final String NUMBER = "0101259992";

    @Autowired
    CprVault vault;

    private GivenRelations around;
    private GlassTeam team;
    private ChildId ida;
    private Parent mia;

    @BeforeEach
    void aColleaguesChild() {
        around = new GivenRelations(given, clock);
        team = new GlassTeam(given, vault, clock.today());
        ida = team.child("Ida", NUMBER, team.hanne);
        mia = given.custodyHolder("Mia", ida);
    }

    private MvcTestResult open(Professional who, String number, String reason) {
        return as(who).post("/emergency-access", "number", number, "reason", reason);
    }

    private MvcTestResult page(Professional who) {
        return as(who).get("/children/" + ida);
    }

    private long glasses() {
        return given.value(Long.class, "SELECT count(*) FROM break_glass");
    }

    @Test
    void a_colleague_of_the_team_reads_for_an_hour_to_the_second() {
        assertThat(page(team.eva)).hasStatus(404);
        var opened = open(team.eva, "010125-9992", REASON);
        assertThat(opened).hasStatus(303).redirectedUrl().isEqualTo("/children/" + ida);
        assertThat(text(page(team.eva))).contains("Ida");
        assertThat(text(as(team.eva).get("/children"))).contains("Ida");
        clock.plus(Duration.ofMinutes(60).minusSeconds(1));
        assertThat(page(team.eva)).hasStatus(200);
        clock.plus(Duration.ofSeconds(1));
        assertThat(page(team.eva)).hasStatus(404);
        assertThat(text(as(team.eva).get("/children"))).doesNotContain("Ida");
    }

    @Test
    void row_level_security_shows_the_content_until_the_very_moment() {
        given.decided(ida, team.hanne, "CLOSED", Position.YELLOW);
        assertThat(rowsShownTo(team.eva)).isZero();
        open(team.eva, NUMBER, REASON);
        assertThat(rowsShownTo(team.eva)).isOne();
        clock.plus(Duration.ofMinutes(60).minusSeconds(1));
        assertThat(rowsShownTo(team.eva)).isOne();
        clock.plus(Duration.ofSeconds(1));
        assertThat(rowsShownTo(team.eva)).isZero();
        assertThat(rowsShownTo(team.hanne)).isOne();
    }

    private long rowsShownTo(Professional who) {
        return given.seenBy(who, "SELECT count(*) FROM joint_assessment");
    }

    @Test
    void an_hour_that_passes_midnight_is_an_hour() {
        clock.plus(Duration.ofHours(13).plusMinutes(30));
        open(team.eva, NUMBER, REASON);
        clock.plus(Duration.ofMinutes(59));
        assertThat(page(team.eva)).hasStatus(200);
        clock.plus(Duration.ofMinutes(1));
        assertThat(page(team.eva)).hasStatus(404);
    }

    @Test
    void every_page_says_so_with_the_minutes_left_and_it_is_closed_with_one_press() {
        assertThat(text(as(team.eva).get("/desk"))).doesNotContain("nødadgang til et barn til");
        open(team.eva, NUMBER, REASON);
        clock.plus(Duration.ofMinutes(38));
        for (var path : new String[] {"/desk", "/children", "/children/" + ida, "/my-look-ups"}) {
            assertThat(text(as(team.eva).get(path)))
                    .contains("nødadgang til et barn til kl. 11.00 (22 minutter tilbage)");
        }
        var close = "/emergency-access/" + given.value(UUID.class, "SELECT id FROM break_glass") + "/close";
        assertThat(as(team.hanne).post(close)).hasStatus(404);
        assertThat(page(team.eva)).hasStatus(200);
        assertThat(as(team.eva).post(close)).hasStatus(303);
        assertThat(as(team.eva).post(close)).hasStatus(303);
        assertThat(page(team.eva)).hasStatus(404);
        assertThat(text(as(team.eva).get("/desk"))).doesNotContain("nødadgang til et barn til");
    }

    @Test
    void it_shows_what_the_colleague_wrote_and_changes_nothing() {
        var assessment = given.decided(ida, team.hanne, "CLOSED", Position.YELLOW);
        open(team.eva, NUMBER, REASON);
        assertThat(text(page(team.eva))).contains("beder sjældent om hjælp").doesNotContain("Mia Prøve", "CPR");
        assertThat(text(as(team.eva).get("/assessments/" + assessment))).contains("leger meget med de andre");
        for (var path : new String[] {"/voices/new", "/focus-points/new", "/assessments/new", "/wonderings/new"}) {
            assertThat(as(team.eva).get("/children/" + ida + path)).as(path).hasStatus(404);
        }
        assertThat(as(team.eva).post("/children/" + ida + "/cpr")).hasStatus(404);
        assertThat(text(page(team.eva))).doesNotContain("Notér");
    }

    @Test
    void the_place_of_a_protected_child_stays_hidden() {
        given.placed(ida, given.group(given.daycare("Myretuen"), "Stue Rød"));
        given.change("UPDATE child SET protected = true WHERE id = :id", Map.of("id", ida));
        open(team.eva, NUMBER, REASON);
        assertThat(text(page(team.eva))).contains("Ida").doesNotContain("Myretuen");
    }

    @Test
    void the_reason_has_at_least_twenty_characters_and_what_was_typed_is_still_there() {
        var short_ = open(team.eva, NUMBER, "Moren ringer hurtigt");
        assertThat("Moren ringer hurtigt").hasSize(20);
        assertThat(short_).hasStatus(303);
        clock.plus(Duration.ofHours(2));
        var shorter = open(team.eva, NUMBER, "Moren   ringer hurtig ");
        assertThat(shorter).hasStatus(422);
        assertThat(text(shorter))
                .contains("Skriv mindst 20 tegn", "Moren ringer hurtig")
                .doesNotContain("9992");
        assertThat(open(team.eva, NUMBER, "x".repeat(501))).hasStatus(422);
        assertThat(text(open(team.eva, NUMBER, "Det drejer sig om 010125-9992 og haster")))
                .contains("Skriv ingen CPR-numre")
                .doesNotContain("minutter tilbage");
        assertThat(text(open(team.eva, "1234", REASON))).contains("Skriv hele CPR-nummeret", REASON);
        assertThat(glasses()).isOne();
    }

    @Test
    void another_team_a_child_without_one_a_shielded_one_and_nobody_are_answered_alike() {
        var south = given.healthVisiting("Sundhedsplejen Syd");
        var lis = given.healthVisitor("Lis", south);
        var pia = given.employed("Pia", Role.PP_ADVICE, given.daycare("PPR"), null);
        team.child("Bo", "0202259998");
        var noah = team.child("Noah", "0303259993", team.hanne);
        around.shielded(noah, team.hanne);
        for (var answer : new MvcTestResult[] {
            open(lis, NUMBER, REASON),
            open(pia, NUMBER, REASON),
            open(team.eva, "0202259998", REASON),
            open(team.eva, "0303259993", REASON),
            open(team.eva, "0404259999", REASON)
        }) {
            assertThat(answer).hasStatus(422);
            assertThat(text(answer)).contains("Dit team har ikke noget barn med det nummer");
        }
        assertThat(glasses()).isZero();
    }

    @Test
    void whoever_guesses_numbers_has_to_wait_until_the_next_day() {
        for (var guess = 0; guess < 5; guess++) {
            assertThat(open(team.eva, "0404259999", REASON)).hasStatus(422);
        }
        assertThat(open(team.eva, NUMBER, REASON)).hasStatus(409);
        clock.plus(Duration.ofDays(1));
        assertThat(open(team.eva, NUMBER, REASON)).hasStatus(303);
    }

    @Test
    void three_in_thirty_days_and_no_fourth() {
        for (var number : new String[] {"0202259998", "0303259993", "0404259999"}) {
            team.child("Barn", number, team.hanne);
            assertThat(open(team.eva, number, REASON)).hasStatus(303);
            clock.plus(Duration.ofHours(2));
        }
        assertThat(text(open(team.eva, NUMBER, REASON))).contains("tre gange i de sidste 30 dage", REASON);
        assertThat(text(as(team.eva).get("/emergency-access"))).contains("Du har brugt dine tre nødadgange");
        clock.plus(Duration.ofDays(30).minusHours(6).minusSeconds(1));
        assertThat(open(team.eva, NUMBER, REASON)).hasStatus(422);
        clock.plus(Duration.ofSeconds(1));
        assertThat(open(team.eva, NUMBER, REASON)).hasStatus(303);
        assertThat(glasses()).isEqualTo(4);
    }

    @Test
    void sent_twice_it_is_one_and_whoever_has_the_child_needs_none() {
        open(team.eva, NUMBER, REASON);
        assertThat(open(team.eva, NUMBER, REASON)).hasStatus(303);
        assertThat(glasses()).isOne();
        assertThat(open(team.hanne, NUMBER, REASON)).hasStatus(303);
        assertThat(glasses()).isOne();
    }

    @Test
    void own_family_is_met_on_the_familys_side_only_and_the_attempt_is_told() {
        around.family(team.eva, ida);
        var answer = open(team.eva, NUMBER, REASON);
        assertThat(answer).hasStatus(403);
        assertThat(text(answer)).contains("Barnet er i din familie").doesNotContain("Ida");
        assertThat(glasses()).isZero();
    }

    @Test
    void a_child_of_another_municipality_is_nowhere() {
        var here = team.eva;
        aMunicipalityOfItsOwn();
        var elsewhere = new GlassTeam(given, vault, clock.today());
        elsewhere.child("Ea", "0505259994", elsewhere.hanne);
        assertThat(open(here, "0505259994", REASON)).hasStatus(422);
    }

    @Test
    void pp_advisers_open_what_a_colleague_has_accepted() {
        var advice = given.daycare("PPR");
        var pia = given.employed("Pia", Role.PP_ADVICE, advice, null);
        var poul = given.employed("Poul", Role.PP_ADVICE, advice, null);
        var referral = around.referral(ida, advice, team.hanne);
        assertThat(open(poul, NUMBER, REASON)).hasStatus(422);
        around.accepted(referral, pia);
        assertThat(open(poul, NUMBER, REASON)).hasStatus(303);
        assertThat(page(poul)).hasStatus(200);
        clock.plus(Duration.ofHours(1));
        around.closed(referral, pia);
        assertThat(open(poul, NUMBER, REASON)).hasStatus(422);
    }

    @Test
    void educators_leaders_and_administrators_have_no_such_door() {
        var mette = given.educator("Mette", given.group(given.daycare("Myretuen"), "Stue Rød"));
        for (var who : new Professional[] {mette, team.birgit, given.administrator("Adam")}) {
            assertThat(as(who).get("/emergency-access")).hasStatus(404);
            assertThat(open(who, NUMBER, REASON)).hasStatus(404);
        }
        assertThat(as(mia).get("/emergency-access")).hasStatus(404);
        assertThat(text(as(mette).get("/children"))).doesNotContain("nødsituation");
        assertThat(text(as(team.eva).get("/children"))).contains("Et barn, der ikke er dit – i en nødsituation");
    }

    @Test
    void the_parents_read_who_when_and_why_in_the_typed_words() {
        open(team.eva, NUMBER, REASON);
        page(team.eva);
        var page = text(as(mia).get("/family/children/" + ida + "/look-ups"));
        assertThat(page)
                .contains("Sundhedsplejerske · Sundhedsplejen")
                .contains("Åbnede barnets sider i en nødsituation, i højst en time", "Så barnets side")
                .contains("Åbnede oplysninger om Ida i en nødsituation")
                .contains("Begrundelse: »" + REASON + "«");
        assertThat(text(as(given.custodyHolder("Per", ida)).get("/family/children/" + ida + "/look-ups")))
                .contains(REASON);
        assertThat(text(as(team.eva).get("/my-look-ups"))).contains("åbnet i en nødsituation");
    }

    @Test
    void the_circle_says_so_while_it_lasts() {
        open(team.eva, NUMBER, REASON);
        assertThat(text(as(team.hanne).get("/children/" + ida + "/circle"))).contains("Eva Lind", "nødadgang");
        clock.plus(Duration.ofMinutes(60));
        assertThat(text(as(team.hanne).get("/children/" + ida + "/circle"))).doesNotContain("Eva Lind");
    }
}

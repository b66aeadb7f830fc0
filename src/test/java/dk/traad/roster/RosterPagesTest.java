package dk.traad.roster;

import static dk.traad.roster.reading.RosterFile.CHILDREN;
import static dk.traad.roster.reading.RosterFile.PLACEMENTS;
import static dk.traad.roster.reading.RosterFile.UNITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.traad.kernel.SignedIn;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Stay;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The roster as an administrator meets it. */
class RosterPagesTest extends RosterTest {
    private Professional hanne;

    @BeforeEach
    void an_administrator() {
        hanne = given.administrator("Hanne");
        given.change("UPDATE employment SET from_roster = false", Map.of());
        given.change("UPDATE employee SET from_roster = false", Map.of());
    }

    private MvcTestResult upload(SignedIn who, MockMultipartFile... files) {
        var token = Stay.begun(who, clock.instant());
        var request = http.post().uri("/roster").multipart();
        for (var file : files) {
            request = request.file(file);
        }
        return request.with(authentication(token)).with(csrf()).exchange();
    }

    private static MockMultipartFile zip(TestRoster roster) {
        return new MockMultipartFile("files", "november.zip", "application/zip", roster.zip());
    }

    /** Uploads it and gives the page where it is decided on. */
    private String received(TestRoster roster) {
        var answer = upload(hanne, zip(roster));
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    @Test
    void an_administrator_uploads_looks_and_applies() {
        assertThat(text(as(hanne).get("/roster")))
                .contains("Børneliste")
                .contains("Der er ikke kommet nogen leverance");
        var page = received(new TestRoster().add(CHILDREN, "3002229901;Nul;Prøve;nej"));
        var shown = as(hanne).get(page);
        assertThat(text(shown))
                .contains("Forskellen")
                .contains("Børn 12 0 0 0 1")
                .contains("Ny: Barn1 Prøve")
                .contains("boern.csv 14 cpr Det er ikke et CPR-nummer");
        assertThat(shown).bodyText().doesNotContain("3002229901").doesNotContain(TestRoster.child(1));
        assertThat(count("SELECT count(*) FROM child")).isZero();

        assertThat(as(hanne).post(page + "/apply")).hasStatus(303).hasHeader("Location", page);
        assertThat(text(as(hanne).get(page)))
                .contains("Indlæst 16. november 2026")
                .contains("Hanne");
        assertThat(text(as(hanne).get("/roster"))).contains("november.zip").contains("Indlæst");
        assertThat(count("SELECT count(*) FROM child")).isEqualTo(12);
    }

    @Test
    void what_was_uploaded_rests_sealed_until_it_is_decided_on_and_the_report_holds_nobodys_data() {
        var page = received(new TestRoster());
        assertThat(count("SELECT count(*) FROM roster_delivery WHERE position('\\x504b0304'::bytea IN content) = 0"))
                .isEqualTo(1);
        assertThat(given.value(String.class, "SELECT CAST(report AS text) FROM roster_delivery"))
                .doesNotContain("Barn")
                .doesNotContain("Mor")
                .doesNotContain("99");
        as(hanne).post(page + "/apply");
        assertThat(count("SELECT count(*) FROM roster_delivery WHERE content IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void several_files_do_as_well_as_a_zip() {
        var roster = new TestRoster();
        var answer = upload(
                hanne,
                new MockMultipartFile("files", "boern.csv", "text/csv", roster.bytes(CHILDREN)),
                new MockMultipartFile("files", "enheder.csv", "text/csv", roster.bytes(UNITS)));
        var page = String.valueOf(answer.getResponse().getHeader("Location"));
        assertThat(text(as(hanne).get(page))).contains("Enheder 3 0 0 0 0").contains("Børn 12 0 0 0 0");
        as(hanne).post(page + "/apply");
        assertThat(count("SELECT count(*) FROM child")).isEqualTo(12);
    }

    @Test
    void where_every_row_is_refused_there_is_nothing_to_load() {
        var roster = new TestRoster().rows(CHILDREN, "1;Nul;Prøve;nej", "2;Et;Prøve;nej", "3;To;Prøve;nej");
        var answer = upload(hanne, new MockMultipartFile("files", "boern.csv", "text/csv", roster.bytes(CHILDREN)));
        var page = String.valueOf(answer.getResponse().getHeader("Location"));
        assertThat(text(as(hanne).get(page)))
                .contains("Alle 3 rækker er afvist", "Læg til side")
                .doesNotContain("Indlæs leverancen", "anderledes end det, vi ved", "alle de andre");
        var applied = as(hanne).post(page + "/apply");
        assertThat(applied).hasStatus(422);
        assertThat(text(applied)).contains("Alle 3 rækker er afvist");
        assertThat(count("SELECT count(*) FROM roster_delivery WHERE state = 'APPLIED'"))
                .isZero();
        assertThat(as(hanne).post(page + "/put-aside")).hasStatus(303);
    }

    @Test
    void what_cannot_be_used_is_said_on_the_page_and_not_kept() {
        var answer = upload(hanne, zip(new TestRoster().header(CHILDREN, "cpr;fornavn;efternavn")));
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).containsOnlyOnce("boern.csv mangler kolonnen beskyttet i linje 1");
        assertThat(upload(hanne)).hasStatus(422).bodyText().contains("Vælg en zip-fil");
        assertThat(upload(hanne, new MockMultipartFile("files", "", "", new byte[0])))
                .hasStatus(422);
        assertThat(count("SELECT count(*) FROM roster_delivery")).isZero();
    }

    @Test
    void a_second_click_on_apply_does_nothing_and_says_so_kindly() {
        var page = received(new TestRoster());
        as(hanne).post(page + "/apply");
        var again = as(hanne).post(page + "/apply");
        assertThat(again).hasStatus(303).hasHeader("Location", page + "?before=true");
        assertThat(text(as(hanne).get(page + "?before=true"))).contains("Leverancen var allerede afgjort");
        assertThat(as(hanne).post(page + "/put-aside")).hasHeader("Location", page + "?before=true");
        assertThat(count("SELECT count(*) FROM placement")).isEqualTo(12);
    }

    @Test
    void two_clicks_at_once_have_one_effect() throws Exception {
        var page = received(new TestRoster());
        Callable<String> click = () ->
                String.valueOf(as(hanne).post(page + "/apply").getResponse().getHeader("Location"));
        try (var two = Executors.newFixedThreadPool(2)) {
            var first = two.submit(click);
            var second = two.submit(click);
            assertThat(new String[] {first.get(), second.get()}).containsExactlyInAnyOrder(page, page + "?before=true");
        }
        assertThat(count("SELECT count(*) FROM placement")).isEqualTo(12);
    }

    @Test
    void a_delivery_that_would_end_much_needs_a_tick() {
        as(hanne).post(received(new TestRoster()) + "/apply");
        var page = received(new TestRoster().rows(PLACEMENTS));
        assertThat(text(as(hanne).get(page))).contains("12 af 12 åbne pladser vil ophøre");
        var held = as(hanne).post(page + "/apply");
        assertThat(held).hasStatus(422);
        assertThat(text(held)).contains("Sig, at det er rigtigt").contains("12 af 12 åbne pladser");
        assertThat(count("SELECT count(*) FROM placement WHERE to_on IS NULL")).isEqualTo(12);
        assertThat(as(hanne).post(page + "/apply", "confirmed", "true")).hasStatus(303);
        assertThat(count("SELECT count(*) FROM placement WHERE to_on IS NULL")).isZero();
    }

    @Test
    void a_delivery_can_be_put_aside_and_then_not_applied() {
        var page = received(new TestRoster());
        assertThat(text(as(hanne).get("/desk"))).contains("En børneliste venter");
        assertThat(as(hanne).post(page + "/put-aside")).hasStatus(303).hasHeader("Location", "/roster");
        assertThat(text(as(hanne).get("/roster"))).contains("Lagt til side");
        as(hanne).post(page + "/apply");
        assertThat(count("SELECT count(*) FROM child")).isZero();
        assertThat(count("SELECT count(*) FROM roster_delivery WHERE content IS NULL"))
                .isEqualTo(1);
        assertThat(text(as(hanne).get("/desk"))).doesNotContain("En børneliste venter");
    }

    @Test
    void the_difference_is_that_of_the_day_it_is_looked_at() {
        var page = received(new TestRoster());
        apply(new TestRoster());
        assertThat(text(as(hanne).get(page))).contains("Børn 0 0 0 12 0").contains("Intet i leverancen er anderledes");
    }

    @Test
    void the_refused_rows_can_be_downloaded() {
        var page = received(new TestRoster().add(CHILDREN, "3002229901;Nul;Prøve;nej"));
        var file = as(hanne).get(page + "/refused.csv");
        assertThat(file).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"afviste-raekker.csv\"");
        assertThat(file)
                .bodyText()
                .startsWith("\uFEFFfil;linje;kolonne;årsag\r\nboern.csv;14;cpr;\"Det er ikke et CPR-nummer")
                .doesNotContain("3002229901");
    }

    @Test
    void what_came_by_command_stands_in_the_history() {
        apply(new TestRoster());
        assertThat(text(as(hanne).get("/roster"))).contains("roster.zip").contains("Kommandolinjen");
    }

    @Test
    void nobody_else_brings_a_roster_in_or_sees_one() {
        var page = received(new TestRoster());
        var leader = given.leader("Lis", given.daycare("Solen"));
        for (var path : new String[] {"/roster", page, page + "/refused.csv"}) {
            assertThat(as(leader).get(path)).as(path).hasStatus(404);
        }
        assertThat(upload(leader, zip(new TestRoster()))).hasStatus(404);
        assertThat(as(leader).post(page + "/apply")).hasStatus(404);
        assertThat(as(leader).post(page + "/put-aside")).hasStatus(404);
        assertThat(text(as(leader).get("/desk"))).doesNotContain("Børneliste");
        assertThat(count("SELECT count(*) FROM roster_delivery WHERE state = 'RECEIVED'"))
                .isEqualTo(1);
    }

    @Test
    void an_administrator_of_another_municipality_finds_nothing_here() {
        var page = received(new TestRoster());
        aMunicipalityOfItsOwn();
        var stranger = given.administrator("Fremmed");
        assertThat(as(stranger).get(page)).hasStatus(404);
        assertThat(as(stranger).get(page + "/refused.csv")).hasStatus(404);
        assertThat(as(stranger).post(page + "/apply")).hasStatus(404);
        assertThat(as(stranger).post(page + "/put-aside")).hasStatus(404);
        assertThat(text(as(stranger).get("/roster"))).doesNotContain("november.zip");
    }
}

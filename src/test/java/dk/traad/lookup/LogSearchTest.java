package dk.traad.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import dk.traad.WebTest;
import dk.traad.audit.Told;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Cpr;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.crypt.CprVault;
import dk.traad.platform.db.SealingConnections;
import dk.traad.platform.web.Stay;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The data protection officer searches the log, for a case, and reads nothing of any child. */
class LogSearchTest extends WebTest {
    private static final String NUMBER = "0101259992";

    @Autowired
    CprVault vault;

    @Autowired
    SealingConnections sealing;

    private Professional officer;
    private Professional anna;
    private Professional lone;
    private ChildId ida;
    private Parent mia;

    @BeforeEach
    void somebodyHasLooked() {
        var myretuen = given.daycare("Myretuen");
        var red = given.group(myretuen, "Stue Rød");
        anna = given.educator("Anna Holm", red);
        lone = given.leader("Lone Bæk", myretuen);
        officer = given.dataProtectionOfficer("Dorte Friis");
        ida = given.child("Ida", red);
        mia = given.custodyHolder("Mia", ida);
        given.change(
                "UPDATE child SET cpr_index = :index WHERE id = :id",
                Map.of(
                        "index",
                        vault.index(given.municipality(), Cpr.parse(NUMBER).orElseThrow()),
                        "id",
                        ida));
        given.change("UPDATE employee SET email = 'anna@x.example' WHERE id = :id", Map.of("id", anna.employee()));
        as(anna).get("/children/" + ida);
        as(lone).get("/children/" + ida);
    }

    private MvcTestResult search(String caseNumber, String child, String employee) {
        return as(officer).post("/log", "caseNumber", caseNumber, "child", child, "employee", employee);
    }

    private String found(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return text(as(officer).get(answer.getResponse().getRedirectedUrl()));
    }

    @Test
    void by_child_everybody_who_has_looked_and_nothing_of_the_child() {
        assertThat(found(search("2026-118", "010125-9992", "")))
                .contains("Anna Holm, Pædagog, Myretuen", "Lone Bæk, Leder, Myretuen", "Så barnets side")
                .contains("arbejder i barnets stue eller klasse")
                .doesNotContain("Ida", "9992");
    }

    @Test
    void by_employee_all_they_have_opened_also_when_they_have_left() {
        given.left(anna);
        for (var typed : new String[] {
            "Anna@x.example", given.value(String.class, "SELECT number FROM employee WHERE id = ?", anna.person())
        }) {
            assertThat(found(search("2026-118", "", typed)))
                    .contains("opslag af Anna Holm", "barn " + ida.toString().substring(0, 8), "Så barnets side")
                    .doesNotContain("Ida");
        }
    }

    @Test
    void refusals_stand_there_too() {
        as(anna).get("/children/" + ChildId.random());
        assertThat(found(search("2026-118", "", "anna@x.example")))
                .contains("Forsøgte at åbne barnets side og blev afvist");
    }

    @Test
    void the_search_stands_in_the_log_with_its_case_and_not_on_the_familys_page() {
        found(search("2026-118", NUMBER, ""));
        var told = Told.in(sealing, given.municipality()).stream()
                .filter(row -> row.action().equals("SEARCH_LOG_FOR_CASE"))
                .toList();
        assertThat(told)
                .hasSize(2)
                .allMatch(
                        row -> ida.value().equals(row.child()) && row.audience().equals("STAFF"));
        assertThat(text(as(mia).get("/family/children/" + ida + "/look-ups"))).doesNotContain("2026-118");
    }

    @Test
    void without_a_case_without_anybody_or_with_two_nothing_is_searched() {
        assertThat(text(search("", NUMBER, ""))).contains("Skriv sagsnummeret");
        assertThat(text(search("ab", NUMBER, ""))).contains("Skriv sagsnummeret");
        assertThat(search("x".repeat(61), NUMBER, "")).hasStatus(422);
        assertThat(text(search("2026-118", "", "")))
                .contains("Søg på enten et barn eller en medarbejder", "Sagsnummer");
        assertThat(search("2026-118", NUMBER, "anna@x.example")).hasStatus(422);
        assertThat(text(search("2026-118", "12", ""))).contains("Skriv hele CPR-nummeret");
        assertThat(text(search("2026-118", "0202259998", ""))).contains("ikke noget barn med det nummer");
        assertThat(text(search("2026-118", "", "nobody@x.example")))
                .contains("Kommunen har ingen medarbejder med den e-mail");
        assertThat(given.value(Long.class, "SELECT count(*) FROM log_search")).isZero();
    }

    @Test
    void fifty_stand_on_a_page() {
        for (var look = 0; look < 50; look++) {
            as(anna).get("/children/" + ida);
        }
        var answer = search("2026-118", "", "anna@x.example");
        assertThat(found(answer)).contains("Vis ældre").doesNotContain("Vis nyere");
        var second = as(officer).get(answer.getResponse().getRedirectedUrl() + "?page=2");
        assertThat(text(second)).contains("Side 2", "Vis nyere").doesNotContain("Vis ældre");
        assertThat(as(officer).get(answer.getResponse().getRedirectedUrl() + "?page=-1"))
                .hasStatus(200);
    }

    @Test
    void a_search_is_only_for_the_officer_who_made_it() {
        var path = search("2026-118", NUMBER, "").getResponse().getRedirectedUrl();
        assertThat(text(as(officer).get("/log"))).contains("2026-118: opslag om barn");
        assertThat(as(given.dataProtectionOfficer("Dan")).get(path)).hasStatus(404);
        for (var who : new Professional[] {lone, anna, given.administrator("Adam"), given.serviceDirector("Sara")}) {
            assertThat(as(who).get("/log")).hasStatus(404);
            assertThat(as(who).post("/log", "caseNumber", "2026-118", "child", NUMBER))
                    .hasStatus(404);
            assertThat(as(who).get(path)).hasStatus(404);
        }
        assertThat(text(as(officer).get("/desk"))).contains("Loggen");
    }

    @Test
    void the_whole_list_is_taken_along_as_a_file_that_says_no_more_than_the_page() throws Exception {
        given.change("UPDATE employee SET name = '=Anna Holm' WHERE id = :id", Map.of("id", anna.employee()));
        for (var look = 0; look < 60; look++) {
            as(anna).get("/children/" + ida);
        }
        var path = search("2026-118", NUMBER, "").getResponse().getRedirectedUrl();
        var page = as(officer).get(path);
        assertThat(page).bodyText().contains(path + "/log.csv");
        var file = as(officer).get(path + "/log.csv");
        assertThat(file).hasStatus(200).headers().hasValue("Cache-Control", "no-store");
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("attachment", ".csv");
        var rows = file.getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(rows.getFirst()).isEqualTo("\uFEFF\"Hvornår\";\"Hvem\";\"Hvad\";\"Hvorfor\"");
        assertThat(rows).hasSizeGreaterThan(62).noneMatch(row -> row.contains("Ida") || row.contains("9992"));
        // What begins like a formula is no formula.
        assertThat(rows).anyMatch(row -> row.contains(";\"'=Anna Holm, Pædagog, Myretuen"));
    }

    @Test
    void taking_the_list_along_needs_a_fresh_proof_and_stands_in_the_log() {
        var path = search("2026-118", NUMBER, "").getResponse().getRedirectedUrl() + "/log.csv";
        assertThat(exported()).isZero();
        var elevenMinutesIn = Stay.begun(officer, clock.instant().minus(Duration.ofMinutes(11)));
        assertThat(http.get().uri(path).with(authentication(elevenMinutesIn))).hasStatus(403);
        assertThat(exported()).isZero();
        assertThat(as(given.dataProtectionOfficer("Dan")).get(path)).hasStatus(404);
        assertThat(as(officer).get(path)).hasStatus(200);
        assertThat(exported()).isOne();
        assertThat(text(as(mia).get("/family/children/" + ida + "/look-ups"))).doesNotContain("2026-118");
    }

    private long exported() {
        return Told.in(sealing, given.municipality()).stream()
                .filter(row -> row.action().equals("EXPORT_LOG_FOR_CASE")
                        && ida.value().equals(row.child())
                        && row.audience().equals("STAFF"))
                .count();
    }
}

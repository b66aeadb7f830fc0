package dk.traad.statutoryreport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.print.Pdf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An educator reports about Ida: nobody is asked, nobody else reads it, and its receipt is followed. */
class StatutoryReportTest extends WebTest {
    private static final String FACTS = "Mandag kl. 8 kom Ida uden overtøj og sagde: Jeg har ikke fået mad";
    private static final String JUDGEMENT = "Jeg er bange for, at ingen ser til hende om morgenen";

    private UnitId department;
    private Professional mette;
    private Professional lis;
    private Professional sara;
    private ChildId ida;
    private Parent camilla;

    @BeforeEach
    void aChildAndAFamilyDepartment() {
        var myretuen = given.daycare("Myretuen");
        var red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette Lund", red);
        lis = given.leader("Lis Holm", myretuen);
        department = given.familyDepartment("Familieafdelingen");
        sara = given.employed("Sara Kjær", Role.SOCIAL_WORKER, department, null);
        ida = given.child("Ida", red);
        camilla = given.custodyHolder("Camilla", ida);
    }

    private MvcTestResult writes(Professional who, String... more) {
        var fields = new ArrayList<>(
                List.of("to", department.toString(), "facts", FACTS, "judgement", JUDGEMENT, "told", "YES"));
        fields.addAll(List.of(more));
        return as(who).post("/children/" + ida + "/report", fields.toArray(String[]::new));
    }

    private String sent() {
        var answer = writes(mette);
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    @Test
    void the_guide_is_reached_from_the_childs_page_and_keeps_facts_and_judgement_apart() {
        assertThat(text(as(mette).get("/children/" + ida))).contains("Underretning");
        assertThat(text(as(mette).get("/children/" + ida + "/report")))
                .contains(
                        "§ 133",
                        "Hvad har du set og hørt?",
                        "Hvad er din vurdering?",
                        "Der bliver ikke spurgt om samtykke");
        var wrong = as(mette)
                .post("/children/" + ida + "/report", "to", department.toString(), "facts", FACTS, "told", "NO");
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong))
                .contains("Skriv, hvad din vurdering er", "hvorfor forældrene ikke er orienteret", FACTS);
    }

    @Test
    void its_writer_and_its_receivers_read_it_and_nobody_else() {
        var report = sent();
        assertThat(text(as(mette).get(report))).contains(FACTS, JUDGEMENT, "Forældrene", "Ikke endnu");
        assertThat(text(as(sara).get("/desk")))
                .contains("En underretning", "Skal vurderes senest")
                .doesNotContain("Ida");
        assertThat(text(as(sara).get(report))).contains(FACTS, JUDGEMENT, "Mette Lund");
        var other = given.employed("Per", Role.SOCIAL_WORKER, given.familyDepartment("Familieafdeling Syd"), null);
        for (var who : new Professional[] {lis, other, given.administrator("Adam")}) {
            assertThat(as(who).get(report)).hasStatus(404);
            assertThat(as(who).get(report + "/report.pdf")).hasStatus(404);
        }
        assertThat(as(camilla).get(report).getResponse().getStatus()).isGreaterThanOrEqualTo(403);
        assertThat(as(sara).get("/children/" + ida)).hasStatus(404);
        assertThat(writes(sara)).hasStatus(404);
    }

    @Test
    void it_stands_in_no_ordinary_view_and_not_in_the_familys_log() {
        var report = sent();
        as(sara).get(report);
        as(sara).get("/reports");
        as(sara).post(report + "/assess");
        for (var page : new String[] {"/children/" + ida, "/children/" + ida + "/circle", "/desk", "/unit"}) {
            assertThat(text(as(lis).get(page))).doesNotContain(FACTS, "Sara Kjær", "n underretning");
        }
        for (var page : new String[] {
            "/family/children/" + ida,
            "/family/children/" + ida + "/circle",
            "/family/children/" + ida + "/consents",
            "/family/children/" + ida + "/look-ups"
        }) {
            var answer = as(camilla).get(page);
            if (answer.getResponse().getStatus() == 200) {
                assertThat(text(answer)).doesNotContain(FACTS, "Sara Kjær", "nderretning", "Familieafdelingen");
            }
        }
    }

    @Test
    void what_stands_in_it_is_sealed_in_the_database() {
        sent();
        assertThat(given.value(
                        Long.class,
                        "SELECT count(*) FROM statutory_report WHERE position('overtøj'::bytea IN words_sealed) > 0"))
                .isZero();
    }

    @Test
    void no_consent_is_asked_and_no_disclosure_opens_the_child() {
        sent();
        assertThat(given.value(Long.class, "SELECT count(*) FROM consent_request"))
                .isZero();
        assertThat(given.value(Long.class, "SELECT count(*) FROM disclosure")).isZero();
    }

    @Test
    void its_receipt_is_followed_and_a_missing_one_is_noticed() {
        var report = sent();
        assertThat(text(as(mette).get("/desk"))).contains("Kvittering ventes senest");
        assertThat(as(mette).post(report + "/assess")).hasStatus(404);
        assertThat(as(sara).post(report + "/receipt")).hasStatus(409);
        assertThat(as(sara).post(report + "/assess")).hasStatus(303);
        assertThat(as(sara).post(report + "/assess")).hasStatus(409);
        clock.plusDays(20);
        assertThat(text(as(mette).get("/desk"))).contains("Ring til dem");
        assertThat(as(sara).post(report + "/receipt")).hasStatus(303);
        assertThat(text(as(mette).get(report))).contains("Sara Kjær");
        assertThat(text(as(mette).get("/desk"))).doesNotContain("nderretning");
    }

    @Test
    void that_the_24_hours_have_passed_is_said_in_words_until_it_is_assessed_and_afterwards() {
        var report = sent();
        assertThat(text(as(sara).get(report))).contains("Ikke endnu; senest").doesNotContain("24 timer er overskredet");
        clock.plusDays(2);
        assertThat(text(as(sara).get("/desk"))).contains("Skulle være vurderet", "Fristen på 24 timer er overskredet.");
        assertThat(text(as(sara).get("/reports"))).contains("Fristen på 24 timer er overskredet");
        assertThat(as(sara).get(report)).bodyText().contains("icon-warning", "Fristen på 24 timer er overskredet");
        as(sara).post(report + "/assess");
        assertThat(text(as(sara).get(report))).contains("Vurderet efter fristen på 24 timer");
    }

    @Test
    void six_working_days_are_counted_without_weekends_and_holidays() {
        assertThat(StatutoryReport.receiptBy(LocalDate.of(2026, 11, 27))).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(StatutoryReport.receiptBy(LocalDate.of(2026, 12, 22))).isEqualTo(LocalDate.of(2027, 1, 5));
    }

    @Test
    void it_is_a_document_everybody_can_read() {
        var report = sent();
        var answer = as(sara).get(report + "/report.pdf");
        assertThat(Pdf.text(answer)).contains("Underretning om Ida", FACTS, "Hentet af Sara");
        assertThat(Pdf.flaws(answer.getResponse().getContentAsByteArray())).isEmpty();
    }
}

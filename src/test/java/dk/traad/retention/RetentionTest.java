package dk.traad.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traad.WebTest;
import dk.traad.campaign.AssessmentCampaign;
import dk.traad.campaign.FillCampaign;
import dk.traad.figures.BuildCubes;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Position;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is only needed for a while is told beforehand, really deleted on its day, and told afterwards. */
class RetentionTest extends WebTest {
    private static final String FACTS = "Mandag kl. 8 kom Ida uden overtøj";

    @Autowired
    private DeleteWhatIsDue deleteWhatIsDue;

    @Autowired
    private ForgetOwnAssessments ownAssessments;

    @Autowired
    private FillCampaign fillCampaign;

    @Autowired
    private BuildCubes buildCubes;

    private GroupId red;
    private Professional mette;
    private Professional soeren;
    private Professional anna;
    private ChildId ida;
    private Parent camilla;

    @BeforeEach
    void aRoomWithTwoEducatorsAndAnAdministrator() {
        var myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette Lund", red);
        soeren = given.educator("Søren Bach", red);
        anna = given.administrator("Anna");
        ida = given.child("Ida", red);
        camilla = given.custodyHolder("Camilla", ida);
    }

    /** Decided today by two who saw the child differently. */
    private UUID assessed(String state) {
        var assessment = given.decided(ida, mette, state, Position.YELLOW);
        own(assessment, mette, "YELLOW", "Ida søger de voksne");
        own(assessment, soeren, "GREEN", "Ida leger med alle");
        return assessment;
    }

    private void own(UUID assessment, Professional who, String position, String strengths) {
        given.insert(
                """
                INSERT INTO own_assessment (municipality, assessment, child, employee, asked_at, position, strengths, context,
                    first_touched_at, touched_at, submitted_at, worked_seconds)
                SELECT municipality, id, child, :who, :now, :position, :strengths, 'om morgenen', :now, :now, :now, 95
                FROM assessment WHERE id = :assessment
                """,
                Map.of(
                        "assessment",
                        assessment,
                        "who",
                        who.employee(),
                        "position",
                        position,
                        "strengths",
                        strengths,
                        "now",
                        clock.instant()));
    }

    private int kept() {
        return given.value(Integer.class, "SELECT count(*) FROM own_assessment WHERE strengths <> ''");
    }

    private int ledger() {
        return given.value(Integer.class, "SELECT count(*) FROM deletion");
    }

    @Test
    void own_assessments_are_deleted_on_their_day_and_not_the_day_before() {
        var assessment = assessed("PARENTS_INFORMED");
        assertThat(text(as(mette).get("/assessments/" + assessment)))
                .contains("Ida leger med alle", "Slettes 16. december 2026.");
        assertThat(text(as(mette).get("/assessments/" + assessment + "/own")))
                .contains("Ida søger de voksne", "Slettes 16. december 2026.");
        clock.plusDays(29);
        deleteWhatIsDue.deleteAll();
        assertThat(kept()).isEqualTo(2);
        assertThat(ledger()).isZero();
        clock.plusDays(1);
        assertThat(text(as(mette).get("/assessments/" + assessment))).contains("Slettes en af de nærmeste nætter.");
        deleteWhatIsDue.deleteAll();
        assertThat(kept()).isZero();
        assertThat(text(as(mette).get("/assessments/" + assessment)))
                .contains("Det, hver skrev alene, blev slettet 16. december 2026", "beder sjældent om hjælp")
                .doesNotContain("Ida leger med alle", "Ida søger de voksne", "Slettes");
        assertThat(text(as(mette).get("/assessments/" + assessment + "/own")))
                .contains("Det, du skrev alene, blev slettet 16. december 2026")
                .doesNotContain("Ida søger de voksne", "Mangler");
    }

    @Test
    void where_nobody_wrote_alone_there_is_nothing_to_unfold_and_nothing_to_delete() {
        var assessment = given.decided(ida, mette, "CLOSED", Position.YELLOW);
        assertThat(text(as(mette).get("/assessments/" + assessment)))
                .contains("beder sjældent om hjælp")
                .doesNotContain("Se, hvad hver især så", "Slettes");
    }

    @Test
    void what_access_and_figures_go_by_stays_and_so_does_how_far_the_team_agreed() {
        assessed("CLOSED");
        clock.plusDays(30);
        deleteWhatIsDue.deleteAll();
        assertThat(given.value(Integer.class, """
                        SELECT count(*) FROM own_assessment
                        WHERE position IS NULL AND context = '' AND submitted_at IS NOT NULL AND touched_at IS NOT NULL
                            AND worked_seconds = 95
                        """)).isEqualTo(2);
        assertThat(given.value(String.class, "SELECT agreement FROM assessment WHERE child = ?", ida.value()))
                .isEqualTo("NEAR");
        given.left(soeren);
        own(given.value(UUID.class, "SELECT id FROM assessment"), given.educator("Tove Dam", red), "GREEN", "Ler");
        deleteWhatIsDue.deleteAll();
        assertThat(kept()).isZero();
        assertThat(given.value(String.class, "SELECT agreement FROM assessment WHERE child = ?", ida.value()))
                .as("what was known when the words went")
                .isEqualTo("NEAR");
    }

    @Test
    void a_night_takes_so_much_and_no_more_and_the_oldest_first() {
        assessed("CLOSED");
        clock.plusDays(1);
        var bo = given.child("Bo", red);
        own(given.decided(bo, mette, "CLOSED", Position.GREEN), mette, "GREEN", "Bo griner");
        clock.plusDays(40);
        var first = given.in(() -> ownAssessments.forget(clock.today(), 1));
        assertThat(first).singleElement().extracting(Deleted::child).isEqualTo(ida);
        var second = given.in(() -> ownAssessments.forget(clock.today(), 1));
        assertThat(second).singleElement().extracting(Deleted::child).isEqualTo(bo);
        assertThat(given.in(() -> ownAssessments.forget(clock.today(), 1))).isEmpty();
    }

    @Test
    void who_comes_back_after_the_words_went_is_assessed_afresh() {
        var campaign = given.campaignFor(red);
        var assessment = given.value(UUID.class, "SELECT id FROM assessment");
        var path = "/assessments/" + assessment + "/own";
        as(mette).post(path, "version", "0", "position", "GREEN", "strength", "0");
        as(soeren).post(path + "/submit", "version", "0", "position", "GREEN", "strength", "0");
        given.change(
                "UPDATE assessment SET state = 'ABANDONED', left_on = :today, version = version + 1",
                Map.of("today", clock.today()));
        clock.plusDays(30);
        deleteWhatIsDue.deleteAll();
        assertThat(kept()).isZero();
        given.change("UPDATE assessment SET state = 'DRAFT', left_on = NULL, version = version + 1", Map.of());
        given.in(() -> {
            fillCampaign.fill(new AssessmentCampaign.Id(campaign));
            return true;
        });
        for (var who : new Professional[] {mette, soeren}) {
            assertThat(text(as(who).get(path))).doesNotContain("blev slettet");
            var version = given.value(
                    String.class,
                    "SELECT CAST(version AS text) FROM own_assessment WHERE employee = ?",
                    who.employee().value());
            assertThat(as(who).post(path + "/submit", "version", version, "position", "GREEN", "strength", "1"))
                    .hasStatus(303);
        }
        assertThat(given.value(String.class, "SELECT state FROM assessment")).isEqualTo("IN_DIALOGUE");
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void no_figure_changes_the_night_its_words_go() throws Exception {
        for (var i = 0; i < 14; i++) {
            var assessment = given.decided(given.child("Barn " + i, red), mette, "CLOSED", Position.GREEN);
            own(assessment, mette, "GREEN", "Leger godt");
            own(assessment, soeren, i % 2 == 0 ? "GREEN" : "YELLOW", "Griner meget");
        }
        var before = agreement();
        assertThat(before).contains("\"ens\";7");
        clock.plusDays(30);
        deleteWhatIsDue.deleteAll();
        assertThat(kept()).isZero();
        assertThat(agreement()).isEqualTo(before);
    }

    private String agreement() throws Exception {
        given.in(() -> {
            buildCubes.build(clock.instant());
            return true;
        });
        var director = given.serviceDirector("Karen Skov");
        return as(director)
                .get("/figures/figures.csv")
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("\"Ser vi det samme?\""))
                .map(line -> line.replaceAll("\\d{4}-\\d{2}-\\d{2}", ""))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void it_is_done_once_and_told_in_a_ledger_that_names_nobody_and_to_the_family() {
        assessed("CLOSED");
        clock.plusDays(40);
        deleteWhatIsDue.deleteAll();
        deleteWhatIsDue.deleteAll();
        assertThat(ledger()).isOne();
        assertThat(given.value(
                        String.class,
                        "SELECT data_set || ' ' || pieces || ' ' || days || ' ' || length(about) FROM deletion"))
                .isEqualTo("OWN_ASSESSMENTS 2 30 32");
        assertThatThrownBy(() -> given.change("DELETE FROM deletion", Map.of())).hasMessageContaining("stays told");
        assertThatThrownBy(() -> given.change("UPDATE deletion SET pieces = 9", Map.of()))
                .hasMessageContaining("stays told");
        assertThat(text(as(camilla).get("/family/children/" + ida + "/look-ups")))
                .contains("Slettede fagfolks egne vurderinger", "Tråd selv, uden at nogen så det");
        assertThat(text(as(anna).get("/settings/retention")))
                .contains("26. december 2026 Egne vurderinger 2 30 dage")
                .doesNotContain("Ida");
    }

    @Test
    void what_still_waits_for_somebody_stays() {
        assessed("JOINT_DECIDED");
        clock.plusDays(60);
        deleteWhatIsDue.deleteAll();
        assertThat(kept()).isEqualTo(2);
        given.change("UPDATE assessment SET state = 'PARENTS_INFORMED'", Map.of());
        given.insert("""
                INSERT INTO parent_contribution (municipality, id, assessment, child, adult, question, sent_at)
                SELECT municipality, :id, id, child, :adult, 'Hvad mener I?', :now FROM assessment
                """, Map.of("id", UUID.randomUUID(), "adult", camilla.adult(), "now", clock.instant()));
        deleteWhatIsDue.deleteAll();
        assertThat(kept()).isEqualTo(2);
        given.change(
                "UPDATE parent_contribution SET reply = 'At hun trives', replied_by = :who, replied_at = :now",
                Map.of("who", mette.employee(), "now", clock.instant()));
        deleteWhatIsDue.deleteAll();
        assertThat(kept()).isZero();
    }

    @Test
    void a_wrong_program_cannot_delete_what_is_younger_and_nobody_changes_what_was_sent() {
        assessed("CLOSED");
        clock.plusDays(29);
        assertThatThrownBy(() -> forget(clock.today())).hasMessageContaining("has not come");
        assertThatThrownBy(() -> forget(clock.today().plusDays(1))).hasMessageContaining("has not come");
        assertThatThrownBy(() -> given.change("UPDATE own_assessment SET strengths = 'Andet'", Map.of()))
                .hasMessageContaining("never changes");
        clock.plusDays(1);
        forget(clock.today());
        assertThat(kept()).isZero();
    }

    private void forget(LocalDate on) {
        given.change("""
                UPDATE own_assessment
                SET position = NULL, strengths = '', context = '', forgotten_on = :on
                """, Map.of("on", on));
    }

    @Test
    void an_administrator_sees_what_a_change_comes_to_before_it_holds() {
        assessed("CLOSED");
        clock.plusDays(20);
        assertThat(text(as(anna).get("/settings"))).contains("Sletning", "Hvor længe egne vurderinger");
        assertThat(text(as(anna).get("/settings/retention")))
                .contains("Intet er slettet endnu.", "I nat er der intet at slette.");
        var wrong = as(anna).post("/settings/retention", "ownAssessments", "13", "statutoryReports", "181");
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong))
                .contains(
                        "Egne vurderinger: Skriv et helt tal mellem 14 og 180 dage",
                        "Kopien af en underretning: Skriv et helt tal mellem 14 og 180 dage");
        assertThat(wrong).bodyText().contains("href=\"#ownAssessments\"", "href=\"#statutoryReports\"");
        assertThat(text(as(anna).post("/settings/retention", "ownAssessments", "14", "statutoryReports", "60")))
                .contains("2 ting bliver anderledes.");
        var review = as(anna).post("/settings/retention", "ownAssessments", "14", "statutoryReports", "30");
        assertThat(text(review))
                .contains(
                        "2 egne vurderinger slettes i nat i stedet for 0.",
                        "Det, der er slettet, kommer ikke igen",
                        "Hvorfor?");
        deleteWhatIsDue.deleteAll();
        assertThat(kept()).isEqualTo(2);
        assertThat(as(anna).post(
                                "/settings/retention",
                                "ownAssessments",
                                "14",
                                "statutoryReports",
                                "30",
                                "why",
                                "To uger er nok for os"))
                .hasStatus(303);
        assertThat(text(as(anna).get("/settings/retention")))
                .contains("I nat slettes 2 egne vurderinger og 0 kopier af underretninger.");
        assertThat(text(as(anna).get("/settings/history"))).contains("To uger er nok for os", "Sletning");
        assertThat(as(anna).get("/settings/settings.json")).bodyText().contains("\"retention\"", "\"ownAssessments\"");
        deleteWhatIsDue.deleteAll();
        assertThat(kept()).isZero();
    }

    @Test
    void the_copy_of_a_report_goes_once_it_was_received_and_that_it_was_sent_stays() {
        var department = given.familyDepartment("Familieafdelingen");
        var sara = given.employed("Sara Kjær", Role.SOCIAL_WORKER, department, null);
        var sent = as(mette)
                .post(
                        "/children/" + ida + "/report",
                        "to",
                        department.toString(),
                        "facts",
                        FACTS,
                        "judgement",
                        "Jeg er bange for det",
                        "told",
                        "YES");
        var report = String.valueOf(sent.getResponse().getHeader("Location")).replaceAll("\\?.*", "");
        assertThat(text(as(mette).get(report)))
                .contains(FACTS, "Slettes 16. december 2026. Den venter, til der er kvitteret for den.");
        clock.plusDays(35);
        deleteWhatIsDue.deleteAll();
        assertThat(text(as(mette).get(report))).contains(FACTS);
        as(sara).post(report + "/assess");
        as(sara).post(report + "/receipt");
        deleteWhatIsDue.deleteAll();
        for (var who : new Professional[] {mette, sara}) {
            assertThat(text(as(who).get(report)))
                    .contains("Kopien af underretningen blev slettet 21. december 2026", "Sara Kjær")
                    .doesNotContain(FACTS);
            assertThat(as(who).get(report + "/report.pdf")).hasStatus(303);
            assertThat(as(who).get("/reports")).hasStatusOk();
        }
        assertThat(given.value(String.class, "SELECT data_set FROM deletion")).isEqualTo("STATUTORY_REPORTS");
        assertThat(text(as(camilla).get("/family/children/" + ida + "/look-ups")))
                .doesNotContain("nderretning");
    }

    @Test
    void the_words_of_a_younger_report_cannot_be_deleted_or_changed() {
        var department = given.familyDepartment("Familieafdelingen");
        given.employed("Sara Kjær", Role.SOCIAL_WORKER, department, null);
        as(mette)
                .post(
                        "/children/" + ida + "/report",
                        "to",
                        department.toString(),
                        "facts",
                        FACTS,
                        "judgement",
                        "Jeg er bange for det",
                        "told",
                        "YES");
        assertThatThrownBy(() -> given.change(
                        "UPDATE statutory_report SET words_sealed = NULL, words_deleted_on = :today",
                        Map.of("today", clock.today())))
                .hasMessageContaining("has not come");
        assertThatThrownBy(() -> given.change("UPDATE statutory_report SET words_sealed = 'andet'", Map.of()))
                .hasMessageContaining("has not come");
    }

    @Test
    void those_who_are_no_administrator_do_not_decide_it() {
        assertThat(as(mette).get("/settings/retention")).hasStatus(404);
        assertThat(as(given.serviceDirector("Dorte")).get("/settings/retention"))
                .hasStatus(404);
    }
}

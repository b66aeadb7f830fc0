package dk.traad.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class GroupScreenTest extends WebTest {
    private UnitId myretuen;
    private GroupId red;
    private Professional mette;
    private Professional soeren;
    private ChildId aya;
    private ChildId carl;
    private UUID campaign;

    @BeforeEach
    void aRoomWithTwoEducatorsAndTwoChildren() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette", red);
        soeren = given.educator("Søren", red);
        aya = given.child("Aya", red);
        carl = given.child("Carl", red);
        campaign = given.campaignFor(red);
    }

    @Test
    void an_educator_sees_the_whole_group_with_the_municipality_s_words() {
        given.change("UPDATE cooperation_model SET label_yellow_da = 'Øget opmærksomhed'", Map.of());
        var page = text(as(mette).get(screen()));
        assertThat(page)
                .contains("Stue Rød · Efterår", "Aya Prøve , 4 år", "Carl Prøve", "Trives", "Øget opmærksomhed")
                .contains("0 af 2", "Perioden lukker om 9 dage");
    }

    @Test
    void where_nothing_is_complete_there_is_no_button_to_nothing_but_words_about_what_is_missing() {
        var page = as(mette).get(screen());
        assertThat(text(page)).contains("2 børn er ikke færdige endnu.");
        assertThat(page).bodyText().contains("data-send hidden>").doesNotContain("data-nothing hidden>");
        assertThat(as(mette).post(screen() + "/submit"))
                .hasStatus(303)
                .hasHeader("Location", screen() + "#child-" + assessment(aya));
        as(mette).post(own(aya), "version", "0", "position", "GREEN", "strength", "0", "page", "group");
        assertThat(as(mette).get(screen()))
                .bodyText()
                .contains("data-nothing hidden>", "Send 1 af 2 vurderinger")
                .doesNotContain("data-send hidden>");
    }

    @Test
    void a_thriving_child_is_done_with_one_choice_and_one_strength() {
        as(mette).post(own(aya), "version", "0", "position", "GREEN", "strength", "0", "page", "group");
        var page = text(as(mette).get(screen()));
        assertThat(page).contains("1 af 2", "gemt 10.00 · færdig", "Send 1 af 2 vurderinger");
    }

    @Test
    void what_speaks_of_thriving_is_one_line_until_it_is_what_is_told() {
        as(mette).post(own(aya), "version", "0", "position", "YELLOW", "indicators", "D3-Y1", "page", "group");
        assertThat(folded(aya)).isTrue();
        as(mette).post(own(aya), "version", "1", "position", "YELLOW", "indicators", "D3-G1", "page", "group");
        assertThat(folded(aya)).isFalse();
        as(mette).post(own(aya), "version", "2", "position", "GREEN", "page", "group");
        assertThat(folded(aya)).isFalse();
    }

    private boolean folded(ChildId child) {
        var sign = Jsoup.parse(new String(as(mette).get(screen()).getResponse().getContentAsByteArray(), UTF_8))
                .select("form[action=" + own(child) + "] input[value=D3-G1]");
        assertThat(sign).hasSize(1);
        return sign.parents().is("details:has(> .signs-folded)");
    }

    @Test
    void what_is_sent_is_folded_below_the_children_still_to_be_assessed() {
        as(mette).post(own(aya), "version", "0", "position", "GREEN", "strength", "0", "page", "group");
        as(mette).post(screen() + "/submit");
        var page = text(as(mette).get(screen()));
        assertThat(page).contains("Sendt: 1 barn");
        assertThat(page.indexOf("Carl Prøve")).isLessThan(page.indexOf("Aya Prøve"));
    }

    @Test
    void a_saved_row_without_script_leads_back_to_its_place_on_the_screen() {
        var answer = as(mette).post(own(aya), "version", "0", "position", "GREEN", "page", "group");
        assertThat(answer).hasStatus(303).hasHeader("Location", screen() + "#child-" + assessment(aya));
    }

    @Test
    void a_row_that_saves_itself_is_answered_with_itself() {
        var row = saved(mette, aya, "version", "0", "position", "YELLOW", "indicators", "D3-Y1", "indicators", "D3-Y3");
        assertThat(row).hasStatusOk();
        assertThat(text(row))
                .contains("2 tegn peger på: Ekstra opmærksomhed. Du bestemmer.", "gemt 10.00")
                .contains("Mangler: noget, der går godt", "hvad vi kan gøre i omgivelserne")
                .doesNotContain("Stue Rød");
    }

    @Test
    void a_row_that_saves_itself_says_what_its_child_lacks_now() {
        assertThat(as(mette).get(screen()))
                .bodyText()
                .contains("data-lacks=\"hvordan barnet har det, noget, der går godt\"");
        assertThat(saved(mette, aya, "version", "0", "position", "GREEN"))
                .bodyText()
                .contains("data-lacks=\"noget, der går godt\"");
        as(mette).post(own(carl), "version", "0", "position", "GREEN", "strength", "0", "page", "group");
        assertThat(as(mette).get(screen()))
                .bodyText()
                .contains("data-missing=\"" + assessment(aya) + "\"><")
                .contains("data-missing=\"" + assessment(carl) + "\" hidden><");
    }

    @Test
    void without_script_the_page_says_that_each_button_saves_one_child() {
        assertThat(as(mette).get(screen()))
                .bodyText()
                .containsPattern("<noscript>.*Hver knap gemmer ét barn.*</noscript>")
                .contains("<span hidden data-saves>Det hele gemmes, mens du arbejder.");
    }

    @Test
    void a_worry_counts_only_once_the_surroundings_and_a_strength_are_thought_of() {
        as(mette).post(own(aya), "version", "0", "position", "RED", "indicators", "D3-R1", "page", "group");
        assertThat(text(as(mette).get(screen()))).contains("0 af 2");
        as(mette)
                .post(
                        own(aya),
                        "version",
                        "1",
                        "position",
                        "RED",
                        "indicators",
                        "D3-R1",
                        "ownWords",
                        "Glad om morgenen",
                        "surroundings",
                        "Færre skift",
                        "page",
                        "group");
        assertThat(text(as(mette).get(screen()))).contains("1 af 2");
    }

    @Test
    void whoever_chooses_something_else_than_the_signs_says_why_upwards_and_downwards() {
        var downwards = saved(mette, aya, "version", "0", "position", "GREEN", "indicators", "D3-R1", "strength", "0");
        assertThat(text(downwards)).contains("Mangler: hvorfor du vælger noget andet end tegnene");
        var upwards = saved(
                mette,
                carl,
                "version",
                "0",
                "position",
                "RED",
                "indicators",
                "D3-Y1",
                "strength",
                "0",
                "surroundings",
                "Mindre grupper");
        assertThat(text(upwards)).contains("Mangler: hvorfor du vælger noget andet end tegnene");
        var reasoned = saved(
                mette,
                carl,
                "version",
                "1",
                "position",
                "RED",
                "indicators",
                "D3-Y1",
                "strength",
                "0",
                "surroundings",
                "Mindre grupper",
                "deviationReason",
                "En fornemmelse");
        assertThat(text(reasoned)).contains("færdig");
    }

    @Test
    void a_sign_that_may_call_for_a_report_says_so_at_once() {
        var row = saved(mette, aya, "version", "0", "position", "RED", "indicators", "D3-R5");
        assertThat(text(row)).contains("§ 133");
    }

    @Test
    void sending_sends_the_complete_ones_and_names_the_rest_kindly() {
        as(mette).post(own(aya), "version", "0", "position", "GREEN", "strength", "0", "page", "group");
        var answer = as(mette).post(screen() + "/submit");
        assertThat(answer).hasStatus(303).hasHeader("Location", screen());
        var page = text(as(mette).get(screen()));
        assertThat(page).contains("Sendt 16. november 2026 kl. 10.00", "De børn, der mangler");
        assertThat(page.substring(page.indexOf("De børn, der mangler")))
                .contains("Carl Prøve")
                .doesNotContain("Aya");
    }

    @Test
    void with_nothing_ready_sending_leads_to_what_is_missing() {
        assertThat(as(mette).post(screen() + "/submit")).hasHeader("Location", screen() + "#child-" + assessment(aya));
        as(mette).post(own(aya), "version", "0", "position", "GREEN", "strength", "0", "page", "group");
        as(mette).post(screen() + "/submit");
        assertThat(as(mette).post(screen() + "/submit")).hasHeader("Location", screen() + "#missing");
        assertThat(as(mette).get(screen())).bodyText().contains("id=\"missing\"");
    }

    @Test
    void a_double_click_on_send_sends_once() {
        as(mette).post(own(aya), "version", "0", "position", "GREEN", "strength", "0");
        as(mette).post(screen() + "/submit");
        assertThat(as(mette).post(screen() + "/submit")).hasStatus(303);
        assertThat(given.value(Integer.class, "SELECT version FROM assessment WHERE id = ?", assessment(aya)))
                .isEqualTo(2);
    }

    @Test
    void what_is_sent_is_read_only() {
        as(mette).post(own(aya), "version", "0", "position", "GREEN", "strength", "0");
        as(mette).post(screen() + "/submit");
        var answer = as(mette).post(own(aya), "version", "2", "position", "RED");
        assertThat(answer).hasStatus(409);
        assertThat(text(answer))
                .contains("Du har allerede sendt denne vurdering 16. november 2026 kl. 10.00. Der er kun én.");
        assertThat(position(aya)).isEqualTo("GREEN");
    }

    @Test
    void two_windows_never_overwrite_each_other_silently() {
        saved(mette, aya, "version", "0", "position", "GREEN", "ownWords", "Det første vindue");
        var loser = saved(mette, aya, "version", "0", "position", "YELLOW", "ownWords", "Det andet vindue");
        assertThat(loser).hasStatus(409).bodyText().contains("Det første vindue", "Det andet vindue");
        assertThat(text(loser)).contains("Du har gemt noget andet i et andet vindue kl. 10.00", "Intet er overskrevet");
        assertThat(position(aya)).isEqualTo("GREEN");

        var kept = saved(mette, aya, "version", "1", "position", "YELLOW", "ownWords", "Det andet vindue");
        assertThat(kept).hasStatusOk();
        assertThat(position(aya)).isEqualTo("YELLOW");
    }

    @Test
    void saving_the_same_twice_is_no_conflict() {
        saved(mette, aya, "version", "0", "position", "GREEN", "ownWords", "Det samme");
        assertThat(saved(mette, aya, "version", "0", "position", "GREEN", "ownWords", "Det samme"))
                .hasStatusOk();
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_still_there() {
        var row = saved(mette, aya, "version", "0", "position", "GREEN", "ownWords", "a".repeat(2001));
        assertThat(row).hasStatus(422).bodyText().contains("a".repeat(2001));
        assertThat(text(row)).contains("Skriv højst 2000 tegn");
    }

    @Test
    void the_time_spent_is_measured_from_the_first_touch() {
        saved(mette, aya, "version", "0", "position", "GREEN");
        clock.plusDays(1);
        saved(mette, aya, "version", "1", "position", "GREEN", "strength", "1");
        assertThat(given.value(
                        Boolean.class,
                        "SELECT touched_at - first_touched_at = INTERVAL '1 day' FROM own_assessment WHERE assessment = ?"
                                + " AND employee = ?",
                        assessment(aya),
                        mette.person()))
                .isTrue();
    }

    @Test
    void what_is_nearly_three_months_old_is_told_as_three_and_not_as_two() {
        clock.plusDays(-88);
        given.decided(given.openAssessment(aya), "YELLOW", mette);
        clock.plusDays(88);
        assertThat(text(as(mette).get(screen()))).contains("Ekstra opmærksomhed · for 3 måneder siden");
    }

    @Test
    void the_earlier_position_stands_with_its_age_in_words_and_faded_when_old() {
        clock.plusDays(-220);
        var before = given.openAssessment(aya);
        given.decided(before, "YELLOW", mette);
        clock.plusDays(220);
        var answer = as(mette).get(screen());
        assertThat(text(answer)).contains("Ekstra opmærksomhed · for 7 måneder siden", "Ikke vurderet her før");
        assertThat(answer).bodyText().contains("is-faded");
    }

    @Test
    void nobody_sees_a_colleague_s_draft_or_sent_assessment() {
        saved(soeren, aya, "version", "0", "position", "YELLOW", "ownWords", "Sørens egne ord");
        assertThat(as(mette).get(screen())).bodyText().doesNotContain("Sørens egne ord");
    }

    @Test
    void only_those_who_work_in_the_group_have_the_screen() {
        assertThat(as(mette).get(screen())).hasStatusOk();
        assertThat(as(given.educator("Bo", given.group(myretuen, "Stue Blå"))).get(screen()))
                .hasStatus(404);
        assertThat(as(given.leader("Lis", myretuen)).get(screen())).hasStatus(404);
        assertThat(as(given.custodyHolder("Mor", aya)).get(screen())).hasStatus(404);
        given.left(mette);
        assertThat(as(mette).get(screen())).hasStatus(404);
    }

    @Test
    void only_those_who_were_asked_write() {
        var late = given.educator("Nye Nina", red);
        assertThat(as(late).post(own(aya), "version", "0", "position", "GREEN")).hasStatus(404);
        assertThat(text(as(late).get(screen()))).contains("Du er ikke spurgt om børn i denne gruppe");
        var leader = given.leader("Lis", myretuen);
        assertThat(as(leader).post(own(aya), "version", "0", "position", "GREEN"))
                .hasStatus(404);
    }

    private MvcTestResult saved(Professional who, ChildId child, String... fields) {
        return as(who).postRow(own(child), fields);
    }

    private String screen() {
        return "/groups/" + red + "/assessments/" + campaign;
    }

    private UUID assessment(ChildId child) {
        return given.value(
                UUID.class, "SELECT id FROM assessment WHERE campaign = ? AND child = ?", campaign, child.value());
    }

    private String own(ChildId child) {
        return "/assessments/" + assessment(child) + "/own";
    }

    private String position(ChildId child) {
        return given.value(
                String.class,
                "SELECT position FROM own_assessment WHERE assessment = ? AND employee = ?",
                assessment(child),
                mette.person());
    }
}

package dk.traad.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What custody holders read about their child, and who has read it. */
class FamilyPagesTest extends WebTest {
    private GroupId room;
    private Professional mette;
    private ChildId ida;
    private Parent karen;

    @BeforeEach
    void aFamily() {
        room = given.group(given.daycare("Myretuen"), "Stue Rød");
        mette = given.educator("Mette Holm", room);
        ida = given.child("Ida", room);
        karen = given.custodyHolder("Karen", ida);
    }

    @Test
    void with_one_child_the_start_page_is_the_childs() {
        assertThat(as(karen).get("/family")).hasStatus(303).hasHeader("Location", "/family/children/" + ida);
    }

    @Test
    void with_several_children_each_has_a_card_and_what_is_new_comes_first() {
        var ole = given.child("Ole", clock.today().minusYears(9));
        given.related(karen, ole, true);
        var vera = given.child("Vera", room);
        given.related(karen, vera, true);
        given.notice(given.decided(vera, mette, "PARENTS_INFORMED", Position.GREEN), karen, null);
        var page = text(as(karen).get("/family"));
        assertThat(page).containsSubsequence("Dine børn", "Vera", "Nyt", "Sidst skrevet 16. november 2026", "Ole");
        assertThat(page).containsOnlyOnce("Nyt ").contains("Der er ikke skrevet noget endnu");
    }

    @Test
    void a_child_nobody_has_written_about_has_a_kind_page_that_says_what_will_come_and_whom_to_ask() {
        given.change(
                "UPDATE cooperation_model SET contact_name = 'Sekretariatet', contact_phone = '12 34 56 78',"
                        + " contact_email = 'boern@kommune.example', information_link = 'https://kommune.example/boern'",
                Map.of());
        var answer = as(karen).get("/family/children/" + ida);
        assertThat(text(answer))
                .contains(
                        "Når vi har set på, hvordan Ida har det",
                        "En gang om året ser vi på",
                        "Sekretariatet",
                        "12 34 56 78");
        assertThat(answer).bodyText().contains("href=\"https://kommune.example/boern\"", "href=\"tel:12345678\"");
    }

    @Test
    void a_link_that_is_no_web_address_is_not_shown() {
        given.change("UPDATE cooperation_model SET information_link = 'javascript:alert(1)'", Map.of());
        assertThat(as(karen).get("/family/children/" + ida)).bodyText().doesNotContain("javascript:");
    }

    @Test
    void the_newest_assessment_stands_first_in_plain_words_and_earlier_ones_below() {
        var nurse = given.healthVisitor("Lone Vang", given.healthVisiting("Sundhedsplejen"));
        given.decided(ida, nurse, "CLOSED", Position.GREEN);
        clock.plusDays(30);
        given.decided(ida, mette, "PARENTS_INFORMED", Position.YELLOW);
        var page = text(as(karen).get("/family/children/" + ida));
        assertThat(page)
                .containsSubsequence(
                        "Fra Myretuen · Stue Rød",
                        "leger meget med de andre",
                        "beder sjældent om hjælp",
                        "Hvad betyder det?",
                        "Vores ord for det er »Ekstra opmærksomhed«",
                        "Vi vil gerne tale med dig",
                        "Mette Holm fra Myretuen",
                        "Tidligere",
                        "16. november 2026",
                        "Fra Sundhedsplejen");
        assertThat(page.toLowerCase(java.util.Locale.ROOT)).doesNotContain(" gul", "yellow");
    }

    @Test
    void a_closed_assessment_promises_nothing_more() {
        given.decided(ida, mette, "CLOSED", Position.YELLOW);
        assertThat(text(as(karen).get("/family/children/" + ida))).doesNotContain("Vi ringer eller skriver");
    }

    @Test
    void the_whole_assessment_says_where_it_was_seen_and_what_the_professionals_do_differently() {
        var assessment = given.decided(ida, mette, "PARENTS_INFORMED", Position.YELLOW);
        var answer = as(karen).get("/family/assessments/" + assessment);
        assertThat(answer).hasStatusOk().hasHeader("Content-Language", "da-DK");
        assertThat(text(answer)).contains("om formiddagen", "vi går med i legen");
    }

    @Test
    void everything_is_there_in_english_too() {
        var assessment = given.decided(ida, mette, "PARENTS_INFORMED", Position.YELLOW);
        var answer = as(karen).inEnglish().get("/family/assessments/" + assessment);
        assertThat(answer).hasHeader("Content-Language", "en-GB");
        assertThat(text(answer)).contains("How Ida is doing", "“Extra attention”");
    }

    @Test
    void headings_never_skip_a_level_and_there_is_one_main_one() {
        var assessment = given.decided(ida, mette, "JOINT_DECIDED", Position.YELLOW);
        given.notice(assessment, karen, clock.today().plusDays(7));
        for (var path : new String[] {
            "/family/children/" + ida,
            "/family/assessments/" + assessment,
            "/family/assessments/" + assessment + "/answer"
        }) {
            assertThat(as(karen).get(path)).bodyText().satisfies(FamilyPagesTest::hasOrderedHeadings);
        }
    }

    @Test
    void each_custody_holder_has_a_receipt_of_their_own_and_the_first_reading_counts() {
        var per = given.custodyHolder("Per", ida);
        var assessment = given.decided(ida, mette, "PARENTS_INFORMED", Position.GREEN);
        given.notice(assessment, karen, null);
        given.notice(assessment, per, null);
        as(karen).get("/family/children/" + ida);
        assertThat(readersOf(assessment)).isZero();
        as(karen).get("/family/assessments/" + assessment);
        assertThat(readersOf(assessment)).isOne();
        clock.plusDays(1);
        as(karen).get("/family/assessments/" + assessment);
        assertThat(given.value(
                        Boolean.class,
                        "SELECT read_at = sent_at FROM parent_notice WHERE assessment = ? AND adult = ?",
                        assessment,
                        karen.person()))
                .isTrue();
        as(per).get("/family/assessments/" + assessment);
        assertThat(readersOf(assessment)).isEqualTo(2);
    }

    @Test
    void a_custody_holder_who_was_sent_no_notice_reads_all_the_same_and_has_a_receipt() {
        var assessment = given.decided(ida, mette, "PARENTS_INFORMED", Position.GREEN);
        assertThat(as(karen).get("/family/assessments/" + assessment)).hasStatusOk();
        assertThat(readersOf(assessment)).isOne();
    }

    @Test
    void read_before_we_send_says_that_it_is_not_final_and_until_when_one_can_answer() {
        var assessment = given.decided(ida, mette, "JOINT_DECIDED", Position.YELLOW);
        given.notice(assessment, karen, clock.today().plusDays(7));
        assertThat(text(as(karen).get("/family/assessments/" + assessment)))
                .contains("Læs, før vi sender", "Det er ikke færdigt endnu", "til og med 23. november 2026");
        clock.plusDays(8);
        assertThat(text(as(karen).get("/family/assessments/" + assessment))).contains("Du kan stadig skrive til os");
    }

    @Test
    void the_other_custody_holder_without_a_notice_sees_the_same_day_to_answer_by() {
        var per = given.custodyHolder("Per", ida);
        var assessment = given.decided(ida, mette, "JOINT_DECIDED", Position.YELLOW);
        given.notice(assessment, karen, clock.today().plusDays(7));
        assertThat(text(as(per).get("/family/assessments/" + assessment))).contains("til og med 23. november 2026");
    }

    @Test
    void what_is_not_decided_or_not_sent_or_held_back_is_not_found() {
        var decided = given.decided(ida, mette, "JOINT_DECIDED", Position.YELLOW);
        var heldBack = given.decided(ida, mette, "JOINT_DECIDED", Position.YELLOW);
        given.change(
                "UPDATE joint_assessment SET held_back_reason = 'vi ringer først' WHERE assessment = :id",
                Map.of("id", heldBack));
        var closed = given.decided(ida, mette, "CLOSED", Position.YELLOW);
        given.change(
                "UPDATE joint_assessment SET held_back_reason = 'beskyttelse' WHERE assessment = :id",
                Map.of("id", closed));
        for (var assessment : new UUID[] {decided, heldBack, closed}) {
            assertThat(as(karen).get("/family/assessments/" + assessment)).hasStatus(404);
            assertThat(as(karen).get("/family/assessments/" + assessment + "/answer"))
                    .hasStatus(404);
        }
        assertThat(text(as(karen).get("/family/children/" + ida))).contains("Ingen vurdering endnu");
        given.change("UPDATE assessment SET state = 'IN_DIALOGUE'", Map.of());
        assertThat(as(karen).get("/family/assessments/" + decided)).hasStatus(404);
    }

    @Test
    void a_correction_is_shown_with_what_changed_and_why() {
        var assessment = given.decided(ida, mette, "PARENTS_INFORMED", Position.YELLOW);
        given.notice(assessment, karen, null);
        as(karen).get("/family/assessments/" + assessment);
        clock.plusDays(2);
        given.corrected(assessment, mette, "er ofte træt om eftermiddagen", "Vi havde skrevet forkert.");
        given.notice(assessment, karen, null);
        assertThat(text(as(karen).get("/family/children/" + ida))).contains("Nyt");
        assertThat(text(as(karen).get("/family/assessments/" + assessment)))
                .containsSubsequence(
                        "er ofte træt om eftermiddagen",
                        "Rettet 18. november 2026",
                        "Vi havde skrevet forkert.",
                        "Det tænker vi over",
                        "Før",
                        "beder sjældent om hjælp",
                        "Nu",
                        "er ofte træt");
    }

    @Test
    void a_correction_that_is_held_back_leaves_the_family_with_what_it_was_given() {
        var assessment = given.decided(ida, mette, "PARENTS_INFORMED", Position.YELLOW);
        given.notice(assessment, karen, clock.today().plusDays(7));
        given.corrected(assessment, mette, "noget andet", "Vi havde skrevet forkert.");
        given.change("UPDATE assessment SET state = 'JOINT_DECIDED'", Map.of());
        assertThat(text(as(karen).get("/family/assessments/" + assessment)))
                .contains("beder sjældent om hjælp")
                .doesNotContain("noget andet", "Vi havde skrevet forkert", "Det er ikke færdigt endnu");
    }

    @Test
    void another_family_finds_nothing() {
        var assessment = given.decided(ida, mette, "PARENTS_INFORMED", Position.GREEN);
        var stranger = given.custodyHolder("Stine", given.child("Bo", room));
        assertThat(as(stranger).get("/family/children/" + ida)).hasStatus(404);
        assertThat(as(stranger).get("/family/assessments/" + assessment)).hasStatus(404);
        assertThat(as(stranger).post("/family/assessments/" + assessment + "/answer", "question", "?"))
                .hasStatus(404);
    }

    @Test
    void staff_have_no_business_on_the_familys_side() {
        assertThat(as(mette).get("/family")).hasStatus(404);
        assertThat(as(mette).get("/family/children/" + ida)).hasStatus(404);
    }

    @Test
    void a_parent_without_custody_has_no_pages() {
        var ex = given.parentWithoutCustody("Jens", ida);
        assertThat(as(ex).get("/family")).hasStatus(404);
        assertThat(as(ex).get("/family/children/" + ida)).hasStatus(404);
    }

    @Test
    void custody_that_ended_yesterday_opens_nothing_today() {
        var assessment = given.decided(ida, mette, "PARENTS_INFORMED", Position.GREEN);
        given.change(
                "UPDATE family_relation SET to_on = :yesterday",
                Map.of("yesterday", clock.today().minusDays(1)));
        assertThat(as(karen).get("/family")).hasStatus(404);
        assertThat(as(karen).get("/family/children/" + ida)).hasStatus(404);
        assertThat(as(karen).get("/family/assessments/" + assessment)).hasStatus(404);
    }

    @Test
    void on_the_eighteenth_birthday_the_parents_pages_are_gone() {
        var nearlyGrown = given.child("Asta", clock.today().minusYears(18).plusDays(1));
        given.related(karen, nearlyGrown, true);
        assertThat(as(karen).get("/family/children/" + nearlyGrown)).hasStatusOk();
        clock.plusDays(1);
        assertThat(as(karen).get("/family/children/" + nearlyGrown)).hasStatus(404);
    }

    private long readersOf(UUID assessment) {
        return given.value(
                Long.class,
                "SELECT count(*) FROM parent_notice WHERE assessment = ? AND read_at IS NOT NULL",
                assessment);
    }

    private static void hasOrderedHeadings(String page) {
        var levels = java.util.regex.Pattern.compile("<h([1-6])")
                .matcher(page)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (var at = 1; at < levels.size(); at++) {
            assertThat(levels.get(at)).isLessThanOrEqualTo(levels.get(at - 1) + 1);
        }
    }
}

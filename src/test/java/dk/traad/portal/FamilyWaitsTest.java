package dk.traad.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.focuspoint.FocusedRoom;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Position;
import dk.traad.platform.web.Language;
import dk.traad.watch.StatementRecorder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first page a family meets says what waits for them: what, about whom, by when, and the way straight to it. */
class FamilyWaitsTest extends FocusedRoom {
    private ChildId vera;

    @BeforeEach
    void aSister() {
        vera = given.child("Vera", red);
        given.related(camilla, vera, true);
    }

    @Test
    void nothing_is_said_when_nothing_waits() {
        assertThat(text(as(camilla).get("/family"))).contains("Dine børn").doesNotContain("Det venter på jer");
    }

    @Test
    void what_has_a_day_stands_first_each_with_the_child_the_day_and_the_way_to_it() {
        var assessment = given.decided(vera, mette, "PARENTS_INFORMED", Position.GREEN);
        given.notice(assessment, camilla, null);
        var dialogue = invited(focusPoint());

        var page = as(camilla).get("/family");
        assertThat(text(page))
                .containsSubsequence(
                        "Dine børn",
                        "Det venter på jer",
                        "Svar på en invitation til en samtale",
                        "Ida · senest tirsdag 17. november (i morgen)",
                        "Læs det nye, vi har skrevet",
                        "Vera");
        assertThat(page)
                .bodyText()
                .contains(
                        "href=\"/family/dialogues/" + dialogue + "/answer\"",
                        "href=\"/family/assessments/" + assessment + "\"");
        assertThat(text(as(camilla).inEnglish().get("/family")))
                .contains(
                        "Waiting for you", "Answer an invitation to a talk", "Ida · by Tuesday 17 November (tomorrow)");
        assertThat(text(as(camilla).in(Language.UKRAINIAN).get("/family"))).contains("Це чекає на вас");
    }

    @Test
    void what_is_done_waits_no_longer_and_never_for_another() {
        var assessment = given.decided(vera, mette, "JOINT_DECIDED", Position.GREEN);
        given.notice(assessment, camilla, clock.today().plusDays(7));
        given.related(rasmus, vera, true);
        assertThat(text(as(camilla).get("/family")))
                .contains("Læs det nye, før vi sender det", "Vera · senest mandag 23.");
        assertThat(text(as(rasmus).get("/family"))).doesNotContain("Det venter på jer");
        as(camilla).get("/family/assessments/" + assessment);
        assertThat(text(as(camilla).get("/family"))).doesNotContain("Det venter på jer");
    }

    @Test
    void with_an_only_child_the_childs_page_begins_with_it_where_it_is_more_than_one_thing() {
        var dialogue = invited(focusPoint());
        assertThat(text(as(rasmus).get("/family/children/" + ida)))
                .contains("Det vil vi gerne høre fra dig")
                .doesNotContain("Det venter på jer");
        given.notice(given.decided(ida, mette, "PARENTS_INFORMED", Position.GREEN), rasmus, null);
        assertThat(text(as(rasmus).get("/family/children/" + ida)))
                .containsSubsequence("Det venter på jer", "Svar på en invitation", "Læs det nye, vi har skrevet");
        sayYes(rasmus, dialogue, clock.today().plusDays(1));
        assertThat(text(as(rasmus).get("/family/children/" + ida))).doesNotContain("Det venter på jer");
    }

    @Test
    void all_children_are_asked_about_at_once_however_many_they_are() {
        invited(focusPoint());
        as(camilla).get("/family");
        var of = StatementRecorder.during(() -> as(camilla).get("/family"));
        for (var name : List.of("Ole", "Liva", "Noah")) {
            given.related(camilla, given.child(name, red), true);
        }
        var ofMore = StatementRecorder.during(() -> as(camilla).get("/family"));
        assertThat(ofMore.stream().map(StatementRecorder.Execution::sql))
                .hasSameSizeAs(of)
                .hasSizeLessThan(60);
    }

    @Test
    void a_young_person_meets_what_waits_for_them() {
        given.change(
                "UPDATE child SET birthday = :birthday WHERE id = :ida",
                Map.of("birthday", clock.today().minusYears(15), "ida", ida));
        var herself = new GivenRelations(given, clock).youngPerson(ida);
        assertThat(text(as(herself).get("/mine"))).doesNotContain("Det venter på dig");
        invited(focusPoint());
        assertThat(text(as(herself).get("/mine")))
                .containsSubsequence("Det venter på dig", "Svar på en invitation til en samtale");
    }
}

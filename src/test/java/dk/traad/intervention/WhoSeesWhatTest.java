package dk.traad.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.SignedIn;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.watch.StatementRecorder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A child with interventions from several sectors: each viewer sees exactly what the rules allow, in one page load. */
class WhoSeesWhatTest extends SharedChild {
    private static final int MOST_STATEMENTS = 6;
    private static final String SLEEP = "Godnat klokken syv";
    private static final String PICTURES = "Kort på stuen";
    private static final String ADVICE = "Råd til teamet";
    private static final String VISITS = "Besøg hver fredag";

    @Test
    void each_of_the_staff_sees_what_is_at_their_hand_and_nothing_tells_of_the_rest() {
        assertThat(seenBy(lone)).containsExactly(SLEEP);
        assertThat(seenBy(mette)).containsExactly(PICTURES, ADVICE);
        assertThat(seenBy(birgit)).containsExactly(PICTURES, ADVICE);
        assertThat(seenBy(laerke)).containsExactly(VISITS);
        assertThat(seenBy(kim)).containsExactly(SLEEP, PICTURES, ADVICE, VISITS);
        assertThat(text(as(lone).get(path())))
                .doesNotContain("Myretuen", "Søskolen", "Mette", "Lærke", "Rosa", "Emil siger, hvad han vil");
    }

    @Test
    void who_has_accepted_a_referral_sees_what_the_family_agreed_they_see_to() {
        assertThat(seenBy(rosa)).containsExactly(ADVICE);
        assertThat(seenBy(leila)).isEmpty();
        assertThat(text(as(leila).get(path()))).contains("Der er ikke sat noget i gang endnu");
    }

    @Test
    void what_was_disclosed_is_seen_and_no_more() {
        var other = given.daycare("Åkanden");
        var nanna = given.educator("Nanna", given.group(other, "Blå"));
        assertThat(as(nanna).get(path())).hasStatus(404);
        relations.disclosed(
                emil, "FOCUS_POINT", start.focusPoint(), other, clock.today().plusDays(20), laerke);
        assertThat(seenBy(nanna)).containsExactly(VISITS);
        assertThat(text(as(nanna).get(path()))).doesNotContain("Flyt op", "Mødevisning");
    }

    @Test
    void both_custody_holders_see_all_of_it_and_the_young_person_does() {
        assertThat(seenBy(camilla)).containsExactly(SLEEP, PICTURES, ADVICE, VISITS);
        assertThat(seenBy(rasmus)).containsExactly(SLEEP, PICTURES, ADVICE, VISITS);
        given.change(
                "UPDATE child SET birthday = :day WHERE id = :id",
                Map.of("day", clock.today().minusYears(15), "id", emil));
        var young = new YoungPerson(given.municipality(), emil.value());
        assertThat(seenBy(young)).containsExactly(SLEEP, PICTURES, ADVICE, VISITS);
        assertThat(text(as(young).get(familyPath()))).contains("Hvem gør hvad for dig", "Mette Lund, pædagog");
        assertThat(text(as(young).get("/mine"))).contains("Se, hvem der gør hvad for dig");
    }

    @Test
    void a_child_of_fourteen_has_no_pages_and_whoever_is_nobody_here_finds_nothing() {
        var ofAnother = given.custodyHolder("Bo", given.child("Bo", red));
        var held = given.custodyHolder("Hans", emil);
        relations.held(held, emil, mette);
        given.change(
                "UPDATE child SET birthday = :day WHERE id = :id",
                Map.of("day", clock.today().minusYears(15).plusDays(1), "id", emil));
        for (var citizen : List.of(
                ofAnother,
                held,
                given.parentWithoutCustody("Ole", emil),
                new YoungPerson(given.municipality(), emil.value()))) {
            assertThat(as(citizen).get(familyPath())).hasStatus(404);
        }
        for (var staff : List.of(
                given.administrator("Adam"),
                given.serviceDirector("Dorte"),
                given.educator("Ulla", given.group(given.daycare("Egern"), "Grøn")))) {
            assertThat(as(staff).get(path())).hasStatus(404);
            assertThat(as(staff).get("/children/" + emil + "/meeting")).hasStatus(404);
        }
        assertThat(as(mette).get(familyPath())).hasStatus(404);
        assertThat(as(camilla).get(path())).hasStatus(404);
        given.left(mette);
        assertThat(as(mette).get(path())).hasStatus(404);
        relations.shielded(emil, birgit);
        assertThat(as(lone).get(path())).hasStatus(404);
    }

    @Test
    void who_must_not_know_where_the_child_is_reads_no_place_and_no_name() {
        given.change("UPDATE child SET protected = true WHERE id = :id", Map.of("id", emil));
        given.change("UPDATE family_relation SET residence = false WHERE adult = :id", Map.of("id", rasmus.adult()));
        given.change("UPDATE adult SET first_name = 'Camilla' WHERE id = :id", Map.of("id", camilla.adult()));
        var wished = as(camilla).post(familyPath() + "/" + words.action() + "/part", "part", "JOIN");
        assertThat(wished).hasStatus(303);

        assertThat(seenBy(rasmus)).containsExactly(SLEEP, PICTURES, ADVICE, VISITS);
        assertThat(text(as(rasmus).get(familyPath())))
                .contains("institutionen", "kommunen", "Pædagog", "Lærer")
                .doesNotContain(
                        "Myretuen",
                        "Søskolen",
                        "Sundhedsplejen",
                        "PPR Nord",
                        "Mette",
                        "Lærke",
                        "Lone",
                        "Rosa",
                        "Camilla");
        assertThat(text(as(camilla).get(familyPath()))).contains("Myretuen", "Mette Lund");
    }

    @Test
    void what_was_not_talked_over_with_the_family_stands_apart_and_is_not_ranked() {
        given.change("""
                UPDATE focus_point SET invited_on = NULL, dialogue_on = NULL, protective_reason = 'Barnet skal beskyttes'
                WHERE id = :id
                """, Map.of("id", start.focusPoint()));
        assertThat(seenBy(camilla)).containsExactly(SLEEP, PICTURES, ADVICE);
        var page = text(as(laerke).get(path()));
        assertThat(page)
                .contains("Endnu ikke talt igennem med familien", VISITS)
                .doesNotContain("Flyt op");
        assertThat(move(laerke, start.action(), "LATER", 0)).hasStatus(404);
        assertThat(text(as(laerke).get("/children/" + emil + "/meeting"))).doesNotContain(VISITS);
    }

    @Test
    void siblings_stand_on_the_page_of_whoever_may_see_them_and_are_not_there_for_others() {
        var ida = given.child("Ida", red);
        given.related(camilla, ida, true);
        plans.agreed(ida, mette, "Ro", "Ida finder ro", "En plads ved vinduet");
        plans.agreed(given.child("Bo", red), mette, "Leg", "Bo leger", "En legemakker");

        assertThat(text(as(mette).get(path())))
                .contains("Ida", "En plads ved vinduet")
                .doesNotContain("En legemakker");
        assertFewStatements(mette);
        for (var other : List.of(lone, laerke, kim, rosa)) {
            assertThat(text(as(other).get(path()))).doesNotContain("Ida", "En plads ved vinduet");
        }
        assertThat(text(as(camilla).get(familyPath()))).contains("Ida", "En plads ved vinduet");
        assertFewStatements(camilla);
        assertThat(text(as(rasmus).get(familyPath()))).doesNotContain("Ida", "En plads ved vinduet");
        assertThat(text(as(mette).get("/children/" + emil + "/meeting"))).doesNotContain("Ida", "En plads ved vinduet");
    }

    @Test
    void one_line_tells_the_goal_in_the_familys_words_the_step_who_when_and_whether_it_works() {
        plans.seen(words, mette, "SELDOM");
        clock.plusDays(3);
        plans.seen(words, mette, "OFTEN");
        var page = as(kim).get(path());
        assertThat(text(page))
                .contains("Emil siger, hvad han vil", PICTURES, "Mette Lund, pædagog", "Rosa Bille, PPR, PPR Nord")
                .contains("Opfølgning ", "Ofte · set i dag", "Ingen har noteret noget endnu");
        assertThat(page).bodyText().contains("<polyline points=").doesNotContain("style=");
    }

    @Test
    void a_date_that_has_gone_by_is_not_called_the_next_and_the_family_is_not_blamed() {
        clock.plusDays(300);
        assertThat(text(as(kim).get(path())))
                .contains("Skulle have været holdt")
                .doesNotContain("Næste dato Opfølgning");
        assertThat(text(as(camilla).get(familyPath())))
                .contains("Vi skulle mødes")
                .doesNotContain("Skulle have været", "Næste dato Opfølgning");
        assertThat(text(as(mette).get("/children/" + emil + "/meeting"))).contains("Aftal en dato, før I går.");
    }

    @Test
    void it_is_reached_from_the_child_the_plan_and_the_familys_page() {
        assertThat(text(as(mette).get("/children/" + emil))).contains("Hvem gør hvad");
        assertThat(text(as(mette).get(words.path()))).contains("Se, hvem der gør hvad");
        assertThat(text(as(camilla).get("/family/children/" + emil)))
                .contains("Hvem gør hvad omkring Emil", "Der er 3 ting i gang.", "1 venter til senere.");
        assertThat(as(camilla).inEnglish().get(familyPath())).bodyText().contains("Who does what around Emil");
    }

    private List<String> seenBy(SignedIn who) {
        assertFewStatements(who);
        return stepsOn(who);
    }

    private void assertFewStatements(SignedIn who) {
        var answer = new MvcTestResult[1];
        var heard = StatementRecorder.during(
                () -> answer[0] = as(who).get(who instanceof SignedIn.Professional ? path() : familyPath()));
        assertThat(answer[0]).hasStatusOk();
        // Every request of a test begins a session of its own.
        assertThat(heard.stream()
                        .map(StatementRecorder.Execution::sql)
                        .filter(sql -> !sql.toLowerCase(java.util.Locale.ROOT).contains("spring_session")))
                .as("statements for " + who)
                .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }
}

package dk.traad.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nothing on the pages of the other custody holder tells where a protected child or adult is. */
class ProtectedAddressTest extends WebTest {
    private static final String[] TELLING = {
        "Solsikken", "solsikke", "Stue Ravn", "Ravn", "Kirsten", "Krogh", "Møllevang", "Birthe", "Lunde"
    };

    private ChildId ida;
    private Parent protectedMother;
    private Parent father;
    private UUID assessment;
    private UUID visit;

    @BeforeEach
    void aMotherWithAProtectedAddress() {
        var room = given.group(given.daycare("Børnehuset Solsikken"), "Stue Ravn");
        var kirsten = given.educator("Kirsten Krogh", room);
        var birthe = given.healthVisitor("Birthe Lunde", given.healthVisiting("Sundhedsplejen Møllevang"));
        ida = given.child("Ida", room);
        given.assigned(ida, birthe);
        protectedMother = given.custodyHolder("Karen", ida);
        father = given.custodyHolder("Per", ida);
        given.change("UPDATE adult SET protected = true WHERE id = :id", Map.of("id", protectedMother.adult()));
        livesApart(father);
        visit = given.decided(ida, birthe, "CLOSED", Position.GREEN);
        assessment = decidedWithTellingWords(kirsten);
    }

    @Test
    void the_other_custody_holder_reads_neutral_words_on_every_page() {
        as(protectedMother).post(path() + "/answer", "question", "Kommer Solsikken forbi?", "shared", "true");
        as(father).post(path() + "/answer", "question", "Hvor er hun?");
        given.change(
                "UPDATE parent_contribution SET reply = 'Spørg Kirsten i Solsikken.', replied_at = sent_at,"
                        + " replied_by = (SELECT id FROM employee WHERE name LIKE 'Kirsten Krogh%')",
                Map.of());
        for (var page : pagesOf(father)) {
            assertThat(page.getResponse().getStatus()).isIn(200, 422);
            assertThat(page).bodyText().doesNotContain(TELLING);
        }
        assertThat(text(as(father).get(path())))
                .contains("Fra institutionen", "Det har de voksne fra institutionen.", "Svar fra os")
                .contains("hos institutionen siger en i personalet, at");
        assertThat(text(as(father).get("/family/children/" + ida))).contains("Fra kommunen");
    }

    @Test
    void in_english_too() {
        assertThat(as(father).inEnglish().get(path()))
                .bodyText()
                .doesNotContain(TELLING)
                .contains("the institution");
    }

    @Test
    void the_protected_parent_and_whoever_lives_with_the_child_read_it_all() {
        assertThat(text(as(protectedMother).get(path()))).contains("Børnehuset Solsikken · Stue Ravn", "Kirsten Krogh");
    }

    @Test
    void without_protection_both_read_it_all() {
        given.change("UPDATE adult SET protected = false", Map.of());
        assertThat(text(as(father).get(path()))).contains("Børnehuset Solsikken · Stue Ravn", "Kirsten Krogh");
    }

    @Test
    void a_protected_child_is_hidden_from_whoever_lives_elsewhere() {
        given.change("UPDATE adult SET protected = false", Map.of());
        given.change("UPDATE child SET protected = true", Map.of());
        assertThat(as(father).get(path())).bodyText().doesNotContain(TELLING);
        assertThat(text(as(protectedMother).get(path()))).contains("Solsikken");
    }

    @Test
    void an_adult_who_has_left_the_family_is_still_protected() {
        given.change(
                "UPDATE family_relation SET to_on = :yesterday WHERE adult = :mother",
                Map.of("yesterday", clock.today().minusDays(1), "mother", protectedMother.adult()));
        assertThat(as(father).get(path())).bodyText().doesNotContain(TELLING);
    }

    @Test
    void ones_own_guess_is_neither_confirmed_nor_denied() {
        as(father).post(path() + "/answer", "question", "Er det Solsikken eller Mælkebøtten?");
        assertThat(text(as(father).get(path()))).contains("Er det Solsikken eller Mælkebøtten?");
    }

    private UUID decidedWithTellingWords(Professional kirsten) {
        var id = given.decided(ida, kirsten, "PARENTS_INFORMED", Position.YELLOW);
        given.notice(id, protectedMother, null);
        given.change(
                "UPDATE joint_assessment SET going_well = 'hos Solsikken siger Kirsten, at det går',"
                        + " surroundings = 'KIRSTEN KROGH går med', context = 'på Stue Ravns legeplads, solsikkebørnene'"
                        + " WHERE assessment = :id",
                Map.of("id", id));
        given.corrected(id, kirsten, "er træt på Solsikken", "Krogh skrev forkert");
        given.notice(id, protectedMother, null);
        return id;
    }

    private List<MvcTestResult> pagesOf(Parent who) {
        return List.of(
                as(who).get("/family/children/" + ida),
                as(who).get(path()),
                as(who).get(path() + "/answer"),
                as(who).get(path() + "/answered"),
                as(who).get("/family/assessments/" + visit),
                as(who).post(path() + "/answer"));
    }

    private String path() {
        return "/family/assessments/" + assessment;
    }

    private void livesApart(Parent parent) {
        given.change(
                "UPDATE family_relation SET residence = false WHERE adult = :adult", Map.of("adult", parent.adult()));
    }
}

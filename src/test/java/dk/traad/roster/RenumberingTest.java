package dk.traad.roster;

import static dk.traad.roster.reading.RosterFile.ADULTS;
import static dk.traad.roster.reading.RosterFile.CHILDREN;
import static dk.traad.roster.reading.RosterFile.PLACEMENTS;
import static dk.traad.roster.reading.RosterFile.RELATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.Cpr;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.crypt.CprVault;
import dk.traad.platform.web.Stay;
import dk.traad.roster.reading.RosterFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;

/** Somebody gets another CPR number, a replacement number its real one, and stays the same person. */
class RenumberingTest extends RosterTest {
    private static final String REAL_CHILD = "0302229177";
    private static final String REAL_MOTHER = "0303909177";

    @Autowired
    CprVault vault;

    private UUID child;
    private UUID mother;

    @BeforeEach
    void a_municipality_with_children() {
        apply(new TestRoster());
        child = id("child", "Barn1");
        mother = id("adult", "Mor1");
        clock.plusDays(7);
    }

    private UUID id(String table, String name) {
        return given.value(UUID.class, "SELECT id FROM " + table + " WHERE first_name = ?", name);
    }

    private static TestRoster renumbered(TestRoster roster, String was, String is, RosterFile... files) {
        for (var file : files) {
            roster.replace(file, was, is);
        }
        return roster;
    }

    private static TestRoster childRenumbered() {
        return renumbered(new TestRoster(), TestRoster.child(1), REAL_CHILD, RosterFile.values());
    }

    private static TestRoster familyRenumbered() {
        return renumbered(childRenumbered(), TestRoster.mother(1), REAL_MOTHER, ADULTS, RELATIONS);
    }

    private Cpr cpr(String table, UUID person) {
        var sealed = given.value(byte[].class, "SELECT cpr_sealed FROM " + table + " WHERE id = ?", person);
        return vault.open(given.municipality(), person, sealed);
    }

    @Test
    void checking_shows_it_as_a_change_with_masked_numbers() {
        var answer = check(familyRenumbered());
        assertThat(answer.counts("boern").toString())
                .isEqualTo("{\"new\":0,\"changed\":1,\"ended\":0,\"unchanged\":11,\"refused\":0}");
        assertThat(answer.counts("voksne").get("changed").asInt()).isEqualTo(1);
        assertThat(answer.counts("placeringer").get("unchanged").asInt()).isEqualTo(12);
        assertThat(answer.counts("relationer").get("unchanged").asInt()).isEqualTo(12);
        assertThat(answer.json().get("renumbered").toString())
                .contains("{\"file\":\"boern.csv\",\"line\":2,\"was\":\"010222-••••\",\"is\":\"030222-••••\"}")
                .contains("{\"file\":\"voksne.csv\",\"line\":2,\"was\":\"010390-••••\",\"is\":\"030390-••••\"}");
        var file = familyRenumbered().zipIn(folder);
        assertThat(run(List.of("check", file.toString(), "--municipality=" + given.municipality()))
                        .output())
                .contains(
                        "boern.csv line 2, cpr: this is probably the person who was 010222-•••• and is 030222-•••• now;"
                                + " if so, apply with --renumbered.")
                .doesNotContain(REAL_CHILD)
                .doesNotContain(TestRoster.child(1));
    }

    @Test
    void who_is_said_to_be_the_same_keeps_everything_under_the_new_number() {
        var answer = apply(familyRenumbered(), "--renumbered");
        assertThat(answer.code()).isZero();
        assertThat(answer.counts("boern").get("changed").asInt()).isEqualTo(1);
        assertThat(id("child", "Barn1")).isEqualTo(child);
        assertThat(id("adult", "Mor1")).isEqualTo(mother);
        assertThat(cpr("child", child).digits()).isEqualTo(REAL_CHILD);
        assertThat(cpr("adult", mother).digits()).isEqualTo(REAL_MOTHER);
        assertThat(given.value(LocalDate.class, "SELECT birthday FROM child WHERE id = ?", child))
                .isEqualTo("2022-02-03");
        assertThat(count("SELECT count(*) FROM placement WHERE child = ? AND to_on IS NULL", child))
                .isEqualTo(1);
        assertThat(count(
                        "SELECT count(*) FROM family_relation WHERE adult = ? AND child = ? AND to_on IS NULL",
                        mother,
                        child))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM child")).isEqualTo(12);
        assertThat(count("SELECT count(*) FROM child_event")).isZero();
    }

    @Test
    void afterwards_the_new_number_is_the_one_that_is_known() {
        apply(familyRenumbered(), "--renumbered");
        var again = apply(familyRenumbered());
        assertThat(again.counts("boern").get("unchanged").asInt()).isEqualTo(12);
        assertThat(again.counts("voksne").get("unchanged").asInt()).isEqualTo(12);
        assertThat(again.json().has("renumbered")).isFalse();
    }

    @Test
    void unless_somebody_says_so_one_ends_and_another_is_made() {
        var answer = apply(childRenumbered());
        assertThat(answer.counts("boern").toString())
                .isEqualTo("{\"new\":1,\"changed\":0,\"ended\":1,\"unchanged\":11,\"refused\":0}");
        assertThat(count("SELECT count(*) FROM child WHERE first_name = 'Barn1'"))
                .isEqualTo(2);
        assertThat(cpr("child", child).digits()).isEqualTo(TestRoster.child(1));
    }

    @Test
    void a_name_alone_or_a_name_that_two_have_is_no_sign() {
        var elsewhere = childRenumbered()
                .replace(PLACEMENTS, REAL_CHILD + ";2001;R;2023-08-01", REAL_CHILD + ";2001;B;2026-11-20");
        elsewhere.replace(RELATIONS, REAL_CHILD, TestRoster.child(2)).remove(RosterFile.ASSIGNMENTS, REAL_CHILD);
        assertThat(check(elsewhere).json().has("renumbered")).isFalse();
        var two = childRenumbered()
                .add(CHILDREN, "0402229177;Barn1;Prøve;nej")
                .add(PLACEMENTS, "0402229177;2001;R;2023-08-01;");
        assertThat(check(two).json().has("renumbered")).isFalse();
        assertThat(check(childRenumbered().replace(CHILDREN, "Barn1;", "Barnet;"))
                        .json()
                        .has("renumbered"))
                .isFalse();
    }

    @Test
    void in_the_browser_each_is_ticked_by_itself_and_what_is_not_ticked_is_as_before() {
        var hanne = given.administrator("Hanne");
        given.change("UPDATE employment SET from_roster = false WHERE employee = :id", Map.of("id", hanne.employee()));
        given.change("UPDATE employee SET from_roster = false WHERE id = :id", Map.of("id", hanne.employee()));
        var page = received(hanne, familyRenumbered());
        assertThat(text(as(hanne).get(page)))
                .contains("Er det de samme personer?", "Barn1 Prøve", "Børn: 010222-•••• bliver til 030222-••••")
                .contains("Børn 0 1 0 11 0", "Voksne 0 1 0 11 0");
        assertThat(as(hanne).post(page + "/apply", "same", child.toString())).hasStatus(303);
        assertThat(cpr("child", child).digits()).isEqualTo(REAL_CHILD);
        assertThat(cpr("adult", mother).digits()).isEqualTo(TestRoster.mother(1));
        assertThat(count("SELECT count(*) FROM adult WHERE first_name = 'Mor1'"))
                .isEqualTo(2);
        assertThat(text(as(hanne).get(page))).contains("Børn 0 1 0 11 0", "Voksne 1 0 1 11 0");
    }

    @Test
    void ticks_stay_when_the_delivery_is_held() {
        var hanne = given.administrator("Hanne");
        var page = received(
                hanne,
                childRenumbered().remove(PLACEMENTS, TestRoster.child(2)).remove(PLACEMENTS, TestRoster.child(3)));
        var held = as(hanne).post(page + "/apply", "same", child.toString());
        assertThat(held).hasStatus(422).bodyText().containsPattern("value=\"" + child + "\" checked");
    }

    private String received(Professional who, TestRoster roster) {
        var answer = http.post()
                .uri("/roster")
                .multipart()
                .file(new MockMultipartFile("files", "november.zip", "application/zip", roster.zip()))
                .with(SecurityMockMvcRequestPostProcessors.authentication(Stay.begun(who, clock.instant())))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }
}

package dk.traad.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.YoungPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Families say what matters most to them and what they want to be part of, and get an answer. */
class FamilyWishTest extends SharedChild {
    private static final String SLEEP = "Godnat klokken syv";
    private static final String PICTURES = "Kort på stuen";
    private static final String ADVICE = "Råd til teamet";
    private static final String VISITS = "Besøg hver fredag";

    @Test
    void a_wish_changes_nothing_until_staff_do_as_wished() {
        assertThat(wish(camilla, advice, "NOW " + sleep.action(), 0)).hasStatus(303);
        assertThat(as(camilla).post(familyPath() + "/wish", "words", "Vi har brug for råd nu"))
                .hasStatus(303);
        assertThat(stepsOn(camilla)).containsExactly(SLEEP, PICTURES, ADVICE, VISITS);
        assertThat(text(as(camilla).get(familyPath()))).contains("Personalet har ikke svaret endnu");
        assertThat(text(as(kim).get("/desk"))).contains("Emil Prøve: et ønske om rækkefølgen", "Camilla vil hellere");
        assertThat(text(as(kim).get(path())))
                .containsSubsequence(
                        "Camilla Prøve vil hellere have det sådan", "Vi har brug for råd nu", ADVICE, SLEEP);

        var mails = mails();
        assertThat(answer("FOLLOW", "", 1)).hasStatus(303);
        assertThat(mails()).as("both are told").isEqualTo(mails + 2);
        assertThat(stepsOn(camilla)).containsExactly(ADVICE, SLEEP, PICTURES, VISITS);
        assertThat(text(as(camilla).get(familyPath()))).contains("Det blev, som du ønskede");
        assertThat(text(as(kim).get("/desk"))).doesNotContain("et ønske om rækkefølgen");
        assertThat(text(as(kim).get(path() + "/steps"))).contains("Gjorde, som familien ønskede");
    }

    @Test
    void keeping_the_order_needs_a_reason_which_the_family_reads() {
        wish(camilla, advice, "NOW " + sleep.action(), 0);
        var without = answer("KEEP", " ", 1);
        assertThat(without).hasStatus(422);
        assertThat(text(without)).contains("Skriv, hvorfor det ikke kan blive sådan nu");
        var mails = mails();
        assertThat(answer("KEEP", "Rosa kan først om to uger", 1)).hasStatus(303);
        assertThat(mails()).as("both are told").isEqualTo(mails + 2);
        assertThat(text(as(camilla).get(familyPath())))
                .contains("Personalet har beholdt rækkefølgen", "Rosa kan først om to uger");
        assertThat(answer("KEEP", "Igen", 1)).as("answered already").hasStatus(404);
        assertThat(version()).isZero();

        assertThat(wish(camilla, advice, "NOW " + sleep.action(), 1))
                .as("they may ask again")
                .hasStatus(303);
        assertThat(answer("FOLLOW", "", 1))
                .as("another wish than the one that was read")
                .hasStatus(409);
        assertThat(answer("FOLLOW", "", 2)).hasStatus(303);
    }

    @Test
    void a_wish_keeps_to_the_limit_too_and_is_taken_back_as_easily() {
        var asked = wish(camilla, start.action(), "NOW", 0);
        assertThat(asked).hasStatus(409);
        assertThat(text(asked)).contains("Hvad skal vente, så der bliver plads?", SLEEP);
        assertThat(wish(
                        camilla,
                        start.action(),
                        "NOW",
                        0,
                        "instead",
                        sleep.action().toString()))
                .hasStatus(303);
        assertThat(wish(camilla, start.action(), "LATER", 0))
                .as("seen in another window")
                .hasStatus(409);
        assertThat(as(camilla).post(familyPath() + "/wish/withdraw")).hasStatus(303);
        assertThat(text(as(kim).get(path()))).doesNotContain("vil hellere have det sådan");
        assertThat(as(camilla).post(familyPath() + "/wish", "words", "Uden ønske"))
                .hasStatus(409);
        assertThat(as(camilla).post(familyPath() + "/wish", "words", "x".repeat(501)))
                .hasStatus(422);
    }

    @Test
    void each_holder_wishes_for_themself_and_only_their_own_child_and_the_young_person_does() {
        wish(camilla, advice, "NOW " + sleep.action(), 0);
        assertThat(text(as(rasmus).get(familyPath()))).doesNotContain("Dit ønske om rækkefølgen");
        assertThat(wish(given.custodyHolder("Bo", given.child("Bo", red)), advice, "LATER", 0))
                .hasStatus(404);
        assertThat(wish(camilla, UUID.randomUUID(), "LATER", 1)).hasStatus(404);
        assertThat(wish(camilla, advice, "NOW " + advice, 1)).hasStatus(409);

        given.change(
                "UPDATE child SET birthday = :day WHERE id = :id",
                Map.of("day", clock.today().minusYears(15), "id", emil));
        var young = new YoungPerson(given.municipality(), emil.value());
        assertThat(wish(
                        young,
                        start.action(),
                        "NOW",
                        0,
                        "instead",
                        sleep.action().toString()))
                .hasStatus(303);
        assertThat(text(as(kim).get(path()))).contains("Emil vil hellere have det sådan", "Camilla Prøve vil hellere");
    }

    @Test
    void a_wish_of_whoever_holds_custody_no_longer_is_not_read() {
        wish(camilla, advice, "NOW " + sleep.action(), 0);
        relations.held(camilla, emil, mette);
        assertThat(text(as(kim).get(path()))).doesNotContain("vil hellere have det sådan");
    }

    @Test
    void families_choose_what_they_want_to_be_part_of_and_staff_see_it() {
        assertThat(join(camilla, words.action(), "JOIN")).hasStatus(303);
        assertThat(text(as(camilla).get(familyPath()))).contains("Du er med", "Jeg vil ikke være med længere");
        assertThat(text(as(rasmus).get(familyPath()))).doesNotContain("Du er med");
        assertThat(text(as(mette).get(path()))).contains("Camilla er med");
        assertThat(join(camilla, words.action(), "LEAVE")).hasStatus(303);
        assertThat(text(as(mette).get(path()))).doesNotContain("Camilla er med");
        assertThat(join(camilla, UUID.randomUUID(), "JOIN")).hasStatus(404);
        assertThat(as(mette).post(familyPath() + "/" + words.action() + "/part", "part", "JOIN"))
                .hasStatus(404);
    }

    private MvcTestResult join(Citizen who, UUID action, String part) {
        return as(who).post(familyPath() + "/" + action + "/part", "part", part);
    }

    private long mails() {
        return given.value(Long.class, "SELECT count(*) FROM outbox_message");
    }

    private MvcTestResult wish(Citizen who, UUID action, String place, int seen, String... more) {
        var fields = new ArrayList<>(List.of("seen", Integer.toString(seen), "place", place));
        fields.addAll(List.of(more));
        return as(who).post(familyPath() + "/wish/" + action, fields.toArray(String[]::new));
    }

    private MvcTestResult answer(String answer, String words, int seen) {
        return as(kim).post(
                        path() + "/wish",
                        "person",
                        camilla.person().toString(),
                        "seen",
                        Integer.toString(seen),
                        "answer",
                        answer,
                        "words",
                        words);
    }
}

package dk.traad.moving;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.Given;
import dk.traad.consent.AskedFamily;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Cpr;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.crypt.CprVault;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ida moves to another municipality of the installation; her parents let one thing come along and not the other. */
class MovingTest extends AskedFamily {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private CarryAcross carryAcross;

    @Autowired
    private CprVault vault;

    private Given there;
    private GroupId blue;
    private Professional anna;

    /** Names and words cross on purpose here: without the words that must never be read in another municipality. */
    @BeforeEach
    void twoMunicipalities() {
        given = new Given(jdbc, transaction, clock, municipalities, false);
        aFamilyAndASchool();
        there = new Given(jdbc, transaction, clock, municipalities, false);
        there.change(
                "UPDATE municipality SET name = :name WHERE municipality = :code",
                Map.of("name", place(), "code", there.municipality().value()));
        var solsikken = there.daycare("Solsikken");
        blue = there.group(solsikken, "Stue Blå");
        anna = there.educator("Anna Vig", blue);
        given.insert(
                """
                INSERT INTO transition (municipality, id, child, kind, from_unit, to_name, starts_on, state, way, opened_because,
                    opened_at)
                VALUES (:municipality, :id, :child, 'TO_OTHER_MUNICIPALITY', :from, 'Et sted', :starts, 'PREPARED', 'TABLE',
                    'PERSON', :now)
                """,
                Map.of(
                        "id", UUID.randomUUID(),
                        "child", ida,
                        "from", myretuen,
                        "starts", clock.today().plusMonths(1),
                        "now", clock.instant()));
    }

    /** A name of its own, so that it is found among all of this run. */
    private String place() {
        return "Nabokøbing " + there.municipality();
    }

    private void goesThere() {
        given.change(
                "UPDATE transition SET to_name = :name WHERE child = :child",
                Map.of("name", place() + " Kommune", "child", ida));
    }

    private String transition() {
        return "/transitions/" + given.value(UUID.class, "SELECT id FROM transition WHERE child = ?", ida.value());
    }

    private String chosenAndAsked(String... paragraphs) {
        goesThere();
        assertThat(as(mette).post(transition() + "/municipality")).hasStatus(303);
        var place = given.value(UUID.class, "SELECT id FROM unit WHERE kind = 'OTHER_MUNICIPALITY'");
        var begun = as(mette)
                .post(
                        "/children/" + ida + "/handovers",
                        "to",
                        place.toString(),
                        "purpose",
                        "At tage imod Ida i den nye kommune",
                        "until",
                        clock.today().plusMonths(6).toString());
        assertThat(begun).hasStatus(303);
        var handover = String.valueOf(begun.getResponse().getHeader("Location"));
        for (var words : paragraphs) {
            assertThat(write(handover, words)).hasStatus(303);
        }
        assertThat(as(mette).post(handover + "/ask")).hasStatus(303);
        return handover;
    }

    private String delivered(UUID agreed, String handover) {
        answers(camilla, handover, agreed);
        answers(frederik, handover, agreed);
        assertThat(deliver(handover, agreed)).hasStatus(303);
        return handover;
    }

    private void carried() {
        carryAcross.from(given.municipality());
    }

    private UUID childThere() {
        return there.value(UUID.class, "SELECT id FROM child WHERE first_name = 'Ida'");
    }

    /** As the next roster there does, which finds the record by its number. */
    private void placedThere() {
        there.placed(new ChildId(childThere()), blue);
    }

    @Test
    void a_municipality_of_the_installation_is_found_by_its_name_and_nothing_of_it_is_shown() {
        assertThat(text(as(mette).get(transition())))
                .contains("Flytning til en anden kommune", "Skriv kommunens navn")
                .doesNotContain("Nabokøbing", "Gør klar");
        assertThat(as(mette).post(transition() + "/municipality")).hasStatus(404);
        goesThere();
        assertThat(text(as(mette).get(transition())))
                .contains("er også i Tråd", "Gør klar til at spørge familien")
                .doesNotContain("Solsikken", "Anna Vig");
        assertThat(as(teacher).post(transition() + "/municipality")).hasStatus(404);
    }

    @Test
    void a_new_record_is_made_there_and_only_what_was_agreed_crosses() {
        var handover = chosenAndAsked(WORDS, "Ida tegner hver dag");
        var agreed = items(handover).getFirst();
        var yes = given.value(String.class, "SELECT words[1] FROM consent_item WHERE id = ?", agreed);
        var no = yes.equals(WORDS) ? "Ida tegner hver dag" : WORDS;
        delivered(agreed, handover);
        carried();
        assertThat(childThere()).isNotEqualTo(ida.value());
        assertThat(there.value(Long.class, "SELECT count(*) FROM arrival")).isEqualTo(1);
        assertThat(there.value(Long.class, "SELECT count(*) FROM adult")).isZero();
        assertThat(there.value(Long.class, "SELECT count(*) FROM consent_item")).isZero();
        var arrival = "/arrivals/" + there.value(UUID.class, "SELECT id FROM arrival");
        assertThat(as(anna).get(arrival)).hasStatus(404);
        placedThere();
        assertThat(text(as(anna).get("/desk"))).contains("Ida Prøve er kommet fra");
        assertThat(text(as(anna).get(arrival)))
                .contains(yes, "Myretuen", "At tage imod Ida")
                .doesNotContain(no);
        assertThat(text(as(anna).get("/children/" + childThere()))).contains("det, familien ville have med");
        carried();
        assertThat(text(as(mette).get(transition()))).contains("Nåede", "Læst første gang");
    }

    @Test
    void the_walls_between_the_two_stand() {
        var handover = chosenAndAsked(WORDS);
        delivered(items(handover).getFirst(), handover);
        carried();
        placedThere();
        var arrival = "/arrivals/" + there.value(UUID.class, "SELECT id FROM arrival");
        assertThat(as(mette).get(arrival)).hasStatus(404);
        assertThat(as(mette).get("/children/" + childThere())).hasStatus(404);
        assertThat(as(anna).get("/children/" + ida)).hasStatus(404);
        assertThat(as(anna).get(handover)).hasStatus(404);
        assertThat(as(anna).get(handover + "/received")).hasStatus(404);
        assertThat(as(anna).get(transition())).hasStatus(404);
        assertThat(given.value(Long.class, "SELECT count(*) FROM arrival")).isZero();
        assertThat(there.value(Long.class, "SELECT count(*) FROM crossing")).isZero();
    }

    @Test
    void carried_twice_it_is_there_once_and_the_roster_s_own_record_is_found_by_its_number() {
        var cpr = Cpr.parse("0101201230").orElseThrow();
        given.change(
                "UPDATE child SET cpr_sealed = :sealed, cpr_index = :index WHERE id = :id",
                Map.of(
                        "sealed", vault.seal(given.municipality(), ida.value(), cpr),
                        "index", vault.index(given.municipality(), cpr),
                        "id", ida));
        var known = there.child("Idamaria", blue);
        there.change(
                "UPDATE child SET cpr_sealed = :sealed, cpr_index = :index WHERE id = :id",
                Map.of(
                        "sealed", vault.seal(there.municipality(), known.value(), cpr),
                        "index", vault.index(there.municipality(), cpr),
                        "id", known));
        var handover = chosenAndAsked(WORDS);
        delivered(items(handover).getFirst(), handover);
        carried();
        given.change("DELETE FROM crossing", Map.of());
        carried();
        assertThat(there.value(UUID.class, "SELECT child FROM arrival")).isEqualTo(known.value());
        assertThat(there.value(Long.class, "SELECT count(*) FROM child")).isEqualTo(1);
        Parent mother = there.custodyHolder("Camilla", known);
        assertThat(text(as(mother).get("/family/children/" + known))).contains("Kommet med fra", WORDS);
    }

    @Test
    void taken_back_before_nothing_crosses_and_taken_back_after_nothing_stays() {
        var handover = chosenAndAsked(WORDS);
        delivered(items(handover).getFirst(), handover);
        withdraws(frederik, handover);
        carried();
        assertThat(there.value(Long.class, "SELECT count(*) FROM child")).isZero();
        saysYes(frederik, handover);
        var again = chosenAndAsked("Ida tegner hver dag");
        delivered(items(again).getFirst(), again);
        carried();
        placedThere();
        var arrival = "/arrivals/" + there.value(UUID.class, "SELECT id FROM arrival");
        assertThat(as(anna).get(arrival)).hasStatus(200);
        withdraws(camilla, again);
        assertThat(as(anna).get(arrival)).hasStatus(404);
        assertThat(there.value(Long.class, "SELECT count(*) FROM arrival WHERE cardinality(words) > 0"))
                .isZero();
        assertThat(text(as(mette).get(transition()))).contains("Lukket igen");
    }

    @Test
    void after_its_last_day_nobody_there_reads_it() {
        var handover = chosenAndAsked(WORDS);
        delivered(items(handover).getFirst(), handover);
        carried();
        placedThere();
        clock.plusDays(190);
        assertThat(as(anna).get("/arrivals/" + there.value(UUID.class, "SELECT id FROM arrival")))
                .hasStatus(404);
    }
}

package dk.traad.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.db.Superuser;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a family reads of who has looked at their child. */
class WhoHasLookedTest extends WebTest {
    private static final Pattern TIMES = Pattern.compile("\\((\\d+) gange\\)");

    @Autowired
    ApplicationContext program;

    private UnitId myretuen;
    private GroupId red;
    private Professional anna;
    private Professional lone;
    private ChildId ida;
    private Parent mia;
    private Parent per;

    @BeforeEach
    void aChildWithTwoParents() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        anna = given.educator("Anna Holm", red);
        lone = given.leader("Lone Bæk", myretuen);
        ida = given.child("Ida", red);
        mia = given.custodyHolder("Mia", ida);
        per = given.custodyHolder("Per", ida);
    }

    private String page(SignedIn who) {
        return text(as(who).get(path()));
    }

    private String path() {
        return "/family/children/" + ida + "/look-ups";
    }

    @Test
    void it_says_in_which_role_where_when_what_and_why_and_no_name() {
        as(anna).get("/children/" + ida);
        assertThat(page(mia))
                .contains(
                        "Pædagog · Myretuen kl. 10.00",
                        "Så barnets side",
                        "Arbejder der, hvor Ida går",
                        "Spørg om dette")
                .doesNotContain("Anna");
        assertThat(text(as(mia).inEnglish().get(path()))).contains("Saw the child’s page", "Works where Ida goes");
    }

    @Test
    void whoever_was_asked_to_help_stands_there_with_that_reason() {
        var ppr = given.ppAdvice("PPR");
        var referral = new GivenRelations(given, clock).referral(ida, ppr, anna);
        var pia = given.employed("Pia", Role.PP_ADVICE, ppr, null);
        as(pia).get("/referrals/" + referral);
        assertThat(page(mia)).contains("Er spurgt, om de vil hjælpe eller tage imod Ida");
        assertThat(text(as(pia).get("/my-look-ups"))).contains("spurgt, om du vil hjælpe");
    }

    @Test
    void names_stand_there_once_the_municipality_has_opened_them() {
        as(anna).get("/children/" + ida);
        given.change("UPDATE cooperation_model SET names_in_log = true", Map.of());
        assertThat(page(mia)).contains("Anna Holm · Pædagog · Myretuen");
    }

    @Test
    void what_somebody_does_in_a_day_stands_together_and_is_counted() {
        as(anna).get("/children/" + ida);
        as(anna).get("/children/" + ida);
        as(anna).get("/children/" + ida);
        as(anna).get("/children");
        as(anna).post("/children/" + ida + "/assessments/new", "reason", "Ny i gruppen");
        var found = entries(mia);
        assertThat(Jsoup.parse(html(mia)).select(".look-up-who").eachText())
                .filteredOn(who -> who.contains("Pædagog"))
                .hasSize(1);
        assertThat(found)
                .contains(
                        "Så barnets side (3 gange)", "Så navnet på en liste", "Skrev i eller ændrede en ny vurdering");
    }

    @Test
    void a_name_on_a_list_by_several_rules_is_said_once_with_how_many_times() {
        as(anna).get("/desk");
        as(anna).get("/children");
        as(anna).get("/children");
        assertThat(entries(mia)).containsOnlyOnce("Så navnet på en liste").contains("Så navnet på en liste (");
    }

    @Test
    void ones_own_look_ups_are_there_and_the_other_parents_are_not() {
        as(mia).get("/family/children/" + ida);
        as(per).get("/family/children/" + ida);
        as(per).get("/family/children/" + ida);
        assertThat(entries(mia)).contains("Dig selv", "Så barnets side").doesNotContain("gange");
    }

    @Test
    void whoever_was_refused_saw_nothing_and_stands_nowhere() {
        var other = given.educator("Otto", given.group(given.daycare("Solsikken"), "Stue"));
        as(other).get("/children/" + ida);
        assertThat(page(mia)).contains("Ingen har kigget").doesNotContain("Solsikken");
    }

    @Test
    void only_whoever_holds_custody_reads_it() {
        var stranger = given.custodyHolder("Sif", given.child("Bo", red));
        var without = given.parentWithoutCustody("Ole", ida);
        for (var who : new SignedIn[] {stranger, without, anna, lone}) {
            assertThat(as(who).get(path())).hasStatus(404);
        }
    }

    @Test
    void a_young_person_reads_who_has_looked_at_them() {
        var school = given.school("Skolen");
        var karl = given.child("Karl", clock.today().minusYears(15).minusDays(3));
        var group = given.group(school, "9. A");
        given.placed(karl, group);
        var teacher = given.teacher("Tove", group);
        var young = new GivenRelations(given, clock).youngPerson(karl);
        as(teacher).get("/children/" + karl);
        assertThat(text(as(young).get("/family/children/" + karl + "/look-ups")))
                .contains("Lærer · Skolen");
        assertThat(text(as(young).get("/mine"))).contains("Se, hvem der har kigget");
        assertThat(as(young).get(path())).hasStatus(404);
    }

    @Test
    void where_an_address_is_protected_neither_place_nor_name_is_told_to_the_other_parent() {
        given.change("UPDATE cooperation_model SET names_in_log = true", Map.of());
        given.change("UPDATE adult SET protected = true WHERE id = :id", Map.of("id", mia.adult()));
        given.change("UPDATE family_relation SET residence = false WHERE adult = :id", Map.of("id", per.adult()));
        as(anna).get("/children/" + ida);
        assertThat(page(per)).contains("Pædagog · institutionen").doesNotContain("Myretuen", "Rød", "Anna", "Holm");
        var ask = Jsoup.parse(html(per)).select(".look-up-ask");
        assertThat(text(as(per).get(ask.attr("href"))))
                .contains("institutionen")
                .doesNotContain("Myretuen", "Rød", "Anna", "Holm");
        assertThat(page(mia)).contains("Anna Holm · Pædagog · Myretuen");
    }

    @Test
    void thirty_days_stand_on_a_page_and_older_ones_on_the_next() {
        var first = clock.today();
        for (var day = 0; day < 33; day++) {
            as(anna).get("/children/" + ida);
            clock.plusDays(1);
        }
        var newest = Jsoup.parse(html(mia));
        assertThat(newest.select("section > ul.look-ups")).hasSize(30);
        var older = newest.select("a[href*=before]").attr("href");
        assertThat(older).isEqualTo(path() + "?before=" + first.plusDays(3));
        assertThat(Jsoup.parse(html(mia, older)).select("section > ul.look-ups"))
                .hasSize(3);
        assertThat(as(mia).get(path() + "?before=yesterday")).hasStatus(404);
    }

    /** T23: a log that shows families less than it holds is worse than none. */
    @Test
    void what_stands_on_the_page_and_what_a_rule_hides_is_all_there_is() {
        var dice = new Random(54);
        for (var look = 0; look < 60; look++) {
            var who = switch (dice.nextInt(4)) {
                case 0 -> mia;
                case 1 -> per;
                case 2 -> lone;
                default -> anna;
            };
            as(who).get(
                            who instanceof Parent
                                    ? "/family/children/" + ida
                                    : dice.nextBoolean() ? "/children" : "/children/" + ida);
            if (dice.nextInt(10) == 0) {
                clock.plusDays(1);
            }
        }
        var superuser = new Superuser(program);
        var all = rows(superuser, "true");
        var others = rows(superuser, "actor_kind = 'PARENT' AND actor = '" + per.person() + "'");
        assertThat(others).isPositive();
        assertThat(shown(mia) + others).isEqualTo(all);
    }

    private long rows(Superuser superuser, String which) {
        return superuser
                .list(
                        Long.class,
                        "SELECT count(*) FROM audit WHERE child = ? AND audience = 'FAMILY' AND " + which,
                        ida.value())
                .getFirst();
    }

    private long shown(SignedIn who) {
        return Jsoup.parse(html(who)).select(".look-up-what li").stream()
                .map(line -> TIMES.matcher(line.text()))
                .mapToLong(times -> times.find() ? Long.parseLong(times.group(1)) : 1)
                .sum();
    }

    private String entries(SignedIn who) {
        return Jsoup.parse(html(who)).select(".look-ups").text();
    }

    private String html(SignedIn who) {
        return html(who, path());
    }

    private String html(SignedIn who, String path) {
        try {
            return as(who).get(path).getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

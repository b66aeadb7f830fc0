package dk.traad.handover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.traad.browser.BrowserTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Twenty-four leavers of one year: twelve handed over by their parents, eight agreed, three without an answer, one conflict. */
class WholeGroupBrowserTest extends BrowserTest {
    private static final int PARENTS = 12;
    private static final int AGREED = 8;
    private static final int MISSING = 3;

    private UnitId myretuen;
    private UnitId school;
    private GroupId red;
    private Professional mette;
    private Professional lis;
    private Professional head;
    private final List<Parent> fathers = new ArrayList<>();
    private final List<ChildId> children = new ArrayList<>();

    @BeforeEach
    void aYear() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette Lund", red);
        lis = given.leader("Lis Holm", myretuen);
        school = given.school("Søvangskolen");
        head = given.leader("Knud Bro", school);
        given.teacher("Tine Lærke", given.group(school, "0.A"));
        for (var number = 1; number <= 24; number++) {
            var child = given.child("Barn" + number, red);
            var mother = given.custodyHolder("Mor" + number, child);
            var father = given.custodyHolder("Far" + number, child);
            children.add(child);
            fathers.add(father);
            transition(child, number <= PARENTS ? "PARENTS" : "TABLE");
            if (number > PARENTS) {
                var item = asked(child);
                answer(item, child, mother, 1, "YES");
                if (number <= PARENTS + AGREED) {
                    answer(item, child, father, 2, "YES");
                } else if (number > PARENTS + AGREED + MISSING) {
                    answer(item, child, father, 2, "NO");
                }
            }
        }
    }

    @Test
    void a_year_goes_to_school_with_three_consents_missing_and_one_conflict() {
        for (var size : Size.values()) {
            var page = open(size);
            signIn(page, lis);
            page.navigate("/transitions");
            assertThat(page.locator(".transition-rows > li")).hasCount(24);
            assertThat(page.getByText("3 mangler et svar")).isVisible();
            assertThat(page.getByText("1 har svaret forskelligt")).isVisible();
            sound(page, "whole-group-" + size.word());
        }
        var leader = open(Size.DESKTOP);
        signIn(leader, lis);
        leader.navigate("/transitions");
        assertThat(leader.locator(".transition-tick")).hasCount(20);
        pressButton(leader, "Overlever de valgte");
        assertThat(leader.getByText("De valgte, der var klar, er overleveret.")).isVisible();
        assertThat(leader.locator(".transition-tick")).hasCount(0);
        sound(leader, "whole-group-handed-over");

        var coming = open(Size.TABLET);
        signIn(coming, head);
        coming.navigate("/transitions");
        assertThat(coming.locator(".transition-tick")).hasCount(20);
        assertThat(coming.getByText("Læs det, der er givet videre")).hasCount(8);
        sound(coming, "whole-group-coming");
        pressButton(coming, "Tag imod de valgte");
        coming.locator("select[name=room]").first().selectOption("0.A");
        sound(coming, "whole-group-accepted");
        pressButton(coming, "Sæt de valgte dertil");
        assertThat(coming.getByText("De valgte er sat på stuen eller i klassen."))
                .isVisible();
        sound(coming, "whole-group-placed");

        var phone = open(Size.PHONE);
        signIn(phone, fathers.get(PARENTS + AGREED));
        phone.navigate("/family/children/" + children.get(PARENTS + AGREED) + "/consents");
        phone.getByText("Læs og svar").first().click();
        phone.locator("input[name=yes]").first().check();
        pressButton(phone, "Send mit svar");
        leader.navigate("/transitions");
        assertThat(leader.getByText("2 mangler et svar")).isVisible();
        assertThat(leader.locator(".transition-tick")).hasCount(1);
        pressButton(leader, "Overlever de valgte");
        coming.navigate("/transitions");
        assertThat(coming.getByText("Læs det, der er givet videre")).hasCount(9);
        assertThat(coming.getByText("tegner hver dag")).hasCount(0);
    }

    private void transition(ChildId child, String way) {
        given.insert(
                """
                INSERT INTO transition (municipality, id, child, kind, from_unit, to_unit, starts_on, state, way, opened_because,
                    opened_at)
                VALUES (:municipality, :id, :child, 'DAYCARE_TO_SCHOOL', :from, :to, :starts, 'PREPARED', :way, 'AGE', :now)
                """,
                Map.of(
                        "id", UUID.randomUUID(),
                        "child", child,
                        "from", myretuen,
                        "to", school,
                        "starts", LocalDate.of(clock.today().getYear() + 1, 8, 10),
                        "way", way,
                        "now", clock.instant()));
    }

    /** Straight into the database: twelve times over the pages would take minutes. */
    private UUID asked(ChildId child) {
        var request = UUID.randomUUID();
        var item = UUID.randomUUID();
        given.insert(
                """
                INSERT INTO consent_request (municipality, id, child, from_unit, to_unit, purpose, valid_until, prepared_by,
                    prepared_at, asked_by, asked_at)
                VALUES (:municipality, :request, :child, :from, :to, 'At tage imod', :until, :by, :now, :by, :now)
                """,
                Map.of(
                        "request", request,
                        "child", child,
                        "from", myretuen,
                        "to", school,
                        "until", clock.today().plusMonths(11),
                        "by", mette.employee(),
                        "now", clock.instant()));
        given.insert(
                """
                INSERT INTO consent_item (municipality, id, request, child, kind, version, made_unit, made_on, labels, words,
                    about_child, why, follows, words_hash, added_by, added_at)
                VALUES (:municipality, :item, :request, :child, 'PARAGRAPH', 1, :from, :today, ARRAY['WORDS'],
                    ARRAY['Barnet tegner hver dag'], true, 'Til starten', 'ON_CONSENT', repeat('0', 64), :by, :now)
                """,
                Map.of(
                        "item", item,
                        "request", request,
                        "child", child,
                        "from", myretuen,
                        "today", clock.today(),
                        "by", mette.employee(),
                        "now", clock.instant()));
        given.insert("""
                INSERT INTO handover_step (municipality, handover, number, child, step, by, at)
                VALUES (:municipality, :request, 1, :child, 'ASK', :by, :now)
                """, Map.of("request", request, "child", child, "by", mette.employee(), "now", clock.instant()));
        return item;
    }

    private void answer(UUID item, ChildId child, Parent parent, int number, String answer) {
        given.insert(
                """
                INSERT INTO consent_fact (municipality, item, number, child, adult, answer, how, at)
                VALUES (:municipality, :item, :number, :child, :adult, :answer, 'PORTAL', :now)
                """,
                Map.of(
                        "item", item,
                        "number", number,
                        "child", child,
                        "adult", parent.adult(),
                        "answer", answer,
                        "now", clock.instant()));
    }
}

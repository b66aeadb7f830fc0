package dk.traad.handover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.traad.GivenTransitions;
import dk.traad.browser.BrowserTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.ArrayList;
import java.util.List;
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
        var transitions = new GivenTransitions(given, clock);
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
            transitions.toSchool(child, myretuen, school, number <= PARENTS ? "PARENTS" : "TABLE");
            if (number > PARENTS) {
                var item = transitions.asked(child, myretuen, school, mette);
                transitions.answered(item, child, mother, 1, "YES");
                if (number <= PARENTS + AGREED) {
                    transitions.answered(item, child, father, 2, "YES");
                } else if (number > PARENTS + AGREED + MISSING) {
                    transitions.answered(item, child, father, 2, "NO");
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
        phone.locator("input[value=YES]").first().check();
        pressButton(phone, "Send mit svar");
        leader.navigate("/transitions");
        assertThat(leader.getByText("2 mangler et svar")).isVisible();
        assertThat(leader.locator(".transition-tick")).hasCount(1);
        pressButton(leader, "Overlever de valgte");
        coming.navigate("/transitions");
        assertThat(coming.getByText("Læs det, der er givet videre")).hasCount(9);
        assertThat(coming.getByText("tegner hver dag")).hasCount(0);
    }
}

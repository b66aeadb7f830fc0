package dk.traad.wondering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.traad.browser.BrowserTest;
import dk.traad.platform.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From one sentence to a talk and what came of it, in a real browser: staff, both parents and the leader. */
class WonderingBrowserTest extends BrowserTest {
    @ParameterizedTest
    @EnumSource(Size.class)
    void staff_wonder_parents_answer_and_it_ends_with_what_they_agreed(Size size) {
        var myretuen = given.daycare("Myretuen");
        var room = given.group(myretuen, "Stue Rød");
        var mette = given.educator("Mette Holm", room);
        var lis = given.leader("Lis Lund", myretuen);
        var ida = given.child("Ida", room);
        var karen = given.custodyHolder("Karen", ida);
        var per = given.custodyHolder("Per", ida);

        var page = open(size);
        signIn(page, mette);
        page.navigate("/children/" + ida);
        more(page);
        link(page, "Åbn en undring");
        sound(page, "wondering-open-" + size.word());
        button(page, "Send til familien");
        sound(page, "wondering-open-wrong-" + size.word());
        page.locator("#sentence").focus();
        page.keyboard().type("De sidste to uger har Ida holdt sig for ørerne, når vi spiser. Kender I det?");
        page.locator("#noticedOn").fill(clock.today().minusDays(2).toString());
        button(page, "Send til familien");
        sound(page, "wondering-opened-" + size.word());

        var home = open(size);
        signIn(home, karen);
        home.navigate("/family/children/" + ida);
        sound(home, "wondering-family-child-" + size.word());
        link(home, "Læs, og svar os");
        sound(home, "wondering-family-" + size.word());
        home.locator("#words").fill("Ja, også når vi støvsuger. Hun bliver rolig, når vi siger det først.");
        button(home, "Send");
        sound(home, "wondering-family-answered-" + size.word());
        button(home, "Ring til mig");
        assertThat(home.getByText("Tak. Vi ringer til dig.")).isVisible();

        page.navigate("/desk");
        sound(page, "wondering-desk-" + size.word());
        page.navigate("/wonderings");
        sound(page, "wondering-list-" + size.word());
        link(page, "Ida Prøve");
        page.getByText("I har talt sammen").click();
        page.locator("label[for=how]").click();
        page.getByText("Karen Prøve", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        sound(page, "wondering-talk-" + size.word());
        button(page, "Notér samtalen");
        page.getByText("Afslut undringen").click();
        button(page, "Afslut");
        sound(page, "wondering-close-wrong-" + size.word());
        page.getByText("Vi holder øje sammen").click();
        page.locator("#closeWords").fill("Vi dækker bord, mens børnene er på badeværelset, og taler igen om en måned.");
        button(page, "Afslut");
        sound(page, "wondering-closed-" + size.word());

        var father = open(size);
        signIn(father, per);
        father.navigate("/family/children/" + ida);
        link(father, "Læs det");
        sound(father, "wondering-family-closed-" + size.word());

        page.navigate("/children/" + ida);
        sound(page, "wondering-thread-" + size.word());
        var led = open(size);
        signIn(led, lis);
        led.navigate("/coverage");
        sound(led, "wondering-figures-" + size.word());
    }

    @Test
    void a_parent_asks_on_a_narrow_phone_by_night_in_english_and_an_empty_list_is_kind() {
        var room = given.group(given.daycare("Myretuen"), "Stue Rød");
        var mette = given.educator("Mette Holm", room);
        var ida = given.child("Ida", room);
        given.assigned(ida, given.healthVisitor("Lone Vang", given.healthVisiting("Sundhedsplejen")));
        var karen = given.custodyHolder("Karen", ida);
        given.custodyHolder("Per", ida);
        var page = open(320, 640, true, Language.ENGLISH);
        signIn(page, karen);
        page.navigate("/family/children/" + ida + "/wonderings/new");
        sound(page, "wondering-ask-320-night");
        page.locator("#sentence").fill("She dreams badly.");
        page.getByText("Myretuen").click();
        button(page, "Send");
        sound(page, "wondering-asked-320-night");
        var staff = open(320, 640, true, Language.ENGLISH);
        signIn(staff, mette);
        staff.navigate("/wonderings");
        sound(staff, "wondering-list-320-night");
        link(staff, "Ida Prøve");
        sound(staff, "wondering-show-320-night");
    }

    private static void link(Page page, String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    private static void button(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}

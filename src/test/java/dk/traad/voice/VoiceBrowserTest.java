package dk.traad.voice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.traad.browser.BrowserTest;
import dk.traad.platform.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A child is heard in a real browser: by staff, at home, and before its team decides. */
class VoiceBrowserTest extends BrowserTest {
    @ParameterizedTest
    @EnumSource(Size.class)
    void a_child_points_at_pictures_with_staff_and_at_home_and_its_team_meets_it(Size size) {
        var room = given.group(given.daycare("Myretuen"), "Stue Rød");
        var mette = given.educator("Mette Holm", room);
        var ida = given.child("Ida", room);
        var karen = given.custodyHolder("Karen", ida);
        var assessment = given.openAssessment(ida);

        var page = open(size);
        signIn(page, mette);
        page.navigate("/assessments/" + assessment);
        sound(page, "voice-ask-" + size.word());
        link(page, "Spørg Ida, og notér det");
        sound(page, "voice-write-" + size.word());
        button(page, "Gem");
        sound(page, "voice-write-wrong-" + size.word());
        page.locator("input[name=feeling-FRIEND][value=LIKES]").check();
        page.locator("#said-FRIEND").fill("Alma og mig graver");
        page.locator("input[name=feeling-MEAL][value=HARD]").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        assertThat(page.locator("#said-MEAL")).isFocused();
        page.keyboard().type("Der er så meget larm");
        assertThat(page.locator("#said-TRIP")).isHidden();
        page.getByText("Ida sagde det, og en voksen skrev det ned.").click();
        picture(page, "voice-written-" + size.word());
        button(page, "Gem");
        sound(page, "voice-list-" + size.word());
        page.navigate("/children/" + ida);
        sound(page, "voice-thread-" + size.word());

        var home = open(size);
        signIn(home, karen);
        home.navigate("/family/children/" + ida);
        sound(home, "voice-family-" + size.word());
        link(home, "Spørg Ida, og skriv det");
        sound(home, "voice-home-" + size.word());
        home.locator("input[name=feeling-HOME][value=LIKES]").check();
        home.getByText("Ida viste det, og en voksen satte ord på.").click();
        button(home, "Gem");
        sound(home, "voice-home-list-" + size.word());
        home.getByText("Er det skrevet ved en fejl?").click();
        button(home, "Tag det tilbage");
        sound(home, "voice-home-back-" + size.word());

        page.navigate("/desk");
        assertThat(page.locator(".desk-line-title").getByText("Nyt fra Ida Prøve selv"))
                .isVisible();
        page.navigate("/assessments/" + assessment);
        sound(page, "voice-beside-" + size.word());
    }

    @Test
    void a_narrow_phone_by_night_in_english_shows_every_picture() {
        var room = given.group(given.school("Skolen"), "4.A");
        var teacher = given.teacher("Ane", room);
        var ole = given.child("Ole", clock.today().minusYears(8));
        given.placed(ole, room);
        var page = open(320, 640, true, Language.ENGLISH);
        signIn(page, teacher);
        page.navigate("/children/" + ole + "/voices/new");
        sound(page, "voice-320-night");
        page.navigate("/children/" + ole + "/voices/new?way=WORDS");
        sound(page, "voice-words-320-night");
        page.navigate("/children/" + ole + "/voices");
        sound(page, "voice-empty-320-night");
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

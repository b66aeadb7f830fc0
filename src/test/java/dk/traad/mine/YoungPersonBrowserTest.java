package dk.traad.mine;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dk.traad.GivenPlans;
import dk.traad.GivenRelations;
import dk.traad.browser.BrowserTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.platform.web.Language;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From 15 the young person does it themself: answers, sets a goal, takes something on, says whether it is theirs, and how it was. */
class YoungPersonBrowserTest extends BrowserTest {
    private ChildId freja;
    private YoungPerson herself;
    private Professional karl;

    @BeforeEach
    void freja_is_fifteen_and_in_the_ninth_year() {
        var school = given.school("Havneskolen");
        var ninth = given.group(school, "9. A");
        karl = given.teacher("Karl Bro", ninth);
        freja = given.child("Freja", ninth);
        given.change(
                "UPDATE child SET birthday = :day WHERE id = :id",
                Map.of("day", clock.today().minusYears(15).minusDays(20), "id", freja));
        given.custodyHolder("Camilla", freja);
        herself = new GivenRelations(given, clock).youngPerson(freja);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void from_the_invitation_to_how_it_was_she_does_it_herself(Size size) {
        var staff = at(Size.DESKTOP, karl);
        isInvited(staff);
        var page = at(size, herself);
        answers(page, size);
        talksAlone(staff);
        setsAGoalAndTakesSomethingOn(page, size);
        isPlannedWith(staff);
        saysThatItIsHers(page, size);
        isAgreed(staff);
        seesItThrough(page, size);
        followsUp();
        tellsHowItWas(size);
    }

    @Test
    void who_does_what_and_her_own_page_lead_to_each_other_on_a_narrow_phone_by_night_in_english() {
        new GivenPlans(given, clock)
                .agreed(freja, karl, "Calm mornings", "Freja is in time for the first lesson", "Karl calls at seven");
        var page = open(320, 640, true, Language.ENGLISH);
        signIn(page, herself);
        page.navigate("/mine");
        sound(page, "young-mine-320-night");
        page.locator("a[href$='/interventions']").first().click();
        page.waitForURL("**/interventions");
        sound(page, "young-around-320-night");
        page.locator("main a[href*='/mine/focus-points/']").first().click();
        page.waitForURL("**/mine/focus-points/*");
        sound(page, "young-plan-320-night");
    }

    private void isInvited(Page page) {
        page.navigate("/children/" + freja + "/focus-points/new");
        page.locator("#title").fill("Ro om morgenen");
        page.locator("#attention").fill("Freja kommer ofte efter første lektion og er træt.");
        page.locator("#purpose").fill("Så Freja kommer godt ind i dagen.");
        page.locator("#surroundings").fill("Vi begynder dagen roligt.");
        pressButton(page, "Gem fokuspunktet");
        page.waitForURL("**/focus-points/*");
        page.getByText("Invitér forældrene").last().click();
        assertThat(page.getByText("Freja er fyldt 15 år")).isVisible();
        page.locator("#time1").fill(clock.today().plusDays(2).atTime(14, 30).toString());
        page.locator("input[name=places][value=WITH_US]").check();
        page.locator("#words").fill("Jeg vil gerne høre, hvordan du selv ser det.");
        pressButton(page, "Send invitationen");
    }

    private void answers(Page page, Size size) {
        page.navigate("/mine");
        sound(page, "young-mine-" + size.word());
        assertThat(page.getByText("Du er inviteret").first()).isVisible();
        pressLink(page, "Ro om morgenen");
        page.waitForURL("**/mine/focus-points/*");
        sound(page, "young-invited-" + size.word());
        pressLink(page, "Vælg en tid");
        page.waitForURL("**/invitation");
        pressButton(page, "Send");
        page.waitForSelector(".error-summary");
        sound(page, "young-answer-wrong-" + size.word());
        page.locator("input[name=answer][value=YES]").check();
        page.locator("input[name=time]").first().check();
        page.locator("input[name=place]").first().check();
        pressButton(page, "Send");
        page.waitForSelector(".alert-success");
        sound(page, "young-answered-" + size.word());
    }

    /** Nobody but Freja and Karl is there, and it is a talk. */
    private void talksAlone(Page page) {
        page.reload();
        pressLink(page, "Notér, hvad I blev enige om");
        assertThat(page.locator("input[name=childTookPart]")).isChecked();
        page.locator("#outcome").fill("Freja sover dårligt, når telefonen ligger ved sengen.");
        page.locator("#agreement").fill("Freja prøver selv noget, og vi laver en plan.");
        pressButton(page, "Gem");
        assertThat(page.getByText("Freja var selv med").first()).isVisible();
    }

    private void setsAGoalAndTakesSomethingOn(Page page, Size size) {
        page.reload();
        page.getByText("Skriv et mål, du selv har").click();
        page.locator("main textarea[name=words]").last().fill("Jeg vil være frisk i første lektion");
        page.locator("main form[action$='/goals'] button").click();
        page.waitForSelector(".alert-success");
        page.getByText("Skriv noget, der kunne hjælpe").click();
        page.locator("main form[action$='/actions'] textarea").fill("Min telefon sover i køkkenet");
        page.locator("main form[action$='/actions'] button").click();
        page.waitForSelector(".alert-success");
        sound(page, "young-goal-" + size.word());
        pressButton(page, "Det vil jeg gøre");
        assertThat(page.getByText("Tak. Det er nu dig, der gør det.").first()).isVisible();
        sound(page, "young-taken-" + size.word());
    }

    private void isPlannedWith(Page page) {
        page.locator("a[href$='/plan']").first().click();
        assertThat(page.getByText("Freja har selv valgt at sørge for det").first())
                .isVisible();
        page.getByText("Ret målet").first().click();
        page.locator("#words").fill("Freja er udhvilet i første lektion");
        page.locator("#signs").fill("Freja sidder klar, når første lektion begynder, fire dage om ugen.");
        page.locator("input[name=kind][value=EVERYDAY_LIFE]").check();
        pressButton(page, "Gem");
    }

    private void saysThatItIsHers(Page page, Size size) {
        page.navigate("/mine");
        assertThat(page.getByText("Sig, om planen passer").first()).isVisible();
        pressLink(page, "Ro om morgenen");
        pressLink(page, "Sig, om planen passer");
        page.waitForURL("**/confirm");
        sound(page, "young-confirm-" + size.word());
        page.locator("input[name=answer][value=OURS]").check();
        page.locator("input[name=parts][value=ACTIONS]").check();
        pressButton(page, "Send");
        page.waitForSelector(".alert-success");
        sound(page, "young-confirmed-" + size.word());
    }

    private void isAgreed(Page page) {
        page.reload();
        page.locator("input[name=agreed]").first().check();
        pressButton(page, "Aftal planen");
        page.waitForSelector(".alert-success");
    }

    private void seesItThrough(Page page, Size size) {
        page.reload();
        sound(page, "young-under-way-" + size.word());
        page.locator("form[action$='/begun'] button").click();
        page.waitForSelector(".alert-success");
        page.locator(".tap-row button").getByText("Ofte").first().click();
        page.waitForSelector(".alert-success");
        page.locator("input[name=coming][value=YES]").check();
        page.locator("form[action$='/coming'] button").click();
        assertThat(page.getByText("Du har sagt, at du kommer").first()).isVisible();
        sound(page, "young-noted-" + size.word());
    }

    private void followsUp() {
        clock.set(LocalDate.of(2027, 2, 15));
        var page = at(Size.DESKTOP, karl);
        page.navigate("/desk");
        page.locator(".desk-line").getByText("Åbn").last().click();
        page.waitForSelector("#reason");
        page.locator("input[type=radio][name^=attainment][value='1']")
                .first()
                .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        page.locator("textarea[name^=words]").first().fill("Freja er der fire dage om ugen.");
        for (var person : page.locator("input[name=tookPart]").all()) {
            person.check();
        }
        page.locator("input[name=outcome][value=ACHIEVED]").check();
        page.locator("#reason").fill("Freja klarer morgenen selv nu.");
        pressButton(page, "Gem opfølgningen");
        page.waitForSelector(".alert-success");
    }

    private void tellsHowItWas(Size size) {
        var page = at(size, herself);
        page.navigate("/mine");
        assertThat(page.getByText("Sig, hvordan det var").first()).isVisible();
        pressLink(page, "Ro om morgenen");
        page.waitForURL("**/mine/focus-points/*");
        sound(page, "young-achieved-" + size.word());
        page.locator("a[href$='/experience']").first().click();
        page.locator("input[name=takenCareOf][value=YES]").check();
        page.locator("input[name=makesDifference][value=PARTLY]").check();
        sound(page, "young-experience-" + size.word());
        pressButton(page, "Send");
        page.waitForSelector(".alert-success");
    }
}

package dk.traad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Language;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A group assessed by two educators and decided on, in a real browser. */
class AssessmentBrowserTest extends BrowserTest {
    private static final List<String> NAMES = List.of("Aya", "Bertil", "Carl", "Dagmar", "Emil", "Freja");

    private GroupId red;
    private Professional mette;
    private Professional soeren;
    private String round;
    private ChildId aya;

    @BeforeEach
    void aRoom() {
        var myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette Holm", red);
        soeren = given.educator("Søren Bak", red);
        aya = given.child("Aya", red);
        NAMES.stream().skip(1).forEach(name -> given.child(name, red));
        clock.plusDays(-220);
        given.decided(given.openAssessment(aya), "YELLOW", mette);
        clock.plusDays(220);
        round = given.campaignFor(red).toString();
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_group_is_assessed_by_two_and_decided(Size size) {
        var page = open(size);
        signIn(page, mette);
        page.navigate(own());
        sound(page, "group-empty-" + size.word());
        for (var name : NAMES) {
            green(row(page, name));
        }
        assertThat(page.locator(".progress-words")).hasText("6 af 6 færdige");
        worry(row(page, "Bertil"));
        sound(page, "group-open-" + size.word());
        page.reload();
        sound(page, "group-done-" + size.word());
        page.getByText("Send 6 af 6 vurderinger").click();
        assertThat(page.getByText("Alle dine vurderinger er sendt.")).isVisible();
        sound(page, "group-sent-" + size.word());

        var other = open(size, size == Size.DESKTOP, Language.DANISH);
        signIn(other, soeren);
        other.navigate(own());
        for (var name : NAMES) {
            green(row(other, name));
        }
        other.getByText("Send 6 af 6 vurderinger").click();
        other.navigate("/groups/" + red + "/decisions/" + round);
        sound(other, "decisions-" + size.word());
        other.getByText("Beslut for dem med kryds").click();
        assertThat(other.locator(".progress-words")).hasText("5 af 6 er besluttet");
        other.getByRole(
                        com.microsoft.playwright.options.AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Bertil Prøve"))
                .click();
        sound(other, "joint-" + size.word());
        decide(other, size);
    }

    private void decide(Page page, Size size) {
        page.locator("input[name=position][value=YELLOW]").check();
        page.locator("#attention").fill("Bertil står ofte på kanten af legen.");
        page.locator("#context").fill("På legepladsen om formiddagen.");
        assertThat(page.locator(".preview")).containsText("Bertil står ofte på kanten af legen.");
        page.getByText("Beslut", new Page.GetByTextOptions().setExact(true)).click();
        sound(page, "joint-mistakes-" + size.word());
        page.locator("input[name=nextStep][value=DIALOGUE]").check();
        page.getByText("Beslut", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Det har I besluttet")).isVisible();
        sound(page, "joint-decided-" + size.word());
    }

    @Test
    void the_whole_group_is_assessed_with_the_keys_alone() {
        var page = open(Size.DESKTOP);
        signIn(page, mette);
        page.navigate(own());
        row(page, "Aya").locator("[name=position]").first().focus();
        page.keyboard().press("1");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        assertThat(row(page, "Aya").locator(".saved")).containsText("færdig");
        page.keyboard().press("ArrowDown");
        assertThat(row(page, "Bertil").locator("[name=position]").first()).isFocused();
        page.keyboard().press("2");
        assertThat(row(page, "Bertil").locator(".group-detail")).hasAttribute("open", "");
        page.keyboard().press("Escape");
        assertThat(row(page, "Bertil").locator(".group-detail")).not().hasAttribute("open", "");
        page.keyboard().press("Enter");
        assertThat(row(page, "Bertil").locator("[name=surroundings]")).isFocused();
        row(page, "Bertil").locator("[name=ownWords]").focus();
        page.keyboard().type("Kan tælle til 123");
        assertThat(row(page, "Bertil").locator("[value=YELLOW]")).isChecked();
        assertThat(row(page, "Bertil").locator("[name=ownWords]")).hasValue("Kan tælle til 123");
    }

    @Test
    void what_is_typed_while_a_save_is_on_its_way_is_not_lost() {
        var page = open(Size.TABLET);
        signIn(page, mette);
        page.navigate(own());
        var row = row(page, "Aya");
        row.locator("[value=GREEN]").check();
        row.locator("[name=ownWords]")
                .pressSequentially("Aya deler gerne sine ting", new Locator.PressSequentiallyOptions().setDelay(40));
        assertThat(row.locator(".saved")).containsText("færdig");
        page.reload();
        assertThat(row(page, "Aya").locator("[name=ownWords]")).hasValue("Aya deler gerne sine ting");
    }

    @Test
    void two_windows_show_both_texts() {
        var page = open(Size.PHONE);
        signIn(page, mette);
        page.navigate(own());
        var other = page.context().newPage();
        other.navigate(own());
        green(row(page, "Aya"));
        row(other, "Aya").locator("[value=YELLOW]").check();
        assertThat(row(other, "Aya").locator(".row-other")).containsText("Intet er overskrevet");
        assertThat(row(other, "Aya").locator("[value=YELLOW]")).isChecked();
        sound(other, "group-two-windows");
        row(other, "Aya").getByText("Gem det, jeg har skrevet her").click();
        assertThat(row(other, "Aya").locator(".row-other")).isHidden();
    }

    @Test
    void a_narrow_phone_and_a_thumb_are_enough() {
        var page = open(320, 640, false, Language.ENGLISH);
        signIn(page, mette);
        page.navigate(own());
        green(row(page, "Aya"));
        sound(page, "group-320");
        for (var target : page.locator(".group .choice:visible").all()) {
            assertThat(target.boundingBox().height).isGreaterThanOrEqualTo(44);
            assertThat(target.boundingBox().width).isGreaterThanOrEqualTo(44);
        }
    }

    private String own() {
        return "/groups/" + red + "/assessments/" + round;
    }

    private static Locator row(Page page, String name) {
        return page.locator(".group > li").filter(new Locator.FilterOptions().setHasText(name + " Prøve"));
    }

    private static void green(Locator row) {
        row.locator("[value=GREEN]").check();
        row.locator("[name=strength]").first().check();
        assertThat(row.locator(".saved")).containsText(java.util.regex.Pattern.compile("færdig|complete"));
    }

    private static void worry(Locator row) {
        row.locator("[value=YELLOW]").check();
        row.locator("[value=D3-Y1]").check();
        row.locator("[name=surroundings]").fill("Vi deler gruppen efter frokost.");
        row.locator("[name=surroundings]").blur();
        assertThat(row.locator(".row-suggestion")).containsText("Ét tegn peger på: Ekstra opmærksomhed");
        assertThat(row.locator(".saved")).containsText("færdig");
    }
}

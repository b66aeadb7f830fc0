package dk.traad.groupfocus;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dk.traad.browser.BrowserTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Professional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From three concerns in one room to what the room does differently, its follow-up, and what the parents read. */
class GroupFocusBrowserTest extends BrowserTest {
    @ParameterizedTest
    @EnumSource(Size.class)
    void three_concerns_lead_to_what_the_room_does_differently(Size size) {
        var myretuen = given.daycare("Myretuen");
        var red = given.group(myretuen, "Stue Rød");
        var mette = given.educator("Mette Holm", red);
        given.educator("Søren Krag", red);
        var ida = given.child("Ida", red);
        var karen = given.custodyHolder("Karen", ida);
        var campaign = threeConcerns(List.of(ida, given.child("Carl", red), given.child("Noah", red)), red, mette);

        var page = open(size);
        signIn(page, mette);
        page.navigate("/groups/" + red + "/decisions/" + campaign);
        sound(page, "group-focus-offer-" + size.word());
        page.getByText("Lav et fokuspunkt").first().click();
        page.getByText("Gå i gang", new Page.GetByTextOptions().setExact(true)).click();
        sound(page, "group-focus-begin-mistakes-" + size.word());
        page.fill("#title", "Ro, når vi skifter rum");
        page.fill("#attention", "Når vi skal ud, er vi mange i garderoben, og Ida trækker sig.");
        page.fill("#surroundings", "Vi er 22 i garderoben på én gang, og der er ét sted at sidde.");
        page.fill("#doing", "Vi går ud i tre hold, og ét hold læser, mens de venter.");
        page.selectOption("#responsible", new SelectOption().setLabel("Søren Krag"));
        page.getByText("Gå i gang", new Page.GetByTextOptions().setExact(true)).click();
        sound(page, "group-focus-name-" + size.word());
        page.fill("#attention", "Når vi skal ud, er vi mange i garderoben, og nogle trækker sig.");
        page.getByText("Gå i gang", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**/group-focus-points/*");
        page.getByText("Lad forældrene læse det").click();
        page.getByText("Skriv én ting mere, I gør").click();
        sound(page, "group-focus-show-" + size.word());
        page.navigate("/group-focus-points");
        sound(page, "group-focus-list-" + size.word());
        clock.plusDays(88);
        page = open(size);
        signIn(page, mette);
        page.navigate("/desk");
        sound(page, "group-focus-desk-" + size.word());
        page.getByText("Følg op").first().click();
        sound(page, "group-focus-follow-up-" + size.word());
        page.fill("#seen", "Der er ro ved tøjskift fire dage ud af fem.");
        page.getByLabel("Vi justerer").check();
        page.fill("#reason", "Det tredje hold venter stadig for længe.");
        page.getByText("Gem opfølgningen").click();
        page.waitForURL("**/group-focus-points/*");
        sound(page, "group-focus-adjusted-" + size.word());
        assertThat(page.content()).contains("Gå i gang igen");

        page = open(size);
        signIn(page, karen);
        page.navigate("/family/children/" + ida);
        sound(page, "group-focus-family-child-" + size.word());
        page.getByText("Læs mere").first().click();
        sound(page, "group-focus-family-" + size.word());
    }

    private UUID threeConcerns(List<ChildId> children, GroupId red, Professional mette) {
        var campaign = given.campaignFor(red);
        given.change("""
                UPDATE own_assessment
                SET position = 'YELLOW', indicators = '{D3-Y6}', factors = '{GROUP_SETTING}', submitted_at = :now
                """, Map.of("now", clock.instant()));
        for (var child : children) {
            given.decided(
                    given.value(UUID.class, "SELECT id FROM assessment WHERE child = ?", child.value()),
                    "YELLOW",
                    mette);
        }
        return campaign;
    }
}

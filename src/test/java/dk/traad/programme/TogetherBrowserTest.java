package dk.traad.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import dk.traad.browser.BrowserTest;
import dk.traad.kernel.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sammen om barnet: a daycare joins wave 2, a family takes part and leaves in month five, and the grant gets its figures. */
class TogetherBrowserTest extends BrowserTest {
    @ParameterizedTest
    @EnumSource(Size.class)
    void a_daycare_joins_a_family_takes_part_and_leaves_in_month_five(Size size) {
        var regnbuen = given.daycare("Regnbuen");
        var krabberne = given.group(regnbuen, "Krabberne");
        var birgit = given.leader("Birgit Dahl", regnbuen);
        var pernille = given.educator("Pernille Strand", krabberne);
        var adam = given.administrator("Adam Holm");
        given.employed("Claus Winding", Role.SOCIAL_WORKER, given.familyDepartment("Familieafdelingen"), null);
        var alva = given.child("Alva", clock.today().minusMonths(18));
        given.placed(alva, krabberne);
        var freja = given.custodyHolder("Freja", alva);

        var administrator = open(size);
        signIn(administrator, adam);
        administrator.navigate("/settings/programmes");
        pressButton(administrator, "Læg op – Sammen om barnet");
        because(administrator, "Bevillingen er givet");
        administrator.locator("#unit").selectOption(new SelectOption().setLabel("Regnbuen"));
        administrator.locator("#wave").fill("2");
        administrator.locator("#socialWorker").selectOption(new SelectOption().setLabel("Claus Winding"));
        pressButton(administrator, "Spørg");
        sound(administrator, "programme-silent-" + size.word());

        var leader = open(size);
        signIn(leader, birgit);
        leader.navigate("/unit");
        sound(leader, "together-unit-" + size.word());
        pressLink(leader, "Svar for stedet");
        pressButton(leader, "Svar");
        sound(leader, "together-join-wrong-" + size.word());
        leader.getByText("Ja, vi er med").click();
        pressButton(leader, "Svar");
        pressLink(leader, "Giv lov til at tilbyde det");
        leader.locator("#child").selectOption(new SelectOption().setLabel("Alva Prøve"));
        leader.getByText("Ja, alt passer, og jeg har vurderet det").click();
        sound(leader, "together-allow-" + size.word());
        pressButton(leader, "Giv lov");

        var parent = open(size);
        signIn(parent, freja);
        parent.navigate("/family/children/" + alva);
        sound(parent, "together-child-" + size.word());
        pressLink(parent, "Sig ja eller nej til et tilbud: Sammen om barnet");
        sound(parent, "together-offered-" + size.word());
        parent.getByLabel("Ja, vi vil gerne være med").check();
        pressButton(parent, "Send svaret");
        sound(parent, "together-in-" + size.word());

        var educator = open(size);
        signIn(educator, pernille);
        educator.navigate("/desk");
        pressLink(educator, "Se familierne på din stue");
        assertThat(educator.getByText("Alva Prøve")).isVisible();
        sound(educator, "together-team-" + size.word());
        educator.locator("#visits").fill("9");
        pressButton(educator, "Gem tallet");
        educator.waitForSelector(".alert-success");
        educator.context().close();

        clock.plusDays(140);
        parent = open(size);
        signIn(parent, freja);
        parent.navigate("/family/together");
        pressButton(parent, "Stop nu");
        assertThat(parent.getByText("I er stoppet.")).isVisible();
        sound(parent, "together-left-" + size.word());

        administrator = open(size);
        signIn(administrator, adam);
        administrator.navigate("/coverage");
        pressLink(administrator, "Rapport: Sammen om barnet");
        sound(administrator, "together-report-" + size.word());
    }
}

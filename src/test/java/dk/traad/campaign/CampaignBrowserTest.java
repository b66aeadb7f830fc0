package dk.traad.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.traad.browser.BrowserTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator sets the yearly assessment up, at every size of screen; a leader sees who is missing. */
class CampaignBrowserTest extends BrowserTest {
    private static void press(Page page, String label) {
        page.locator("main button").getByText(label).click();
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void an_administrator_sets_the_yearly_assessment_up(Size size) {
        var myretuen = given.daycare("Myretuen");
        var red = given.group(myretuen, "Stue Rød");
        given.educator("Mette", red);
        for (var name : List.of("Aya", "Bo", "Carl", "Dina", "Eva")) {
            given.child(name, red);
        }
        given.child("Finn", given.group(given.childMinding("Dagpleje Nord"), "Hos Grete"));
        given.decided(given.child("Gry", red), clock.today().minusMonths(3));
        var page = open(size);
        signIn(page, given.administrator("Anna Berg"));

        page.navigate("/campaigns");
        sound(page, "campaign-none-" + size.word());
        page.getByText("Opret vurderingsperiode").first().click();
        sound(page, "campaign-sector-" + size.word());
        page.getByText("Dagtilbud").click();
        sound(page, "campaign-new-" + size.word());
        page.fill("#name", "");
        page.fill("#closesOn", "2026-11-01");
        press(page, "Opret");
        page.waitForSelector(".error-summary");
        sound(page, "campaign-mistakes-" + size.word());
        page.fill("#name", "Efteråret 2026");
        page.fill("#closesOn", "2026-12-20");
        press(page, "Opret");
        page.waitForURL("**/campaigns/*-*");
        sound(page, "campaign-running-" + size.word());
        page.navigate("/campaigns");
        sound(page, "campaign-list-" + size.word());

        page.navigate("/settings");
        sound(page, "settings-" + size.word());
        page.fill("#monthsBetween", "0");
        press(page, "Se, hvad det ændrer");
        page.waitForSelector(".error-summary");
        sound(page, "settings-mistakes-" + size.word());
        page.fill("#monthsBetween", "6");
        press(page, "Se, hvad det ændrer");
        page.waitForSelector("#why");
        assertThat(page.innerText("main")).contains("Én ting bliver anderledes", "mangler så en vurdering");
        sound(page, "settings-review-" + size.word());
        page.fill("#why", "Vi vil se alle børn to gange om året");
        press(page, "Gem");
        page.waitForSelector(".alert-success");
        pressLink(page, "Det har vi besluttet");
        page.waitForURL("**/settings/history");
        sound(page, "settings-history-" + size.word());
        page.navigate("/settings/file");
        sound(page, "settings-file-" + size.word());
        page.navigate("/settings/models/compare");
        sound(page, "settings-compare-" + size.word());
        page.navigate("/settings/visits/new");
        page.fill("#nameDa", "Treårsbesøg");
        page.fill("#nameEn", "Visit at three");
        page.fill("#fromAge", "36");
        page.fill("#toAge", "38");
        press(page, "Gem");
        page.waitForSelector("#why");
        sound(page, "settings-decide-" + size.word());
        page.navigate("/settings/models");
        sound(page, "settings-models-" + size.word());
        page.getByText("Begynd herfra").first().click();
        page.waitForURL("**/settings/models/*");
        sound(page, "settings-ready-" + size.word());

        theLookIsTheMunicipalitys(page, size);

        page.navigate("/coverage");
        sound(page, "coverage-figures-" + size.word());
        signIn(page, given.leader("Lis Lund", myretuen));
        page.navigate("/coverage");
        assertThat(page.content()).contains("Aya Prøve");
        sound(page, "coverage-names-" + size.word());
    }

    /** A colour seen before it holds, and a mark of dots; everything after is walked in that colour. */
    private void theLookIsTheMunicipalitys(Page page, Size size) {
        page.navigate("/settings");
        page.fill("#colour", "#ffd700");
        press(page, "Se, hvad det ændrer");
        page.waitForSelector(".error-summary");
        sound(page, "look-pale-" + size.word());
        page.fill("#colour", "#6b2f6e");
        press(page, "Se, hvad det ændrer");
        page.waitForSelector(".look-preview");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.look-preview .button')).backgroundColor"))
                .isIn("rgb(107, 47, 110)");
        sound(page, "look-review-" + size.word());
        page.fill("#why", "Fra designguiden");
        press(page, "Gem");
        page.waitForSelector(".alert-success");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.head')).borderBottomColor"))
                .isEqualTo("rgb(107, 47, 110)");
        sound(page, "look-settings-" + size.word());

        page.navigate("/settings/mark");
        page.setInputFiles("#chosen", Path.of("src/main/resources/demo/horsens-mark.png"));
        press(page, "Se, hvad det ændrer");
        page.waitForSelector("#why");
        sound(page, "mark-decide-" + size.word());
        page.fill("#why", "Fra designguiden");
        press(page, "Gem");
        page.waitForSelector(".mark-shown");
        assertThat(page.evaluate("document.querySelector('.head-own').naturalHeight"))
                .isEqualTo(96);
        sound(page, "mark-" + size.word());
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void an_administrator_makes_a_new_version_of_a_form(Size size) {
        var page = open(size);
        signIn(page, given.administrator("Anna Berg"));
        page.navigate("/forms");
        sound(page, "forms-" + size.word());
        page.getByText("Dagtilbud 3–6 år").click();
        sound(page, "form-" + size.word());
        press(page, "Lav en ny version");
        page.waitForURL("**/edit");
        press(page, "Tilføj en linje under Bekymring");
        page.locator("textarea[name=textDa]").last().fill("Barnet trækker sig fra det, det plejer at kunne lide.");
        sound(page, "form-edit-" + size.word());
        press(page, "Gem kladde");
        page.waitForSelector(".alert-success");
        press(page, "Udgiv");
        page.waitForSelector(".alert-error");
        sound(page, "form-missing-" + size.word());
    }
}

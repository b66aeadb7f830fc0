package dk.traad.roster;

import static dk.traad.roster.reading.RosterFile.CHILDREN;
import static dk.traad.roster.reading.RosterFile.PLACEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.traad.browser.BrowserTest;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator brings the roster in, at every size of screen. */
class RosterBrowserTest extends BrowserTest {
    private static void choose(Page page, TestRoster roster) {
        page.setInputFiles("#files", new FilePayload("november.zip", "application/zip", roster.zip()));
        page.getByText("Læg op og kontrollér").click();
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void an_administrator_brings_the_roster_in(Size size) {
        var hanne = given.administrator("Hanne Berg");
        given.change("UPDATE employment SET from_roster = false", Map.of());
        given.change("UPDATE employee SET from_roster = false", Map.of());
        var page = open(size);
        signIn(page, hanne);
        page.navigate("/roster");
        sound(page, "roster-first-" + size.word());

        choose(page, new TestRoster().header(CHILDREN, "cpr;navn"));
        page.waitForSelector(".error-summary");
        assertThat(page.title()).startsWith("Fejl:");
        sound(page, "roster-unusable-" + size.word());

        choose(page, new TestRoster().add(CHILDREN, "3002229901;Nul;Prøve;nej"));
        page.waitForURL("**/roster/*-*");
        page.locator("summary").first().click();
        sound(page, "roster-difference-" + size.word());
        page.getByText("Indlæs leverancen").click();
        page.waitForSelector(".alert-success");
        sound(page, "roster-applied-" + size.word());

        page.navigate("/roster");
        choose(page, new TestRoster().rows(PLACEMENTS));
        page.waitForURL("**/roster/*-*");
        page.getByText("Indlæs leverancen").click();
        page.waitForSelector(".error-summary");
        sound(page, "roster-held-" + size.word());
        page.getByText("Læg til side").click();
        page.waitForSelector(".alert-success");
        sound(page, "roster-history-" + size.word());
    }

    @Test
    void more_than_may_be_sent_is_said_before_it_is_sent() throws IOException {
        var page = open(Size.DESKTOP);
        signIn(page, given.administrator("Hanne Berg"));
        page.navigate("/roster");
        var large = Files.createTempFile("boern", ".csv");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(65L << 20);
        }
        page.setInputFiles("#files", large);
        page.getByText("Læg op og kontrollér").click();
        assertThat(page.locator("[data-progress]").innerText()).contains("Den må højst fylde 64 MB");
        Files.delete(large);
    }
}

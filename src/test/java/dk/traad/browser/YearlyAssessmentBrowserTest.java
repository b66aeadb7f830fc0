package dk.traad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.mail.SendWaitingMail;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A municipality's year from its roster to the parents' answer: 23,000 children are imported, a campaign is opened, two
 * educators assess a room, the team decides, a family reads and answers, and the leader sees coverage rise.
 */
class YearlyAssessmentBrowserTest extends BrowserTest {
    private static final Path ROSTER = Path.of("..", "shared", "data", "roster-561.zip");
    private static final String STRENGTH = "input[name=strength][value='0']";

    @Autowired
    SendWaitingMail mail;

    @Test
    void from_the_roster_to_the_parents() {
        assumeTrue(Files.exists(ROSTER), "left out: the roster of 23,000 children does not lie beside the project");
        clock.set(LocalDate.of(2026, 11, 22));
        var administrator = given.administrator("Hanne Berg");
        importRoster(administrator);
        openCampaign(administrator);

        var room = roomOfTwo();
        var educators = educatorsOf(room);
        var leader = leaderOf(room);
        var before = coverage(leader, "coverage-before");
        var worried = worriedAbout(room);
        assess(educators.get(0), room, worried, true);
        assess(educators.get(1), room, worried, false);
        decide(educators.get(0), room, worried);
        assertThat(coverage(leader, "coverage-after")).isNotEqualTo(before);

        var parent = custodyHolderOf(worried);
        mail.sendAll();
        assertThat(given.value(
                        Long.class,
                        "SELECT count(*) FROM outbox_message WHERE adult = ? AND sent_at IS NOT NULL",
                        parent.person()))
                .isPositive();
        answer(parent);
        hear(educators.get(0));
    }

    private void importRoster(Professional administrator) {
        var page = open(Size.DESKTOP);
        signIn(page, administrator);
        page.navigate("/roster");
        sound(page, "journey-roster");
        page.locator("#files").setInputFiles(ROSTER);
        page.getByText("Læg op og kontrollér").click();
        page.waitForURL("**/roster/*-*", new Page.WaitForURLOptions().setTimeout(180_000));
        sound(page, "journey-roster-difference");
        page.getByText("Indlæs leverancen").click(new Locator.ClickOptions().setTimeout(180_000));
        assertThat(page.locator(".alert-success"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(180_000));
        assertThat(given.value(Long.class, "SELECT count(*) FROM child")).isEqualTo(23_000);
        page.context().close();
    }

    private void openCampaign(Professional administrator) {
        var page = open(Size.DESKTOP);
        signIn(page, administrator);
        page.navigate("/campaigns/new?sector=DAYCARE");
        sound(page, "journey-campaign-new");
        page.locator("main form button[type=submit], main form .button-primary")
                .first()
                .click();
        page.waitForURL("**/campaigns/*-*", new Page.WaitForURLOptions().setTimeout(60_000));
        sound(page, "journey-campaign");
        page.context().close();
    }

    /** Everybody but one child thrives: a tap on the position and a tap on a strength. */
    private void assess(Professional educator, UUID room, UUID worried, boolean byKeyboard) {
        var page = open(byKeyboard ? Size.DESKTOP : Size.TABLET);
        signIn(page, educator);
        page.navigate("/desk");
        sound(page, "journey-desk-" + (byKeyboard ? "desktop" : "tablet"));
        page.navigate("/groups/" + room + "/assessments/" + campaign());
        var rows = page.locator("form.group-row");
        var children = rows.count();
        for (var at = 0; at < children; at++) {
            var row = rows.nth(at);
            if (assessmentOf(worried).toString().equals(row.getAttribute("data-row"))) {
                expressWorry(page, row);
            } else {
                choose(row.locator("input[name=position][value=GREEN]"), byKeyboard);
                choose(row.locator(STRENGTH), byKeyboard);
            }
            row.locator(".saved").getByText("Gemt").waitFor();
        }
        sound(page, "journey-group-" + (byKeyboard ? "desktop" : "tablet"));
        page.locator("form[data-send] button").click();
        page.getByText("Alle dine vurderinger er sendt.").waitFor();
        sound(page, "journey-group-sent-" + (byKeyboard ? "desktop" : "tablet"));
        page.context().close();
    }

    private static void choose(Locator input, boolean byKeyboard) {
        if (byKeyboard) {
            input.focus();
            input.press("Space");
            return;
        }
        input.locator("xpath=..").click();
    }

    private static void expressWorry(Page page, Locator row) {
        choose(row.locator("input[name=position][value=YELLOW]"), true);
        choose(row.locator(STRENGTH), true);
        row.locator("textarea[name=surroundings]").fill("Vi er mange på stuen om eftermiddagen");
        row.locator("input[name=context]").fill("Når stuen er fuld");
        choose(row.locator("input[name=indicators]").locator("visible=true").first(), true);
        row.locator("input[name=deviationReason]")
                .evaluate("field => field.closest('[data-deviation]').hidden = false");
        row.locator("input[name=deviationReason]").fill("Vi har set det længe");
        page.keyboard().press("Tab");
    }

    private void decide(Professional educator, UUID room, UUID worried) {
        var page = open(Size.TABLET);
        signIn(page, educator);
        page.navigate("/groups/" + room + "/decisions/" + campaign());
        sound(page, "journey-decisions");
        page.locator("form[action$='/decisions/" + campaign() + "'] button")
                .first()
                .click();
        page.waitForLoadState();
        page.navigate("/assessments/" + assessmentOf(worried));
        sound(page, "journey-joint");
        choose(page.locator("input[name=position][value=YELLOW]"), true);
        page.locator("#goingWell").fill("Leger gerne med de andre og hjælper de små.");
        page.locator("#attention").fill("Beder sjældent om hjælp, når noget er svært.");
        page.locator("#context").fill("Når stuen er fuld om eftermiddagen.");
        page.locator("#surroundings").fill("Vi deler os i mindre grupper efter frokost.");
        choose(page.locator("input[name=nextStep][value=DIALOGUE]"), true);
        for (var person : page.locator("input[name=tookPart]").all()) {
            person.check();
        }
        page.locator("form.decision-words button.button-primary").click();
        page.waitForLoadState();
        assertThat(given.value(String.class, "SELECT state FROM assessment WHERE id = ?", assessmentOf(worried)))
                .isEqualTo("PARENTS_INFORMED");
        sound(page, "journey-decided");
        page.context().close();
    }

    private void answer(Parent parent) {
        var page = open(Size.PHONE);
        signIn(page, parent);
        page.navigate("/family");
        if (page.locator("main a[href^='/family/children/']").count() > 0) {
            page.locator("main a[href^='/family/children/']").first().click();
        }
        sound(page, "journey-family");
        page.getByText("Læs det hele").first().click();
        sound(page, "journey-family-assessment");
        page.locator("a[href$='/answer']").first().click();
        page.locator("#question").fill("Hvornår på dagen ser I det?");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                .last()
                .click();
        page.waitForURL("**/answered");
        sound(page, "journey-family-answered");
        page.context().close();
    }

    private void hear(Professional educator) {
        var page = open(Size.PHONE);
        signIn(page, educator);
        page.navigate("/desk");
        sound(page, "journey-desk-phone");
        assertThat(page.locator("main")).containsText("Ny besked");
        page.context().close();
    }

    private String coverage(Professional leader, String picture) {
        var page = open(Size.DESKTOP);
        signIn(page, leader);
        page.navigate("/coverage");
        sound(page, "journey-" + picture);
        var said = page.locator("main").innerText();
        page.context().close();
        return said;
    }

    /** A room of kindergarten children that two educators work in. */
    private UUID roomOfTwo() {
        return given.value(UUID.class, """
                SELECT a.unit_group
                FROM assessment a
                WHERE (SELECT count(*) FROM employment e WHERE e.unit_group = a.unit_group) = 2
                GROUP BY a.unit_group
                ORDER BY abs(count(*) - 22), a.unit_group
                LIMIT 1
                """);
    }

    private List<Professional> educatorsOf(UUID room) {
        return given
                .in(() -> given.jdbc()
                        .sql("SELECT employee FROM employment WHERE unit_group = ? ORDER BY employee")
                        .params(room)
                        .query(UUID.class)
                        .list())
                .stream()
                .map(employee -> new Professional(given.municipality(), employee))
                .toList();
    }

    private Professional leaderOf(UUID room) {
        return new Professional(given.municipality(), given.value(UUID.class, """
                        SELECT e.employee
                        FROM employment e
                        JOIN unit_group g ON g.unit = e.unit
                        WHERE g.id = ? AND e.role = 'LEADER'
                        LIMIT 1
                        """, room));
    }

    /** A child of the room, with a custody holder who has no other child: the portal opens on it at once. */
    private UUID worriedAbout(UUID room) {
        return given.value(
                UUID.class, "SELECT child FROM assessment WHERE unit_group = ? ORDER BY child LIMIT 1", room);
    }

    private Parent custodyHolderOf(UUID child) {
        return new Parent(
                given.municipality(),
                given.value(
                        UUID.class,
                        "SELECT adult FROM family_relation WHERE child = ? AND custody AND residence LIMIT 1",
                        child));
    }

    private UUID campaign() {
        return given.value(UUID.class, "SELECT id FROM assessment_campaign");
    }

    private UUID assessmentOf(UUID child) {
        return given.value(UUID.class, "SELECT id FROM assessment WHERE child = ?", child);
    }
}

package dk.traad.browser;

import com.microsoft.playwright.Page;
import dk.traad.platform.web.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Takes the pictures of the guides and the README from the demo, in both languages. Not a test: {@code bin/pictures}. */
@TestPropertySource(properties = "traad.demo=true")
class GuidePictures extends BrowserTest {
    private static final Path FOLDER = Path.of("docs", "pictures");

    private static final String METTE = "Mette Lund";
    private static final String CAMILLA = "Camilla Møller";
    private static final String IDA = "main a:has-text('Ida')";

    /** @param clicks what is pressed after signing in, one after the other */
    private record Shot(String name, String who, Size size, String... clicks) {}

    private static final List<Shot> SHOTS = List.of(
            new Shot("educator-desk", METTE, Size.TABLET),
            new Shot("educator-group", METTE, Size.DESKTOP, "a[href^='/groups/'][href*='/assessments/']"),
            new Shot("educator-decide", METTE, Size.DESKTOP, "a[href^='/groups/'][href*='/decisions/']"),
            new Shot("health-visitor-visits", "Mona Thygesen", Size.PHONE, "a[href='/visits']"),
            new Shot("leader-desk", "Birgit Dahl", Size.DESKTOP),
            new Shot("leader-coverage", "Birgit Dahl", Size.DESKTOP, "a[href='/coverage']"),
            new Shot("parent-home", CAMILLA, Size.PHONE),
            new Shot("parent-child", CAMILLA, Size.PHONE, IDA, "a[href^='/family/assessments/']"),
            new Shot("parent-who-has-looked", CAMILLA, Size.PHONE, IDA, "a[href$='/look-ups']"),
            new Shot("young-person", "Sofie Brandt", Size.PHONE),
            new Shot("administrator-settings", "Jens Vestergaard", Size.DESKTOP, "a[href='/settings']"),
            new Shot("director-figures", "Karen Skov", Size.DESKTOP, "a[href='/coverage']", "a[href='/figures']"),
            new Shot("officer-log", "Kirsten Vang", Size.DESKTOP, "a[href='/log']"));

    /** In the place of the folder the journeys share: a demo begins in a database without municipalities. */
    @DynamicPropertySource
    static void ownDataFolder(DynamicPropertyRegistry registry) {
        var folder = newFolder().toString();
        registry.add("traad.data", () -> folder);
    }

    @Test
    void every_picture_of_the_guides() {
        for (var language : Language.everywhere()) {
            for (var shot : SHOTS) {
                take(shot, language);
            }
        }
    }

    private void take(Shot shot, Language language) {
        var page = open(shot.size(), false, language);
        page.navigate("/");
        page.locator("form[action='/sign-in/demo'] button:has-text('" + shot.who() + "')")
                .first()
                .click();
        page.waitForLoadState();
        for (var click : shot.clicks()) {
            page.locator(click).first().click();
            page.waitForLoadState();
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(language.code()).resolve(shot.name() + ".png")));
        page.context().close();
    }
}

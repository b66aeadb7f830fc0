package dk.traad.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotCaret;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import dk.traad.Given;
import dk.traad.TestClock;
import dk.traad.TestFolder;
import dk.traad.WebTest;
import dk.traad.kernel.SignedIn;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.web.Language;
import dk.traad.watch.Canaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole program, met through a real browser. Whatever a page writes on the browser's console fails its test: a
 * refused style, a script's fault, a missing file.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "traad.demo=false",
            "traad.jobs=false",
            "traad.data=${traad.browser.data}",
            "traad.pages-within-ten-seconds=1000000",
            "traad.requests-at-once=100",
            "traad.answer-within=30000"
        })
@Import({WebTest.GivenTime.class, TestDoor.class})
public abstract class BrowserTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    /** Nobody looks at them after a whole check. */
    private static final boolean WITHOUT_PICTURES = Boolean.getBoolean("traad.without-pictures");

    private static final List<String> CHROMIUM = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");
    /** Milliseconds for what a page shows in the end: the other tests run beside, and nothing here is about speed. */
    private static final int PATIENCE = 30_000;

    private static @Nullable Browser browser;

    // A property and no dynamic one, which a test with a folder of its own could not put another in the place of.
    static {
        System.setProperty("traad.browser.data", newFolder().toString());
    }

    /** The screens people sit at: a phone, a tablet, a desktop. */
    public enum Size {
        PHONE(390, 844),
        TABLET(820, 1180),
        DESKTOP(1440, 900);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    protected TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Municipalities municipalities;

    protected Given given;

    private final List<Page> pages = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    static Path newFolder() {
        return TestFolder.create("traad-browser");
    }

    @BeforeAll
    static void aBrowser() {
        assumeFalse(
                "1".equals(System.getenv("TRAAD_SKIP_BROWSER")), "browser tests are left out: TRAAD_SKIP_BROWSER is 1");
        if (browser != null) {
            return;
        }
        var playwright = Playwright.create();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(
                                System.getenv().getOrDefault("TRAAD_CHROMIUM", "/usr/bin/chromium-headless-shell")))
                        .setArgs(CHROMIUM));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    @BeforeEach
    void aMunicipalityOfItsOwn() {
        Canaries.listenToTheLog();
        clock.reset();
        given = new Given(jdbc, transaction, clock, municipalities, false);
    }

    @AfterEach
    void nothingOnTheConsole() {
        pages.forEach(page -> page.context().close());
        assertThat(complaints).as("what the browser wrote on its console").isEmpty();
        assertThat(Canaries.heard()).isEmpty();
    }

    /** A new browser window by day, in Danish, with nobody signed in. */
    protected Page open(Size size) {
        return open(size.width, size.height, false, Language.DANISH);
    }

    protected Page open(Size size, boolean night, Language language) {
        return open(size.width, size.height, night, language);
    }

    protected Page open(int width, int height, boolean night, Language language) {
        var context = java.util.Objects.requireNonNull(browser)
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address())
                        .setViewportSize(width, height)
                        .setColorScheme(night ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setServiceWorkers(keepsAPage() ? ServiceWorkerPolicy.ALLOW : ServiceWorkerPolicy.BLOCK)
                        .setLocale("da-DK"));
        context.addCookies(List.of(new Cookie("language", language.code()).setUrl(address())));
        var page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(fault -> complaints.add(page.url() + " " + fault));
        pages.add(page);
        return page;
    }

    /** Whether the browser lets the program keep its page for when there is no connection. */
    protected boolean keepsAPage() {
        return false;
    }

    protected final String address() {
        return "http://localhost:" + port;
    }

    /** A browser without a screen, with nobody signed in. */
    protected final PlainBrowser plain() {
        return new PlainBrowser(address());
    }

    protected final PlainBrowser plain(SignedIn who) {
        var browser = plain();
        browser.get(door(who));
        return browser;
    }

    /** An answer of 404 or 409 is an answer, and the browser's remark about it no fault of the page. */
    private void listen(ConsoleMessage message) {
        var remark = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(message.page().url());
        var isOurOwnDoing = message.text().contains("Service Worker registration blocked by Playwright");
        if (!remark
                && !isOurOwnDoing
                && (message.type().equals("error") || message.type().equals("warning"))) {
            complaints.add(message.page().url() + " " + message.text() + " " + message.location());
        }
    }

    protected void signIn(Page page, SignedIn who) {
        page.navigate(door(who));
    }

    /** A new window with somebody signed in. */
    protected final Page at(Size size, SignedIn who) {
        var page = open(size);
        signIn(page, who);
        return page;
    }

    /** The first link with exactly these words. */
    protected static void pressLink(Page page, String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }

    /** On a child's page: what is done less often stands behind one press, where there is so much. */
    protected static void more(Page page) {
        var closed = page.locator("details.child-more:not([open]) > summary");
        if (closed.count() > 0) {
            closed.click();
        }
    }

    /** On the page that shows what a change of a setting comes to. */
    protected static void because(Page page, String why) {
        page.locator("#why").fill(why);
        pressButton(page, "Gem");
    }

    protected static void pressButton(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }

    private static String door(SignedIn who) {
        var kind = switch (who) {
            case SignedIn.Parent _ -> "parent";
            case SignedIn.YoungPerson _ -> "young-person";
            case SignedIn.Professional _ -> "professional";
        };
        return "/sign-in/test/%s/%d/%s".formatted(kind, who.municipality().value(), who.person());
    }

    /** The page is whole: nothing for axe to find, nothing outside the window; and there is a picture of it to look at. */
    protected void sound(Page page, String name) {
        picture(page, name);
        axe(page);
        noSidewaysScrolling(page);
    }

    protected void noSidewaysScrolling(Page page) {
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("pixels outside the window on " + page.url()).isEqualTo(0);
    }

    /** No violation of WCAG 2.1 A and AA or EN 301 549 that a machine can find. */
    protected void axe(Page page) {
        axe(page, Axe.ALL);
    }

    /** The same for a page that axe has looked at by the other light: only what colours can make hard to see. */
    protected void axeOfColours(Page page) {
        axe(page, Axe.OF_COLOURS);
    }

    private static void axe(Page page, String rules) {
        if (!(boolean) page.evaluate("typeof window.axe?.run === 'function'")) {
            page.evaluate(Axe.SCRIPT);
        }
        @SuppressWarnings("unchecked")
        var violations = (List<Map<String, Object>>) page.evaluate(Axe.run(rules));
        assertThat(violations).as("axe on " + page.url()).isEmpty();
    }

    /** The whole page as it lies in a window tall enough for it, so that what is fixed stands where it belongs. */
    protected void picture(Page page, String name) {
        page.waitForLoadState();
        if (WITHOUT_PICTURES) {
            // As a picture would wait for them.
            page.evaluate("document.fonts.ready.then(() => true)");
            return;
        }
        var window = page.viewportSize();
        var height = (int) page.evaluate("Math.ceil(document.documentElement.scrollHeight)");
        page.setViewportSize(window.width, Math.max(window.height, height));
        page.screenshot(new Page.ScreenshotOptions()
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(PICTURES.resolve(name + ".png")));
        page.setViewportSize(window.width, window.height);
    }

    private static final class Axe {
        static final String SCRIPT = read();
        static final String ALL = """
                ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "EN-301-549"]""";
        static final String OF_COLOURS = """
                {type: "rule", values: ["color-contrast", "link-in-text-block"]}""";

        static String run(String rules) {
            return """
                    axe.run({preload: false, resultTypes: ["violations"], runOnly: %s})
                        .then(found => found.violations.map(violation => ({
                            rule: violation.id,
                            help: violation.help,
                            where: violation.nodes.map(node => node.html + " " + node.failureSummary)})))
                    """.formatted(rules);
        }

        private static String read() {
            try {
                return Files.readString(Path.of("node_modules", "axe-core", "axe.min.js"));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }
}

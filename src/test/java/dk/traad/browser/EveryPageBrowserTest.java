package dk.traad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.traad.platform.web.Language;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * Every page as every person of the demo meets it: each link leads to a page that has a title and one heading, fits the
 * narrowest phone and writes nothing on the console; each kind of page is whole for axe by day, by night and in English.
 */
@TestPropertySource(properties = "traad.demo=true")
class EveryPageBrowserTest extends BrowserTest {
    private static final int NARROWEST = 320;
    private static final int PAGES_EACH = 90;
    /** Of one kind, as children's pages are, for each person; and of those that axe looks at, for all. */
    private static final int OF_A_KIND_EACH = 2;

    private static final int OF_A_KIND_FOR_AXE = 2;
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern FILE = Pattern.compile("\\.(ics|csv|json|pdf|xlsx|zip)(\\?.*)?$");
    private static final Pattern UNFINISHED = Pattern.compile("\\{\\d}|\\b[a-z]+\\.[a-z-]+\\.[a-z-]+\\b(?!\\.)");
    /** Asked at once: each question on its own takes as long as all of them. */
    private static final String SHOWN = """
            ({
                headings: document.querySelectorAll('h1').length,
                title: document.title,
                width: document.documentElement.scrollWidth,
                text: document.body.innerText,
                links: [...document.querySelectorAll('a[href]')].map(a => a.href)
            })
            """;

    private static final String PEOPLE = "form[action='/sign-in/demo'] button";

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> lookedAt = new HashMap<>();

    /** In the place of the folder the other journeys share: a demo begins in a database without municipalities. */
    @DynamicPropertySource
    static void ownDataFolder(DynamicPropertyRegistry registry) {
        var folder = newFolder().toString();
        registry.add("traad.data", () -> folder);
    }

    @Test
    void every_link_of_every_person_leads_to_a_whole_page() {
        var door = open(NARROWEST, 700, false, Language.DANISH);
        door.navigate("/");
        var people = door.locator(PEOPLE).count();
        var pages = 0;
        for (var person = 0; person < people; person++) {
            pages += walk(person);
        }
        System.out.println(pages + " pages as " + people + " people, " + lookedAt.size() + " kinds");
        assertThat(people).isGreaterThan(20);
        assertThat(pages).isGreaterThan(people * 5);
        assertThat(faults).isEmpty();
    }

    private int walk(int person) {
        var page = open(NARROWEST, 700, false, Language.DANISH);
        page.navigate("/");
        var button = page.locator(PEOPLE).nth(person);
        var name = button.innerText().replaceAll("\\s+", " ").strip();
        button.click();
        page.waitForLoadState();
        var seen = new HashSet<String>();
        var kinds = new HashMap<String, Integer>();
        var waiting = new ArrayDeque<>(List.of(new Link(path(page.url()), "/")));
        while (!waiting.isEmpty() && seen.size() < PAGES_EACH) {
            var link = waiting.poll();
            if (seen.contains(link.to()) || kinds.merge(link.kind(), 1, Integer::sum) > OF_A_KIND_EACH) {
                continue;
            }
            seen.add(link.to());
            links(page, link, name).stream()
                    .filter(to -> !seen.contains(to))
                    .forEach(to -> waiting.add(new Link(to, link.to())));
        }
        page.context().close();
        return seen.size();
    }

    /** Where one link leads, looked at; and where one can go from there. */
    private Set<String> links(Page page, Link link, String person) {
        if (FILE.matcher(link.to()).find()) {
            var status = page.context().request().get(address() + link.to()).status();
            check(status == 200, person, link, "answers " + status);
            return Set.of();
        }
        var answer = page.navigate(link.to());
        check(answer.status() == 200, person, link, "answers " + answer.status());
        if (answer.status() != 200) {
            return Set.of();
        }
        @SuppressWarnings("unchecked")
        var shown = (Map<String, Object>) page.evaluate(SHOWN);
        var headings = (int) shown.get("headings");
        check(headings == 1, person, link, headings + " main headings");
        check(((String) shown.get("title")).matches("\\S.+ – .+"), person, link, "title " + shown.get("title"));
        var width = (int) shown.get("width");
        check(width <= NARROWEST, person, link, "is " + width + " wide");
        var unfinished = UNFINISHED.matcher((String) shown.get("text"));
        check(!unfinished.find(), person, link, "says " + (unfinished.hasMatch() ? unfinished.group() : ""));
        @SuppressWarnings("unchecked")
        var all = (List<String>) shown.get("links");
        if (lookedAt.merge(link.kind(), 1, Integer::sum) <= OF_A_KIND_FOR_AXE) {
            lookCloser(page, link, person);
        }
        var links = new HashSet<String>();
        all.stream().filter(to -> to.startsWith(address())).map(this::path).forEach(links::add);
        return links;
    }

    private void lookCloser(Page page, Link link, String person) {
        sound(this::axe, page, person, link);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        sound(this::axeOfColours, page, person + ", by night", link);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        speak(page, Language.ENGLISH);
        var answer = page.navigate(link.to());
        check(answer.status() == 200, person + ", in English", link, "answers " + answer.status());
        check("en".equals(page.locator("html").getAttribute("lang")), person, link, "does not say it is English");
        sound(this::axe, page, person + ", in English", link);
        speak(page, Language.DANISH);
    }

    private void sound(Consumer<Page> look, Page page, String person, Link link) {
        try {
            look.accept(page);
        } catch (AssertionError violation) {
            faults.add(person + ": " + link + ": " + violation.getMessage().replaceAll("\\s+", " "));
        }
    }

    private void speak(Page page, Language language) {
        page.context()
                .addCookies(List.of(
                        new com.microsoft.playwright.options.Cookie("language", language.code()).setUrl(address())));
    }

    private void check(boolean is, String person, Link link, String otherwise) {
        if (!is) {
            faults.add(person + ": " + link + " " + otherwise);
        }
    }

    private String path(String url) {
        return url.substring(address().length()).replaceAll("#.*", "");
    }

    private record Link(String to, String from) {
        String kind() {
            return KEY.matcher(to).replaceAll("*").replaceAll("\\?.*", "").replaceAll("\\d+", "*");
        }

        @Override
        public String toString() {
            return to + " (from " + from + ")";
        }
    }
}

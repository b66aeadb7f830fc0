package dk.traad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.traad.kernel.SignedIn;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.web.Language;
import dk.traad.platform.web.Stay;
import dk.traad.screen.Screens;
import dk.traad.watch.Canaries;
import dk.traad.watch.Watch;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole program over a real PostgreSQL, met through HTTP by people who are signed in. Every test has a municipality
 * and a clock of its own; all share one started program.
 */
@SpringBootTest(
        properties = {
            "traad.demo=false",
            "traad.jobs=false",
            "traad.pages-within-ten-seconds=1000000",
            "traad.requests-at-once=100",
            "traad.answer-within=5000"
        })
@AutoConfigureMockMvc
@Import(WebTest.GivenTime.class)
public abstract class WebTest {
    private static final Path DATA = TestFolder.create("traad-test");

    @Autowired
    protected MockMvcTester http;

    @Autowired
    protected TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Municipalities municipalities;

    protected Given given;

    /** The program's clock, in a test's hand. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import(Watch.class)
    public static class GivenTime {
        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }

        @Bean
        Clock clock(TestClock clock) {
            return clock;
        }
    }

    @DynamicPropertySource
    static void ownDataFolder(DynamicPropertyRegistry registry) {
        registry.add("traad.data", DATA::toString);
    }

    @BeforeEach
    protected void aMunicipalityOfItsOwn() {
        Canaries.listenToTheLog();
        clock.reset();
        given = new Given(jdbc, transaction, clock, municipalities);
    }

    @AfterEach
    void nothingGotOut() {
        assertThat(Canaries.heard()).isEmpty();
    }

    /** A browser in which this person is signed in; Danish unless said otherwise. */
    protected Browser as(SignedIn who) {
        return new Browser(who, "da");
    }

    protected final class Browser {
        private final SignedIn who;
        private final String language;

        private Browser(SignedIn who, String language) {
            this.who = who;
            this.language = language;
        }

        public Browser inEnglish() {
            return in(Language.ENGLISH);
        }

        public Browser in(Language language) {
            return new Browser(who, language.code());
        }

        public MvcTestResult get(String path) {
            return http.get()
                    .uri(path)
                    .cookie(new Cookie(Screens.LANGUAGE_COOKIE, language))
                    .with(authentication(token()))
                    .exchange();
        }

        /** @param fields names and values by turns; a name may come more than once */
        public MvcTestResult post(String path, String... fields) {
            return exchange(http.post().uri(path), fields);
        }

        /** As a row of the group screen does that saves itself. */
        public MvcTestResult postRow(String path, String... fields) {
            return exchange(http.post().uri(path).header("X-Row", "yes"), fields);
        }

        /** As a form with one file in it is sent. */
        public MvcTestResult upload(String path, String field, byte[] content) {
            return http.post()
                    .uri(path)
                    .multipart()
                    .file(new MockMultipartFile(field, field, null, content))
                    .with(authentication(token()))
                    .with(csrf())
                    .exchange();
        }

        private MvcTestResult exchange(MockMvcTester.MockMvcRequestBuilder post, String... fields) {
            var request = post.cookie(new Cookie(Screens.LANGUAGE_COOKIE, language))
                    .with(authentication(token()))
                    .with(csrf());
            for (var i = 0; i < fields.length; i += 2) {
                request = request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        }

        private Stay token() {
            return Stay.begun(who, clock.instant());
        }
    }

    /** What a person would read in the answer: its text without the marks, and without the canaries' words. */
    protected static String text(MvcTestResult answer) {
        try {
            return Canaries.without(org.springframework.web.util.HtmlUtils.htmlUnescape(answer.getResponse()
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                    .replaceAll("(?s)<(script|style|head).*?</\\1>", " ")
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("[\\s\u00a0]+", " ")));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

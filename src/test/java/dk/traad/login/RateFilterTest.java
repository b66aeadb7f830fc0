package dk.traad.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.SignedIn;
import dk.traad.platform.web.Channel;
import dk.traad.platform.web.Stay;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever asks too fast waits, and nobody waits for anybody else. */
class RateFilterTest extends WebTest {
    private static final int MOST = 60;

    @Autowired
    TurnedBack turnedBack;

    @Autowired
    Channel channel;

    private final AtomicLong nanoseconds = new AtomicLong();
    private RateFilter filter;
    private SignedIn mette;
    private SignedIn birgit;

    @BeforeEach
    void two_people() {
        filter = new RateFilter(channel, turnedBack, MOST, nanoseconds::get);
        var room = given.group(given.daycare("Myretuen"), "Stue Rød");
        mette = given.educator("Mette", room);
        birgit = given.educator("Birgit", room);
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_person_reads_sixty_pages_in_ten_seconds_and_then_waits_with_a_kind_word() throws Exception {
        for (var page = 0; page < MOST; page++) {
            assertThat(ask(mette, null, "GET", "/desk").getStatus()).isEqualTo(200);
        }
        after(Duration.ofSeconds(4));
        var refused = ask(mette, null, "GET", "/desk");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isBetween("6", "7");
        assertThat(refused.getContentAsString()).contains("Det gik for hurtigt").doesNotContain("Mette");
        after(Duration.ofSeconds(7));
        assertThat(ask(mette, null, "GET", "/desk").getStatus()).isEqualTo(200);
    }

    @Test
    void nobody_waits_for_somebody_else_not_even_behind_the_same_address() throws Exception {
        for (var page = 0; page < 10 * MOST; page++) {
            ask(mette, null, "GET", "/desk");
        }
        assertThat(ask(mette, null, "GET", "/desk").getStatus()).isEqualTo(429);
        assertThat(ask(birgit, null, "GET", "/desk").getStatus()).isEqualTo(200);
        assertThat(ask(null, new MockHttpSession(), "GET", "/sign-in").getStatus())
                .isEqualTo(200);
    }

    @Test
    void one_browser_tries_to_sign_in_twenty_times_a_minute_and_others_behind_its_address_are_free() throws Exception {
        var browser = new MockHttpSession();
        for (var attempt = 0; attempt < 20; attempt++) {
            assertThat(ask(null, browser, "POST", "/sign-in/demo").getStatus()).isEqualTo(200);
        }
        assertThat(ask(null, browser, "POST", "/sign-in/demo").getStatus()).isEqualTo(429);
        assertThat(ask(null, browser, "GET", "/sign-in").getStatus()).isEqualTo(200);
        assertThat(ask(null, new MockHttpSession(), "POST", "/sign-in/demo").getStatus())
                .isEqualTo(200);
    }

    @Test
    void a_whole_building_opens_the_sign_in_page_at_once_but_no_machine_floods_it() throws Exception {
        for (var newcomer = 0; newcomer < 10 * MOST; newcomer++) {
            assertThat(ask(null, null, "GET", "/sign-in").getStatus()).isEqualTo(200);
        }
        assertThat(ask(null, null, "GET", "/sign-in").getStatus()).isEqualTo(429);
        assertThat(ask(mette, null, "GET", "/desk").getStatus()).isEqualTo(200);
    }

    @Test
    void assets_are_not_counted() throws Exception {
        for (var asset = 0; asset < 20 * MOST; asset++) {
            assertThat(ask(null, null, "GET", "/assets/traad.css").getStatus()).isEqualTo(200);
        }
    }

    @Test
    void a_crowd_fills_no_memory_and_locks_nobody_out() {
        var rates = new Rates(1, Duration.ofSeconds(10), nanoseconds::get);
        IntStream.range(0, 200_000).forEach(number -> rates.secondsToWait("somebody " + number));
        assertThat(rates.remembered()).isLessThanOrEqualTo(50_000);
        assertThat(rates.secondsToWait("a newcomer")).isZero();
        assertThat(rates.secondsToWait("a newcomer")).isZero();
        after(Duration.ofSeconds(10));
        rates.secondsToWait("the first");
        assertThat(rates.remembered()).isOne();
    }

    private MockHttpServletResponse ask(
            @Nullable SignedIn who, @Nullable MockHttpSession session, String method, String path) throws Exception {
        SecurityContextHolder.clearContext();
        if (who != null) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(Stay.begun(who, clock.instant()));
            SecurityContextHolder.setContext(context);
        }
        var request = new MockHttpServletRequest(method, path);
        if (session != null) {
            request.setSession(session);
        }
        var response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private void after(Duration time) {
        nanoseconds.addAndGet(TimeUnit.NANOSECONDS.convert(time));
    }
}

package dk.traad.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.Settings;
import dk.traad.platform.web.Entrance;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** More than can be at work at once are told so at once, and nobody waits for somebody who is slow. */
class EntranceTest extends WebTest {
    @Autowired
    Entrance entrance;

    @Autowired
    Settings settings;

    @Autowired
    TurnedBack turnedBack;

    private Professional mette;

    @BeforeEach
    void an_educator() {
        mette = given.educator("Mette", given.group(given.daycare("Myretuen"), "Stue Rød"));
    }

    @Test
    void when_all_places_are_taken_the_next_is_told_to_come_again_and_then_is_let_in() {
        for (var place = 0; place < settings.requestsAtOnce(); place++) {
            assertThat(entrance.enter()).isTrue();
        }
        var refused = as(mette).get("/desk");
        assertThat(refused).hasStatus(503).headers().hasValue("Retry-After", "2");
        assertThat(text(refused))
                .contains("Der er mange på lige nu", "Intet er ændret")
                .doesNotContain("Mette");
        assertThat(text(as(mette).inEnglish().get("/desk"))).contains("Many are here right now");
        for (var place = 0; place < settings.requestsAtOnce(); place++) {
            entrance.leave(0);
        }
        assertThat(as(mette).get("/desk")).hasStatusOk();
    }

    @Test
    void whoever_would_have_to_wait_too_long_does_not_wait_at_all() {
        var slow = new Entrance(1, Duration.ofSeconds(30));
        assertThat(slow.enter()).isTrue();
        slow.leave(TimeUnit.MINUTES.toNanos(5));
        assertThat(slow.enter()).isTrue();
        var began = System.nanoTime();
        assertThat(slow.enter()).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void on_a_slow_machine_fewer_are_at_work_at_once() {
        var slow = new Entrance(8, Duration.ofMillis(800));
        assertThat(slow.enter()).isTrue();
        slow.leave(TimeUnit.SECONDS.toNanos(30));
        var let = 0;
        while (slow.enter()) {
            let++;
        }
        assertThat(let).isEqualTo(4);
    }

    @Test
    void a_short_wait_is_waited_in_the_order_of_coming() throws Exception {
        var one = new Entrance(1, Duration.ofSeconds(30));
        assertThat(one.enter()).isTrue();
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var next = others.submit(one::enter);
            one.leave(0);
            assertThat(next.get()).isTrue();
        }
    }

    /** Nobody has a place before what they send is here. */
    @Test
    void a_form_that_comes_slowly_holds_no_place() throws Exception {
        var places = new Entrance(1, Duration.ZERO);
        var filter = new EntranceFilter(places, turnedBack);
        var isBeingRead = new CountDownLatch(1);
        var isHere = new CountDownLatch(1);
        var slow = new MockHttpServletRequest("POST", "/wonderings") {
            @Override
            public Map<String, String[]> getParameterMap() {
                isBeingRead.countDown();
                await(isHere);
                return super.getParameterMap();
            }
        };
        slow.setContentType("application/x-www-form-urlencoded;charset=UTF-8");
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = new MockHttpServletResponse();
            var sending = others.submit(() -> {
                filter.doFilter(slow, answer, new MockFilterChain());
                return answer.getStatus();
            });
            await(isBeingRead);
            var quick = new MockHttpServletResponse();
            filter.doFilter(new MockHttpServletRequest("GET", "/desk"), quick, new MockFilterChain());
            assertThat(quick.getStatus()).isEqualTo(200);
            isHere.countDown();
            assertThat(sending.get()).isEqualTo(200);
        }
    }

    @Test
    void assets_are_for_everybody_at_any_time() throws Exception {
        var shut = new EntranceFilter(new Entrance(0, Duration.ZERO), turnedBack);
        var asset = new MockHttpServletResponse();
        shut.doFilter(new MockHttpServletRequest("GET", "/assets/traad.css"), asset, new MockFilterChain());
        assertThat(asset.getStatus()).isEqualTo(200);
        var page = new MockHttpServletResponse();
        shut.doFilter(new MockHttpServletRequest("GET", "/desk"), page, new MockFilterChain());
        assertThat(page.getStatus()).isEqualTo(503);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}

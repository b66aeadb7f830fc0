package dk.traad.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.browser.BrowserTest;
import dk.traad.browser.PlainBrowser;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a session begins, lasts and ends, as browsers meet it. */
class SessionTest extends BrowserTest {
    private Professional mette;
    private Parent kirsten;

    @BeforeEach
    void a_room_and_a_family() {
        var room = given.group(given.daycare("Myretuen"), "Stue Rød");
        mette = given.educator("Mette Holm", room);
        kirsten = given.custodyHolder("Kirsten", given.child("Ida", room));
    }

    @Test
    void the_cookie_goes_to_this_program_alone_and_no_script_reads_it() {
        var cookie = plain().get("/sign-in").header("Set-Cookie");
        assertThat(cookie)
                .startsWith("__Host-traad=")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain", "Expires", "Max-Age");
        assertThat(cookie.substring(0, cookie.indexOf(';')).length()).isGreaterThan(40);
    }

    @Test
    void signing_in_gives_a_new_key_and_the_old_one_opens_nothing() {
        var browser = plain();
        browser.get("/sign-in");
        var before = browser.cookies();
        browser.get("/sign-in/test/professional/%d/%s"
                .formatted(mette.municipality().value(), mette.person()));
        assertThat(browser.get("/desk").status()).isEqualTo(200);
        assertThat(browser.cookies().get(SessionCookie.NAME)).isNotEqualTo(before.get(SessionCookie.NAME));
        assertThat(plain().with(before).get("/desk").status()).isNotEqualTo(200);
    }

    @Test
    void staff_are_signed_out_after_a_quarter_of_an_hour_without_use_and_come_back_to_where_they_were() {
        var browser = plain(mette);
        clock.plus(Duration.ofMinutes(14));
        assertThat(browser.get("/children").status()).isEqualTo(200);
        clock.plus(Duration.ofMinutes(14));
        assertThat(browser.get("/children").status()).isEqualTo(200);
        clock.plus(Duration.ofMinutes(16));
        var ended = browser.get("/children?sort=age");
        assertThat(ended.status()).isEqualTo(401);
        assertThat(ended.text()).contains("Du har ikke brugt Tråd i 15 minutter", "kommer du tilbage", "Log ind igen");
        assertThat(browser.get("/desk").location()).isEqualTo("/sign-in");
        signInAgain(browser, mette);
        assertThat(browser.get("/").location()).isEqualTo("/children?sort=age");
        assertThat(browser.get("/").location()).isEqualTo("/desk");
    }

    @Test
    void how_a_page_looks_outlasts_the_session() {
        var browser = plain(mette);
        var style = browser.get("/desk").page().select("link[rel=stylesheet]").attr("href");
        clock.plus(Duration.ofMinutes(16));
        assertThat(browser.get(style).status()).isEqualTo(200);
        assertThat(browser.get("/desk").status()).isEqualTo(401);
    }

    @Test
    void families_have_half_an_hour() {
        var browser = plain(kirsten);
        clock.plus(Duration.ofMinutes(29));
        assertThat(browser.get("/family").status()).isEqualTo(303);
        clock.plus(Duration.ofMinutes(31));
        assertThat(browser.get("/family").text()).contains("30 minutter");
    }

    @Test
    void nobody_else_is_led_to_where_somebody_was() {
        var browser = plain(mette);
        clock.plus(Duration.ofMinutes(16));
        browser.get("/children");
        signInAgain(browser, kirsten);
        assertThat(browser.get("/").location()).isEqualTo("/family");
    }

    @Test
    void no_session_lasts_longer_than_twelve_hours_however_busy() {
        var browser = plain(mette);
        for (var quarter = 0; quarter < 12 * 5; quarter++) {
            clock.plus(Duration.ofMinutes(12));
            assertThat(browser.get("/sessions/here").status()).isEqualTo(204);
        }
        clock.plus(Duration.ofMinutes(1));
        assertThat(browser.get("/desk").text()).contains("Du har været logget ind i 12 timer");
    }

    @Test
    void what_was_being_written_when_the_session_ended_is_shown_again() {
        var browser = plain(kirsten);
        clock.plus(Duration.ofMinutes(31));
        var ended = browser.post("/family/assessments/x/answer", "question", "Hvornår <på> dagen?");
        assertThat(ended.status()).isEqualTo(401);
        assertThat(ended.text()).contains("Det havde du skrevet", "Hvornår <på> dagen?");
    }

    @Test
    void what_a_page_sends_by_itself_ends_nothing_but_is_refused() {
        var browser = plain(mette);
        clock.plus(Duration.ofMinutes(16));
        var refused = browser.post("/assessments/x/own", Map.of("X-Row", "yes"), "ownWords", "Leger godt");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(browser.get("/desk").text()).contains("15 minutter");
    }

    @Test
    void signing_out_ends_the_session_here_and_in_the_database() {
        var browser = plain(mette);
        var stolen = browser.cookies();
        var out = browser.send(browser.get("/desk"), "/sign-out");
        assertThat(out.location()).isEqualTo("/sign-in");
        assertThat(out.header("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
        assertThat(plain().with(stolen).get("/desk").status()).isEqualTo(401);
        assertThat(sessionsOf(mette)).isZero();
    }

    @Test
    void all_sessions_can_be_ended_from_one_of_them() {
        var phone = plain(mette);
        clock.plus(Duration.ofMinutes(3));
        var desktop = plain(mette);
        var page = desktop.get("/sessions");
        assertThat(page.text())
                .contains("Her 16. november 2026 kl. 10.03", "Et andet sted 16. november 2026 kl. 10.00");
        assertThat(desktop.send(page, "/sessions/end").location()).isEqualTo("/sign-in");
        assertThat(phone.get("/desk").text()).contains("du har logget ud et andet sted");
        assertThat(sessionsOf(mette)).isZero();
    }

    @Test
    void a_leaver_is_refused_at_once_and_the_session_dies_with_the_employment() {
        var browser = plain(mette);
        given.left(mette);
        assertThat(browser.get("/children").status()).isEqualTo(404);
        clock.plus(Duration.ofSeconds(31));
        assertThat(browser.get("/children").text()).contains("Du har ikke længere adgang");
        assertThat(sessionsOf(mette)).isZero();
    }

    @Test
    void a_parent_who_lost_custody_is_refused_at_once_and_signed_out() {
        var browser = plain(kirsten);
        given.change("UPDATE family_relation SET custody = false WHERE adult = :id", Map.of("id", kirsten.adult()));
        assertThat(browser.get("/family").status()).isEqualTo(404);
        clock.plus(Duration.ofSeconds(31));
        assertThat(browser.get("/family").text()).contains("Du har ikke længere adgang");
    }

    @Test
    void after_signing_out_going_back_shows_nothing() {
        var page = open(Size.DESKTOP);
        signIn(page, mette);
        page.navigate("/children");
        assertThat(page.content()).contains("Ida");
        page.locator("form[action='/sign-out'] button").click();
        page.waitForURL("**/sign-in");
        page.goBack();
        page.waitForURL("**/sign-in");
        assertThat(page.locator("body").textContent()).contains("Log ind").doesNotContain("Ida");
    }

    @Test
    void its_pages_are_sound() {
        for (var size : new Size[] {Size.PHONE, Size.DESKTOP}) {
            var page = open(size);
            signIn(page, mette);
            page.navigate("/sessions");
            sound(page, "sessions-" + size.word());
            clock.plus(Duration.ofMinutes(16));
            page.navigate("/children");
            sound(page, "ended-" + size.word());
            assertThat(page.evaluate("Object.keys(localStorage).length + Object.keys(sessionStorage).length"))
                    .isEqualTo(0);
        }
    }

    private void signInAgain(PlainBrowser browser, dk.traad.kernel.SignedIn who) {
        var kind = who instanceof Parent ? "parent" : "professional";
        browser.get("/sign-in/test/%s/%d/%s".formatted(kind, who.municipality().value(), who.person()));
    }

    private long sessionsOf(Professional who) {
        return given.value(
                Long.class,
                "SELECT count(*) FROM spring_session WHERE principal_name LIKE ?",
                "%" + who.person() + "%");
    }
}

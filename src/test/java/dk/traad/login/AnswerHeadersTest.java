package dk.traad.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.browser.BrowserTest;
import dk.traad.browser.PlainBrowser;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of answer carries the same headers: pages, redirects, refusals, errors, assets, downloads. */
class AnswerHeadersTest extends BrowserTest {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Test
    void pages_redirects_refusals_errors_and_downloads() {
        var hanne = plain(given.administrator("Hanne"));
        var anyone = plain();
        var answers = List.of(
                anyone.get("/"),
                anyone.get("/sign-in"),
                anyone.get("/desk"),
                anyone.get("/sign-in/nothing-here"),
                anyone.get("/error"),
                anyone.post("/language", "language", "en", "back", "/"),
                anyone.get("/children/%00"),
                anyone.get("/children;jsessionid=1"),
                anyone.get("/assets/nothing.css"),
                hanne.get("/settings"),
                hanne.get("/children/no-id"),
                hanne.get("/language"),
                hanne.get("/sessions/here"),
                hanne.post("/settings"),
                hanne.get("/roster/0b9d2f0e-6a0e-4b8b-9d56-0d2f6a0e4b8b/refused.csv"),
                hanne.get("/desk", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors"));
        assertThat(answers).allSatisfy(answer -> {
            var which = answer.status() + " " + answer.response().uri();
            headers(answer, which);
            assertThat(answer.header("Cache-Control")).as(which).isEqualTo("no-store");
        });
        assertThat(answers.stream().map(PlainBrowser.Answer::status).distinct())
                .contains(200, 204, 302, 303, 400, 403, 404, 405);
    }

    @Test
    void assets_may_be_kept_and_carry_the_rest() {
        var browser = plain();
        for (var asset : browser.get("/sign-in").page().select("link[href]:not([rel=manifest]), script[src]")) {
            var answer = browser.get(asset.hasAttr("href") ? asset.attr("href") : asset.attr("src"));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
            headers(answer, asset.toString());
        }
    }

    /** Written by hand, because no browser would send it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /desk HTTP/1.1\r\nHost: localhost\r\nX-Much: %s\r\n\r\n",
                "GET /%%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /a\u0001b HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /desk HTTP/1.1\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST /language HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"
            })
    void what_the_server_refuses_by_itself_says_nothing_or_says_it_safely(String request) throws IOException {
        var answer = byHand(request.replace("%s", "x".repeat(20_000)).replace("%%", "%"));
        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("Tomcat", "Exception", "at org.");
        var parts = answer.split("\r\n\r\n", 2);
        if (!parts[1].isBlank() && !parts[1].equals("0\r\n\r\n")) {
            assertThat(parts[0]).contains("Content-Security-Policy: " + POLICY);
        }
    }

    @Test
    void in_the_clear_nothing_is_said_about_https() {
        assertThat(plain().get("/sign-in").header("Strict-Transport-Security")).isEmpty();
    }

    private static void headers(PlainBrowser.Answer answer, String which) {
        var expected = Map.of(
                "Content-Security-Policy", POLICY,
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "no-referrer",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cross-Origin-Resource-Policy", "same-origin",
                "X-Frame-Options", "DENY");
        expected.forEach((name, value) -> assertThat(answer.response().headers().allValues(name))
                .as(name + " of " + which)
                .containsExactly(value));
        assertThat(answer.header("Server") + answer.header("X-Powered-By")).isEmpty();
    }

    private String byHand(String request) throws IOException {
        var address = URI.create(address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

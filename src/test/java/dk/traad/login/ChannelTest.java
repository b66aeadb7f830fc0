package dk.traad.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.platform.Settings;
import dk.traad.platform.web.Channel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

/** The name of the session's cookie and its Secure flag follow the channel, and are never weaker by silence. */
class ChannelTest {
    private static final String REAL = "jdbc:postgresql://db/traad";

    @ParameterizedTest
    @CsvSource({
        "https, traad.kommune.example, __Host-traad",
        "http, localhost, __Host-traad",
        "http, 127.0.0.1, __Host-traad",
        "http, [::1], __Host-traad",
        "http, 192.168.1.5, traad",
        "http, localhost.evil.example, traad",
        "http, 127.0.0.1.evil.example, traad",
        "http, traad.kommune.example, traad"
    })
    void without_a_setting_each_request_says_how_it_came(String scheme, String host, String cookie) {
        var channel = channel("", REAL);
        assertThat(cookie(channel, request(scheme, host)))
                .startsWith(cookie + "=")
                .satisfies(
                        written -> assertThat(written.contains("Secure")).isEqualTo(cookie.equals(SessionCookie.NAME)));
    }

    @Test
    void with_a_machine_in_front_that_speaks_https_every_cookie_is_strong() {
        var channel = channel("https://traad.kommune.example", REAL);
        assertThat(cookie(channel, request("http", "10.0.0.7")))
                .startsWith("__Host-traad=")
                .contains("Secure");
        assertThat(channel.isEncrypted(request("http", "10.0.0.7"))).isTrue();
        assertThat(channel.isBehindAnother(request("http", "10.0.0.7"))).isTrue();
    }

    @Test
    void in_the_clear_only_invented_people_or_where_it_was_written_down() {
        assertThat(channel("", REAL).mayBeOpen()).isFalse();
        assertThat(channel("https://traad.kommune.example", REAL).mayBeOpen()).isFalse();
        assertThat(channel("http://localhost:8080", REAL).mayBeOpen()).isFalse();
        assertThat(channel("http://10.0.0.7:8080", REAL).mayBeOpen()).isTrue();
        assertThat(channel("", "").mayBeOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Proto", "X-Forwarded-Host", "Forwarded"})
    void what_a_request_claims_about_its_way_is_not_believed(String header) {
        var request = request("http", "traad.kommune.example");
        request.addHeader(header, header.equals("X-Forwarded-Proto") ? "https" : "host=localhost;proto=https");
        assertThat(channel("", REAL).isTrustworthy(request)).isFalse();
    }

    @Test
    void an_origin_is_ours_when_it_names_this_host_or_the_public_address() {
        var channel = channel("https://traad.kommune.example", REAL);
        var request = request("http", "10.0.0.7");
        request.addHeader("Host", "10.0.0.7:8080");
        assertThat(List.of("http://10.0.0.7:8080", "https://traad.kommune.example"))
                .allMatch(origin -> channel.isOurs(origin, request));
        assertThat(List.of("https://kommune.example", "https://traad.kommune.example.evil", "null", ""))
                .noneMatch(origin -> channel.isOurs(origin, request));
    }

    private static String cookie(Channel channel, MockHttpServletRequest request) {
        var response = new MockHttpServletResponse();
        new SessionCookie(channel).writeCookieValue(new CookieValue(request, response, "key"));
        return String.valueOf(response.getHeader("Set-Cookie"));
    }

    private static MockHttpServletRequest request(String scheme, String host) {
        var request = new MockHttpServletRequest("GET", "/");
        request.setScheme(scheme);
        request.setSecure(scheme.equals("https"));
        request.setServerName(host);
        return request;
    }

    private static Channel channel(String publicUrl, String database) {
        var environment = new MockEnvironment()
                .withProperty("traad.public-url", publicUrl)
                .withProperty("traad.database.url", database);
        return new Channel(environment, new Settings(environment));
    }
}

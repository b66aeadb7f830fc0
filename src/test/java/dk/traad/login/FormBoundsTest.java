package dk.traad.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.browser.BrowserTest;
import dk.traad.browser.PlainBrowser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too much, too long or no form at all is refused in plain words, and never a fault. */
class FormBoundsTest extends BrowserTest {
    private PlainBrowser hanne;
    private PlainBrowser.Answer page;

    @BeforeEach
    void an_administrator_at_a_form() {
        hanne = plain(given.administrator("Hanne"));
        page = hanne.get("/settings");
    }

    @Test
    void a_field_with_more_than_anybody_writes_is_refused_and_all_of_it_shown() {
        var long_ = "meget langt ".repeat(4_000);
        var answer = hanne.send(page, "/settings/review", "contactName", long_);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("En af teksterne er for lang").contains(long_.strip());
    }

    @Test
    void each_form_says_its_own_smaller_limit_beside_the_field() {
        var answer = hanne.send(page, "/settings/review", "contactName", "x".repeat(1_000));
        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void a_whole_form_is_at_most_a_megabyte_and_a_thousand_fields() {
        var large = IntStream.range(0, 40)
                .boxed()
                .flatMap(number -> Stream.of("field" + number, "y".repeat(39_000)))
                .toArray(String[]::new);
        var many = IntStream.range(0, 2_000)
                .boxed()
                .flatMap(number -> Stream.of("field" + number, ""))
                .toArray(String[]::new);
        for (var fields : new String[][] {large, many}) {
            var answer = hanne.send(page, "/settings/review", fields);
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.text()).contains("Der var for meget på én gang");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/xml",
                "text/plain",
                "multipart/form-data; boundary=x",
                "nonsense",
                "a/b/c"
            })
    void what_is_no_form_is_refused(String type) throws Exception {
        var answer = body("/settings", type, "{\"contactName\": \"Hanne\"}");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("Det er ikke noget, vi kan modtage her");
    }

    @Test
    void characters_no_database_keeps_are_left_out() {
        var answer = hanne.send(page, "/settings/review", "contactName", "Han\0ne");
        assertThat(answer.status()).isIn(200, 303, 422);
        assertThat(hanne.get("/campaigns/new?sector=%00").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%c3%28", "%ed%a0%80", "a=%", "=&=&&", "x[y]=1&x[z]=2"})
    void what_is_badly_written_is_no_fault(String query) throws Exception {
        assertThat(body("/settings", "application/x-www-form-urlencoded", "contactName=" + query)
                        .statusCode())
                .isBetween(400, 499);
        assertThat(raw("/settings?" + query)).isLessThan(500);
    }

    @Test
    void a_large_header_is_refused() {
        assertThat(hanne.get("/settings", "X-Large", "z".repeat(10_000)).status())
                .isBetween(400, 499);
    }

    /** A file on a form whose address is not named would be refused with nothing but riddles. */
    @Test
    void every_form_that_takes_files_is_named() throws IOException {
        var uploads = new TreeSet<String>();
        var form = Pattern.compile("<form[^>]*action=\"([^\"]*)\"[^>]*multipart/form-data");
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                form.matcher(Files.readString(template)).results().forEach(found -> uploads.add(found.group(1)));
            }
        }
        assertThat(uploads).isNotEmpty().isSubsetOf(FormBounds.UPLOADS);
    }

    @Test
    void its_page_is_sound() {
        for (var size : new Size[] {Size.PHONE, Size.DESKTOP}) {
            var browser = open(size);
            signIn(browser, given.administrator("Hanne"));
            browser.navigate("/settings");
            browser.evaluate("document.querySelector('[name=contactName]').removeAttribute('maxlength')");
            browser.evaluate("document.querySelector('[name=contactName]').value = 'meget langt '.repeat(4000)");
            browser.evaluate("document.querySelector('[name=contactName]').form.requestSubmit()");
            browser.waitForLoadState();
            browser.getByText("En af teksterne er for lang").waitFor();
            sound(browser, "too-long-" + size.word());
        }
    }

    private HttpResponse<String> body(String path, String type, String content) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Content-Type", type)
                .header("Cookie", cookies())
                .POST(HttpRequest.BodyPublishers.ofString(content))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private int raw(String pathAndQuery) throws IOException {
        var address = URI.create(address());
        try (var socket = new java.net.Socket(address.getHost(), address.getPort())) {
            var request = "GET " + pathAndQuery + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies()
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            var status = new byte[12];
            socket.getInputStream().readNBytes(status, 0, status.length);
            return Integer.parseInt(new String(status, java.nio.charset.StandardCharsets.US_ASCII).substring(9));
        }
    }

    private String cookies() {
        return hanne.cookies().entrySet().stream()
                .map((Map.Entry<String, String> cookie) -> cookie.getKey() + "=" + cookie.getValue())
                .collect(java.util.stream.Collectors.joining("; "));
    }
}

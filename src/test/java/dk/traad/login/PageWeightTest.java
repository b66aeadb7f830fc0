package dk.traad.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.browser.BrowserTest;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn.Professional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much a phone on a poor line has to wait for. */
class PageWeightTest extends BrowserTest {
    /** Bytes of a page as it is sent, without pictures. */
    private static final int HEAVIEST = 30_000;

    private GroupId red;
    private Professional mette;

    @BeforeEach
    void a_room_of_25() {
        red = given.group(given.daycare("Myretuen"), "Stue Rød");
        mette = given.educator("Mette Holm", red);
        for (var number = 1; number <= 25; number++) {
            var child = given.child("Barn" + number, red);
            given.decided(child, mette, "CLOSED", Position.GREEN);
        }
    }

    @Test
    void pages_and_style_sheets_are_sent_compressed_to_those_who_can_read_that() {
        var browser = plain(mette);
        assertThat(browser.get("/desk", "Accept-Encoding", "gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(browser.get("/desk").header("Content-Encoding")).isEmpty();
        var style = browser.get("/desk").page().select("link[rel=stylesheet]").attr("href");
        var answer = browser.get(style, "Accept-Encoding", "gzip");
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.header("Cache-Control")).contains("immutable");
    }

    @Test
    void the_pages_of_the_day_weigh_less_than_30_kilobytes() throws IOException {
        var campaign = given.campaignFor(red);
        var browser = plain(mette);
        for (var path : List.of("/desk", "/children", "/my-group", "/groups/" + red + "/assessments/" + campaign)) {
            var page = browser.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(compressed(page.response().body())).as(path).isLessThan(HEAVIEST);
        }
    }

    private static int compressed(String page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}

package dk.traad.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.SignedIn.Professional;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A municipality's mark: a small picture, drawn anew, at the top of every page until it is taken away. */
class MarkTest extends WebTest {
    private Professional anna;

    @BeforeEach
    void anAdministrator() {
        anna = given.administrator("Anna");
    }

    @Test
    void a_picture_is_looked_over_kept_with_why_and_shown_on_every_page_at_an_address_for_good() throws Exception {
        var review = as(anna).upload("/settings/mark", "chosen", picture(300, 200));
        assertThat(text(review))
                .contains("Kommunens mærke tilføjet", "Hvorfor?")
                .doesNotContain("et billede (");
        assertThat(review).bodyText().contains("alt=\"Billede af kommunens mærke\"");
        assertThat(as(anna).get(kept(review))).hasStatusOk().hasContentType("image/png");
        assertThat(as(anna).get("/desk")).bodyText().doesNotContain("/look/mark/");

        assertThat(decided(review)).hasStatus(303).hasHeader("Location", "/settings/mark");
        var address = address(as(anna).get("/desk"));
        var answer = as(anna).get(address);
        assertThat(answer)
                .hasStatusOk()
                .hasContentType("image/png")
                .hasHeader("Cache-Control", "max-age=31536000, private, immutable")
                .hasHeader("X-Content-Type-Options", "nosniff");
        var shown = ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
        assertThat(shown.getHeight()).isEqualTo(96);
        assertThat(shown.getWidth()).isEqualTo(144);
        assertThat(new Color(shown.getRGB(70, 48))).isEqualTo(Color.BLUE);
        assertThat(text(as(anna).get("/settings/history"))).contains("Designguiden", "Kommunens mærke");
        assertThat(as(anna).get("/settings/mark")).bodyText().contains("alt=\"Prøvekøbing");
        assertThat(as(anna).get("/look/mark/" + "0".repeat(32) + ".png")).hasStatus(404);
    }

    @Test
    void the_one_before_and_the_one_after_are_seen_side_by_side_and_stay_in_the_history() throws Exception {
        decided(as(anna).upload("/settings/mark", "chosen", picture(300, 200)));
        as(anna).upload("/settings/mark", "chosen", picture(50, 50));
        var review = as(anna).upload("/settings/mark", "chosen", picture(96, 96));
        assertThat(pictures(review)).hasSize(2);
        decided(review);
        assertThat(pictures(as(anna).get("/settings/history"))).containsAll(pictures(review));
        assertThat(given.value(Long.class, "SELECT count(*) FROM mark_picture"))
                .as("what was only looked over is gone")
                .isEqualTo(2);
        as(anna).post("/settings/mark/decide", "why", "Væk");
        for (var picture : pictures(review)) {
            assertThat(as(anna).get(picture)).hasStatusOk();
        }
    }

    private static java.util.List<String> pictures(MvcTestResult page) throws IOException {
        return Pattern.compile("/settings/mark/pictures/[0-9a-f]{32}\\.png")
                .matcher(page.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .toList();
    }

    private static String kept(MvcTestResult page) throws IOException {
        return pictures(page).getFirst();
    }

    @Test
    void it_is_taken_away_again_with_why() throws Exception {
        decided(as(anna).upload("/settings/mark", "chosen", picture(96, 96)));
        var address = address(as(anna).get("/desk"));
        assertThat(text(as(anna).post("/settings/mark/decide"))).contains("Kommunens mærke taget ud");
        assertThat(as(anna).post("/settings/mark/decide", "why", "Nyt mærke på vej"))
                .hasStatus(303);
        assertThat(as(anna).get("/desk")).bodyText().doesNotContain("/look/mark/");
        assertThat(as(anna).get(address)).hasStatus(404);
    }

    @Test
    void what_is_no_small_png_picture_is_refused_beside_the_field() throws Exception {
        assertThat(text(as(anna).upload(
                                "/settings/mark", "chosen", "<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8))))
                .contains("Det er ikke et PNG-billede");
        var cut = java.util.Arrays.copyOf(picture(96, 96), 60);
        assertThat(as(anna).upload("/settings/mark", "chosen", cut)).hasStatus(422);
        assertThat(as(anna).upload("/settings/mark", "chosen", cut))
                .as("the mistake stands above the form too, with the way to its field")
                .bodyText()
                .contains("href=\"#chosen\"");
        assertThat(as(anna).upload("/settings/mark", "chosen", picture(8, 8))).hasStatus(422);
        assertThat(as(anna).upload("/settings/mark", "chosen", picture(2001, 20)))
                .hasStatus(422);
        assertThat(text(as(anna).upload("/settings/mark", "chosen", new byte[0])))
                .contains("Vælg et billede først");
        assertThat(text(as(anna).upload("/settings/mark", "chosen", new byte[100_001])))
                .contains("fylder mere end 100 kB");
        assertThat(as(anna).post("/settings/mark/decide", "picture", "nonsense", "why", "x"))
                .hasStatus(422);
        assertThat(given.value(Long.class, "SELECT count(*) FROM municipality_mark"))
                .isZero();
    }

    @Test
    void the_file_carries_it_and_the_same_picture_again_changes_nothing() throws Exception {
        decided(as(anna).upload("/settings/mark", "chosen", picture(300, 200)));
        var file = as(anna).get("/settings/settings.json").getResponse().getContentAsByteArray();
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("\"mark\"", "iVBORw0KGgo");
        assertThat(as(anna).upload("/settings/file", "chosen", file)).hasStatus(303);
        as(anna).post("/settings/mark/decide", "why", "Væk");
        assertThat(text(as(anna).upload("/settings/file", "chosen", file))).contains("Kommunens mærke tilføjet");
    }

    private MvcTestResult decided(MvcTestResult review) throws IOException {
        var fields = new ArrayList<String>();
        var hidden = Pattern.compile("name=\"(picture|reviewed)\" value=\"([^\"]*)\"")
                .matcher(review.getResponse().getContentAsString(StandardCharsets.UTF_8));
        while (hidden.find()) {
            fields.add(hidden.group(1));
            fields.add(org.springframework.web.util.HtmlUtils.htmlUnescape(hidden.group(2)));
        }
        fields.add("why");
        fields.add("Designguiden");
        return as(anna).post("/settings/mark/decide", fields.toArray(String[]::new));
    }

    private static String address(MvcTestResult page) throws IOException {
        var found = Pattern.compile("/look/mark/[0-9a-f]{32}\\.png")
                .matcher(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** Blue, with some noise at its edge. */
    private static byte[] picture(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var random = new Random(7);
        for (var x = 0; x < width; x++) {
            for (var y = 0; y < height; y++) {
                image.setRGB(x, y, y < 4 ? random.nextInt() : Color.BLUE.getRGB());
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}

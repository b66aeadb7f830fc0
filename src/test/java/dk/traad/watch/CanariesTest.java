package dk.traad.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.MunicipalityCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;

/** The canaries are heard when something gets out; and at the end of a run no file holds one, mails included. */
@Order(Integer.MAX_VALUE)
class CanariesTest extends WebTest {
    private static final MunicipalityCode ANOTHER = new MunicipalityCode(888);

    @Value("${traad.data}")
    Path data;

    @Test
    void a_word_of_another_municipality_is_heard() {
        Canaries.listen("a page", "Ida kanarie777", ANOTHER, false);
        assertThat(Canaries.heard())
                .containsExactly("a page belongs to 888 and holds a word of 777: «…Ida kanarie777…»");
        Canaries.listen("a page", "Ida kanarie888", ANOTHER, false);
        assertThat(Canaries.heard()).isEmpty();
        Canaries.listen("a page", "Ida kanarie888", null, false);
        assertThat(Canaries.heard()).hasSize(1);
    }

    @Test
    void a_cpr_number_is_heard_and_other_numbers_are_not() {
        Canaries.listen("a page", "født 240220-9901 i", ANOTHER, false);
        Canaries.listen("a page", "2402209901", ANOTHER, false);
        assertThat(Canaries.heard()).hasSize(2);
        Canaries.listen("a page", "2402209901", ANOTHER, true);
        Canaries.listen("a page", "1794816000 9999999999 12240220-9901-4abc /a-2402209901", ANOTHER, false);
        assertThat(Canaries.heard()).isEmpty();
    }

    @Test
    void a_name_in_the_log_is_heard() {
        LoggerFactory.getLogger("dk.traad").warn("Ida {}", Canaries.word(ANOTHER));
        assertThat(Canaries.heard()).hasSize(1);
    }

    @Test
    void a_page_holds_the_words_of_its_own_municipality() throws IOException {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        var mette = given.educator("Mette", red);
        given.child("Aya", red);
        var page = as(mette).get("/children").getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("Aya Prøve " + Canaries.word(given.municipality()));
    }

    @Test
    void no_file_of_the_run_holds_a_word_or_a_number() throws IOException {
        try (var files = Files.walk(data)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)
                    .filter(file -> !data.relativize(file).toString().startsWith("postgres"))::iterator) {
                Canaries.listen(
                        "the file " + data.relativize(file),
                        Files.readString(file, StandardCharsets.ISO_8859_1),
                        null,
                        false);
            }
        }
        assertThat(Canaries.heard()).isEmpty();
    }
}

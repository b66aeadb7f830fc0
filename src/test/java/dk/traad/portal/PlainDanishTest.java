package dk.traad.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What families read is easy to read: LIX, words in a sentence plus the share of words of more than six letters. */
class PlainDanishTest {
    private static final double EASY = 35;
    private static final int LONG = 6;
    private static final int ENOUGH_TO_MEASURE = 20;

    @Test
    void the_familys_side_speaks_plain_danish() {
        assertThat(lix(String.join(" . ", sentences("portal")))).isLessThan(EASY);
        assertThat(lix(String.join(" . ", sentences("mail")))).isLessThan(EASY);
        assertThat(lix(String.join(" . ", sentences("voice")))).isLessThan(EASY);
        assertThat(lix(String.join(" . ", sentences("wondering")))).isLessThan(EASY);
    }

    @Test
    void every_longer_text_is_plain_by_itself() {
        assertThat(Stream.of("portal", "voice", "wondering").flatMap(bundle -> sentences(bundle).stream()))
                .filteredOn(text -> words(text).size() >= ENOUGH_TO_MEASURE)
                .allSatisfy(text -> assertThat(lix(text)).as(text).isLessThan(EASY));
    }

    @Test
    void the_measure_is_the_known_one() {
        assertThat(lix("Det er nemt at læse. Det er sværere at forstå forklaringerne."))
                .isEqualTo(11 / 2.0 + 100 * 2 / 11.0);
    }

    private static double lix(String text) {
        var words = words(text);
        var sentences = Arrays.stream(text.split("[.:?!]"))
                .filter(part -> part.matches("(?s).*\\p{L}.*"))
                .count();
        var longWords = words.stream().filter(word -> word.length() > LONG).count();
        return (double) words.size() / sentences + 100.0 * longWords / words.size();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> sentences(String bundle) {
        var properties = new Properties();
        try (var file = PlainDanishTest.class.getResourceAsStream("/texts/" + bundle + "_da.properties")) {
            properties.load(new InputStreamReader(java.util.Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties.values().stream()
                .map(Object::toString)
                .map(text -> text.replaceAll("\\{0, plural.*?}}", "hver måned").replaceAll("\\{\\d}", "Ida"))
                .toList();
    }
}

package dk.traad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.ibm.icu.text.MessageFormat;
import dk.traad.platform.web.Language;
import dk.traad.platform.web.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What families read can be read by somebody tired. LIX is the length of the sentences plus the share of words of more
 * than six letters: a children's book is below 25, a newspaper at 45. Headings and buttons are left out, because they
 * would only make it look easier.
 */
class PlainLanguageTest extends WebTest {
    private static final int MOST_LIX = 35;
    private static final int MOST_WORDS_IN_A_SENTENCE = 24;
    /** Below this a single word decides; what is shorter is measured with the rest. */
    private static final int ENOUGH_WORDS = 60;

    private static final int ENOUGH_WORDS_ALONE = 20;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}'’-]*");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?:\\n]+([.!?:](?!\\S)|\\n|$)|[^\\n]");

    @Autowired
    Texts texts;

    /** How hard some running text is to read. */
    private record Measure(int words, int sentences, int longWords) {
        static Measure of(List<String> passages) {
            var words = passages.stream().flatMap(one -> wordsIn(one).stream()).toList();
            return new Measure(
                    words.size(),
                    passages.stream().mapToInt(one -> sentencesIn(one).size()).sum(),
                    (int) words.stream().filter(word -> word.length() > 6).count());
        }

        double lix() {
            return (double) words / sentences + 100.0 * longWords / words;
        }
    }

    @Test
    void the_measure_is_lix() {
        var measure = Measure.of(List.of("Ida trives godt. Kommunen svarer forældrene i morgen."));
        assertThat(measure).isEqualTo(new Measure(8, 2, 2));
        assertThat(measure.lix()).isCloseTo(29.0, within(0.1));
    }

    @Test
    void what_a_family_reads_is_easy_to_read() {
        var hard = new TreeMap<String, Double>();
        passagesByFeature().forEach((feature, passages) -> {
            var lix = Measure.of(passages).lix();
            if (lix >= MOST_LIX) {
                hard.put(feature, lix);
            }
        });
        assertThat(hard).as("LIX of the families' texts of a feature").isEmpty();
    }

    @Test
    void no_sentence_to_a_family_is_long() {
        var tooLong = new ArrayList<String>();
        passagesByFeature()
                .values()
                .forEach(passages -> passages.stream()
                        .flatMap(one -> sentencesIn(one).stream())
                        .filter(sentence -> wordsIn(sentence).size() > MOST_WORDS_IN_A_SENTENCE)
                        .forEach(tooLong::add));
        assertThat(tooLong).isEmpty();
    }

    @Test
    void every_longer_passage_is_easy_by_itself() {
        var hard = passagesByFeature().values().stream()
                .flatMap(List::stream)
                .filter(one -> wordsIn(one).size() >= ENOUGH_WORDS_ALONE)
                .filter(one -> Measure.of(List.of(one)).lix() >= MOST_LIX);
        assertThat(hard).isEmpty();
    }

    private TreeMap<String, List<String>> passagesByFeature() {
        var danish = texts.all(Language.DANISH);
        var all = new HashMap<String, List<String>>();
        for (var key : FamilyKeys.among(danish.keySet())) {
            var spoken = spoken(danish.getOrDefault(key, ""));
            if (spoken.matches("(?s).*[.!?]\\s*")) {
                all.computeIfAbsent(key.substring(0, key.indexOf('.')), unused -> new ArrayList<>())
                        .add(spoken);
            }
        }
        var passages = new TreeMap<String, List<String>>();
        all.forEach((feature, said) -> passages.computeIfAbsent(
                        Measure.of(said).words() < ENOUGH_WORDS ? "the rest" : feature, unused -> new ArrayList<>())
                .addAll(said));
        return passages;
    }

    /** As it stands on a page: the plural of many, and a short word in every gap. */
    private static String spoken(String sentence) {
        var format = new MessageFormat(sentence, Locale.forLanguageTag("da-DK"));
        var arguments = new HashMap<String, Object>();
        format.getArgumentNames().forEach(name -> arguments.put(name, sentence.contains("{" + name + ",") ? 7 : "Ida"));
        return format.format(positional(arguments));
    }

    private static Object[] positional(HashMap<String, Object> arguments) {
        return IntStream.rangeClosed(
                        0,
                        arguments.keySet().stream()
                                .mapToInt(Integer::parseInt)
                                .max()
                                .orElse(-1))
                .mapToObj(at -> arguments.getOrDefault(String.valueOf(at), ""))
                .toArray();
    }

    private static List<String> sentencesIn(String passage) {
        return SENTENCE.matcher(passage)
                .results()
                .map(MatchResult::group)
                .filter(one -> WORD.matcher(one).find())
                .toList();
    }

    private static List<String> wordsIn(String passage) {
        return WORD.matcher(passage).results().map(MatchResult::group).toList();
    }
}

package dk.traad;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import dk.traad.access.AllActions;
import dk.traad.access.Relation;
import dk.traad.platform.web.Language;
import dk.traad.platform.web.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every language is whole where it is read, nothing is left over, and no template says anything by itself. */
class TextsTest extends WebTest {
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");
    private static final Path SOURCES = Path.of("src/main");

    @Autowired
    Texts texts;

    @Test
    void danish_and_english_have_the_same_keys() {
        assertThat(new TreeSet<>(texts.all(Language.ENGLISH).keySet()))
                .isEqualTo(new TreeSet<>(texts.all(Language.DANISH).keySet()));
    }

    /** What a family can meet is in all its languages, so that no page of theirs is a mixture; and nothing else is. */
    @ParameterizedTest
    @EnumSource(
            names = {"DANISH", "ENGLISH"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_text_a_family_can_meet_is_in_its_other_languages_too(Language language) {
        var theirs = FamilyKeys.among(texts.all(Language.DANISH).keySet());
        theirs.removeIf(FamilyKeys::isRow);
        assertThat(theirs).hasSizeGreaterThan(1000);
        var said = texts.all(language).keySet();
        assertThat(said).as("texts nobody of a family can meet").isSubsetOf(theirs);
        assertThat(theirs).as("texts a family can meet, not in " + language).isSubsetOf(said);
    }

    @ParameterizedTest
    @EnumSource(names = "DANISH", mode = EnumSource.Mode.EXCLUDE)
    void every_sentence_can_be_formatted_and_takes_the_same_arguments_in_every_language(Language language) {
        texts.all(language)
                .forEach((key, sentence) -> assertThat(argumentsOf(sentence))
                        .as(key)
                        .isEqualTo(argumentsOf(texts.all(Language.DANISH).getOrDefault(key, ""))));
    }

    /** "1 день, 3 дні, 5 днів": a count says all the forms its language has. */
    @Test
    void a_count_in_ukrainian_has_one_few_and_many() {
        assertThat(texts.all(Language.UKRAINIAN).entrySet().stream()
                        .filter(text -> text.getValue().contains(", plural,"))
                        .filter(text ->
                                !text.getValue().matches("(?s).*\\bone \\{.*\\bfew \\{.*\\bmany \\{.*\\bother \\{.*"))
                        .map(Map.Entry::getKey))
                .isEmpty();
        assertThat(Stream.of(1, 3, 5, 21).map(days -> texts.text(Language.UKRAINIAN, "screen.when.in.days", days)))
                .containsExactly("через 1 день", "через 3 дні", "через 5 днів", "через 21 день");
    }

    /** A sentence without arguments is said as it is written. */
    @Test
    void an_apostrophe_is_doubled_only_where_something_is_put_in() {
        for (var language : Language.values()) {
            assertThat(texts.all(language).entrySet().stream()
                            .filter(text -> text.getValue().contains("''")
                                    && !text.getValue().contains("{"))
                            .map(Map.Entry::getKey))
                    .isEmpty();
        }
    }

    /** "Who has looked?" says what was done in plain words: a new action brings its own, in texts/lookup_*.properties. */
    @Test
    void every_action_about_a_child_can_be_told_to_its_family() {
        var missing = Stream.of(AllActions.ofChildren(), AllActions.ofGroups(), AllActions.ofFamilies())
                .flatMap(List::stream)
                .map(action -> "lookup.thing." + action)
                .filter(key -> !texts.all(Language.DANISH).containsKey(key))
                .toList();
        assertThat(missing).isEmpty();
    }

    /** And why the door opened, said to the family and to whoever looked. */
    @Test
    void every_relation_can_be_told_to_the_family_and_to_the_employee() {
        var missing = Stream.of(Relation.values())
                .flatMap(relation -> Stream.of("lookup.why." + relation, "lookup.mine.why." + relation))
                .filter(key -> !texts.all(Language.DANISH).containsKey(key))
                .toList();
        assertThat(missing).isEmpty();
    }

    /** What is said anew to a young person takes the place of a sentence, and does not speak past them. */
    @Test
    void a_sentence_to_a_young_person_has_a_sibling_and_says_du() {
        var toYoung = texts.all(Language.DANISH).entrySet().stream()
                .filter(text -> text.getKey().endsWith(".to-young"))
                .toList();
        assertThat(toYoung).hasSizeGreaterThan(50).allSatisfy(text -> {
            assertThat(texts.all(Language.DANISH)).containsKey(text.getKey().replace(".to-young", ""));
            assertThat(text.getValue()).doesNotContainPattern("\\b((?i:barnet|barnets|jeres)|I)\\b");
        });
    }

    @Test
    void no_key_is_unused() throws IOException {
        var said = keysInSources();
        var prefixes = said.stream().filter(key -> key.endsWith(".")).toList();
        var unused = texts.all(Language.DANISH).keySet().stream()
                .filter(key -> !said.contains(key.replaceFirst("\\.to-young$", "")))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void no_template_holds_bare_text() throws IOException {
        var bare = new ArrayList<String>();
        for (var template : files(SOURCES.resolve("jte"), ".jte")) {
            var spoken = Files.readString(template)
                    .replaceAll("(?s)<%--.*?--%>", "")
                    .replaceAll("(?m)^\\s*@(import|param).*$", "")
                    .replaceAll("(?s)!\\{.*?}\\s*\\n", "\n");
            spoken = withoutExpressions(spoken).replaceAll("(?s)<!?[a-zA-Z/][^>]*>", " ");
            Stream.of(spoken.split("\\s+"))
                    .filter(word -> word.matches(".*\\p{L}{2,}.*"))
                    .forEach(word -> bare.add(template.getFileName() + ": " + word));
        }
        assertThat(bare).isEmpty();
    }

    /** Takes out ${…}, @if(…) and the like, @template calls and @else words, whatever is nested in them. */
    private static String withoutExpressions(String template) {
        var left = new StringBuilder();
        for (var at = 0; at < template.length(); at++) {
            var opens = template.startsWith("${", at) || template.startsWith("!{", at);
            if (opens) {
                at = closing(template, at + 1, '{', '}');
            } else if (template.charAt(at) == '@' && at + 1 < template.length()) {
                var word = at + 1;
                while (word < template.length()
                        && (Character.isLetter(template.charAt(word)) || template.charAt(word) == '.')) {
                    word++;
                }
                if (word < template.length() && template.charAt(word) == '(' && !call(template, at)) {
                    at = closing(template, word, '(', ')');
                } else {
                    at = call(template, at) ? skipArguments(template, word, left) : word - 1;
                }
            } else {
                left.append(template.charAt(at));
            }
        }
        return left.toString();
    }

    private static boolean call(String template, int at) {
        return template.startsWith("@template.", at);
    }

    /** A call's content blocks are template text again; its other arguments are expressions. */
    private static int skipArguments(String template, int open, StringBuilder left) {
        var end = closing(template, open, '(', ')');
        var arguments = template.substring(open + 1, end);
        var block = arguments.indexOf("@`");
        if (block >= 0) {
            left.append(withoutExpressions(arguments.substring(block + 2, arguments.lastIndexOf('`'))));
        }
        return end;
    }

    private static int closing(String template, int open, char opener, char closer) {
        var depth = 0;
        for (var at = open; at < template.length(); at++) {
            var letter = template.charAt(at);
            if (letter == opener) {
                depth++;
            } else if (letter == closer && --depth == 0) {
                return at;
            }
        }
        return template.length() - 1;
    }

    private static List<Object> argumentsOf(String sentence) {
        return new MessageFormat(sentence)
                .getArgumentNames().stream().map(Object.class::cast).sorted().toList();
    }

    private static TreeSet<String> keysInSources() throws IOException {
        var keys = new TreeSet<String>();
        for (var ending : List.of(".java", ".jte")) {
            for (var file : files(SOURCES, ending)) {
                var matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}

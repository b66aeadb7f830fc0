package dk.traad.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.traad.portal.Whereabouts.Circumstances;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WhereaboutsPropertyTest {
    private static final Circumstances HIDDEN = new Circumstances(true, false, false);

    @Property
    void only_who_lives_with_the_child_knows_the_place_of_a_protected_child_or_adult(
            @ForAll boolean child, @ForAll boolean another, @ForAll boolean livesWithChild) {
        var hidden = new Circumstances(child, another, livesWithChild).hidePlace();
        assertThat(hidden).isEqualTo(!livesWithChild && (child || another));
    }

    @Property
    void no_name_of_a_place_or_a_person_survives_in_what_was_written(
            @ForAll("names") String place,
            @ForAll("names") String person,
            @ForAll("sentences") String before,
            @ForAll("sentences") String after,
            @ForAll("endings") String ending) {
        var whereabouts = new Whereabouts(HIDDEN, List.of(place), List.of(), List.of(person), List.of("Ida"));
        var firstName = person.split(" ")[0];
        for (var planted : List.of(place, person, firstName)) {
            var written = before + " " + planted + ending + " " + after;
            var read = whereabouts.words(written, "institutionen", "en i personalet", "(udeladt)");
            assertThat(read.toLowerCase(Locale.ROOT)).doesNotContain(planted.toLowerCase(Locale.ROOT));
        }
    }

    @Property
    void long_names_are_found_in_small_letters_and_inside_other_words(@ForAll("longNames") String place) {
        var whereabouts = new Whereabouts(HIDDEN, List.of(place), List.of(), List.of(), List.of());
        var written = "vi så " + place.toLowerCase(Locale.ROOT) + "børnene i haven";
        assertThat(whereabouts.words(written, "institutionen", "en i personalet", "(udeladt)"))
                .isEqualTo("vi så institutionen i haven");
    }

    @Example
    void what_stands_instead_begins_a_sentence_with_a_capital_letter() {
        var whereabouts = new Whereabouts(HIDDEN, List.of("Myretuen"), List.of(), List.of("Mette Lund"), List.of());
        assertThat(whereabouts.words(
                        "Mette finder hestene frem. Myretuen er åben kl. Myretuen siger det.\nMette, Mette og bl.a. Mette",
                        "institutionen",
                        "en i personalet",
                        "(udeladt)"))
                .isEqualTo("En i personalet finder hestene frem. Institutionen er åben kl. institutionen siger det.\n"
                        + "En i personalet, en i personalet og bl.a. en i personalet");
    }

    @Example
    void letters_written_in_two_marks_are_the_same_letters() {
        var whereabouts = new Whereabouts(HIDDEN, List.of("Ågården"), List.of(), List.of(), List.of());
        var written = Normalizer.normalize("hos Ågården i går", Normalizer.Form.NFD);
        assertThat(whereabouts.words(written, "institutionen", "en i personalet", "(udeladt)"))
                .isEqualTo("hos institutionen i går");
    }

    @Example
    void one_endless_word_is_read_as_quickly_as_any_other() {
        var names =
                IntStream.range(0, 300).mapToObj(number -> "Qwertz" + number).toList();
        var whereabouts = new Whereabouts(HIDDEN, List.of(), List.of(), names, List.of());
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> whereabouts.words("a".repeat(4000), "institutionen", "en i personalet", "(udeladt)"));
    }

    @Property
    void words_that_tell_nothing_stay(@ForAll("sentences") String written) {
        var whereabouts = new Whereabouts(
                HIDDEN, List.of("Xqzorp", "Stue Wq"), List.of(), List.of("Zqvist Qwim"), List.of("Ida"));
        assertThat(whereabouts.words(written, "institutionen", "en i personalet", "(udeladt)"))
                .isEqualTo(written);
    }

    /** Names no ordinary word contains, so that a hit is a leak. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("qxzw")
                .ofMinLength(2)
                .ofMaxLength(8)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> longNames() {
        return Arbitraries.strings().withChars("qxzw").ofMinLength(5).ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> endings() {
        return Arbitraries.of("", ".", ",", "s", "?");
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of("Ida", "leger", "i dag", "med de andre", "(ude)", "2 gange", "og", "på", "børnene", "\n")
                .list()
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }

    @Example
    void addresses_and_numbers_are_left_out_whosever_they_are() {
        var whereabouts = new Whereabouts(HIDDEN, List.of(), List.of(), List.of(), List.of());
        for (var planted : List.of(
                "Kastanjevænget 14",
                "Gammel Møllestræde 3 A",
                "STRANDVEJEN 7b",
                "H.C. Andersens Boulevard 112",
                "51 82 63 90",
                "+45 51826390",
                "skjult@post.example",
                "www.skole.example/aften",
                "https://skole.example")) {
            assertThat(whereabouts.words("Vi ses på " + planted + " i morgen", "i", "p", "(udeladt)"))
                    .isEqualTo("Vi ses på (udeladt) i morgen");
        }
    }

    @Example
    void other_numbers_stay() {
        var whereabouts = new Whereabouts(HIDDEN, List.of(), List.of(), List.of(), List.of());
        for (var written : List.of(
                "Den 14. november 2026 kl. 14.30", "Ida er 4 år", "ad vejen 3 gange", "i 2026-2027", "Haven 3 dage")) {
            assertThat(whereabouts.words(written, "i", "p", "(udeladt)")).isEqualTo(written);
        }
    }

    @Example
    void a_place_that_is_only_spoken_of_is_hidden_and_a_word_many_places_share_is_not() {
        var whereabouts =
                new Whereabouts(HIDDEN, List.of(), List.of("Den Lille Klintebjergskole"), List.of(), List.of());
        assertThat(whereabouts.words("Den nye hedder Klintebjergskolen", "institutionen", "p", "u"))
                .isEqualTo("Den nye hedder institutionen");
    }
}

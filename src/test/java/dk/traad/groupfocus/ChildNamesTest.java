package dk.traad.groupfocus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChildNamesTest {
    private static final List<String> ROOM = List.of("Ida", "Anna-Sofie", "Åse", "Bo", "Liv");

    @Test
    void a_name_is_found_however_it_is_written_and_with_an_s_behind() {
        assertThat(found("Når IDA kommer")).containsExactly("Ida");
        assertThat(found("idas plads")).containsExactly("Ida");
        assertThat(found("Vi ser på Åses leg.")).containsExactly("Åse");
    }

    @Test
    void each_part_of_a_double_name_is_a_name() {
        assertThat(found("Sofie og Anna")).containsExactly("Anna", "Sofie");
        assertThat(found("Anna-Sofie")).containsExactly("Anna", "Sofie");
    }

    @Test
    void a_name_inside_a_word_is_none() {
        assertThat(found("De bor i Florida og lever livet")).isEmpty();
    }

    @Test
    void a_word_that_is_also_a_name_is_asked_about() {
        assertThat(found("Der er liv i gruppen")).containsExactly("Liv");
    }

    private static List<String> found(String text) {
        return ChildNames.standing(ROOM, List.of(text));
    }
}

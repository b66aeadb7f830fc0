package dk.traad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.Position;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SuggestionTest {
    @Property
    void any_red_sign_points_to_red_else_any_yellow_to_yellow_else_it_is_green(@ForAll List<Position> ticked) {
        var expected = ticked.contains(Position.RED)
                ? Position.RED
                : ticked.contains(Position.YELLOW) ? Position.YELLOW : Position.GREEN;
        assertThat(Suggestion.from(ticked).position()).isEqualTo(expected);
    }

    @Property
    void it_says_how_many_signs_point_there(@ForAll List<Position> ticked) {
        var suggestion = Suggestion.from(ticked);
        assertThat(suggestion.signs()).isEqualTo((int)
                ticked.stream().filter(suggestion.position()::equals).count());
    }

    @Property
    void one_more_good_sign_never_counts_a_worry_away(@ForAll List<Position> ticked) {
        var more = new java.util.ArrayList<>(ticked);
        more.add(Position.GREEN);
        assertThat(Suggestion.from(more).position())
                .isEqualTo(Suggestion.from(ticked).position());
    }
}

package dk.traad.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traad.WebTest;
import dk.traad.platform.command.Command.Unusable;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MunicipalityCommandTest extends WebTest {
    @Autowired
    MunicipalityCommand command;

    private String run(String... words) {
        var result = new ByteArrayOutputStream();
        command.run(List.of(words), new PrintStream(result, true, StandardCharsets.UTF_8));
        return result.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_municipalities_are_listed_by_code_and_name() {
        assertThat(run()).contains(given.municipality() + " Prøvekøbing");
    }

    @Test
    void one_that_is_here_already_is_not_added_again() {
        assertThatThrownBy(() -> run("add", given.municipality().toString(), "Igen"))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("here already");
    }

    /** The last codes, which tests are given last. */
    @Test
    void several_are_added_one_after_the_other() {
        assertThat(run("add", "997", "Den ene", "998", "Den anden")).contains("997 Den ene", "998 Den anden");
        assertThat(run()).contains("997 Den ene", "998 Den anden");
    }

    @Test
    void words_that_make_no_sense_are_answered_with_how_to_say_it() {
        assertThatThrownBy(() -> run("add", "99", "Lille"))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("Usage");
        assertThatThrownBy(() -> run("add", "995", "Den ene", "996"))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("Usage");
        assertThatThrownBy(() -> run("remove")).isInstanceOf(Unusable.class).hasMessageContaining("Usage");
    }
}

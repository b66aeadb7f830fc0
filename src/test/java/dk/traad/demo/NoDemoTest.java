package dk.traad.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.traad.WebTest;
import org.junit.jupiter.api.Test;

class NoDemoTest extends WebTest {
    @Test
    void without_the_demo_nobody_can_choose_who_to_be() {
        assertThat(http.get().uri("/sign-in/demo")).hasStatus(404);
        assertThat(http.get().uri("/sign-in/demo/" + given.municipality())).hasStatus(404);
        var leader = given.leader("Lis", given.daycare("Myretuen"));
        assertThat(http.post()
                        .uri("/sign-in/demo")
                        .with(csrf())
                        .param("municipality", leader.municipality().toString())
                        .param("person", leader.person().toString())
                        .param("kind", "STAFF"))
                .hasStatus(404);
    }
}

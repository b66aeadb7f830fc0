package dk.traad.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import org.junit.jupiter.api.Test;

class SignInTest extends WebTest {
    @Test
    void without_the_demo_the_sign_in_page_says_whom_to_ask() {
        assertThat(http.get().uri("/sign-in")).hasStatusOk().bodyText().contains("Log ind");
    }

    @Test
    void whoever_is_not_signed_in_is_shown_to_the_sign_in_page() {
        assertThat(http.get().uri("/desk")).hasStatus(302).hasHeader("Location", "/sign-in");
    }

    @Test
    void a_page_that_is_not_there_answers_404_in_our_own_words() {
        var leader = given.leader("Lis", given.daycare("Myretuen"));
        var answer = as(leader).get("/nothing-here");
        assertThat(answer).hasStatus(404);
        assertThat(text(answer)).contains("Vi kan ikke finde siden");
    }
}

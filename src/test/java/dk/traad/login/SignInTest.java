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

    @Test
    void in_the_clear_from_another_machine_nothing_is_shown_and_no_session_begins() {
        var answer = http.get()
                .uri("/sign-in")
                .with(request -> {
                    request.setServerName("192.168.1.5");
                    return request;
                })
                .exchange();
        assertThat(answer).hasStatus(403);
        assertThat(text(answer)).contains("Forbindelsen er ikke krypteret", "TRAAD_PUBLIC_URL");
        assertThat(answer.getResponse().getHeaders("Set-Cookie")).isEmpty();
    }

    @Test
    void over_https_browsers_are_told_to_come_back_in_no_other_way() {
        for (var path : new String[] {"/sign-in", "/desk", "/sign-in/nothing-here"}) {
            assertThat(http.get().uri(path).secure(true))
                    .hasHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
    }
}

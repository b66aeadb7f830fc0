package dk.traad.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.traad.WebTest;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Stay;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nothing is changed by a request that did not come from a page of ours. */
class FormTokenTest extends WebTest {
    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Professional mette;

    @BeforeEach
    void somebody() {
        mette = given.educator("Mette", given.group(given.daycare("Myretuen"), "Stue Rød"));
    }

    @Test
    void every_change_is_refused_without_a_token_and_with_a_wrong_one() {
        var changes = changes();
        assertThat(changes).hasSizeGreaterThan(20);
        for (var path : changes) {
            assertThat(signedIn(http.post().uri(path)).exchange()).as(path).hasStatus(403);
            assertThat(signedIn(http.post().uri(path))
                            .with(csrf().useInvalidToken())
                            .exchange())
                    .as(path)
                    .hasStatus(403);
        }
    }

    @Test
    void no_address_that_reads_changes_anything_by_another_method() {
        for (var method : List.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH)) {
            assertThat(signedIn(http.method(method).uri("/desk")).with(csrf()).exchange())
                    .hasStatus(405);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, Origin, https://evil.example",
        "POST, Origin, http://localhost.evil.example",
        "POST, Sec-Fetch-Site, cross-site",
        "POST, Sec-Fetch-Site, same-site",
        "GET, Sec-Fetch-Site, cross-site"
    })
    void what_another_site_starts_is_refused_even_with_the_right_token(HttpMethod method, String header, String value) {
        var answer = signedIn(http.method(method).uri("/language"))
                .with(csrf())
                .header(header, value)
                .param("language", "en")
                .param("back", "/")
                .exchange();
        assertThat(answer).hasStatus(403);
        assertThat(text(answer)).contains("fra en anden hjemmeside");
        assertThat(answer.getResponse().getHeaders("Set-Cookie")).isEmpty();
    }

    @Test
    void a_link_from_another_site_leads_here() {
        assertThat(signedIn(http.get().uri("/desk"))
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Sec-Fetch-Mode", "navigate")
                        .header("Sec-Fetch-Dest", "document")
                        .exchange())
                .hasStatusOk();
    }

    /** Pages that tell nobody where one comes from send no better origin. */
    @Test
    void our_own_pages_are_believed() {
        for (var origin : List.of("null", "http://localhost")) {
            assertThat(signedIn(http.post().uri("/language"))
                            .with(csrf())
                            .header("Host", "localhost")
                            .header("Origin", origin)
                            .header("Sec-Fetch-Site", "same-origin")
                            .param("language", "en")
                            .param("back", "/")
                            .exchange())
                    .hasStatus(303);
        }
    }

    @Test
    void whoever_is_signed_in_with_an_old_page_hears_so_and_keeps_the_words() {
        var answer = signedIn(http.post().uri("/settings"))
                .param("contactName", "Hanne Berg i forvaltningen")
                .exchange();
        assertThat(text(answer)).contains("åbnet, før du loggede ind").contains("Hanne Berg i forvaltningen");
    }

    private MockMvcTester.MockMvcRequestBuilder signedIn(MockMvcTester.MockMvcRequestBuilder request) {
        return request.with(authentication(Stay.begun(mette, clock.instant())));
    }

    private List<String> changes() {
        var paths = new ArrayList<String>(List.of("/sign-out"));
        requestMappingHandlerMapping.getHandlerMethods().keySet().forEach(route -> {
            if (route.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                route.getPatternValues()
                        .forEach(pattern -> paths.add(pattern.replaceAll(
                                "\\{[^}]+}", UUID.randomUUID().toString())));
            }
        });
        return paths;
    }
}

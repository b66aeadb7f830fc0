package dk.traad.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.platform.print.Pdf;
import dk.traad.platform.web.Language;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody answered, to keep: a page, a document and a signed copy for programs. */
class ReceiptTest extends AskedFamily {
    private JsonNode file(String handover) {
        var answer = as(camilla).get(onFamilySide(handover) + "/receipt.json");
        assertThat(answer).hasStatus(200).hasContentType("application/json");
        return JsonMapper.builder().build().readTree(answer.getResponse().getContentAsByteArray());
    }

    @Test
    void the_copy_for_programs_says_what_the_page_says() {
        var handover = asked(WORDS);
        saysYes(camilla, handover);
        var receipt = file(handover).get("receipt");
        assertThat(receipt.get("number").asString()).isEqualTo(id(handover));
        assertThat(receipt.get("capacity").asString()).isEqualTo("CUSTODY_HOLDER");
        assertThat(receipt.get("purpose").asString()).isEqualTo("At tage godt imod i skolen");
        assertThat(receipt.get("recipient").asString()).contains("Søvangskolen");
        assertThat(receipt.get("validUntil").asString())
                .isEqualTo(clock.today().plusMonths(6).toString());
        var item = receipt.get("items").get(0);
        assertThat(item.get("answer").asString()).isEqualTo("YES");
        assertThat(item.get("how").asString()).isEqualTo("PORTAL");
        assertThat(item.get("words").get(0).get("words").asString()).isEqualTo(WORDS);
        assertThat(item.get("sha256").asString())
                .isEqualTo(given.value(String.class, "SELECT words_hash FROM consent_item"));
    }

    @Test
    void whoever_has_the_file_can_show_that_it_was_not_changed() throws Exception {
        var handover = asked(WORDS);
        saysYes(camilla, handover);
        var file = file(handover);
        var payload = file.get("payload").asString();
        assertThat(verifies(file, payload)).isTrue();
        var said = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        assertThat(said).contains(WORDS, "\"answer\":\"YES\"");
        var changed = said.replace("\"YES\"", "\"NO\"").getBytes(StandardCharsets.UTF_8);
        assertThat(verifies(file, Base64.getUrlEncoder().withoutPadding().encodeToString(changed)))
                .isFalse();
    }

    /** As any library for JSON web signatures does. */
    private static boolean verifies(JsonNode file, String payload) throws Exception {
        var key = file.get("publicKey").asString().replaceAll("-----[A-Z ]+-----|\\s", "");
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key))));
        signature.update((file.get("protected").asString() + "." + payload).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(
                Base64.getUrlDecoder().decode(file.get("signature").asString()));
    }

    @Test
    void the_document_is_in_the_language_its_reader_chose() {
        var handover = asked(WORDS);
        saysYes(camilla, handover);
        var answer = as(camilla).in(Language.UKRAINIAN).get(onFamilySide(handover) + "/receipt.pdf");
        assertThat(Pdf.text(answer)).contains("Підтвердження вашої відповіді", WORDS);
        assertThat(Pdf.flaws(answer.getResponse().getContentAsByteArray())).isEmpty();
    }

    @Test
    void the_document_can_be_read_by_everybody_and_before_an_answer_there_is_none() {
        var handover = asked(WORDS);
        assertThat(as(camilla).get(onFamilySide(handover) + "/receipt.pdf")).hasStatus(404);
        assertThat(as(camilla).get(onFamilySide(handover) + "/receipt.json")).hasStatus(404);
        saysYes(camilla, handover);
        var answer = as(camilla).get(onFamilySide(handover) + "/receipt.pdf");
        assertThat(Pdf.text(answer))
                .contains("Kvittering for dit svar", WORDS, "forælder med del i forældremyndigheden");
        assertThat(Pdf.flaws(answer.getResponse().getContentAsByteArray())).isEmpty();
        assertThat(as(frederik).get(onFamilySide(handover) + "/receipt.json")).hasStatus(404);
    }
}

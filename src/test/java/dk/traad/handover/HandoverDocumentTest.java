package dk.traad.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.consent.AskedFamily;
import dk.traad.kernel.SignedIn;
import dk.traad.platform.print.Pdf;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A handover as a file to keep: one for each who reads it, and one that everybody can read. */
class HandoverDocumentTest extends AskedFamily {
    private static final String ODD = "Æblegrød & <vand> \"til\" 🙂 العربية \u0007slut";

    private byte[] file(SignedIn who, String path) {
        var answer = as(who).get(path);
        assertThat(answer).hasStatus(200).hasContentType("application/pdf").hasHeader("Cache-Control", "no-store");
        return answer.getResponse().getContentAsByteArray();
    }

    private String text(SignedIn who, String path) {
        return Pdf.text(file(who, path));
    }

    private String ofFamily(String handover) {
        return onFamilySide(handover) + "/handover.pdf";
    }

    @Test
    void each_of_them_is_accessible_by_the_standard() {
        var handover = delivered(WORDS, ODD);
        var files = Map.of(
                "sent", file(mette, handover + "/handover.pdf"),
                "received", file(teacher, handover + "/received.pdf"),
                "family", file(camilla, ofFamily(handover)));
        for (var one : files.entrySet()) {
            assertThat(Pdf.flaws(one.getValue())).as(one.getKey()).isEmpty();
            assertThat(Pdf.text(one.getValue()))
                    .contains("Overlevering om Ida Prøve", WORDS, "Æblegrød & <vand>", "slut");
        }
    }

    /** The validator is no ornament: a file without a description of its structure does not pass. */
    @Test
    void the_standard_can_be_missed() throws Exception {
        try (var bare = new org.apache.pdfbox.pdmodel.PDDocument();
                var file = new java.io.ByteArrayOutputStream()) {
            bare.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            bare.save(file);
            assertThat(Pdf.flaws(file.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void two_readers_with_different_rights_get_different_documents() {
        var handover = asked(WORDS, "Ida tegner hver dag");
        var agreed = items(handover).getFirst();
        var refused = items(handover).getLast();
        answers(camilla, handover, agreed);
        answers(frederik, handover, agreed);
        assertThat(deliver(handover, agreed)).hasStatus(303);
        var yes = given.value(String.class, "SELECT words[1] FROM consent_item WHERE id = ?", agreed);
        var no = given.value(String.class, "SELECT words[1] FROM consent_item WHERE id = ?", refused);
        assertThat(text(mette, handover + "/handover.pdf"))
                .contains(yes, no, "Camilla", "Frederik", "Nej", "Søvangskolen");
        assertThat(text(teacher, handover + "/received.pdf")).contains(yes).doesNotContain(no, "Camilla", "Frederik");
        assertThat(text(camilla, ofFamily(handover)))
                .contains(yes, no, "Dit svar")
                .doesNotContain("Frederik");
        assertThat(as(teacher).get(handover + "/handover.pdf")).hasStatus(404);
        assertThat(as(mette).get(handover + "/received.pdf")).hasStatus(404);
        assertThat(as(teacher).get(ofFamily(handover)).getResponse().getStatus())
                .isGreaterThanOrEqualTo(403);
    }

    @Test
    void what_was_taken_back_is_in_no_document_the_receiver_gets_from_then_on() {
        var handover = asked(WORDS, "Ida tegner hver dag");
        saysYes(camilla, handover);
        saysYes(frederik, handover);
        deliverAll(handover);
        var gone = items(handover).getFirst();
        var words = given.value(String.class, "SELECT words[1] FROM consent_item WHERE id = ?", gone);
        assertThat(text(teacher, handover + "/received.pdf")).contains(words);
        assertThat(as(frederik).post(onFamilySide(handover) + "/withdraw", "item", gone.toString()))
                .hasStatus(303);
        assertThat(text(teacher, handover + "/received.pdf"))
                .doesNotContain(words)
                .contains("1 ting er trukket tilbage af familien");
        withdraws(camilla, handover);
        assertThat(as(teacher).get(handover + "/received.pdf")).hasStatus(404);
    }

    @Test
    void taking_it_out_is_told_like_a_reading_and_the_file_says_who_took_it_out() {
        var handover = delivered(WORDS);
        assertThat(pageOf(camilla, "/family/children/" + ida + "/consents")).contains("Ingen har læst det endnu");
        var document = text(teacher, handover + "/received.pdf");
        assertThat(document).contains("Hentet af Tine Lærke", "kl.");
        assertThat(pageOf(camilla, "/family/children/" + ida + "/consents")).contains("af 1 medarbejder");
        assertThat(pageOf(camilla, "/family/children/" + ida + "/look-ups")).contains("det, de har fået givet videre");
    }

    @Test
    void in_english_it_is_an_english_document() {
        var handover = delivered(WORDS);
        var answer = as(teacher).inEnglish().get(handover + "/received.pdf");
        assertThat(Pdf.text(answer)).contains("Handover about Ida", "Taken out by Tine");
        assertThat(Pdf.flaws(answer.getResponse().getContentAsByteArray())).isEmpty();
    }

    @Test
    void a_protected_address_is_in_no_document_of_whoever_must_not_know_it() {
        given.change("UPDATE adult SET protected = true WHERE id = :camilla", Map.of("camilla", camilla.adult()));
        given.change(
                "UPDATE family_relation SET residence = false WHERE adult = :frederik",
                Map.of("frederik", frederik.adult()));
        var handover = delivered("Ida er glad for Myretuen og for Mette Lund");
        assertThat(text(frederik, ofFamily(handover)))
                .doesNotContain("Myretuen", "Mette", "Søvangskolen")
                .contains("institutionen");
        assertThat(text(teacher, handover + "/received.pdf"))
                .doesNotContain("Myretuen", "Mette")
                .contains("institutionen");
        assertThat(text(mette, handover + "/handover.pdf")).contains("Myretuen", "Søvangskolen");
    }

    private String pageOf(SignedIn who, String path) {
        return text(as(who).get(path));
    }
}

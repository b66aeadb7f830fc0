package dk.traad.consent;

import dk.traad.audit.Signatures;
import dk.traad.screen.Screen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * A receipt that programs can read, with the same lines as the page: a signed JSON file, so that whoever answered can prove
 * what was agreed to, without asking the municipality.
 */
@Component
class ReceiptFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Signatures signatures;

    ReceiptFile(Signatures signatures) {
        this.signatures = signatures;
    }

    View answer(FamilyConsent consent, Screen screen) {
        var receipt = receipt(consent, screen);
        var signed = signatures.sign(JSON.writeValueAsBytes(receipt));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("receipt", receipt);
        file.put("protected", signed.header());
        file.put("payload", signed.payload());
        file.put("signature", signed.signature());
        file.put("publicKey", signatures.publicKey());
        var content = JSON.writeValueAsBytes(file);
        return (model, request, response) -> {
            response.setContentType("application/json");
            response.setHeader("Content-Disposition", "attachment; filename=\"kvittering.json\"");
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
        };
    }

    private static Map<String, @Nullable Object> receipt(FamilyConsent consent, Screen screen) {
        var request = consent.request();
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("number", request.id().toString());
        all.put("child", request.childName());
        all.put("askedBy", consent.askedBy());
        all.put("from", consent.from());
        all.put("askedAt", String.valueOf(request.askedAt()));
        all.put("answeredBy", screen.personName());
        all.put("capacity", consent.home().equals("/mine") ? "YOUNG_PERSON" : "CUSTODY_HOLDER");
        all.put("recipient", consent.to());
        all.put("purpose", consent.purpose());
        all.put("validUntil", consent.until().toString());
        all.put("controller", screen.municipalityName());
        all.put("legalBasis", screen.text("consent.receipt.basis"));
        all.put("withdrawal", screen.text("consent.rights.withdraw"));
        all.put(
                "items",
                consent.toAnswer().stream()
                        .filter(item -> item.mine() != null)
                        .map(ReceiptFile::item)
                        .toList());
        return all;
    }

    private static Map<String, @Nullable Object> item(FamilyItem item) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("item", item.id());
        all.put("title", item.title());
        all.put("version", item.item().version());
        all.put("sha256", item.item().hash());
        all.put("why", item.why());
        all.put("words", words(item));
        var mine = item.mine();
        if (mine != null) {
            all.put("answer", mine.answer().name());
            all.put("how", mine.how().name());
            all.put("enteredByStaff", mine.enteredBy() != null);
            all.put("answeredAt", mine.at().toString());
        }
        return all;
    }

    private static List<Map<String, String>> words(FamilyItem item) {
        return item.passages().stream()
                .map(one -> Map.of("label", one.label(), "words", one.words()))
                .toList();
    }
}

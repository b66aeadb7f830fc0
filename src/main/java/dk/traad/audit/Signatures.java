package dk.traad.audit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Signs what somebody keeps, with the key of the anchors: whoever has its public half can prove that it came from here. */
@Component
public class Signatures {
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER = "{\"alg\":\"EdDSA\"}";

    private final SigningKey key;

    Signatures(SigningKey key) {
        this.key = key;
    }

    /** The three parts of a JSON web signature (RFC 7515) in its JSON form. */
    public record Signed(String header, String payload, String signature) {}

    public Signed sign(byte[] content) {
        var header = TEXT.encodeToString(HEADER.getBytes(StandardCharsets.UTF_8));
        var payload = TEXT.encodeToString(content);
        var signature = key.sign((header + "." + payload).getBytes(StandardCharsets.US_ASCII));
        return new Signed(header, payload, TEXT.encodeToString(signature));
    }

    /** As openssl and others read it. */
    public String publicKey() {
        return key.publicKey();
    }
}

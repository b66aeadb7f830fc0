package dk.traad.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be passed on, in the words it had when it was chosen. They never change.
 *
 * @param source what it was taken from; null for a paragraph
 * @param madeUnit where it was made
 * @param why why it is relevant where it goes
 * @param legalBasis of an item that follows by rule; otherwise empty
 * @param struckAt when whoever chose it took it out again
 */
public record ConsentItem(
        Id id,
        ItemKind kind,
        @Nullable UUID source,
        int version,
        String madeUnit,
        LocalDate madeOn,
        List<Passage> passages,
        String why,
        Follows follows,
        String legalBasis,
        String hash,
        @Nullable Instant struckAt) {

    /** What a daycare would like to ask the health visitors, and nothing that goes along to a new place. */
    public boolean isQuestion() {
        return passages.stream().anyMatch(one -> one.label().equals("QUESTION"));
    }

    public boolean isStruck() {
        return struckAt != null;
    }

    public boolean needsConsent() {
        return follows == Follows.ON_CONSENT;
    }

    /** Of exactly these words, so that a receipt can show which ones were answered. */
    public static String hash(List<Passage> passages) {
        var all = new StringBuilder();
        passages.forEach(
                one -> all.append(one.label()).append('\n').append(one.words()).append('\n'));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The key of one item. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        public static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}

package dk.traad.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * How a seal is computed: SHA-256 over the seal before it, its own place in the chain and every row, each part with its
 * length in front, so that nothing can be moved from one part to the next. Ours, not the database's.
 */
final class SealDigest {
    static final int BYTES = 32;
    private static final String SHAPE = "traad audit seal 1";

    private final MessageDigest digest = sha256();
    private long rows;

    /** @param previous the seal before it; zeros for the first */
    SealDigest(int municipality, long number, String from, String to, String sealedAt, byte[] previous) {
        add(SHAPE);
        add(Integer.toString(municipality));
        add(Long.toString(number));
        add(from);
        add(to);
        add(sealedAt);
        add(previous);
    }

    void row(byte[] text) {
        add(text);
        rows++;
    }

    long rows() {
        return rows;
    }

    byte[] hash() {
        add(Long.toString(rows));
        return digest.digest();
    }

    private void add(String part) {
        add(part.getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

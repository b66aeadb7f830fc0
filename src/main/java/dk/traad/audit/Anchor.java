package dk.traad.audit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The head of one municipality's chain, signed, as one line of a file outside the database.
 *
 * @param number the seal it names
 */
record Anchor(int municipality, long number, String sealedAt, String hash, String signature) {
    static Anchor of(Seal seal, SigningKey key) {
        var hash = HexFormat.of().formatHex(seal.hash());
        var sealedAt = seal.sealedAt().replace(' ', 'T');
        var message = message(seal.municipality(), seal.number(), sealedAt, hash);
        return new Anchor(
                seal.municipality(),
                seal.number(),
                sealedAt,
                hash,
                Base64.getEncoder().encodeToString(key.sign(message)));
    }

    /** Empty for a line that is no anchor. */
    static Optional<Anchor> parse(String line) {
        var parts = line.strip().split(" ");
        if (parts.length != 5 || !parts[0].matches("\\d{3}") || !parts[1].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(
                new Anchor(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2], parts[3], parts[4]));
    }

    String line() {
        return municipality + " " + number + " " + sealedAt + " " + hash + " " + signature;
    }

    boolean isSignedBy(SigningKey key) {
        try {
            return key.verifies(
                    message(municipality, number, sealedAt, hash),
                    Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    boolean names(Seal seal) {
        return seal.number() == number && HexFormat.of().formatHex(seal.hash()).equals(hash);
    }

    private static byte[] message(int municipality, long number, String sealedAt, String hash) {
        return String.join(" ", "traad", Integer.toString(municipality), Long.toString(number), sealedAt, hash)
                .getBytes(StandardCharsets.UTF_8);
    }
}

package dk.traad.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A form on its way in: the key its page gave it, and the fingerprint of where it goes and what is in it.
 *
 * @param fingerprint tells the same form sent twice from one that was changed in between
 * @param hasWords whether somebody wrote in it, rather than only pressing a button
 */
record SentForm(UUID key, byte[] fingerprint, boolean hasWords) {
    /** The hidden field that carries the key. */
    static final String FIELD = "once";
    /** What a page says of itself and nobody has typed. */
    private static final Set<String> NOT_TYPED = Set.of(FIELD, "_csrf");

    static Optional<SentForm> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(FIELD))
                .filter(text -> text.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"))
                .map(text -> new SentForm(UUID.fromString(text), fingerprint(request), hasWords(request)));
    }

    boolean isSameAs(byte[] other) {
        return MessageDigest.isEqual(fingerprint, other);
    }

    /** The other button of the same form, pressed after going back: a form by itself, and still only once. */
    SentForm onItsOwn() {
        var both = ByteBuffer.allocate(2 * Long.BYTES + fingerprint.length)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .put(fingerprint);
        return new SentForm(UUID.nameUUIDFromBytes(both.array()), fingerprint, hasWords);
    }

    private static boolean hasWords(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(value -> value.strip().contains(" "));
    }

    private static byte[] fingerprint(HttpServletRequest request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(digest, request.getRequestURI());
            for (var field : new TreeMap<>(request.getParameterMap()).entrySet()) {
                if (!NOT_TYPED.contains(field.getKey())) {
                    add(digest, field.getKey());
                    for (var value : field.getValue()) {
                        add(digest, value);
                    }
                }
            }
            for (var file : files(request)) {
                add(digest, String.valueOf(file.getSubmittedFileName()));
                add(digest, Long.toString(file.getSize()));
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Uploads are told apart by name and size: reading them through again would be slow. */
    private static Iterable<Part> files(HttpServletRequest request) {
        var type = String.valueOf(request.getContentType());
        if (!type.startsWith("multipart/")) {
            return Set.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null)
                    .toList();
        } catch (IOException | ServletException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** With its length before it, so that no two forms run together to the same text. */
    private static void add(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}

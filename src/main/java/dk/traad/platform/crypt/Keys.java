package dk.traad.platform.crypt;

import dk.traad.platform.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The installation's one secret and the keys that are derived from it. It lives in a file of its own, readable by its
 * owner only, never in the database or its backups; without it no CPR number can be read.
 */
@Component
public class Keys {
    private static final int SECRET_BYTES = 32;

    private final byte[] secret;

    Keys(Settings settings) {
        secret = readOrMake(settings.data().resolve("secret.key"));
    }

    /** A 256-bit key for one purpose; the same purpose always gives the same key. */
    public byte[] derive(String purpose) {
        return hmac(secret, purpose.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] readOrMake(Path file) {
        try {
            Files.createDirectories(file.getParent());
            make(file);
            var secret = HexFormat.of().parseHex(Files.readString(file).strip());
            if (secret.length != SECRET_BYTES) {
                throw new IllegalArgumentException();
            }
            return secret;
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalStateException(file + " is not a key of 64 hexadecimal digits; restore it from where it"
                    + " was kept, or remove the whole data folder to start afresh");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Made whole beside its place and then moved there, so that two programs starting at once agree on one. */
    private static void make(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        var secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(file.getParent(), "secret", ".draft", ownerOnly);
        Files.writeString(draft, HexFormat.of().formatHex(secret) + "\n", StandardOpenOption.TRUNCATE_EXISTING);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            // its key is the one that counts
        } finally {
            Files.delete(draft);
        }
    }
}

package dk.traad.platform.crypt;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traad.kernel.MunicipalityCode;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How files with personal data rest in the database: sealed, each bound to its own row. */
@Component
public class FileVault {
    private final byte[] key;

    FileVault(Keys keys) {
        key = keys.derive("file sealing");
    }

    public byte[] seal(MunicipalityCode municipality, UUID row, byte[] content) {
        return Sealed.seal(key, content, (municipality + ":" + row).getBytes(UTF_8));
    }

    public byte[] open(MunicipalityCode municipality, UUID row, byte[] sealed) {
        return Sealed.open(key, sealed, (municipality + ":" + row).getBytes(UTF_8));
    }
}

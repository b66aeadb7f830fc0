package dk.traad.platform.crypt;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traad.kernel.Cpr;
import dk.traad.kernel.MunicipalityCode;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * How CPR numbers are stored: sealed for reading, and as a keyed blind index for finding. The index differs between
 * municipalities, so the same person in two of them does not match (security reference 3.4).
 */
@Component
public class CprVault {
    private static final int INDEX_BYTES = 16;

    private final byte[] sealingKey;
    private final byte[] indexKey;

    CprVault(Keys keys) {
        sealingKey = keys.derive("cpr sealing");
        indexKey = keys.derive("cpr index");
    }

    /** @param person the row the number belongs to; it opens nowhere else */
    public byte[] seal(MunicipalityCode municipality, UUID person, Cpr cpr) {
        return Sealed.seal(sealingKey, cpr.digits().getBytes(UTF_8), place(municipality, person));
    }

    public Cpr open(MunicipalityCode municipality, UUID person, byte[] sealed) {
        var digits = new String(Sealed.open(sealingKey, sealed, place(municipality, person)), UTF_8);
        return Cpr.parse(digits).orElseThrow();
    }

    /** 16 bytes that are equal for equal numbers within one municipality, and tell nothing without the key. */
    public byte[] index(MunicipalityCode municipality, Cpr cpr) {
        var message = (municipality + ":" + cpr.digits()).getBytes(UTF_8);
        return Arrays.copyOf(Keys.hmac(indexKey, message), INDEX_BYTES);
    }

    private static byte[] place(MunicipalityCode municipality, UUID person) {
        return (municipality + ":" + person).getBytes(UTF_8);
    }
}

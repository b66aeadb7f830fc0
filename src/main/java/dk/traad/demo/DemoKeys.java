package dk.traad.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traad.kernel.MunicipalityCode;
import java.util.UUID;

/** Keys that are the same in every demo world: made from what a thing is, and its number in its municipality. */
final class DemoKeys {
    private DemoKeys() {}

    static UUID of(MunicipalityCode municipality, String kind, String number) {
        return UUID.nameUUIDFromBytes((municipality + " " + kind + " " + number).getBytes(UTF_8));
    }
}

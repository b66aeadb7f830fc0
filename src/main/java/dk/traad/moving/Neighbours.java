package dk.traad.moving;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.municipality.Municipalities;
import dk.traad.municipality.Municipalities.Named;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The other municipalities of the installation. Nobody is shown a list of them: one is found by the name somebody typed. */
@Component
class Neighbours {
    private final Municipalities municipalities;

    Neighbours(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** "Esbjerg" and "Esbjerg Kommune" are the same. */
    Optional<Named> called(String name, MunicipalityCode own) {
        return municipalities.named().stream()
                .filter(one -> !one.code().equals(own))
                .filter(one -> plain(one.name()).equals(plain(name)))
                .findFirst();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceFirst(" kommune$", "");
    }
}

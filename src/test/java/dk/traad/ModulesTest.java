package dk.traad;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void features_depend_only_on_what_they_declare_and_never_in_circles() {
        ApplicationModules.of(Traad.class).verify();
    }
}

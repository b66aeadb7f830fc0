/** Consent: what the family is asked to let go on to another place, what each answered, and what follows a child at all. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "access", "audit", "municipality", "screen", "settings", "portal"})
package dk.traad.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

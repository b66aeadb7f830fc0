/** What is only needed for a while is really deleted when its days have passed, and told beforehand and afterwards (docs/adr/0038). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "audit", "access", "municipality", "screen", "settings"})
package dk.traad.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

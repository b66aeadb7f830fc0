/** The municipality's roster: deliveries are read, checked, compared with what is known, and applied when a person says so. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "audit", "access", "municipality", "screen"})
package dk.traad.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who has not been seen for too long (E1): names for the leader who can do something, figures for everyone above. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "municipality", "screen", "settings"})
package dk.traad.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** A child, the family around it, and where it has been placed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen"})
package dk.traad.child;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

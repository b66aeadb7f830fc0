/** A municipality and its cooperation model: what it has decided for itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
package dk.traad.municipality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
